import type { PlatformRow } from './row.ts';
import { reservedWith } from './words.ts';

export const allmylinks: PlatformRow = {
  id: 'allmylinks',
  name: 'AllMyLinks',
  hosts: ['allmylinks.com'],
  notPersonHosts: ['blog', 'help'],
  kinds: {
    handle: { pattern: '[A-Za-z0-9_.-]{2,40}', canonical: { profile: 'https://allmylinks.com/{handle}' } },
  },
  forms: [{ name: 'profile', patterns: ['/{handle}'] }],
  reserved: reservedWith('link'),
  opaque: [],
  shows: [
    ['allmylinks:alexj9274', 'https://allmylinks.com/alexj9274'],
    ['allmylinks.com: alexj9274', 'https://allmylinks.com/AlexJ9274'],
    ['https://allmylinks.com/alexj9274', 'https://allmylinks.com/alexj9274?utm_source=ig'],
    ['@alexj9274 on allmylinks', 'https://www.allmylinks.com/alexj9274'],
  ],
  ignores: [
    ['allmylinks:alexj9274', 'https://allmylinks.com/alexj92745'],
    ['allmylinks:alexj9274', 'https://allmylinks.com/x-alexj9274'],
    ['allmylinks:alexj9274', 'https://allmylinks.com/about/alexj9274'],
    ['allmylinks:alexj9274', 'https://blog.allmylinks.com/alexj9274'],
  ],
};
