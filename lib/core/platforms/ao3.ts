import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const ao3: PlatformRow = {
  id: 'ao3',
  name: 'Archive of Our Own',
  hosts: ['archiveofourown.org', 'ao3.org'],
  kinds: {
    handle: {
      pattern: '[A-Za-z0-9_]{3,40}',
      canonical: { profile: 'https://archiveofourown.org/users/{handle}' },
    },
  },
  forms: [
    { name: 'profile', patterns: ['/users/{handle}'], except: ['login', 'logout', 'new', 'password'] },
    {
      name: 'posts',
      patterns: [
        '/gifts?recipient={handle}',
        '/works?user_id={handle}',
        '/bookmarks?user_id={handle}',
        '/series?user_id={handle}',
      ],
    },
    {
      name: 'search',
      patterns: [
        '/people/search?people_search[query]={query}',
        '/people/search?people_search%5Bquery%5D={query}',
      ],
      shared: true,
    },
  ],
  reserved: words('bookmarks collections gifts media people series tags users works'),
  opaque: ['/works/*'],
  shows: [
    ['ao3:alexj_9274', 'https://archiveofourown.org/users/AlexJ_9274/works'],
    [
      'https://archiveofourown.org/users/alexj_9274',
      'https://archiveofourown.org/users/alexj_9274/pseuds/other/bookmarks',
    ],
    ['ao3:alexj_9274', 'https://ao3.org/users/alexj_9274'],
    ['ao3:alexj_9274', 'https://archiveofourown.org/gifts?recipient=alexj_9274'],
    ['ao3:alexj_9274', 'https://archiveofourown.org/works?fandom_id=1&user_id=alexj_9274'],
    ['ao3:alexj_9274', 'https://archiveofourown.org/bookmarks?user_id=alexj_9274'],
    ['ao3:alexj_9274', 'https://archiveofourown.org/series?user_id=alexj_9274'],
    ['ao3:alexj_9274', 'https://archiveofourown.org/people/search?people_search[query]=alexj_9274'],
    ['ao3:alexj_9274', 'https://archiveofourown.org/people/search?people_search%5Bquery%5D=alexj_9274'],
  ],
  ignores: [
    ['ao3:alexj_9274', 'https://archiveofourown.org/users/alexj_92745'],
    ['ao3:alexj_9274', 'https://archiveofourown.org/tags/alexj_9274/works'],
    ['ao3:alexj_9274', 'https://archiveofourown.org/collections/alexj_9274'],
    ['ao3:alexj_9274', 'https://archiveofourown.org/users/otheruser/pseuds/alexj_9274'],
  ],
};
