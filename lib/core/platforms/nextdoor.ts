import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const nextdoor: PlatformRow = {
  id: 'nextdoor',
  name: 'Nextdoor',
  hosts: [
    'nextdoor.com',
    'nextdoor.co.uk',
    'nextdoor.ca',
    'nextdoor.de',
    'nextdoor.es',
    'nextdoor.fr',
    'nextdoor.it',
    'nextdoor.nl',
  ],
  notPersonHosts: words('about blog business help'),
  kinds: {
    // No one chooses a name here; the id's case counts.
    id: {
      pattern: '[A-Za-z0-9_=-]{4,40}',
      caseSensitive: true,
      canonical: { profile: 'https://nextdoor.com/profile/{id}/' },
    },
  },
  forms: [
    { name: 'profile', patterns: ['/profile/{id}'] },
    { name: 'search', patterns: ['/search?query={query}', '/search/neighbors?query={query}'], shared: true },
  ],
  reserved: words('city events for_sale_and_free inbox login neighborhood news_feed p profile search'),
  opaque: ['/p/*', '/inbox/*', '/news_feed/*'],
  shows: [
    [
      'https://nextdoor.com/profile/01hABCdefGHIjk/',
      'https://www.nextdoor.com/profile/01hABCdefGHIjk/?is=feed_author',
    ],
    ['nextdoor:01hABCdefGHIjk', 'https://nextdoor.com/profile/01hABCdefGHIjk'],
    ['https://nextdoor.com/profile/01hABCdefGHIjk/', 'https://nextdoor.co.uk/profile/01hABCdefGHIjk/'],
    ['nextdoor:01hABCdefGHIjk', 'https://de.nextdoor.com/profile/01hABCdefGHIjk/'],
    ['nextdoor:01hABCdefGHIjk', 'https://nextdoor.com/search/?query=01hABCdefGHIjk'],
    ['nextdoor:01hABCdefGHIjk', 'https://nextdoor.com/search/neighbors/?query=01hABCdefGHIjk'],
  ],
  ignores: [
    ['nextdoor:01hABCdefGHIjk', 'https://nextdoor.com/profile/01habcdefghijk/'],
    ['nextdoor:01hABCdefGHIjk', 'https://nextdoor.com/p/01hABCdefGHIjk'],
    ['nextdoor:01hABCdefGHIjk', 'https://nextdoor.com/profile/01hABCdefGHIjk2/'],
    ['nextdoor:01hABCdefGHIjk', 'https://help.nextdoor.com/profile/01hABCdefGHIjk'],
  ],
};
