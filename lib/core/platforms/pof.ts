import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const pof: PlatformRow = {
  id: 'pof',
  name: 'Plenty of Fish',
  aliases: ['plentyoffish'],
  hosts: ['pof.com', 'pof.de', 'pof.es', 'pof.fr'],
  notPersonHosts: ['blog'],
  kinds: {
    id: {
      pattern: '[0-9]{5,12}',
      canonical: { profile: 'https://www.pof.com/viewprofile.aspx?profile_id={id}' },
    },
  },
  forms: [
    { name: 'profile', patterns: ['/viewprofile.aspx?profile_id={id}', '/profile/{id}'] },
    { name: 'thread', patterns: ['/sendmessage.aspx?usersendto={id}'] },
  ],
  reserved: words('inbox meetme profile search viewprofile.aspx'),
  opaque: [],
  shows: [
    [
      'https://www.pof.com/viewprofile.aspx?profile_id=92740351',
      'https://www.pof.com/viewprofile.aspx?profile_id=92740351',
    ],
    ['pof:92740351', 'https://www.pof.com/viewprofile.aspx?cid=1&profile_id=92740351'],
    ['plentyoffish:92740351', 'https://www.pof.com/profile/92740351'],
    ['pof:92740351', 'https://www.pof.com/sendmessage.aspx?usersendto=92740351'],
  ],
  ignores: [
    ['pof:92740351', 'https://www.pof.com/viewprofile.aspx?profile_id=927403512'],
    ['pof:92740351', 'https://www.pof.com/viewprofile.aspx?cid=92740351'],
    ['pof:92740351', 'https://www.pof.com/inbox/92740351'],
    ['pof:92740351', 'https://blog.pof.com/profile/92740351'],
  ],
};
