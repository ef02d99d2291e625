import type { PlatformRow } from './row.ts';
import { reservedWith, words } from './words.ts';

export const twitch: PlatformRow = {
  id: 'twitch',
  name: 'Twitch',
  hosts: ['twitch.tv'],
  notPersonHosts: words('blog brand clips dashboard dev help id player safety sunlight'),
  kinds: {
    handle: {
      pattern: '[A-Za-z0-9_]{3,25}',
      canonical: {
        profile: 'https://www.twitch.tv/{handle}/about',
        live: 'https://www.twitch.tv/{handle}',
        embed: 'https://player.twitch.tv/?channel={handle}',
      },
    },
  },
  forms: [
    {
      name: 'profile',
      patterns: [
        '/{handle}',
        '/popout/{handle}',
        '/popout/moderator/{handle}',
        '/moderator/{handle}',
        '/u/{handle}',
        '/subs/{handle}',
      ],
      except: ['moderator'],
    },
    { name: 'embed', patterns: ['/embed/{handle}', '//player.twitch.tv/?channel={handle}'] },
    { name: 'posts', patterns: ['//clips.twitch.tv/{handle}/*'] },
    { name: 'search', patterns: ['/search?term={query}'], shared: true },
  ],
  reserved: reservedWith(
    'bits clips collections creatorcamp directory downloads drops embed event friends inventory moderator p popout ' +
      'prime store subs subscriptions team turbo u videos wallet',
  ),
  opaque: ['/videos/*', '/collections/*', '//clips.twitch.tv/*'],
  shows: [
    ['twitch:alexj_9274', 'https://www.twitch.tv/alexj_9274'],
    ['https://twitch.tv/alexj_9274', 'https://m.twitch.tv/AlexJ_9274/profile'],
    ['twitch:alexj_9274', 'https://go.twitch.tv/alexj_9274/clips'],
    ['twitch:alexj_9274', 'https://www.twitch.tv/popout/alexj_9274/chat'],
    ['twitch:alexj_9274', 'https://www.twitch.tv/popout/moderator/alexj_9274/chat'],
    ['twitch:alexj_9274', 'https://www.twitch.tv/moderator/alexj_9274'],
    ['twitch:alexj_9274', 'https://www.twitch.tv/u/alexj_9274'],
    ['twitch:alexj_9274', 'https://www.twitch.tv/subs/alexj_9274'],
    ['twitch:alexj_9274', 'https://www.twitch.tv/embed/alexj_9274/chat'],
    ['twitch:alexj_9274', 'https://player.twitch.tv/?autoplay=0&channel=alexj_9274'],
    ['twitch:alexj_9274', 'https://clips.twitch.tv/alexj_9274/SomeClipName'],
    ['twitch:alexj_9274', 'https://www.twitch.tv/search?term=alexj_9274'],
  ],
  ignores: [
    ['twitch:alexj_9274', 'https://www.twitch.tv/alexj_92745'],
    ['twitch:alexj_9274', 'https://www.twitch.tv/directory/category/alexj_9274'],
    ['twitch:alexj_9274', 'https://www.twitch.tv/team/alexj_9274'],
    ['twitch:alexj_9274', 'https://www.twitch.tv/videos/12772022048?filter=alexj_9274'],
    ['twitch:alexj_9274', 'https://clips.twitch.tv/SomeClipName?x=alexj_9274'],
    ['twitch:alexj_9274', 'https://dashboard.twitch.tv/alexj_9274'],
  ],
};
