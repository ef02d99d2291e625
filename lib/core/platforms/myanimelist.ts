import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const myanimelist: PlatformRow = {
  id: 'myanimelist',
  name: 'MyAnimeList',
  aliases: ['mal'],
  hosts: ['myanimelist.net'],
  kinds: {
    handle: {
      pattern: '[A-Za-z0-9_-]{2,16}',
      canonical: { profile: 'https://myanimelist.net/profile/{handle}' },
    },
  },
  forms: [
    { name: 'profile', patterns: ['/profile/{handle}', '/blog/{handle}'] },
    { name: 'posts', patterns: ['/animelist/{handle}', '/mangalist/{handle}', '/history/{handle}'] },
    { name: 'thread', patterns: ['/mymessages.php?toname={handle}'] },
    { name: 'search', patterns: ['/users.php?q={query}'], shared: true },
  ],
  reserved: words('anime animelist blog forum history manga mangalist mymessages.php profile users.php'),
  opaque: [],
  shows: [
    ['myanimelist:alexj9274', 'https://myanimelist.net/blog/alexj9274'],
    ['myanimelist:alexj9274', 'https://myanimelist.net/animelist/AlexJ9274?status=7'],
    ['myanimelist:alexj9274', 'https://myanimelist.net/mangalist/alexj9274'],
    ['myanimelist:alexj9274', 'https://myanimelist.net/history/alexj9274'],
    ['myanimelist:alexj9274', 'https://myanimelist.net/mymessages.php?go=send&toname=alexj9274'],
    ['myanimelist:alexj9274', 'https://myanimelist.net/users.php?q=alexj9274'],
    ['https://myanimelist.net/profile/alexj9274', 'https://myanimelist.net/profile/alexj9274/friends'],
  ],
  ignores: [
    ['myanimelist:alexj9274', 'https://myanimelist.net/profile/alexj92745'],
    ['myanimelist:alexj9274', 'https://myanimelist.net/anime/1/alexj9274'],
    ['myanimelist:alexj9274', 'https://myanimelist.net/clubs.php?q=alexj9274'],
    ['myanimelist:alexj9274', 'https://myanimelist.net/forum/?topicid=1&u=alexj9274'],
  ],
};
