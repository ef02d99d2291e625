import type { PlatformRow } from './row.ts';
import { reservedWith } from './words.ts';

export const bandcamp: PlatformRow = {
  id: 'bandcamp',
  name: 'Bandcamp',
  hosts: ['bandcamp.com'],
  notPersonHosts: ['blog', 'daily', 'get'],
  kinds: {
    // An artist has a sub-domain, a fan a path: two names.
    artist: {
      pattern: '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?',
      canonical: { profile: 'https://{artist}.bandcamp.com/' },
    },
    fan: { pattern: '[A-Za-z0-9_-]{2,60}', canonical: { profile: 'https://bandcamp.com/{fan}' } },
  },
  forms: [
    { name: 'profile', patterns: ['//{artist}.bandcamp.com/'] },
    { name: 'profile', patterns: ['/{fan}'] },
    { name: 'search', patterns: ['/search?q={query}'], shared: true },
  ],
  reserved: reservedWith('artists cart daily emailed fans gift_cards guide label recommended'),
  opaque: [],
  shows: [
    ['https://alexj9274.bandcamp.com/', 'https://alexj9274.bandcamp.com/album/some-album'],
    ['bandcamp:alexj9274', 'https://AlexJ9274.bandcamp.com/music'],
    ['https://bandcamp.com/alexj9274', 'https://bandcamp.com/AlexJ9274/wishlist'],
    ['bandcamp fan alexj9274', 'https://www.bandcamp.com/alexj9274'],
    ['bandcamp:alexj9274', 'https://bandcamp.com/search?q=alexj9274&item_type=b'],
  ],
  ignores: [
    ['https://alexj9274.bandcamp.com/', 'https://x-alexj9274.bandcamp.com/'],
    ['https://alexj9274.bandcamp.com/', 'https://otherband.bandcamp.com/album/alexj9274'],
    ['bandcamp:alexj9274', 'https://bandcamp.com/tag/alexj9274'],
    ['https://bandcamp.com/alexj9274', 'https://bandcamp.com/alexj92745'],
    ['https://bandcamp.com/alexj9274', 'https://get.bandcamp.help/alexj9274'],
  ],
};
