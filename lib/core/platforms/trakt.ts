import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const trakt: PlatformRow = {
  id: 'trakt',
  name: 'Trakt',
  hosts: ['trakt.tv'],
  notPersonHosts: ['api', 'blog', 'support'],
  kinds: {
    handle: { pattern: '[A-Za-z0-9_-]{2,60}', canonical: { profile: 'https://trakt.tv/users/{handle}' } },
  },
  forms: [
    { name: 'profile', patterns: ['/users/{handle}'] },
    { name: 'search', patterns: ['/search/users?query={query}'], shared: true },
  ],
  reserved: words('calendars movies people search shows users'),
  opaque: [],
  shows: [
    ['trakt:alexj9274', 'https://trakt.tv/users/AlexJ9274/history'],
    ['trakt:alexj9274', 'https://app.trakt.tv/users/alexj9274'],
    ['trakt:alexj9274', 'https://trakt.tv/search/users?query=alexj9274'],
    ['https://trakt.tv/users/alexj9274', 'https://www.trakt.tv/users/alexj9274/lists/mine'],
  ],
  ignores: [
    ['trakt:alexj9274', 'https://trakt.tv/users/alexj92745'],
    ['trakt:alexj9274', 'https://trakt.tv/users/otheruser/lists/alexj9274'],
    ['trakt:alexj9274', 'https://trakt.tv/movies/alexj9274'],
    ['trakt:alexj9274', 'https://trakt.tv/people/alexj9274'],
  ],
};
