import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const couchsurfing: PlatformRow = {
  id: 'couchsurfing',
  name: 'Couchsurfing',
  hosts: ['couchsurfing.com', 'couchsurfing.org'],
  notPersonHosts: ['blog', 'support'],
  kinds: {
    handle: {
      pattern: '[A-Za-z0-9_.-]{2,60}',
      canonical: { profile: 'https://www.couchsurfing.com/people/{handle}' },
    },
  },
  forms: [
    { name: 'profile', patterns: ['/people/{handle}', '/users/{handle}'] },
    { name: 'search', patterns: ['/members/search?search_query={query}'], shared: true },
  ],
  reserved: words('dashboard events groups members messages people places users'),
  opaque: ['/messages/*'],
  shows: [
    ['couchsurfing:alexj9274', 'https://www.couchsurfing.com/people/AlexJ9274/references'],
    ['https://www.couchsurfing.com/people/alexj9274', 'https://couchsurfing.org/people/alexj9274'],
    ['couchsurfing:92740351', 'https://www.couchsurfing.com/users/92740351'],
    ['couchsurfing:alexj9274', 'https://www.couchsurfing.com/members/search?search_query=alexj9274'],
  ],
  ignores: [
    ['couchsurfing:alexj9274', 'https://www.couchsurfing.com/people/alexj92745'],
    ['couchsurfing:alexj9274', 'https://www.couchsurfing.com/groups/alexj9274'],
    ['couchsurfing:alexj9274', 'https://www.couchsurfing.com/places/alexj9274'],
    ['couchsurfing:alexj9274', 'https://support.couchsurfing.com/people/alexj9274'],
  ],
};
