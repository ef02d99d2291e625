import type { PlatformRow } from './row.ts';
import { reservedWith } from './words.ts';

export const depop: PlatformRow = {
  id: 'depop',
  name: 'Depop',
  hosts: ['depop.com'],
  notPersonHosts: ['blog', 'news'],
  kinds: {
    handle: { pattern: '[A-Za-z0-9_.-]{2,40}', canonical: { profile: 'https://www.depop.com/{handle}/' } },
  },
  forms: [
    { name: 'profile', patterns: ['/{@handle}'] },
    { name: 'search', patterns: ['/search?q={query}'], shared: true },
  ],
  reserved: reservedWith('brands category likes products sell sellinghub theme'),
  opaque: ['/products/*'],
  shows: [
    ['depop:alexj9274', 'https://www.depop.com/alexj9274/'],
    ['depop:alexj9274', 'https://www.depop.com/@alexj9274'],
    ['depop:alexj9274', 'https://www.depop.com/search/?q=alexj9274'],
    ['https://www.depop.com/alexj9274/', 'https://depop.com/AlexJ9274/likes/'],
  ],
  ignores: [
    ['depop:alexj9274', 'https://www.depop.com/alexj92745/'],
    ['depop:alexj9274', 'https://www.depop.com/products/alexj9274-blue-coat/'],
    ['depop:alexj9274', 'https://www.depop.com/brands/alexj9274/'],
    ['depop:alexj9274', 'https://depophelp.zendesk.com/alexj9274'],
  ],
};
