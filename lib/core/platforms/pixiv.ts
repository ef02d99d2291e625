import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const pixiv: PlatformRow = {
  id: 'pixiv',
  name: 'pixiv',
  hosts: ['pixiv.net'],
  notPersonHosts: ['www.help'],
  locale: 'en',
  kinds: {
    id: { pattern: '[0-9]{1,10}', canonical: { profile: 'https://www.pixiv.net/users/{id}' } },
  },
  forms: [
    {
      name: 'profile',
      patterns: [
        '/users/{id}',
        '/u/{id}',
        '/member.php?id={id}',
        '/member_illust.php?id={id}',
        '//sketch.pixiv.net/users/{id}',
      ],
    },
    {
      name: 'search',
      patterns: ['/search/users?nick={query}', '/search_user.php?nick={query}'],
      shared: true,
    },
  ],
  reserved: words('artworks member.php member_illust.php novel search tags u users'),
  opaque: ['/artworks/*'],
  shows: [
    ['https://www.pixiv.net/users/92740351', 'https://www.pixiv.net/en/users/92740351/illustrations'],
    ['pixiv:92740351', 'https://www.pixiv.net/u/92740351'],
    ['pixiv:92740351', 'https://www.pixiv.net/member.php?id=92740351'],
    ['pixiv:92740351', 'https://touch.pixiv.net/member_illust.php?type=all&id=92740351'],
    ['pixiv:92740351', 'https://sketch.pixiv.net/users/92740351'],
    ['pixiv:92740351', 'https://www.pixiv.net/search/users?nick=92740351'],
    ['pixiv:92740351', 'https://www.pixiv.net/search_user.php?nick=92740351'],
  ],
  ignores: [
    ['pixiv:92740351', 'https://www.pixiv.net/users/927403512'],
    ['pixiv:92740351', 'https://www.pixiv.net/artworks/92740351'],
    ['pixiv:92740351', 'https://www.pixiv.net/novel/show.php?id=92740351'],
    ['pixiv:92740351', 'https://www.pixiv.net/tags/92740351/artworks'],
  ],
};
