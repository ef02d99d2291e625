import type { PlatformRow } from './row.ts';
import { reservedWith } from './words.ts';

export const goodreads: PlatformRow = {
  id: 'goodreads',
  name: 'Goodreads',
  hosts: ['goodreads.com'],
  notPersonHosts: ['help'],
  kinds: {
    handle: {
      pattern: '(?![0-9]+$)[A-Za-z0-9_-]{2,30}',
      canonical: { profile: 'https://www.goodreads.com/{handle}' },
    },
    // `/user/show/1-any-name`: only the number counts.
    id: {
      pattern: '[0-9]{1,12}',
      canonical: {
        profile: 'https://www.goodreads.com/user/show/{id}',
        thread: 'https://www.goodreads.com/message/new/{id}',
        friends: 'https://www.goodreads.com/friend/user/{id}',
      },
    },
  },
  forms: [
    { name: 'profile', patterns: ['/{handle}'] },
    { name: 'profile', patterns: ['/user/show/{id}', '/user/show/{id}-*', '/user/compare/{id}'] },
    { name: 'posts', patterns: ['/review/list/{id}', '/review/list/{id}-*'] },
    { name: 'friends', patterns: ['/friend/user/{id}', '/friend/user/{id}-*'] },
    { name: 'thread', patterns: ['/message/new/{id}', '/message/new?recipient={id}'] },
    { name: 'search', patterns: ['/search?q={query}'], shared: true },
  ],
  reserved: reservedWith(
    'author book books challenges choiceawards event friend genres giveaway group list lists message quotes review ' +
      'series shelf story topic trivia',
  ),
  opaque: ['/review/show/*'],
  shows: [
    ['goodreads:alexj9274', 'https://www.goodreads.com/AlexJ9274'],
    [
      'https://www.goodreads.com/user/show/92740351-alex-jansen',
      'https://m.goodreads.com/user/show/92740351',
    ],
    ['goodreads:92740351', 'https://www.goodreads.com/user/show/92740351-a-new-name'],
    ['goodreads:92740351', 'https://www.goodreads.com/user/compare/92740351'],
    ['goodreads:92740351', 'https://www.goodreads.com/review/list/92740351?shelf=read'],
    ['goodreads:92740351', 'https://www.goodreads.com/review/list/92740351-alex-jansen'],
    ['goodreads:92740351', 'https://www.goodreads.com/friend/user/92740351-alex-jansen'],
    ['goodreads:92740351', 'https://www.goodreads.com/friend/user/92740351'],
    ['goodreads:92740351', 'https://www.goodreads.com/message/new/92740351'],
    ['goodreads:92740351', 'https://www.goodreads.com/message/new?recipient=92740351'],
    ['goodreads:alexj9274', 'https://www.goodreads.com/search?q=alexj9274'],
  ],
  ignores: [
    ['goodreads:92740351', 'https://www.goodreads.com/user/show/927403512-alex-jansen'],
    ['goodreads:92740351', 'https://www.goodreads.com/review/show/92740351'],
    ['goodreads:92740351', 'https://www.goodreads.com/author/show/92740351'],
    ['goodreads:92740351', 'https://www.goodreads.com/book/show/92740351-alex-jansen'],
    ['goodreads:alexj9274', 'https://www.goodreads.com/shelf/show/alexj9274'],
    ['goodreads:alexj9274', 'https://www.goodreads.com/user/show/1-alexj9274'],
  ],
};
