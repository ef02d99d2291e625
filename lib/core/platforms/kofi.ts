import type { PlatformRow } from './row.ts';
import { reservedWith, words } from './words.ts';

export const kofi: PlatformRow = {
  id: 'kofi',
  name: 'Ko-fi',
  hosts: ['ko-fi.com', 'ko-fi-live.azurewebsites.net'],
  notPersonHosts: words('blog cdn help more storage'),
  kinds: {
    // A name of one's own, or the code that every page has besides.
    handle: { pattern: '[A-Za-z0-9_-]{2,60}', canonical: { profile: 'https://ko-fi.com/{handle}' } },
  },
  forms: [
    { name: 'profile', patterns: ['/{handle}'] },
    { name: 'search', patterns: ['/explore?search={query}'], shared: true },
  ],
  reserved: reservedWith('album c cdn commissions discord gallery gold i manage memberships post s shop'),
  opaque: ['/post/*', '/i/*', '/s/*', '/c/*', '/album/*'],
  shows: [
    ['https://ko-fi.com/alexj9274', 'https://ko-fi.com/AlexJ9274/shop'],
    ['ko-fi:alexj9274', 'https://www.ko-fi.com/alexj9274'],
    ['https://ko-fi.com/E1E7FH8ZY', 'https://ko-fi.com/E1E7FH8ZY'],
    ['kofi:alexj9274', 'https://ko-fi.com/explore?search=alexj9274'],
  ],
  ignores: [
    ['kofi:alexj9274', 'https://ko-fi.com/alexj92745'],
    ['kofi:alexj9274', 'https://ko-fi.com/s/alexj9274'],
    ['kofi:alexj9274', 'https://ko-fi.com/post/alexj9274-A0A0ABCDE'],
    ['kofi:alexj9274', 'https://more.ko-fi.com/alexj9274'],
    ['kofi:alexj9274', 'https://eko-fi.com/alexj9274'],
  ],
};
