import type { PlatformRow } from './row.ts';
import { reservedWith } from './words.ts';

export const letterboxd: PlatformRow = {
  id: 'letterboxd',
  name: 'Letterboxd',
  hosts: ['letterboxd.com'],
  notPersonHosts: ['api-docs'],
  kinds: {
    handle: { pattern: '[A-Za-z0-9_]{2,15}', canonical: { profile: 'https://letterboxd.com/{handle}/' } },
  },
  forms: [
    { name: 'profile', patterns: ['/{handle}'] },
    {
      name: 'search',
      patterns: ['/search/members/{query}', '/s/search/{query}', '/search/{query}'],
      shared: true,
    },
  ],
  reserved: reservedWith(
    'activity actor create-account crew director film films journal list lists members people pro s sign-in welcome',
  ),
  opaque: ['//boxd.it/*'],
  shows: [
    ['letterboxd:alexj_9274', 'https://letterboxd.com/AlexJ_9274/film/heat/'],
    ['https://letterboxd.com/alexj_9274/', 'https://www.letterboxd.com/alexj_9274/watchlist/'],
    ['letterboxd:alexj_9274', 'https://letterboxd.com/search/members/alexj_9274/'],
    ['letterboxd:alexj_9274', 'https://letterboxd.com/search/alexj_9274/'],
    ['letterboxd:alexj_9274', 'https://letterboxd.com/s/search/alexj_9274/'],
  ],
  ignores: [
    ['letterboxd:alexj_9274', 'https://letterboxd.com/alexj_92745/'],
    ['letterboxd:alexj_9274', 'https://letterboxd.com/otheruser/list/alexj_9274/'],
    ['letterboxd:alexj_9274', 'https://letterboxd.com/tag/alexj_9274/'],
    ['letterboxd:alexj_9274', 'https://letterboxd.com/films/popular/'],
    ['letterboxd:alexj_9274', 'https://boxd.it/alexj_9274'],
  ],
};
