import type { PlatformRow } from './row.ts';
import { reservedWith } from './words.ts';

export const wordpress: PlatformRow = {
  id: 'wordpress',
  name: 'WordPress.com',
  aliases: ['wordpress'],
  hosts: ['wordpress.com'],
  kinds: {
    handle: {
      pattern: '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?',
      canonical: { profile: 'https://{handle}.wordpress.com/' },
    },
  },
  forms: [
    {
      name: 'profile',
      patterns: ['//{handle}.wordpress.com/', '/read/users/{handle}', '/reader/users/{handle}'],
    },
  ],
  reserved: reservedWith('dashboard en forums public-api read reader themes vip'),
  opaque: [],
  shows: [
    ['wordpress:alexj9274', 'https://alexj9274.wordpress.com/'],
    ['wordpress:alexj9274', 'https://AlexJ9274.wordpress.com/2026/01/01/a-post/'],
    ['wordpress:alexj9274', 'https://wordpress.com/read/users/alexj9274'],
    ['wordpress:alexj9274', 'https://wordpress.com/reader/users/alexj9274'],
    ['https://alexj9274.wordpress.com/about/', 'https://www.alexj9274.wordpress.com/'],
  ],
  ignores: [
    ['wordpress:alexj9274', 'https://x-alexj9274.wordpress.com/'],
    ['wordpress:alexj9274', 'https://otherblog.wordpress.com/tag/alexj9274/'],
    ['wordpress:alexj9274', 'https://wordpress.com/tag/alexj9274'],
    ['wordpress:alexj9274', 'https://wordpress.org/alexj9274'],
  ],
};
