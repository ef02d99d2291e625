import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const untappd: PlatformRow = {
  id: 'untappd',
  name: 'Untappd',
  hosts: ['untappd.com'],
  notPersonHosts: ['blog', 'help'],
  kinds: {
    handle: { pattern: '[A-Za-z0-9_-]{2,30}', canonical: { profile: 'https://untappd.com/user/{handle}' } },
  },
  forms: [
    { name: 'profile', patterns: ['/user/{handle}'] },
    { name: 'search', patterns: ['/search?q={query}'], shared: true },
  ],
  reserved: words('b brewery search user v venue'),
  opaque: ['/photo/*'],
  shows: [
    ['untappd:alexj_9274', 'https://untappd.com/user/AlexJ_9274/beers'],
    ['https://untappd.com/user/alexj_9274', 'https://www.untappd.com/user/alexj_9274'],
    ['untappd:alexj_9274', 'https://untappd.com/user/alexj_9274/checkin/123'],
    ['untappd:alexj_9274', 'https://untappd.com/search?q=alexj_9274&type=user'],
  ],
  ignores: [
    ['untappd:alexj_9274', 'https://untappd.com/user/alexj_92745'],
    ['untappd:alexj_9274', 'https://untappd.com/v/alexj_9274/123'],
    ['untappd:alexj_9274', 'https://untappd.com/b/alexj_9274/123'],
    ['untappd:alexj_9274', 'https://untappd.com/user/otheruser?ref=alexj_9274'],
  ],
};
