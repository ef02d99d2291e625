import type { PlatformRow } from './row.ts';
import { reservedWith, words } from './words.ts';

export const tumblr: PlatformRow = {
  id: 'tumblr',
  name: 'Tumblr',
  hosts: ['tumblr.com'],
  notPersonHosts: words('api assets communities data embed engineering help media staff static'),
  kinds: {
    handle: {
      pattern: '[A-Za-z0-9](?:[A-Za-z0-9-]{0,30}[A-Za-z0-9])?',
      canonical: { profile: 'https://www.tumblr.com/{handle}' },
    },
    // Every blog's own number, after `t:`.
    id: {
      pattern: '[A-Za-z0-9_-]{20,24}',
      caseSensitive: true,
      canonical: { profile: 'https://www.tumblr.com/blog/view/t:{id}' },
    },
  },
  forms: [
    {
      name: 'profile',
      patterns: [
        '/{@handle}',
        '//{handle}.tumblr.com/',
        '/blog/{handle}',
        '/blog/view/{handle}',
        '/dashboard/blog/{handle}',
        '//at.tumblr.com/{handle}',
      ],
      except: ['view', 'at'],
    },
    { name: 'profile', patterns: ['/blog/view/t:{id}'] },
    { name: 'follow', patterns: ['/register/follow/{handle}', '/follow/{handle}'] },
    { name: 'thread', patterns: ['//{handle}.tumblr.com/ask', '/message/{handle}'] },
    { name: 'search', patterns: ['/search/{query}'], shared: true },
  ],
  reserved: reservedWith(
    'assets blocks blog changes communities dashboard data docs embed engineering follow following inbox likes ' +
      'logo media message new oauth policy post press recommended security staff tagged themes tips tv video widgets',
  ),
  opaque: ['//tmblr.co/*'],
  shows: [
    ['tumblr:alexj-9274', 'https://alexj-9274.tumblr.com/post/712345/a-title'],
    ['tumblr:alexj-9274', 'https://www.tumblr.com/AlexJ-9274/712345678901234567'],
    ['tumblr:alexj-9274', 'https://www.tumblr.com/@alexj-9274'],
    ['tumblr:alexj-9274', 'https://www.tumblr.com/blog/alexj-9274'],
    ['https://alexj-9274.tumblr.com/archive', 'https://www.tumblr.com/blog/view/alexj-9274/7123'],
    ['tumblr:alexj-9274', 'https://www.tumblr.com/dashboard/blog/alexj-9274/7123'],
    ['tumblr:alexj-9274', 'https://at.tumblr.com/alexj-9274/a-title/abcdef'],
    [
      'https://www.tumblr.com/blog/view/t:aX7jQ2mZk4N6pR5tW3vBcQ',
      'https://www.tumblr.com/blog/view/t:aX7jQ2mZk4N6pR5tW3vBcQ/1',
    ],
    ['tumblr:alexj-9274', 'https://www.tumblr.com/register/follow/alexj-9274'],
    ['tumblr:alexj-9274', 'https://www.tumblr.com/follow/alexj-9274'],
    ['tumblr:alexj-9274', 'https://alexj-9274.tumblr.com/ask'],
    ['tumblr:alexj-9274', 'https://www.tumblr.com/message/alexj-9274'],
    ['tumblr:alexj-9274', 'https://www.tumblr.com/search/alexj-9274'],
  ],
  ignores: [
    ['tumblr:alexj-9274', 'https://x-alexj-9274.tumblr.com/'],
    ['tumblr:alexj-9274', 'https://alexj-92745.tumblr.com/'],
    ['tumblr:alexj-9274', 'https://www.tumblr.com/tagged/alexj-9274'],
    ['tumblr:alexj-9274', 'https://otherblog.tumblr.com/tagged/alexj-9274'],
    ['tumblr:alexj-9274', 'https://www.tumblr.com/otherblog/7123/alexj-9274'],
    ['tumblr:alexj-9274', 'https://tmblr.co/alexj-9274'],
    ['tumblr:alexj-9274', 'https://help.tumblr.com/alexj-9274'],
    ['tumblr:alexj-9274', 'https://alexj-9274.tumblr.com.example/'],
  ],
};
