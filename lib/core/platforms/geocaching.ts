import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const geocaching: PlatformRow = {
  id: 'geocaching',
  name: 'Geocaching',
  hosts: ['geocaching.com'],
  notPersonHosts: ['forums'],
  kinds: {
    handle: {
      pattern: '[\\p{L}\\p{N} _.-]{2,50}',
      canonical: { profile: 'https://www.geocaching.com/p/default.aspx?u={handle}' },
    },
  },
  forms: [{ name: 'profile', patterns: ['/p?u={handle}', '/profile?u={handle}'] }],
  reserved: words('geocache p play profile'),
  opaque: [],
  shows: [
    ['geocaching:alexj9274', 'https://www.geocaching.com/p/default.aspx?u=AlexJ9274'],
    [
      'https://www.geocaching.com/p/default.aspx?u=alexj9274',
      'https://www.geocaching.com/p/?tab=geocaches&u=alexj9274',
    ],
    ['geocaching:alexj9274', 'https://www.geocaching.com/profile/?u=alexj9274'],
    ['geocaching:alexj9274', 'https://www.geocaching.com/profile/default.aspx?wt=1&u=alexj9274'],
  ],
  ignores: [
    ['geocaching:alexj9274', 'https://www.geocaching.com/p/?u=alexj92745'],
    ['geocaching:alexj9274', 'https://www.geocaching.com/geocache/alexj9274'],
    ['geocaching:alexj9274', 'https://www.geocaching.com/play/search?kw=alexj9274'],
    ['geocaching:alexj9274', 'https://forums.geocaching.com/p/?u=alexj9274'],
  ],
};
