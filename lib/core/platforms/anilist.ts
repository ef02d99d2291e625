import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const anilist: PlatformRow = {
  id: 'anilist',
  name: 'AniList',
  hosts: ['anilist.co'],
  kinds: {
    handle: { pattern: '[A-Za-z0-9]{2,20}', canonical: { profile: 'https://anilist.co/user/{handle}/' } },
  },
  forms: [{ name: 'profile', patterns: ['/user/{handle}'] }],
  reserved: words('anime forum home manga search studio user'),
  opaque: ['/activity/*'],
  shows: [
    ['anilist:alexj9274', 'https://anilist.co/user/AlexJ9274/animelist'],
    ['anilist:alexj9274', 'https://www.anilist.co/user/alexj9274'],
    ['anilist:alexj9274', 'https://anilist.co/user/alexj9274/stats/anime/overview'],
    ['https://anilist.co/user/alexj9274/', 'https://anilist.co/user/alexj9274/social'],
  ],
  ignores: [
    ['anilist:alexj9274', 'https://anilist.co/user/alexj92745'],
    ['anilist:alexj9274', 'https://anilist.co/anime/1/alexj9274'],
    ['anilist:alexj9274', 'https://anilist.co/forum/recent?user=alexj9274'],
    ['anilist:alexj9274', 'https://anilist.co/studio/alexj9274'],
  ],
};
