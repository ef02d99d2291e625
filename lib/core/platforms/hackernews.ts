import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const hackernews: PlatformRow = {
  id: 'hackernews',
  name: 'Hacker News',
  aliases: ['hn', 'hacker news'],
  hosts: ['news.ycombinator.com'],
  kinds: {
    // The case of a name counts.
    handle: {
      pattern: '[A-Za-z0-9_-]{2,15}',
      caseSensitive: true,
      canonical: {
        profile: 'https://news.ycombinator.com/user?id={handle}',
        posts: 'https://news.ycombinator.com/submitted?id={handle}',
      },
    },
  },
  forms: [
    { name: 'profile', patterns: ['/user?id={handle}'] },
    { name: 'posts', patterns: ['/submitted?id={handle}', '/threads?id={handle}', '/favorites?id={handle}'] },
    {
      name: 'search',
      patterns: ['//hn.algolia.com/?query={query}', '//hn.algolia.com/?q={query}'],
      shared: true,
    },
  ],
  reserved: words('ask best item jobs newest show submitted threads user'),
  opaque: ['/item'],
  shows: [
    ['hackernews:alexj9274', 'https://news.ycombinator.com/user?id=alexj9274'],
    ['hn:alexj9274', 'https://news.ycombinator.com/submitted?id=alexj9274'],
    [
      'https://news.ycombinator.com/user?id=alexj9274',
      'https://news.ycombinator.com/threads?id=alexj9274&next=1',
    ],
    ['hn:alexj9274', 'https://news.ycombinator.com/favorites?id=alexj9274'],
    ['hn:alexj9274', 'https://hn.algolia.com/?query=author%3Aalexj9274'],
    ['hn:alexj9274', 'https://hn.algolia.com/?q=alexj9274'],
  ],
  ignores: [
    ['hn:alexj9274', 'https://news.ycombinator.com/user?id=AlexJ9274'],
    ['hn:alexj9274', 'https://news.ycombinator.com/user?id=alexj92745'],
    ['hn:alexj9274', 'https://news.ycombinator.com/item?id=alexj9274'],
    ['hn:alexj9274', 'https://news.ycombinator.com/from?site=alexj9274'],
  ],
};
