import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const bilibili: PlatformRow = {
  id: 'bilibili',
  name: 'Bilibili',
  aliases: ['b站'],
  hosts: ['bilibili.com'],
  kinds: {
    id: { pattern: '[0-9]{1,17}', canonical: { profile: 'https://space.bilibili.com/{id}' } },
  },
  forms: [
    { name: 'profile', patterns: ['//space.bilibili.com/{id}', '/space/{id}'] },
    { name: 'thread', patterns: ['//message.bilibili.com/#/whisper/mid{id}'] },
    {
      name: 'search',
      patterns: ['//search.bilibili.com/upuser?keyword={query}', '//search.bilibili.com/all?keyword={query}'],
      shared: true,
    },
  ],
  reserved: words('read space v video'),
  opaque: ['/video/*', '//b23.tv/*'],
  shows: [
    ['https://space.bilibili.com/92740351', 'https://space.bilibili.com/92740351/video?tid=0'],
    ['bilibili:92740351', 'https://m.bilibili.com/space/92740351'],
    ['bilibili:92740351', 'https://message.bilibili.com/#/whisper/mid92740351'],
    ['bilibili:92740351', 'https://search.bilibili.com/upuser?keyword=92740351'],
    ['bilibili:92740351', 'https://search.bilibili.com/all?keyword=92740351'],
  ],
  ignores: [
    ['bilibili:92740351', 'https://space.bilibili.com/927403512'],
    ['bilibili:92740351', 'https://www.bilibili.com/video/av92740351'],
    ['bilibili:92740351', 'https://live.bilibili.com/92740351'],
    ['bilibili:92740351', 'https://www.bilibili.com/read/cv92740351'],
  ],
};
