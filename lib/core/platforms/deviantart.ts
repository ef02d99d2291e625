import type { PlatformRow } from './row.ts';
import { reservedWith, words } from './words.ts';

export const deviantart: PlatformRow = {
  id: 'deviantart',
  name: 'DeviantArt',
  // The second one only repairs previews of links, with the first one's paths.
  hosts: ['deviantart.com', 'fxdeviantart.com'],
  notPersonHosts: words('about help st'),
  kinds: {
    handle: {
      pattern: '[A-Za-z](?:[A-Za-z0-9_-]{1,18}[A-Za-z0-9])',
      canonical: { profile: 'https://www.deviantart.com/{handle}' },
    },
  },
  forms: [
    { name: 'profile', patterns: ['/{handle}', '//{handle}.deviantart.com/'] },
    { name: 'search', patterns: ['/search?q={query}', '/search/deviants?q={query}'], shared: true },
  ],
  reserved: reservedWith(
    'art core-membership daily-deviations deviation join popular shop st stash studio submit topic undiscovered view ' +
      'view-full.php view.php watch',
  ),
  opaque: ['/deviation/*', '/view/*', '/view.php', '/stash/*', '//sta.sh/*', '//fav.me/*'],
  shows: [
    ['deviantart:alexj-9274', 'https://www.deviantart.com/alexj-9274'],
    [
      'https://www.deviantart.com/alexj-9274/gallery',
      'https://www.deviantart.com/AlexJ-9274/art/A-title-123',
    ],
    ['deviantart:alexj-9274', 'https://alexj-9274.deviantart.com/art/A-title-123'],
    ['deviantart:alexj-9274', 'https://fxdeviantart.com/alexj-9274/art/A-title-123'],
    ['deviantart:alexj-9274', 'https://www.deviantart.com/search?q=by%3Aalexj-9274'],
    ['deviantart:alexj-9274', 'https://www.deviantart.com/search/deviants?q=alexj-9274'],
  ],
  ignores: [
    ['deviantart:alexj-9274', 'https://www.deviantart.com/alexj-92745'],
    ['deviantart:alexj-9274', 'https://www.deviantart.com/tag/alexj-9274'],
    ['deviantart:alexj-9274', 'https://www.deviantart.com/otheruser/art/alexj-9274-123'],
    ['deviantart:alexj-9274', 'https://fav.me/dbc3a48'],
    ['deviantart:alexj-9274', 'https://x-alexj-9274.deviantart.com/'],
  ],
};
