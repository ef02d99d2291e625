import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const ravelry: PlatformRow = {
  id: 'ravelry',
  name: 'Ravelry',
  hosts: ['ravelry.com'],
  kinds: {
    handle: {
      pattern: '[A-Za-z0-9_-]{2,40}',
      canonical: {
        profile: 'https://www.ravelry.com/people/{handle}',
        posts: 'https://www.ravelry.com/projects/{handle}',
      },
    },
  },
  forms: [
    { name: 'profile', patterns: ['/people/{handle}', '/designers/{handle}'] },
    { name: 'posts', patterns: ['/projects/{handle}', '/stash/{handle}'], except: ['search'] },
  ],
  reserved: words('designers discuss groups patterns people projects stash yarns'),
  opaque: [],
  shows: [
    ['ravelry:alexj9274', 'https://www.ravelry.com/people/AlexJ9274'],
    ['ravelry:alexj9274', 'https://www.ravelry.com/designers/alexj9274'],
    ['ravelry:alexj9274', 'https://www.ravelry.com/stash/alexj9274'],
    ['https://www.ravelry.com/people/alexj9274', 'https://www.ravelry.com/projects/alexj9274/a-hat'],
  ],
  ignores: [
    ['ravelry:alexj9274', 'https://www.ravelry.com/people/alexj92745'],
    ['ravelry:alexj9274', 'https://www.ravelry.com/patterns/library/alexj9274'],
    ['ravelry:alexj9274', 'https://www.ravelry.com/groups/alexj9274'],
    ['ravelry:alexj9274', 'https://www.ravelry.com/discuss/alexj9274'],
  ],
};
