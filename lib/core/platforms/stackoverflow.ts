import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const stackoverflow: PlatformRow = {
  id: 'stackoverflow',
  name: 'Stack Overflow',
  aliases: ['stack overflow'],
  // Each site of the network numbers its people anew.
  hosts: ['stackoverflow.com'],
  notPersonHosts: words('chat es ja pt ru'),
  kinds: {
    id: { pattern: '[0-9]{1,10}', canonical: { profile: 'https://stackoverflow.com/users/{id}' } },
  },
  forms: [
    { name: 'profile', patterns: ['/users/{id}', '/u/{id}', '/users/flair/{id}.png'] },
    { name: 'search', patterns: ['/search?q={query}'], shared: true },
  ],
  reserved: words('a company jobs questions search tags u users'),
  opaque: ['/a/*', '/q/*', '/questions/*'],
  shows: [
    [
      'https://stackoverflow.com/users/92740351/alex-jansen',
      'https://stackoverflow.com/users/92740351/another-name?tab=answers',
    ],
    ['stackoverflow:92740351', 'https://stackoverflow.com/u/92740351'],
    ['stack overflow: 92740351', 'https://meta.stackoverflow.com/users/92740351'],
    ['stackoverflow:92740351', 'https://stackoverflow.com/users/flair/92740351.png'],
    ['stackoverflow:92740351', 'https://stackoverflow.com/search?q=user%3A92740351+%5Bc%5D'],
  ],
  ignores: [
    ['stackoverflow:92740351', 'https://stackoverflow.com/users/927403512/alex-jansen'],
    ['stackoverflow:92740351', 'https://stackoverflow.com/questions/92740351/how-to'],
    ['stackoverflow:92740351', 'https://stackoverflow.com/a/92740351/1234'],
    ['stackoverflow:92740351', 'https://superuser.com/users/92740351/alex-jansen'],
    ['stackoverflow:92740351', 'https://pt.stackoverflow.com/users/92740351'],
  ],
};
