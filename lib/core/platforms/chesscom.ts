import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const chesscom: PlatformRow = {
  id: 'chesscom',
  name: 'Chess.com',
  hosts: ['chess.com'],
  notPersonHosts: words('api betacssjs support'),
  locale: '[a-z]{2}(?:-[a-z]{2})?',
  kinds: {
    handle: {
      pattern: '[A-Za-z0-9][A-Za-z0-9_-]{2,24}',
      canonical: {
        profile: 'https://www.chess.com/member/{handle}',
        thread: 'https://www.chess.com/messages/compose/{handle}',
        posts: 'https://www.chess.com/blog/{handle}',
      },
    },
  },
  forms: [
    {
      name: 'profile',
      patterns: ['/member/{handle}', '/members/view/{handle}', '//api.chess.com/pub/player/{handle}'],
    },
    {
      name: 'posts',
      patterns: [
        '/stats/{handle}',
        '/stats/*/*/{handle}',
        '/games/archive/{handle}',
        '/games/archive?username={handle}',
        '/blog/{handle}',
      ],
      except: ['daily', 'live', 'overview', 'puzzles'],
    },
    { name: 'friends', patterns: ['/friends/{handle}'] },
    {
      name: 'thread',
      patterns: ['/messages/compose/{handle}', '/messages/compose?username={handle}'],
    },
    { name: 'search', patterns: ['/members/search?keyword={query}'], shared: true },
  ],
  reserved: words(
    'blog blogs club clubs forum friends game games home lessons live member members messages news play puzzles stats today',
  ),
  opaque: ['/game/live/*', '/game/daily/*'],
  shows: [
    ['chess.com:alexj_9274', 'https://www.chess.com/member/alexj_9274'],
    ['https://www.chess.com/de/member/alexj_9274', 'https://m.chess.com/member/AlexJ_9274/games'],
    ['chesscom:alexj_9274', 'https://www.chess.com/members/view/alexj_9274'],
    ['chesscom:alexj_9274', 'https://api.chess.com/pub/player/alexj_9274/stats'],
    ['chesscom:alexj_9274', 'https://www.chess.com/stats/alexj_9274'],
    ['chesscom:alexj_9274', 'https://www.chess.com/stats/live/rapid/alexj_9274'],
    ['chesscom:alexj_9274', 'https://www.chess.com/games/archive/alexj_9274'],
    ['chesscom:alexj_9274', 'https://www.chess.com/games/archive?gameType=live&username=alexj_9274'],
    ['chesscom:alexj_9274', 'https://www.chess.com/blog/alexj_9274/my-post'],
    ['chesscom:alexj_9274', 'https://www.chess.com/friends/alexj_9274'],
    ['chesscom:alexj_9274', 'https://www.chess.com/messages/compose/alexj_9274'],
    ['chesscom:alexj_9274', 'https://www.chess.com/messages/compose?username=alexj_9274'],
    ['chesscom:alexj_9274', 'https://www.chess.com/members/search?keyword=alexj_9274'],
  ],
  ignores: [
    ['chesscom:alexj_9274', 'https://www.chess.com/member/alexj_92745'],
    ['chesscom:alexj_9274', 'https://www.chess.com/club/alexj_9274'],
    ['chesscom:alexj_9274', 'https://www.chess.com/forum/view/general/alexj_9274'],
    ['chesscom:alexj_9274', 'https://www.chess.com/game/live/12345678901?username=alexj_9274'],
    ['chesscom:alexj_9274', 'https://lichess.com/member/alexj_9274'],
  ],
};
