import type { PlatformRow } from './row.ts';
import { reservedWith } from './words.ts';

export const fetlife: PlatformRow = {
  id: 'fetlife',
  name: 'FetLife',
  hosts: ['fetlife.com'],
  kinds: {
    handle: {
      pattern: '(?![0-9]+$)[A-Za-z0-9_-]{2,30}',
      canonical: { profile: 'https://fetlife.com/{handle}' },
    },
    id: { pattern: '[0-9]{1,10}', canonical: { profile: 'https://fetlife.com/users/{id}' } },
  },
  forms: [
    { name: 'profile', patterns: ['/{handle}'] },
    { name: 'profile', patterns: ['/users/{id}'] },
    { name: 'thread', patterns: ['/conversations/new?with={id}'] },
    { name: 'search', patterns: ['/search?q={query}'], shared: true },
  ],
  reserved: reservedWith(
    'conversations events fetishes groups inbox kinksters p pictures places posts requests videos writings',
  ),
  opaque: [],
  shows: [
    ['fetlife:alexj9274', 'https://fetlife.com/AlexJ9274/pictures'],
    ['https://fetlife.com/alexj9274', 'https://www.fetlife.com/alexj9274'],
    ['https://fetlife.com/users/92740351', 'https://fetlife.com/users/92740351/posts/1'],
    ['fetlife:92740351', 'https://fetlife.com/conversations/new?with=92740351'],
    ['fetlife:alexj9274', 'https://fetlife.com/search?q=alexj9274'],
  ],
  ignores: [
    ['fetlife:alexj9274', 'https://fetlife.com/alexj92745'],
    ['fetlife:alexj9274', 'https://fetlife.com/groups/alexj9274'],
    ['fetlife:92740351', 'https://fetlife.com/events/92740351'],
    ['fetlife:alexj9274', 'https://fetlife.com/otheruser/pictures/alexj9274'],
  ],
};
