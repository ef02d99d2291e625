import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const xing: PlatformRow = {
  id: 'xing',
  name: 'XING',
  hosts: ['xing.com'],
  notPersonHosts: ['dev', 'faq', 'recruiting'],
  kinds: {
    handle: {
      pattern: '[\\p{L}\\p{N}_-]{2,80}',
      canonical: { profile: 'https://www.xing.com/profile/{handle}' },
    },
  },
  forms: [
    { name: 'profile', patterns: ['/profile/{handle}'] },
    { name: 'search', patterns: ['/search/members?keywords={query}'], shared: true },
  ],
  reserved: words('app events groups jobs pages profile search'),
  opaque: ['/chats/*'],
  shows: [
    ['xing:Alex_Jansen9', 'https://www.xing.com/profile/alex_jansen9/cv'],
    [
      'https://www.xing.com/profile/Alex_Jansen9',
      'https://www.xing.com/profile/Alex_Jansen9/web_profiles?sc_o=x',
    ],
    ['xing:Alex_Jansen9', 'https://touch.xing.com/profile/Alex_Jansen9'],
    ['xing:Alex_Jansen9', 'https://www.xing.com/search/members?keywords=alex_jansen9'],
  ],
  ignores: [
    ['xing:Alex_Jansen9', 'https://www.xing.com/profile/Alex_Jansen'],
    ['xing:Alex_Jansen9', 'https://www.xing.com/profile/Alex_Jansen92'],
    ['xing:Alex_Jansen9', 'https://www.xing.com/pages/alex_jansen9'],
    ['xing:Alex_Jansen9', 'https://faq.xing.com/profile/Alex_Jansen9'],
  ],
};
