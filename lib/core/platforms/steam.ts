import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const steam: PlatformRow = {
  id: 'steam',
  name: 'Steam',
  aliases: ['steamcommunity'],
  hosts: ['steamcommunity.com'],
  kinds: {
    // A name of one's own; a group's name lives in another space.
    handle: {
      pattern: '[A-Za-z0-9_-]{2,32}',
      canonical: { profile: 'https://steamcommunity.com/id/{handle}/' },
    },
    id: {
      pattern: '7656119[0-9]{10}',
      unmistakable: true,
      canonical: { profile: 'https://steamcommunity.com/profiles/{id}/' },
    },
  },
  forms: [
    { name: 'profile', patterns: ['/id/{handle}', '//store.steampowered.com/wishlist/id/{handle}'] },
    { name: 'profile', patterns: ['/profiles/{id}', '//store.steampowered.com/wishlist/profiles/{id}'] },
    // The account's number within its id, and the friend code: that number in consonants.
    {
      name: 'profile',
      patterns: [
        '/miniprofile/{id-76561197960265728}',
        '/profiles/[U:1:{id-76561197960265728}]',
        '//s.team/p/{id-76561197960265728~bcdfghjkmnpqrtvw}',
        '/user/{id-76561197960265728~bcdfghjkmnpqrtvw}',
      ],
    },
    { name: 'thread', patterns: ['/tradeoffer/new?partner={id-76561197960265728}'] },
    { name: 'search', patterns: ['/search/users#text={query}', '/search/users?text={query}'], shared: true },
  ],
  reserved: words(
    'app chat discussions games groups id login market my profiles search sharedfiles tradeoffer user workshop',
  ),
  opaque: ['/sharedfiles/*', '/broadcast/watch/*', '//s.team/y*'],
  shows: [
    ['https://steamcommunity.com/id/alexj_9274/', 'https://steamcommunity.com/id/AlexJ_9274/games/'],
    ['steam:alexj_9274', 'https://store.steampowered.com/wishlist/id/alexj_9274/'],
    [
      'https://steamcommunity.com/profiles/76561198052472079',
      'https://www.steamcommunity.com/profiles/76561198052472079/friends',
    ],
    ['steam:76561198052472079', 'https://store.steampowered.com/wishlist/profiles/76561198052472079/'],
    ['steam:76561198052472079', 'https://s.team/p/hkv-whbw'],
    ['https://s.team/p/hkv-whbw/ABCDEFGH', 'https://steamcommunity.com/profiles/76561198052472079'],
    ['steam:76561198052472079', 'https://steamcommunity.com/user/HKVWHBW/ABCDEFGH'],
    ['steam:76561198052472079', 'https://steamcommunity.com/miniprofile/92206351'],
    ['steam:76561198052472079', 'https://steamcommunity.com/profiles/[U:1:92206351]/friends'],
    ['steam:76561198052472079', 'https://steamcommunity.com/tradeoffer/new/?partner=92206351&token=abc'],
    ['steam:alexj_9274', 'https://steamcommunity.com/search/users/#text=alexj_9274'],
    ['steam:alexj_9274', 'https://steamcommunity.com/search/users/?text=alexj_9274'],
  ],
  ignores: [
    ['steam:alexj_9274', 'https://steamcommunity.com/id/alexj_92745'],
    ['steam:alexj_9274', 'https://steamcommunity.com/groups/alexj_9274'],
    ['steam:76561198052472079', 'https://steamcommunity.com/sharedfiles/filedetails/?id=76561198052472079'],
    ['steam:76561198052472079', 'https://steamcommunity.com/profiles/765611980524720791'],
    ['steam:76561198052472079', 'https://s.team/p/hkv-whbv'],
    ['steam:76561198052472079', 'https://steamcommunity.com/miniprofile/922063512'],
    ['steam:76561198052472079', 'https://steamcommunity.com/profiles/92206351'],
    ['steam:alexj_9274', 'https://steamcommunity.com/app/730/discussions/alexj_9274'],
  ],
};
