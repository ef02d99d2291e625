import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const douban: PlatformRow = {
  id: 'douban',
  name: 'Douban',
  aliases: ['豆瓣'],
  hosts: ['douban.com'],
  kinds: {
    handle: {
      pattern: '[A-Za-z0-9_.-]{2,40}',
      canonical: { profile: 'https://www.douban.com/people/{handle}/' },
    },
  },
  forms: [
    { name: 'profile', patterns: ['/people/{handle}'] },
    { name: 'thread', patterns: ['/doumail/write?to={handle}'] },
    { name: 'search', patterns: ['/search?q={query}'], shared: true },
  ],
  reserved: words('doulist doumail explore group people search subject tag'),
  opaque: [],
  shows: [
    ['douban:alexj9274', 'https://www.douban.com/people/AlexJ9274/'],
    ['https://www.douban.com/people/92740351/', 'https://movie.douban.com/people/92740351/collect'],
    ['douban:92740351', 'https://m.douban.com/people/92740351'],
    ['douban:92740351', 'https://www.douban.com/doumail/write?to=92740351'],
    ['douban:alexj9274', 'https://www.douban.com/search?cat=1005&q=alexj9274'],
  ],
  ignores: [
    ['douban:92740351', 'https://www.douban.com/people/927403512/'],
    ['douban:92740351', 'https://movie.douban.com/subject/92740351/'],
    ['douban:92740351', 'https://www.douban.com/group/topic/92740351/'],
    ['douban:alexj9274', 'https://www.douban.com/tag/alexj9274/'],
  ],
};
