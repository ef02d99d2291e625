import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const medium: PlatformRow = {
  id: 'medium',
  name: 'Medium',
  hosts: ['medium.com'],
  notPersonHosts: words('about blog cdn-images-1 help link miro policy'),
  kinds: {
    handle: {
      pattern: '[A-Za-z0-9_.-]{1,30}',
      canonical: { profile: 'https://medium.com/@{handle}' },
    },
    id: { pattern: '[0-9A-Fa-f]{8,16}', canonical: { profile: 'https://medium.com/u/{id}' } },
  },
  forms: [
    { name: 'profile', patterns: ['/@{handle}', '//{handle}.medium.com/', '/feed/@{handle}'] },
    { name: 'profile', patterns: ['/u/{id}'] },
    { name: 'search', patterns: ['/search?q={query}', '/search/users?q={query}'], shared: true },
  ],
  reserved: words(
    'about blog business cdn-images-1 feed help jobs-at-medium link m me membership miro new-story p plans policy ' +
      'search tag tags topic u',
  ),
  opaque: ['/p/*', '/s/*'],
  shows: [
    ['https://medium.com/@alexj9274', 'https://medium.com/@AlexJ9274/some-story-b62607a43a8c'],
    ['medium:alexj9274', 'https://medium.com/%40alexj9274'],
    ['medium:alexj9274', 'https://alexj9274.medium.com/some-story-b62607a43a8c'],
    ['medium:alexj9274', 'https://medium.com/feed/@alexj9274'],
    ['https://medium.com/u/4f8b1a2c3d4e', 'https://medium.com/u/4f8b1a2c3d4e?source=x'],
    ['medium:alexj9274', 'https://medium.com/search?q=alexj9274'],
    ['medium:alexj9274', 'https://medium.com/search/users?q=alexj9274'],
  ],
  ignores: [
    ['medium:alexj9274', 'https://alexj92745.medium.com/'],
    ['medium:alexj9274', 'https://medium.com/alexj9274/some-story'],
    ['medium:alexj9274', 'https://medium.com/tag/alexj9274'],
    ['medium:alexj9274', 'https://medium.com/@otheruser/alexj9274-b62607a43a8c'],
    ['medium:alexj9274', 'https://help.medium.com/@alexj9274'],
  ],
};
