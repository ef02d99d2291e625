import type { PlatformRow } from './row.ts';
import { reservedWith, words } from './words.ts';

export const dribbble: PlatformRow = {
  id: 'dribbble',
  name: 'Dribbble',
  hosts: ['dribbble.com'],
  notPersonHosts: words('cdn developer help'),
  kinds: {
    handle: { pattern: '[A-Za-z0-9_-]{2,32}', canonical: { profile: 'https://dribbble.com/{handle}' } },
  },
  forms: [
    { name: 'profile', patterns: ['/{handle}'] },
    { name: 'search', patterns: ['/search/users/{query}', '/search/{query}'], shared: true },
  ],
  reserved: reservedWith(
    'colors designers following goods hiring instantmatch learn pro resources services session shots stories teams',
  ),
  opaque: ['/shots/*', '//drbl.in/*'],
  shows: [
    ['https://dribbble.com/alexj9274', 'https://dribbble.com/AlexJ9274/shots'],
    ['dribbble:alexj9274', 'https://www.dribbble.com/alexj9274/likes'],
    ['dribbble:alexj9274', 'https://dribbble.com/search/alexj9274'],
    ['dribbble:alexj9274', 'https://dribbble.com/search/users/alexj9274'],
  ],
  ignores: [
    ['dribbble:alexj9274', 'https://dribbble.com/alexj92745'],
    ['dribbble:alexj9274', 'https://dribbble.com/shots/123-alexj9274'],
    ['dribbble:alexj9274', 'https://dribbble.com/tags/alexj9274'],
    ['dribbble:alexj9274', 'https://dribbble.com/shots/popular'],
    ['dribbble:alexj9274', 'https://drbl.in/alexj9274'],
  ],
};
