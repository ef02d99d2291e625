import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const flickr: PlatformRow = {
  id: 'flickr',
  name: 'Flickr',
  hosts: ['flickr.com'],
  notPersonHosts: words('blog farm1 help identity live static'),
  kinds: {
    handle: {
      pattern: '[A-Za-z0-9_-]{3,50}',
      canonical: {
        profile: 'https://www.flickr.com/people/{handle}/',
        posts: 'https://www.flickr.com/photos/{handle}/',
      },
    },
    // A number, `@N`, two digits; the `@` may be written %40.
    id: {
      pattern: '[0-9]{4,12}@[Nn][0-9]{2}',
      unmistakable: true,
      canonical: {
        profile: 'https://www.flickr.com/people/{id}/',
        posts: 'https://www.flickr.com/photos/{id}/',
        thread: 'https://www.flickr.com/mail/write?to={id}',
      },
    },
  },
  forms: [
    { name: 'profile', patterns: ['/people/{handle}'] },
    {
      name: 'posts',
      patterns: ['/photos/{handle}', '//m.flickr.com/#/photos/{handle}', '/m#/photos/{handle}'],
      except: words('friends me organize tags upload'),
    },
    { name: 'profile', patterns: ['/people/{id}'] },
    { name: 'posts', patterns: ['/photos/{id}', '//m.flickr.com/#/photos/{id}', '/search?user_id={id}'] },
    { name: 'feed', patterns: ['/services/feeds/photos_public.gne?id={id}'] },
    { name: 'thread', patterns: ['/mail/write?to={id}'] },
    {
      name: 'search',
      patterns: ['/search/people?username={query}', '/search?text={query}'],
      shared: true,
    },
  ],
  reserved: words(
    'about account activity cameraroll commons explore groups help mail map people photos search services tags upload',
  ),
  opaque: ['//flic.kr/p/*', '//flic.kr/ps/*'],
  shows: [
    ['flickr:alexj9274', 'https://www.flickr.com/people/AlexJ9274/'],
    [
      'https://www.flickr.com/photos/alexj9274/',
      'https://www.flickr.com/photos/alexj9274/albums/72157629448846789',
    ],
    ['flickr:alexj9274', 'https://m.flickr.com/#/photos/alexj9274/51234'],
    ['flickr:alexj9274', 'https://www.flickr.com/m#/photos/alexj9274'],
    ['https://www.flickr.com/people/12345678@N04/', 'https://www.flickr.com/people/12345678%40N04/contacts'],
    ['flickr:12345678@N04', 'https://secure.flickr.com/photos/12345678@N04/51234567890'],
    ['flickr:12345678@N04', 'https://m.flickr.com/#/photos/12345678@N04/'],
    ['flickr:12345678@N04', 'https://www.flickr.com/search/?user_id=12345678%40N04&view_all=1'],
    ['flickr:12345678@N04', 'https://www.flickr.com/services/feeds/photos_public.gne?id=12345678@N04'],
    ['flickr:12345678@N04', 'https://www.flickr.com/mail/write?to=12345678@N04'],
    ['flickr:alexj9274', 'https://www.flickr.com/search/people/?username=alexj9274'],
    ['flickr:alexj9274', 'https://www.flickr.com/search/?text=alexj9274'],
  ],
  ignores: [
    ['flickr:alexj9274', 'https://www.flickr.com/photos/alexj92745/'],
    ['flickr:alexj9274', 'https://www.flickr.com/groups/alexj9274/'],
    ['flickr:alexj9274', 'https://www.flickr.com/photos/tags/alexj9274'],
    ['flickr:alexj9274', 'https://www.flickr.com/photos/otheruser/albums/alexj9274'],
    ['flickr:12345678@N04', 'https://www.flickr.com/photos/112345678@N04/'],
    ['flickr:12345678@N04', 'https://www.flickr.com/photos/otheruser/12345678'],
    ['flickr:tags', 'https://www.flickr.com/photos/tags/sunset'],
  ],
};
