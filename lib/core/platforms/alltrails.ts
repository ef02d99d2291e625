import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const alltrails: PlatformRow = {
  id: 'alltrails',
  name: 'AllTrails',
  hosts: ['alltrails.com'],
  notPersonHosts: ['support'],
  locale: '[a-z]{2}(?:-[a-z]{2})?',
  kinds: {
    handle: {
      pattern: '[A-Za-z0-9_-]{2,60}',
      canonical: { profile: 'https://www.alltrails.com/members/{handle}' },
    },
  },
  forms: [{ name: 'profile', patterns: ['/members/{handle}'] }],
  reserved: words('explore lists members parks trail'),
  opaque: [],
  shows: [
    ['alltrails:alexj9274', 'https://www.alltrails.com/members/AlexJ9274'],
    ['alltrails:alexj9274', 'https://www.alltrails.com/de/members/alexj9274/recordings'],
    ['alltrails:alexj9274', 'https://www.alltrails.com/members/alexj9274/lists'],
    ['https://www.alltrails.com/members/alexj9274', 'https://alltrails.com/members/alexj9274/reviews'],
  ],
  ignores: [
    ['alltrails:alexj9274', 'https://www.alltrails.com/members/alexj92745'],
    ['alltrails:alexj9274', 'https://www.alltrails.com/trail/us/alexj9274'],
    ['alltrails:alexj9274', 'https://www.alltrails.com/explore/recording/alexj9274'],
    ['alltrails:alexj9274', 'https://support.alltrails.com/members/alexj9274'],
  ],
};
