import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const wattpad: PlatformRow = {
  id: 'wattpad',
  name: 'Wattpad',
  hosts: ['wattpad.com'],
  notPersonHosts: ['creators', 'policies', 'support'],
  kinds: {
    handle: {
      pattern: '[A-Za-z0-9_-]{3,30}',
      canonical: { profile: 'https://www.wattpad.com/user/{handle}' },
    },
  },
  forms: [
    { name: 'profile', patterns: ['/user/{handle}'] },
    { name: 'thread', patterns: ['/inbox/{handle}'] },
    { name: 'search', patterns: ['/search/{query}'], shared: true },
  ],
  reserved: words('home inbox list search stories story user'),
  opaque: ['/story/*', '/list/*'],
  shows: [
    ['wattpad:alexj_9274', 'https://www.wattpad.com/user/AlexJ_9274'],
    ['https://www.wattpad.com/user/alexj_9274', 'https://www.wattpad.com/user/alexj_9274/following'],
    ['wattpad:alexj_9274', 'https://www.wattpad.com/inbox/alexj_9274'],
    ['wattpad:alexj_9274', 'https://www.wattpad.com/search/alexj_9274/people'],
  ],
  ignores: [
    ['wattpad:alexj_9274', 'https://www.wattpad.com/user/alexj_92745'],
    ['wattpad:alexj_9274', 'https://www.wattpad.com/story/123-alexj_9274'],
    ['wattpad:alexj_9274', 'https://www.wattpad.com/list/123-alexj_9274'],
    ['wattpad:alexj_9274', 'https://support.wattpad.com/user/alexj_9274'],
  ],
};
