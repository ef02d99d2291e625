import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const roblox: PlatformRow = {
  id: 'roblox',
  name: 'Roblox',
  hosts: ['roblox.com'],
  notPersonHosts: ['create', 'devforum', 'en.help'],
  locale: '[a-z]{2}(?:-[a-z]{2})?',
  kinds: {
    id: {
      pattern: '[0-9]{1,13}',
      canonical: {
        profile: 'https://www.roblox.com/users/{id}/profile',
        friends: 'https://www.roblox.com/users/{id}/friends',
      },
    },
    handle: {
      pattern: '[A-Za-z0-9_]{3,20}',
      canonical: { profile: 'https://www.roblox.com/user.aspx?username={handle}' },
    },
  },
  forms: [
    { name: 'profile', patterns: ['/users/{id}', '/user.aspx?id={id}'] },
    { name: 'friends', patterns: ['/users/{id}/friends'] },
    { name: 'profile', patterns: ['/user.aspx?username={handle}', '/users/profile?username={handle}'] },
    { name: 'search', patterns: ['/search/users?keyword={query}'], shared: true },
  ],
  reserved: words('catalog communities games groups home search user.aspx users'),
  opaque: [],
  shows: [
    ['https://www.roblox.com/users/927403518/profile', 'https://www.roblox.com/de/users/927403518/profile'],
    ['roblox:927403518', 'https://www.roblox.com/users/927403518/friends#!/followers'],
    ['roblox:927403518', 'https://web.roblox.com/user.aspx?id=927403518'],
    ['roblox handle alexj_9274', 'https://www.roblox.com/user.aspx?username=AlexJ_9274'],
    ['roblox:alexj_9274', 'https://www.roblox.com/users/profile?username=alexj_9274'],
    ['roblox:alexj_9274', 'https://www.roblox.com/search/users?keyword=alexj_9274'],
  ],
  ignores: [
    ['roblox:927403518', 'https://www.roblox.com/users/9274035181/profile'],
    ['roblox:927403518', 'https://www.roblox.com/games/927403518/a-game'],
    ['roblox:927403518', 'https://www.roblox.com/groups/927403518/a-group'],
    ['roblox:alexj_9274', 'https://create.roblox.com/user.aspx?username=alexj_9274'],
  ],
};
