import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const librarything: PlatformRow = {
  id: 'librarything',
  name: 'LibraryThing',
  hosts: [
    'librarything.com',
    'librarything.de',
    'librarything.es',
    'librarything.fr',
    'librarything.it',
    'librarything.nl',
  ],
  kinds: {
    handle: {
      pattern: '[A-Za-z0-9_.-]{2,40}',
      canonical: {
        profile: 'https://www.librarything.com/profile/{handle}',
        posts: 'https://www.librarything.com/catalog/{handle}',
      },
    },
  },
  forms: [
    { name: 'profile', patterns: ['/profile/{handle}', '/members/{handle}'] },
    {
      name: 'posts',
      patterns: ['/catalog/{handle}', '/profile/reviews/{handle}', '/reviews/{handle}'],
      except: ['reviews'],
    },
  ],
  reserved: words('author catalog groups members profile reviews tag work zeitgeist'),
  opaque: [],
  shows: [
    ['librarything:alexj9274', 'https://www.librarything.com/profile/AlexJ9274'],
    ['librarything:alexj9274', 'https://www.librarything.com/members/alexj9274'],
    [
      'https://www.librarything.com/profile/alexj9274',
      'https://www.librarything.de/catalog/alexj9274/yourlibrary',
    ],
    ['librarything:alexj9274', 'https://www.librarything.com/profile/reviews/alexj9274'],
    ['librarything:alexj9274', 'https://www.librarything.com/reviews/alexj9274'],
  ],
  ignores: [
    ['librarything:alexj9274', 'https://www.librarything.com/profile/alexj92745'],
    ['librarything:alexj9274', 'https://www.librarything.com/author/alexj9274'],
    ['librarything:alexj9274', 'https://www.librarything.com/tag/alexj9274'],
    ['librarything:alexj9274', 'https://www.librarything.com/work/123/alexj9274'],
  ],
};
