import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const discord: PlatformRow = {
  id: 'discord',
  name: 'Discord',
  hosts: ['discord.com', 'discordapp.com'],
  notPersonHosts: words('blog cdn media support'),
  kinds: {
    // A name leads to no page: only the account's number does.
    id: { pattern: '[0-9]{17,20}', canonical: { profile: 'https://discord.com/users/{id}' } },
  },
  forms: [{ name: 'profile', patterns: ['/users/{id}'] }],
  reserved: words('app channels developers download invite login nitro safety servers users'),
  opaque: ['/channels/*', '/invite/*', '//discord.gg/*'],
  shows: [
    ['https://discord.com/users/809362308072996894', 'https://discord.com/users/809362308072996894'],
    ['discord:809362308072996894', 'https://ptb.discord.com/users/809362308072996894/'],
    ['discord:809362308072996894', 'https://canary.discord.com/users/809362308072996894'],
    ['discord:809362308072996894', 'https://discordapp.com/users/809362308072996894?x=1'],
  ],
  ignores: [
    ['discord:809362308072996894', 'https://discord.com/users/8093623080729968941'],
    ['discord:809362308072996894', 'https://discord.com/channels/@me/809362308072996894'],
    ['discord:809362308072996894', 'https://discord.com/channels/809362308072996894/310653236870643712'],
    ['discord:809362308072996894', 'https://cdn.discordapp.com/attachments/3106/809362308072996894/a.png'],
    ['discord:809362308072996894', 'https://discord.gg/809362308072996894'],
    ['discord:alexj9274', 'https://discord.com/users/alexj9274'],
  ],
};
