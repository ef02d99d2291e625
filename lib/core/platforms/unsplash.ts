import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const unsplash: PlatformRow = {
  id: 'unsplash',
  name: 'Unsplash',
  hosts: ['unsplash.com'],
  notPersonHosts: ['api', 'help', 'plus'],
  locale: '[a-z]{2}(?:-[a-z]{2})?',
  kinds: {
    handle: { pattern: '[A-Za-z0-9_]{2,60}', canonical: { profile: 'https://unsplash.com/@{handle}' } },
  },
  forms: [
    { name: 'profile', patterns: ['/@{handle}'] },
    { name: 'search', patterns: ['/s/users/{query}'], shared: true },
  ],
  reserved: words('collections license photos plus s t'),
  opaque: ['/photos/*'],
  shows: [
    ['unsplash:alexj_9274', 'https://unsplash.com/@AlexJ_9274'],
    ['https://unsplash.com/@alexj_9274', 'https://unsplash.com/de/@alexj_9274/collections'],
    ['@alexj_9274 on unsplash', 'https://www.unsplash.com/%40alexj_9274'],
    ['unsplash:alexj_9274', 'https://unsplash.com/s/users/alexj_9274'],
  ],
  ignores: [
    ['unsplash:alexj_9274', 'https://unsplash.com/@alexj_92745'],
    ['unsplash:alexj_9274', 'https://unsplash.com/photos/alexj_9274'],
    ['unsplash:alexj_9274', 'https://unsplash.com/s/photos/alexj_9274'],
    ['unsplash:alexj_9274', 'https://unsplash.com/t/alexj_9274'],
  ],
};
