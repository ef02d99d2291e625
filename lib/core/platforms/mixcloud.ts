import type { PlatformRow } from './row.ts';
import { reservedWith } from './words.ts';

export const mixcloud: PlatformRow = {
  id: 'mixcloud',
  name: 'Mixcloud',
  hosts: ['mixcloud.com'],
  notPersonHosts: ['blog', 'help'],
  kinds: {
    handle: {
      pattern: '[\\p{L}\\p{N}\\p{M}_-]{2,60}',
      canonical: { profile: 'https://www.mixcloud.com/{handle}/' },
    },
  },
  forms: [
    { name: 'profile', patterns: ['/{handle}', '/live/{handle}'] },
    { name: 'thread', patterns: ['/messages/{handle}'] },
    { name: 'search', patterns: ['/search?q={query}'], shared: true },
  ],
  reserved: reservedWith('categories dashboard genres live pro select upload'),
  opaque: [],
  shows: [
    ['mixcloud:alexj9274', 'https://www.mixcloud.com/AlexJ9274/'],
    ['https://www.mixcloud.com/alexj9274/', 'https://m.mixcloud.com/alexj9274/some-show/'],
    ['mixcloud:alexj9274', 'https://www.mixcloud.com/live/alexj9274/'],
    ['mixcloud:alexj9274', 'https://www.mixcloud.com/messages/alexj9274'],
    ['mixcloud:alexj9274', 'https://www.mixcloud.com/search/?q=alexj9274'],
  ],
  ignores: [
    ['mixcloud:alexj9274', 'https://www.mixcloud.com/alexj92745/'],
    ['mixcloud:alexj9274', 'https://www.mixcloud.com/otheruser/alexj9274/'],
    ['mixcloud:alexj9274', 'https://www.mixcloud.com/tag/alexj9274/'],
    ['mixcloud:alexj9274', 'https://help.mixcloud.com/alexj9274'],
  ],
};
