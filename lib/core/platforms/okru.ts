import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const okru: PlatformRow = {
  id: 'okru',
  name: 'OK.ru',
  aliases: ['odnoklassniki'],
  hosts: ['ok.ru', 'odnoklassniki.ru'],
  notPersonHosts: ['apiok', 'help', 'insideok'],
  kinds: {
    handle: { pattern: '[A-Za-z][A-Za-z0-9_.]{2,31}', canonical: { profile: 'https://ok.ru/{handle}' } },
    id: {
      pattern: '[0-9]{6,15}',
      canonical: { profile: 'https://ok.ru/profile/{id}', thread: 'https://ok.ru/messages/{id}' },
    },
  },
  forms: [
    { name: 'profile', patterns: ['/{handle}'] },
    { name: 'profile', patterns: ['/profile/{id}'] },
    { name: 'thread', patterns: ['/messages/{id}'] },
    { name: 'search', patterns: ['/search/profiles/{query}', '/dk?st.query={query}'], shared: true },
  ],
  reserved: words(
    'about dk feed game gifts group groups help market messages music online profile search settings video',
  ),
  opaque: ['/video/*'],
  shows: [
    ['ok.ru:alexj9274', 'https://ok.ru/AlexJ9274'],
    ['https://ok.ru/alexj9274', 'https://m.ok.ru/alexj9274/photos'],
    ['https://ok.ru/profile/927403518123', 'https://www.odnoklassniki.ru/profile/927403518123/statuses'],
    ['ok.ru:927403518123', 'https://ok.ru/messages/927403518123'],
    ['ok.ru:alexj9274', 'https://ok.ru/search/profiles/alexj9274'],
    ['ok.ru:alexj9274', 'https://ok.ru/dk?st.cmd=searchResult&st.query=alexj9274'],
  ],
  ignores: [
    ['ok.ru:alexj9274', 'https://ok.ru/alexj92745'],
    ['ok.ru:alexj9274', 'https://ok.ru/group/alexj9274'],
    ['ok.ru:927403518123', 'https://ok.ru/video/927403518123'],
    ['ok.ru:alexj9274', 'https://book.ru/alexj9274'],
  ],
};
