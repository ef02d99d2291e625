import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const lastfm: PlatformRow = {
  id: 'lastfm',
  name: 'Last.fm',
  hosts: [
    'last.fm',
    'lastfm.de',
    'lastfm.com.br',
    'lastfm.com.tr',
    'lastfm.es',
    'lastfm.fr',
    'lastfm.it',
    'lastfm.jp',
    'lastfm.pl',
    'lastfm.ru',
    'lastfm.se',
  ],
  notPersonHosts: words('secure support'),
  locale: '[a-z]{2}',
  kinds: {
    handle: {
      pattern: '[A-Za-z][A-Za-z0-9_-]{1,14}',
      canonical: {
        profile: 'https://www.last.fm/user/{handle}',
        thread: 'https://www.last.fm/inbox/compose?to={handle}',
      },
    },
  },
  forms: [
    { name: 'profile', patterns: ['/user/{handle}'] },
    { name: 'thread', patterns: ['/inbox/compose?to={handle}'] },
    { name: 'search', patterns: ['/search/users?q={query}', '/search?q={query}'], shared: true },
  ],
  reserved: words('charts events home inbox music search settings tag user'),
  opaque: [],
  shows: [
    ['lastfm:alexj_9274', 'https://www.last.fm/user/alexj_9274'],
    ['last.fm:alexj_9274', 'https://www.last.fm/de/user/AlexJ_9274/library'],
    ['https://www.last.fm/user/alexj_9274', 'https://www.lastfm.de/user/alexj_9274'],
    ['https://cn.last.fm/user/alexj_9274', 'https://m.last.fm/user/alexj_9274/loved'],
    ['lastfm:alexj_9274', 'https://www.last.fm/inbox/compose?to=alexj_9274'],
    ['lastfm:alexj_9274', 'https://www.last.fm/search/users?q=alexj_9274'],
    ['lastfm:alexj_9274', 'https://www.last.fm/search?q=alexj_9274'],
  ],
  ignores: [
    ['lastfm:alexj_9274', 'https://www.last.fm/user/alexj_92745'],
    ['lastfm:alexj_9274', 'https://www.last.fm/tag/alexj_9274'],
    ['lastfm:alexj_9274', 'https://www.last.fm/music/alexj_9274'],
    ['lastfm:alexj_9274', 'https://www.last.fm/user/otheruser/library/music/alexj_9274'],
    ['lastfm:alexj_9274', 'https://www.blast.fm/user/alexj_9274'],
  ],
};
