import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const producthunt: PlatformRow = {
  id: 'producthunt',
  name: 'Product Hunt',
  hosts: ['producthunt.com'],
  kinds: {
    handle: {
      pattern: '[A-Za-z0-9_]{2,40}',
      canonical: { profile: 'https://www.producthunt.com/@{handle}' },
    },
  },
  forms: [
    { name: 'profile', patterns: ['/@{handle}'] },
    { name: 'search', patterns: ['/search/users?q={query}'], shared: true },
  ],
  reserved: words('p posts products search topics'),
  opaque: [],
  shows: [
    ['producthunt:alexj9274', 'https://www.producthunt.com/@AlexJ9274/upvotes'],
    ['producthunt:alexj9274', 'https://producthunt.com/%40alexj9274'],
    ['producthunt:alexj9274', 'https://www.producthunt.com/search/users?q=alexj9274'],
    ['https://www.producthunt.com/@alexj9274', 'https://www.producthunt.com/@alexj9274'],
  ],
  ignores: [
    ['producthunt:alexj9274', 'https://www.producthunt.com/@alexj92745'],
    ['producthunt:alexj9274', 'https://www.producthunt.com/products/alexj9274'],
    ['producthunt:alexj9274', 'https://www.producthunt.com/topics/alexj9274'],
    ['producthunt:alexj9274', 'https://www.producthunt.com/posts/alexj9274'],
  ],
};
