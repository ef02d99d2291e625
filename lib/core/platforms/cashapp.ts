import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const cashapp: PlatformRow = {
  id: 'cashapp',
  name: 'Cash App',
  aliases: ['cashtag'],
  hosts: ['cash.app', 'cash.me'],
  notPersonHosts: words('developers help'),
  kinds: {
    // The `$` belongs to the address: `/$name`.
    handle: {
      pattern: '[A-Za-z0-9_-]{1,20}',
      canonical: { profile: 'https://cash.app/${handle}' },
    },
  },
  forms: [{ name: 'profile', patterns: ['/${handle}'] }],
  reserved: words('account app help legal login qr'),
  opaque: ['/app/*', '/qr/*'],
  shows: [
    ['cashapp:$alexj9274', 'https://cash.app/$alexj9274'],
    ['cash app: alexj9274', 'https://cash.app/$AlexJ9274/25.00'],
    ['https://cash.app/%24alexj9274', 'https://cash.app/%24alexj9274'],
    ['cashapp:$alexj9274', 'https://cash.me/$alexj9274?qr=1'],
  ],
  ignores: [
    ['cashapp:$alexj9274', 'https://cash.app/$alexj92745'],
    ['cashapp:$alexj9274', 'https://cash.app/alexj9274'],
    ['cashapp:$alexj9274', 'https://cash.app/app/alexj9274'],
    ['cashapp:$alexj9274', 'https://help.cash.app/$alexj9274'],
    ['cashapp:$alexj9274', 'https://notcash.app/$alexj9274'],
  ],
};
