import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const imgur: PlatformRow = {
  id: 'imgur',
  name: 'Imgur',
  hosts: ['imgur.com'],
  kinds: {
    handle: { pattern: '[A-Za-z0-9]{4,63}', canonical: { profile: 'https://imgur.com/user/{handle}' } },
  },
  forms: [
    { name: 'profile', patterns: ['/user/{handle}', '//{handle}.imgur.com/'] },
    { name: 'search', patterns: ['/search?q={query}'], shared: true },
  ],
  reserved: words('a api gallery help i m r s search t user www'),
  opaque: ['/a/*', '/gallery/*'],
  shows: [
    ['imgur:alexj9274', 'https://imgur.com/user/AlexJ9274/posts'],
    ['imgur:alexj9274', 'https://alexj9274.imgur.com/all'],
    ['imgur:alexj9274', 'https://imgur.com/search?q=alexj9274'],
    ['https://imgur.com/user/alexj9274', 'https://m.imgur.com/user/alexj9274'],
  ],
  ignores: [
    ['imgur:alexj9274', 'https://imgur.com/user/alexj92745'],
    ['imgur:alexj9274', 'https://imgur.com/gallery/alexj9274'],
    ['imgur:alexj9274', 'https://imgur.com/t/alexj9274'],
    ['imgur:alexj9274', 'https://x-alexj9274.imgur.com/'],
  ],
};
