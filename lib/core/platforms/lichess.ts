import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const lichess: PlatformRow = {
  id: 'lichess',
  name: 'Lichess',
  hosts: ['lichess.org'],
  notPersonHosts: ['database'],
  kinds: {
    handle: {
      pattern: '[A-Za-z][A-Za-z0-9_-]{1,29}',
      canonical: {
        profile: 'https://lichess.org/@/{handle}',
        thread: 'https://lichess.org/inbox/{handle}',
      },
    },
  },
  forms: [
    { name: 'profile', patterns: ['/@/{handle}', '/api/user/{handle}', '/insights/{handle}'] },
    {
      name: 'posts',
      patterns: [
        '/study/by/{handle}',
        '/api/games/user/{handle}',
        '/games/search?players.a={handle}',
        '/games/search?players.b={handle}',
      ],
    },
    // The challenge box over any page.
    { name: 'thread', patterns: ['?user={handle}'] },
    { name: 'thread', patterns: ['/inbox/{handle}'], except: ['new'] },
    { name: 'search', patterns: ['/player?q={query}', '/study/search?q={query}'], shared: true },
  ],
  reserved: words(
    '@ about analysis api blog broadcast forum inbox learn login player practice signup study swiss team tournament ' +
      'training tv',
  ),
  opaque: ['/*'],
  shows: [
    ['lichess:alexj_9274', 'https://lichess.org/@/AlexJ_9274/all'],
    ['https://lichess.org/@/alexj_9274', 'https://de.lichess.org/@/alexj_9274'],
    ['lichess:alexj_9274', 'https://lichess.org/api/user/alexj_9274'],
    ['lichess:alexj_9274', 'https://lichess.org/insights/alexj_9274/accuracy'],
    ['lichess:alexj_9274', 'https://lichess.org/study/by/alexj_9274/hot'],
    ['lichess:alexj_9274', 'https://lichess.org/api/games/user/alexj_9274'],
    ['lichess:alexj_9274', 'https://lichess.org/games/search?players.a=alexj_9274'],
    ['lichess:alexj_9274', 'https://lichess.org/games/search?players.a=other&players.b=alexj_9274'],
    ['lichess:alexj_9274', 'https://lichess.org/?user=alexj_9274#friend'],
    ['lichess:alexj_9274', 'https://lichess.org/inbox/alexj_9274'],
    ['lichess:alexj_9274', 'https://lichess.org/inbox/new?user=alexj_9274'],
    ['lichess:alexj_9274', 'https://lichess.org/study/search?q=owner%3Aalexj_9274'],
    ['lichess:alexj_9274', 'https://lichess.org/player?q=alexj_9274'],
  ],
  ignores: [
    ['lichess:alexj_9274', 'https://lichess.org/@/alexj_92745'],
    ['lichess:alexj_9274', 'https://lichess.org/team/alexj_9274'],
    ['lichess:alexj_9274', 'https://lichess.org/forum/general/alexj_9274'],
    ['lichess:alexj_9274', 'https://lichess.org/alexj_9274'],
    ['lichess:alexj_9274', 'https://database.lichess.org/@/alexj_9274'],
  ],
};
