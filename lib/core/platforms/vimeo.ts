import type { PlatformRow } from './row.ts';
import { reservedWith, words } from './words.ts';

export const vimeo: PlatformRow = {
  id: 'vimeo',
  name: 'Vimeo',
  hosts: ['vimeo.com'],
  notPersonHosts: words('developer help player status'),
  kinds: {
    handle: {
      pattern: '(?![0-9]+$)[A-Za-z0-9_-]{2,60}',
      canonical: { profile: 'https://vimeo.com/{handle}' },
    },
    id: { pattern: '[0-9]{3,12}', canonical: { profile: 'https://vimeo.com/user{id}' } },
  },
  forms: [
    { name: 'profile', patterns: ['/{handle}'] },
    { name: 'profile', patterns: ['/user{id}', '//api.vimeo.com/users/{id}'] },
    { name: 'search', patterns: ['/search/people?q={query}', '/search?q={query}'], shared: true },
  ],
  reserved: reservedWith(
    'album albums categories channels create event groups manage ondemand showcase solutions stock upgrade upload watch',
  ),
  opaque: [],
  shows: [
    ['vimeo:alexj9274', 'https://vimeo.com/AlexJ9274/videos'],
    ['https://vimeo.com/alexj9274', 'https://www.vimeo.com/alexj9274'],
    ['vimeo:92740351', 'https://vimeo.com/user92740351'],
    ['vimeo:92740351', 'https://api.vimeo.com/users/92740351/videos'],
    ['vimeo:alexj9274', 'https://vimeo.com/search/people?q=alexj9274'],
    ['vimeo:alexj9274', 'https://vimeo.com/search?q=alexj9274'],
  ],
  ignores: [
    ['vimeo:alexj9274', 'https://vimeo.com/alexj92745'],
    ['vimeo:92740351', 'https://vimeo.com/92740351'],
    ['vimeo:alexj9274', 'https://vimeo.com/channels/alexj9274'],
    ['vimeo:alexj9274', 'https://help.vimeo.com/alexj9274'],
    ['vimeo:92740351', 'https://player.vimeo.com/video/92740351'],
  ],
};
