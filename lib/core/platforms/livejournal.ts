import type { PlatformRow } from './row.ts';
import { reservedWith } from './words.ts';

export const livejournal: PlatformRow = {
  id: 'livejournal',
  name: 'LiveJournal',
  aliases: ['lj'],
  hosts: ['livejournal.com'],
  kinds: {
    // An underscore of the name is a hyphen in the host.
    handle: {
      pattern: '[A-Za-z0-9_-]{1,25}',
      equivalents: { _: '-' },
      canonical: { profile: 'https://users.livejournal.com/{handle}/' },
    },
  },
  forms: [
    {
      name: 'profile',
      patterns: [
        '//{handle}.livejournal.com/',
        '//users.livejournal.com/{handle}',
        '/users/{handle}',
        '/profile?user={handle}',
        '/~{handle}',
      ],
    },
    { name: 'thread', patterns: ['/inbox/compose.bml?user={handle}'] },
  ],
  reserved: reservedWith('community inbox profile shop syndicated update'),
  opaque: [],
  shows: [
    ['livejournal:alexj_9274', 'https://alexj-9274.livejournal.com/123.html'],
    ['livejournal:alexj_9274', 'https://users.livejournal.com/alexj_9274/'],
    ['https://alexj-9274.livejournal.com/', 'https://www.livejournal.com/users/AlexJ_9274/'],
    ['livejournal:alexj_9274', 'https://www.livejournal.com/profile?user=alexj_9274'],
    ['livejournal:alexj_9274', 'https://www.livejournal.com/~alexj_9274'],
    ['livejournal:alexj_9274', 'https://www.livejournal.com/inbox/compose.bml?user=alexj_9274'],
  ],
  ignores: [
    ['livejournal:alexj_9274', 'https://x-alexj-9274.livejournal.com/'],
    ['livejournal:alexj_9274', 'https://other.livejournal.com/tag/alexj_9274'],
    ['livejournal:alexj_9274', 'https://www.livejournal.com/search/?q=alexj_9274'],
    ['livejournal:alexj_9274', 'https://community.livejournal.com/alexj_9274/'],
  ],
};
