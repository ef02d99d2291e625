import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const etsy: PlatformRow = {
  id: 'etsy',
  name: 'Etsy',
  hosts: ['etsy.com'],
  notPersonHosts: words('developers help i investors'),
  locale: '[a-z]{2}(?:-[a-z]{2})?',
  kinds: {
    // A shop and the account behind it are two names.
    shop: {
      pattern: '[A-Za-z0-9][A-Za-z0-9_-]{1,30}',
      canonical: { profile: 'https://www.etsy.com/shop/{shop}' },
    },
    handle: {
      pattern: '[A-Za-z0-9][A-Za-z0-9_-]{1,30}',
      canonical: { profile: 'https://www.etsy.com/people/{handle}' },
    },
    id: {
      pattern: '[0-9]{1,12}',
      canonical: { profile: 'https://www.etsy.com/conversations/new?with_id={id}' },
    },
  },
  forms: [
    { name: 'profile', patterns: ['/people/{handle}'] },
    { name: 'marketplace', patterns: ['/shop/{shop}', '//{shop}.etsy.com/'] },
    { name: 'thread', patterns: ['/conversations/new?with_id={id}'] },
    {
      name: 'search',
      patterns: ['/search?q={query}', '/search/shops?search_query={query}'],
      shared: true,
    },
  ],
  reserved: words(
    'c cart conversations developers featured gift-cards help i investors listing m market people search sell shop ' +
      'signin teams your',
  ),
  opaque: ['/listing/*', '//etsy.me/*'],
  shows: [
    ['https://www.etsy.com/people/alexj9274', 'https://www.etsy.com/people/AlexJ9274?ref=x'],
    ['https://www.etsy.com/shop/AlexJ9274', 'https://www.etsy.com/de/shop/AlexJ9274'],
    ['etsy shop AlexJ9274', 'https://m.etsy.com/shop/alexj9274/reviews'],
    ['etsy:alexj9274', 'https://alexj9274.etsy.com/'],
    ['etsy id 92740351', 'https://www.etsy.com/conversations/new?with_id=92740351'],
    ['etsy:alexj9274', 'https://www.etsy.com/search?q=alexj9274'],
    ['etsy:alexj9274', 'https://www.etsy.com/search/shops?search_query=alexj9274'],
  ],
  ignores: [
    ['https://www.etsy.com/shop/AlexJ9274', 'https://www.etsy.com/shop/AlexJ92745'],
    ['https://www.etsy.com/shop/AlexJ9274', 'https://www.etsy.com/people/AlexJ9274'],
    ['etsy:alexj9274', 'https://www.etsy.com/market/alexj9274'],
    ['etsy:alexj9274', 'https://www.etsy.com/listing/123/alexj9274'],
    ['etsy:alexj9274', 'https://help.etsy.com/shop/alexj9274'],
    ['etsy:alexj9274', 'https://www.etsy.com/cart'],
  ],
};
