import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const disqus: PlatformRow = {
  id: 'disqus',
  name: 'Disqus',
  hosts: ['disqus.com'],
  notPersonHosts: ['blog', 'help'],
  kinds: {
    handle: { pattern: '[A-Za-z0-9_]{2,60}', canonical: { profile: 'https://disqus.com/by/{handle}/' } },
  },
  forms: [{ name: 'profile', patterns: ['/by/{handle}'] }],
  reserved: words('admin by embed home profile'),
  opaque: [],
  shows: [
    ['disqus:alexj_9274', 'https://disqus.com/by/AlexJ_9274/'],
    ['https://disqus.com/by/alexj_9274/', 'https://disqus.com/by/alexj_9274/comments/'],
    ['disqus:alexj_9274', 'https://www.disqus.com/by/alexj_9274'],
    ['@alexj_9274 on disqus', 'https://disqus.com/by/alexj_9274?x=1'],
  ],
  ignores: [
    ['disqus:alexj_9274', 'https://disqus.com/by/alexj_92745/'],
    ['disqus:alexj_9274', 'https://disqus.com/home/forum/alexj_9274/'],
    ['disqus:alexj_9274', 'https://alexj_9274.disqus.com/'],
    ['disqus:alexj_9274', 'https://help.disqus.com/by/alexj_9274'],
  ],
};
