import type { PlatformRow } from './row.ts';
import { reservedWith, words } from './words.ts';

export const kick: PlatformRow = {
  id: 'kick',
  name: 'Kick',
  hosts: ['kick.com'],
  notPersonHosts: words('dashboard dev docs help'),
  kinds: {
    // The name alex_j has, or had, the address alex-j.
    handle: {
      pattern: '[A-Za-z0-9_-]{3,25}',
      equivalents: { _: '-' },
      canonical: { profile: 'https://kick.com/{handle}/about', live: 'https://kick.com/{handle}' },
    },
  },
  forms: [
    { name: 'profile', patterns: ['/{handle}', '/popout/{handle}'] },
    { name: 'embed', patterns: ['//player.kick.com/{handle}'] },
    { name: 'search', patterns: ['/search?query={query}'], shared: true },
  ],
  reserved: reservedWith(
    'browse categories category clips community-guidelines dashboard following popout privacy-policy ' +
      'terms-of-service video',
  ),
  opaque: ['/video/*'],
  shows: [
    ['kick:alexj_9274', 'https://kick.com/alexj-9274'],
    ['https://kick.com/alexj-9274', 'https://www.kick.com/AlexJ_9274/videos/7a1b'],
    ['kick:alexj_9274', 'https://kick.com/popout/alexj_9274/chat'],
    ['kick:alexj_9274', 'https://player.kick.com/alexj-9274'],
    ['kick:alexj_9274', 'https://kick.com/search?query=alexj_9274'],
  ],
  ignores: [
    ['kick:alexj_9274', 'https://kick.com/category/alexj-9274'],
    ['kick:alexj_9274', 'https://kick.com/alexj-92745'],
    ['kick:alexj_9274', 'https://kick.com/alexj9274'],
    ['kick:alexj_9274', 'https://help.kick.com/alexj-9274'],
    ['kick:alexj_9274', 'https://sidekick.com/alexj_9274'],
  ],
};
