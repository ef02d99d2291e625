import type { PlatformRow } from './row.ts';
import { reservedWith } from './words.ts';

export const dailymotion: PlatformRow = {
  id: 'dailymotion',
  name: 'Dailymotion',
  hosts: ['dailymotion.com'],
  notPersonHosts: ['developer', 'faq'],
  locale: '[a-z]{2}',
  kinds: {
    handle: {
      pattern: '[A-Za-z0-9_.-]{2,60}',
      canonical: { profile: 'https://www.dailymotion.com/{handle}' },
    },
  },
  forms: [
    { name: 'profile', patterns: ['/{handle}', '/user/{handle}'] },
    { name: 'search', patterns: ['/search/{query}'], shared: true },
  ],
  reserved: reservedWith('embed hub library partner playlist signin topic upload user video'),
  opaque: ['/video/*', '//dai.ly/*'],
  shows: [
    ['dailymotion:alexj9274', 'https://www.dailymotion.com/AlexJ9274'],
    ['dailymotion:alexj9274', 'https://www.dailymotion.com/user/alexj9274/1'],
    ['dailymotion:alexj9274', 'https://www.dailymotion.com/search/alexj9274/channels'],
    ['https://www.dailymotion.com/alexj9274', 'https://www.dailymotion.com/de/alexj9274/videos'],
  ],
  ignores: [
    ['dailymotion:alexj9274', 'https://www.dailymotion.com/alexj92745'],
    ['dailymotion:alexj9274', 'https://www.dailymotion.com/video/alexj9274'],
    ['dailymotion:alexj9274', 'https://www.dailymotion.com/playlist/alexj9274'],
    ['dailymotion:alexj9274', 'https://developer.dailymotion.com/alexj9274'],
  ],
};
