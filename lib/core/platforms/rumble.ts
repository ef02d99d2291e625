import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const rumble: PlatformRow = {
  id: 'rumble',
  name: 'Rumble',
  hosts: ['rumble.com'],
  kinds: {
    // A user and a channel are two names.
    handle: { pattern: '[A-Za-z0-9_-]{2,50}', canonical: { profile: 'https://rumble.com/user/{handle}' } },
    channel: { pattern: '[A-Za-z0-9_-]{2,60}', canonical: { profile: 'https://rumble.com/c/{channel}' } },
  },
  forms: [
    { name: 'profile', patterns: ['/user/{handle}'] },
    { name: 'profile', patterns: ['/c/{channel}'] },
    {
      name: 'search',
      patterns: ['/search/channel?q={query}', '/search/all?q={query}', '/search/video?q={query}'],
      shared: true,
    },
  ],
  reserved: words('c category search user videos'),
  opaque: [],
  shows: [
    ['rumble:alexj9274', 'https://rumble.com/user/AlexJ9274'],
    ['https://rumble.com/user/alexj9274', 'https://www.rumble.com/user/alexj9274/videos'],
    ['https://rumble.com/c/alexj9274', 'https://rumble.com/c/AlexJ9274/about'],
    ['rumble:alexj9274', 'https://rumble.com/search/channel?q=alexj9274'],
    ['rumble:alexj9274', 'https://rumble.com/search/all?q=alexj9274'],
    ['rumble:alexj9274', 'https://rumble.com/search/video?q=alexj9274'],
  ],
  ignores: [
    ['rumble:alexj9274', 'https://rumble.com/user/alexj92745'],
    ['rumble:alexj9274', 'https://rumble.com/c/alexj9274'],
    ['rumble:alexj9274', 'https://rumble.com/v1abc-alexj9274.html'],
    ['rumble:alexj9274', 'https://rumble.com/category/alexj9274'],
  ],
};
