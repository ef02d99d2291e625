import type { PlatformRow } from './row.ts';
import { reservedWith } from './words.ts';

export const blogger: PlatformRow = {
  id: 'blogger',
  name: 'Blogger',
  aliases: ['blogspot'],
  hosts: ['blogspot.com'],
  kinds: {
    handle: {
      pattern: '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?',
      canonical: { profile: 'https://{handle}.blogspot.com/' },
    },
    id: { pattern: '[0-9]{15,22}', canonical: { profile: 'https://www.blogger.com/profile/{id}' } },
  },
  forms: [
    { name: 'profile', patterns: ['//{handle}.blogspot.com/'] },
    { name: 'profile', patterns: ['//blogger.com/profile/{id}', '//draft.blogger.com/profile/{id}'] },
  ],
  reserved: reservedWith('buzz'),
  opaque: [],
  shows: [
    ['blogger:alexj9274', 'https://alexj9274.blogspot.com/2026/01/a-post.html'],
    ['https://alexj9274.blogspot.com/', 'https://www.AlexJ9274.blogspot.com/'],
    [
      'https://www.blogger.com/profile/09274035181234567890',
      'https://www.blogger.com/profile/09274035181234567890',
    ],
    ['blogger id 09274035181234567890', 'https://draft.blogger.com/profile/09274035181234567890'],
  ],
  ignores: [
    ['blogger:alexj9274', 'https://x-alexj9274.blogspot.com/'],
    ['blogger:alexj9274', 'https://otherblog.blogspot.com/search/label/alexj9274'],
    ['blogger id 09274035181234567890', 'https://www.blogger.com/blog/posts/09274035181234567890'],
    ['blogger:alexj9274', 'https://alexj9274.blogspot.com.example/'],
  ],
};
