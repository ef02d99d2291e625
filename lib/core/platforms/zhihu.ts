import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const zhihu: PlatformRow = {
  id: 'zhihu',
  name: 'Zhihu',
  aliases: ['知乎'],
  hosts: ['zhihu.com'],
  kinds: {
    handle: {
      pattern: '[\\p{L}\\p{N}_.-]{2,60}',
      canonical: { profile: 'https://www.zhihu.com/people/{handle}' },
    },
  },
  forms: [
    { name: 'profile', patterns: ['/people/{handle}', '/org/{handle}'] },
    { name: 'search', patterns: ['/search?q={query}'], shared: true },
  ],
  reserved: words('column org people question search topic'),
  opaque: ['/question/*'],
  shows: [
    ['zhihu:alexj-9274', 'https://www.zhihu.com/people/AlexJ-9274'],
    ['https://www.zhihu.com/people/alexj-9274', 'https://www.zhihu.com/people/alexj-9274/answers'],
    ['zhihu:alexj-9274', 'https://www.zhihu.com/org/alexj-9274'],
    ['zhihu:alexj-9274', 'https://www.zhihu.com/search?type=people&q=alexj-9274'],
  ],
  ignores: [
    ['zhihu:alexj-9274', 'https://www.zhihu.com/people/alexj-92745'],
    ['zhihu:alexj-9274', 'https://www.zhihu.com/topic/alexj-9274'],
    ['zhihu:alexj-9274', 'https://www.zhihu.com/question/9274/answer/1?utm=alexj-9274'],
    ['zhihu:alexj-9274', 'https://zhuanlan.zhihu.com/alexj-9274'],
  ],
};
