import type { PlatformRow } from './row.ts';
import { reservedWith, words } from './words.ts';

export const onlyfans: PlatformRow = {
  id: 'onlyfans',
  name: 'OnlyFans',
  aliases: ['of'],
  hosts: ['onlyfans.com'],
  notPersonHosts: words('blog help store'),
  // A post's number stands before its author, as a language does elsewhere.
  locale: '[0-9]+',
  kinds: {
    handle: { pattern: '[A-Za-z0-9._-]{3,50}', canonical: { profile: 'https://onlyfans.com/{handle}' } },
    id: {
      pattern: '[0-9]{1,12}',
      canonical: { profile: 'https://onlyfans.com/u{id}', thread: 'https://onlyfans.com/my/chats/chat/{id}' },
    },
  },
  forms: [
    { name: 'profile', patterns: ['/{handle}'] },
    { name: 'profile', patterns: ['/u{id}'] },
    { name: 'thread', patterns: ['/my/chats/chat/{id}'] },
  ],
  reserved: reservedWith('brand dmca my posts usc2257'),
  opaque: ['/posts/*'],
  shows: [
    ['onlyfans:alexj_9274', 'https://onlyfans.com/AlexJ_9274/media'],
    ['https://onlyfans.com/alexj_9274', 'https://www.onlyfans.com/alexj_9274'],
    ['onlyfans:alexj_9274', 'https://onlyfans.com/123456789/alexj_9274'],
    ['onlyfans id 9274035', 'https://onlyfans.com/u9274035'],
    ['onlyfans id 9274035', 'https://onlyfans.com/my/chats/chat/9274035/'],
  ],
  ignores: [
    ['onlyfans:alexj_9274', 'https://onlyfans.com/alexj-9274'],
    ['onlyfans:alexj_9274', 'https://onlyfans.com/otheruser/alexj_9274'],
    ['onlyfans id 9274035', 'https://onlyfans.com/9274035/otheruser'],
    ['onlyfans id 9274035', 'https://onlyfans.com/u92740351'],
    ['onlyfans:alexj_9274', 'https://help.onlyfans.com/alexj_9274'],
  ],
};
