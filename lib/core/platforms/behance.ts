import type { PlatformRow } from './row.ts';
import { reservedWith } from './words.ts';

export const behance: PlatformRow = {
  id: 'behance',
  name: 'Behance',
  hosts: ['behance.net', 'be.net'],
  notPersonHosts: ['help'],
  kinds: {
    handle: { pattern: '[A-Za-z0-9_-]{3,32}', canonical: { profile: 'https://www.behance.net/{handle}' } },
  },
  forms: [
    { name: 'profile', patterns: ['/{handle}'] },
    {
      name: 'search',
      patterns: ['/search/users?search={query}', '/search/projects?search={query}'],
      shared: true,
    },
  ],
  reserved: reservedWith(
    'assets challenge collection entries for_you galleries gallery hc hire inbox joblist live misc onboarding pro ' +
      'services updates',
  ),
  opaque: ['/gallery/*', '/collection/*'],
  shows: [
    ['behance:alexj9274', 'https://www.behance.net/alexj9274'],
    ['https://www.behance.net/alexj9274', 'https://behance.net/AlexJ9274/appreciated'],
    ['behance:alexj9274', 'https://be.net/alexj9274'],
    ['behance:alexj9274', 'https://www.behance.net/search/users?search=alexj9274'],
    ['behance:alexj9274', 'https://www.behance.net/search/projects?search=alexj9274'],
  ],
  ignores: [
    ['behance:alexj9274', 'https://www.behance.net/alexj92745'],
    ['behance:alexj9274', 'https://www.behance.net/gallery/123/alexj9274'],
    ['behance:alexj9274', 'https://www.behance.net/joblist'],
    ['behance:alexj9274', 'https://www.behance.net/otheruser/alexj9274'],
    ['behance:alexj9274', 'https://youtube.net/alexj9274'],
  ],
};
