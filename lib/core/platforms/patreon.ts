import type { PlatformRow } from './row.ts';
import { reservedWith, words } from './words.ts';

export const patreon: PlatformRow = {
  id: 'patreon',
  name: 'Patreon',
  hosts: ['patreon.com'],
  notPersonHosts: words('blog c10 news support'),
  kinds: {
    handle: {
      pattern: '[A-Za-z0-9_-]{3,50}',
      canonical: {
        profile: 'https://www.patreon.com/{handle}',
        posts: 'https://www.patreon.com/c/{handle}/posts',
      },
    },
    id: { pattern: '[0-9]{1,12}', canonical: { profile: 'https://www.patreon.com/user?u={id}' } },
  },
  forms: [
    {
      name: 'profile',
      patterns: [
        '/{handle}',
        '/c/{handle}',
        '/cw/{handle}',
        '/join/{handle}',
        '/checkout/{handle}',
        '/m/{handle}',
      ],
    },
    {
      name: 'profile',
      patterns: ['/user?u={id}', '/profile/creators?u={id}', '/bePatron?u={id}', '/user/posts?u={id}'],
    },
    { name: 'search', patterns: ['/search?q={query}'], shared: true },
  ],
  reserved: reservedWith(
    'bepatron c card-teaser-image checkout collection create cw file join m policy posts pricing profile',
  ),
  opaque: ['/posts/*', '/collection/*', '/file'],
  shows: [
    ['patreon:alexj9274', 'https://www.patreon.com/AlexJ9274/posts'],
    ['https://www.patreon.com/c/alexj9274', 'https://www.patreon.com/c/alexj9274/membership'],
    ['patreon:alexj9274', 'https://www.patreon.com/cw/alexj9274'],
    ['patreon:alexj9274', 'https://www.patreon.com/join/alexj9274'],
    ['patreon:alexj9274', 'https://www.patreon.com/checkout/alexj9274'],
    ['patreon:alexj9274', 'https://www.patreon.com/m/alexj9274'],
    ['https://www.patreon.com/user?u=5993691', 'https://www.patreon.com/user?u=5993691'],
    ['https://www.patreon.com/user?u=5993691', 'https://www.patreon.com/profile/creators?u=5993691'],
    ['https://www.patreon.com/user?u=5993691', 'https://www.patreon.com/bePatron?c=1&u=5993691'],
    ['patreon id 5993691', 'https://www.patreon.com/user/posts?u=5993691'],
    ['patreon:alexj9274', 'https://www.patreon.com/search?q=alexj9274'],
  ],
  ignores: [
    ['patreon:alexj9274', 'https://www.patreon.com/alexj92745'],
    ['patreon:alexj9274', 'https://www.patreon.com/posts/alexj9274-123456'],
    ['patreon id 5993691', 'https://www.patreon.com/user?u=59936912'],
    ['patreon id 5993691', 'https://www.patreon.com/posts/5993691'],
    ['patreon:alexj9274', 'https://support.patreon.com/alexj9274'],
  ],
};
