import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const weibo: PlatformRow = {
  id: 'weibo',
  name: 'Weibo',
  aliases: ['sina weibo', '微博'],
  hosts: ['weibo.com', 'weibo.cn'],
  notPersonHosts: words('api d open s video'),
  kinds: {
    handle: {
      pattern: '(?![0-9]+$)[\\p{L}\\p{N}_-]{2,30}',
      canonical: { profile: 'https://weibo.com/{handle}' },
    },
    // The shown name has a space of its own: /n/name is not /name.
    nickname: {
      pattern: '[\\p{L}\\p{N}_-]{2,30}',
      canonical: { profile: 'https://weibo.com/n/{nickname}' },
    },
    id: { pattern: '[0-9]{5,13}', canonical: { profile: 'https://weibo.com/u/{id}' } },
  },
  forms: [
    { name: 'profile', patterns: ['/{handle}'] },
    { name: 'profile', patterns: ['/n/{nickname}'] },
    { name: 'profile', patterns: ['/u/{id}', '/p/100505{id}', '/profile/{id}', '/p/{id}', '/{id}'] },
    {
      name: 'search',
      patterns: [
        '//s.weibo.com/weibo?q={query}',
        '//s.weibo.com/weibo/{query}',
        '//s.weibo.com/user?q={query}',
        '//m.weibo.cn/search?q={query}',
      ],
      shared: true,
    },
  ],
  reserved: words(
    'ajax detail hot login message mygroups n newlogin p profile search signup sinaurl status tv u',
  ),
  opaque: ['/detail/*', '/status/*', '/tv/show/*', '//t.cn/*'],
  shows: [
    ['weibo:alexj9274', 'https://www.weibo.com/AlexJ9274?is_all=1'],
    ['https://weibo.com/n/小明9274', 'https://weibo.com/n/%E5%B0%8F%E6%98%8E9274'],
    ['https://weibo.com/u/5501756072', 'https://m.weibo.cn/u/5501756072?jumpfrom=weibocom'],
    ['https://weibo.com/u/5501756072', 'https://weibo.com/5501756072/Mabc123'],
    ['weibo id 5501756072', 'https://weibo.com/p/1005055501756072/home'],
    ['weibo id 5501756072', 'https://m.weibo.cn/profile/5501756072'],
    ['weibo id 5501756072', 'https://weibo.com/p/5501756072'],
    ['weibo:小明9274', 'https://s.weibo.com/weibo?q=%E5%B0%8F%E6%98%8E9274'],
    ['weibo:alexj9274', 'https://s.weibo.com/weibo/alexj9274'],
    ['weibo:alexj9274', 'https://s.weibo.com/user?q=alexj9274'],
    ['weibo:alexj9274', 'https://m.weibo.cn/search?q=alexj9274'],
  ],
  ignores: [
    ['https://weibo.com/u/5501756072', 'https://weibo.com/u/55017560720'],
    ['https://weibo.com/n/小明9274', 'https://weibo.com/小明9274'],
    ['weibo:alexj9274', 'https://weibo.com/n/alexj9274'],
    ['weibo id 5501756072', 'https://m.weibo.cn/detail/5501756072'],
    ['weibo id 5501756072', 'https://weibo.com/1234567890/5501756072'],
    ['weibo:alexj9274', 'https://open.weibo.com/alexj9274'],
  ],
};
