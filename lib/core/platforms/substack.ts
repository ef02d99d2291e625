import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const substack: PlatformRow = {
  id: 'substack',
  name: 'Substack',
  hosts: ['substack.com'],
  notPersonHosts: words('api on open support'),
  kinds: {
    // A publication and a person's handle are two names, often but not always spelt alike.
    publication: {
      pattern: '[A-Za-z0-9][A-Za-z0-9-]{0,61}[A-Za-z0-9]',
      canonical: { profile: 'https://{publication}.substack.com/' },
    },
    handle: {
      pattern: '[A-Za-z0-9_-]{2,63}',
      canonical: { profile: 'https://substack.com/@{handle}' },
    },
    id: { pattern: '[0-9]{1,12}', canonical: { profile: 'https://substack.com/profile/{id}-x' } },
  },
  forms: [
    { name: 'profile', patterns: ['//{publication}.substack.com/', '//open.substack.com/pub/{publication}'] },
    { name: 'profile', patterns: ['/@{handle}'] },
    { name: 'profile', patterns: ['/profile/{id}-*', '//open.substack.com/users/{id}-*'] },
    { name: 'search', patterns: ['/search/{query}', '/search?q={query}'], shared: true },
  ],
  reserved: words(
    'about activity api chat discover home inbox notes on open profile search settings sign-in signup support',
  ),
  opaque: ['/home/post/*', '/chat/*'],
  shows: [
    ['https://alexj9274.substack.com', 'https://alexj9274.substack.com/p/my-post'],
    ['substack:alexj9274', 'https://open.substack.com/pub/AlexJ9274/p/my-post'],
    ['https://substack.com/@alexj9274', 'https://substack.com/@AlexJ9274/note/c-123'],
    ['substack handle alexj9274', 'https://substack.com/%40alexj9274'],
    ['https://substack.com/profile/92740351-alex-j', 'https://substack.com/profile/92740351-alex'],
    ['substack id 92740351', 'https://open.substack.com/users/92740351-alex'],
    ['substack:alexj9274', 'https://substack.com/search/alexj9274'],
    ['substack:alexj9274', 'https://substack.com/search?q=alexj9274'],
  ],
  ignores: [
    ['https://alexj9274.substack.com', 'https://xalexj9274.substack.com/'],
    ['https://alexj9274.substack.com', 'https://otherpub.substack.com/p/alexj9274'],
    ['https://substack.com/@alexj9274', 'https://substack.com/@alexj92745'],
    ['https://alexj9274.substack.com', 'https://open.substack.com/pub/otherpub/p/alexj9274'],
    ['substack id 92740351', 'https://substack.com/profile/927403512-alex'],
  ],
};
