import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const okcupid: PlatformRow = {
  id: 'okcupid',
  name: 'OkCupid',
  aliases: ['okc'],
  hosts: ['okcupid.com'],
  notPersonHosts: ['blog', 'help'],
  kinds: {
    handle: {
      pattern: '[A-Za-z0-9_-]{4,80}',
      canonical: { profile: 'https://www.okcupid.com/profile/{handle}' },
    },
  },
  forms: [{ name: 'profile', patterns: ['/profile/{handle}'] }],
  reserved: words('discover likes messages profile settings'),
  opaque: ['/messages/*'],
  shows: [
    ['okcupid:alexj9274', 'https://www.okcupid.com/profile/AlexJ9274'],
    [
      'https://www.okcupid.com/profile/4857392018374650',
      'https://www.okcupid.com/profile/4857392018374650?cf=regular',
    ],
    ['okcupid:alexj9274', 'https://m.okcupid.com/profile/alexj9274/questions'],
    ['okc:alexj9274', 'https://okcupid.com/profile/alexj9274'],
  ],
  ignores: [
    ['okcupid:alexj9274', 'https://www.okcupid.com/profile/alexj92745'],
    ['okcupid:alexj9274', 'https://www.okcupid.com/messages/alexj9274'],
    ['okcupid:alexj9274', 'https://www.okcupid.com/discover?handle=alexj9274'],
    ['okcupid:alexj9274', 'https://help.okcupid.com/profile/alexj9274'],
  ],
};
