import type { PlatformRow } from './row.ts';
import { reservedWith, words } from './words.ts';

export const soundcloud: PlatformRow = {
  id: 'soundcloud',
  name: 'SoundCloud',
  hosts: ['soundcloud.com'],
  notPersonHosts: words('api api-v2 artists blog developers help insights on w'),
  kinds: {
    handle: {
      pattern: '[A-Za-z0-9_-]{2,25}',
      canonical: { profile: 'https://soundcloud.com/{handle}' },
    },
    id: { pattern: '[0-9]{1,12}', canonical: { profile: 'https://api.soundcloud.com/users/{id}' } },
  },
  forms: [
    { name: 'profile', patterns: ['/{handle}'] },
    {
      name: 'profile',
      patterns: ['//api.soundcloud.com/users/{id}', '//api.soundcloud.com/users/soundcloud:users:{id}'],
    },
    { name: 'search', patterns: ['/search?q={query}', '/search/people?q={query}'], shared: true },
  ],
  reserved: reservedWith(
    'charts followers go imprint library mobile pages people popular pro sets stations stream terms-of-use upload you',
  ),
  opaque: ['//on.soundcloud.com/*', '//snd.sc/*'],
  shows: [
    ['soundcloud:alexj-9274', 'https://soundcloud.com/alexj-9274'],
    ['soundcloud:alexj-9274', 'https://m.soundcloud.com/AlexJ-9274/followers'],
    ['https://soundcloud.com/alexj-9274/my-track', 'https://www.soundcloud.com/alexj-9274/sets/mine'],
    ['https://api.soundcloud.com/users/92740351', 'https://api.soundcloud.com/users/92740351?client_id=1'],
    ['soundcloud id 92740351', 'https://api.soundcloud.com/users/soundcloud%3Ausers%3A92740351/tracks'],
    ['soundcloud:alexj-9274', 'https://soundcloud.com/search?q=alexj-9274'],
    ['soundcloud:alexj-9274', 'https://soundcloud.com/search/people?q=alexj-9274'],
  ],
  ignores: [
    ['soundcloud:alexj-9274', 'https://soundcloud.com/otheruser/alexj-9274'],
    ['soundcloud:alexj-9274', 'https://soundcloud.com/tags/alexj-9274'],
    ['soundcloud:alexj-9274', 'https://soundcloud.com/alexj-92745'],
    ['soundcloud:alexj-9274', 'https://on.soundcloud.com/alexj-9274'],
    ['soundcloud:alexj-9274', 'https://soundcloud.com/alexj_9274'],
    ['soundcloud id 92740351', 'https://api.soundcloud.com/tracks/92740351'],
  ],
};
