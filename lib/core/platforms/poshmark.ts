import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const poshmark: PlatformRow = {
  id: 'poshmark',
  name: 'Poshmark',
  hosts: ['poshmark.com', 'poshmark.ca', 'poshmark.com.au', 'poshmark.in'],
  notPersonHosts: ['blog', 'support'],
  kinds: {
    handle: {
      pattern: '[A-Za-z0-9_.-]{3,40}',
      canonical: { profile: 'https://poshmark.com/closet/{handle}' },
    },
  },
  forms: [
    { name: 'profile', patterns: ['/closet/{handle}', '/user/{handle}'] },
    { name: 'search', patterns: ['/search?query={query}'], shared: true },
  ],
  reserved: words('brand category closet feed listing login news party search signup user'),
  opaque: ['/listing/*', '//posh.mk/*'],
  shows: [
    ['poshmark:alexj_9274', 'https://poshmark.com/closet/alexj_9274'],
    ['https://poshmark.com/closet/alexj_9274', 'https://www.poshmark.ca/closet/AlexJ_9274?department=Women'],
    ['poshmark:alexj_9274', 'https://poshmark.com/user/alexj_9274/followers'],
    ['poshmark:alexj_9274', 'https://poshmark.com/search?query=alexj_9274&type=people'],
  ],
  ignores: [
    ['poshmark:alexj_9274', 'https://poshmark.com/closet/alexj_92745'],
    ['poshmark:alexj_9274', 'https://poshmark.com/brand/alexj_9274'],
    ['poshmark:alexj_9274', 'https://poshmark.com/listing/alexj_9274-5f0abc'],
    ['poshmark:alexj_9274', 'https://posh.mk/alexj_9274'],
  ],
};
