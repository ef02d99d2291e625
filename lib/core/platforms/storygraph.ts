import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const storygraph: PlatformRow = {
  id: 'storygraph',
  name: 'The StoryGraph',
  aliases: ['story graph', 'thestorygraph.com'],
  hosts: ['app.thestorygraph.com'],
  kinds: {
    handle: {
      pattern: '[A-Za-z0-9_.-]{2,40}',
      canonical: { profile: 'https://app.thestorygraph.com/profile/{handle}' },
    },
  },
  forms: [
    { name: 'profile', patterns: ['/profile/{handle}'] },
    {
      name: 'posts',
      patterns: [
        '/currently-reading/{handle}',
        '/books-read/{handle}',
        '/to-read/{handle}',
        '/owned-books/{handle}',
        '/journal/{handle}',
        '/stats/{handle}',
      ],
    },
  ],
  reserved: words('authors books browse community profile stats'),
  opaque: [],
  shows: [
    ['storygraph:alexj_9274', 'https://app.thestorygraph.com/profile/AlexJ_9274'],
    [
      'https://app.thestorygraph.com/profile/alexj_9274',
      'https://app.thestorygraph.com/currently-reading/alexj_9274',
    ],
    ['storygraph:alexj_9274', 'https://app.thestorygraph.com/books-read/alexj_9274'],
    ['storygraph:alexj_9274', 'https://app.thestorygraph.com/to-read/alexj_9274'],
    ['storygraph:alexj_9274', 'https://app.thestorygraph.com/owned-books/alexj_9274'],
    ['storygraph:alexj_9274', 'https://app.thestorygraph.com/journal/alexj_9274'],
    ['storygraph:alexj_9274', 'https://app.thestorygraph.com/stats/alexj_9274?year=2026'],
  ],
  ignores: [
    ['storygraph:alexj_9274', 'https://app.thestorygraph.com/profile/alexj_92745'],
    ['storygraph:alexj_9274', 'https://app.thestorygraph.com/books/alexj_9274'],
    ['storygraph:alexj_9274', 'https://app.thestorygraph.com/browse?search_term=alexj_9274'],
    ['storygraph:alexj_9274', 'https://app.thestorygraph.com/reading_challenges/alexj_9274'],
  ],
};
