import type { PlatformRow } from './row.ts';
import { reservedWith } from './words.ts';

export const biolink: PlatformRow = {
  id: 'biolink',
  name: 'Bio Link',
  hosts: ['bio.link'],
  notPersonHosts: ['blog', 'help'],
  kinds: {
    handle: { pattern: '[A-Za-z0-9_.-]{2,40}', canonical: { profile: 'https://bio.link/{handle}' } },
  },
  forms: [{ name: 'profile', patterns: ['/{handle}'] }],
  reserved: reservedWith('pricing themes'),
  opaque: [],
  shows: [
    ['biolink:alexj9274', 'https://bio.link/alexj9274'],
    ['bio.link: alexj9274', 'https://bio.link/AlexJ9274'],
    ['https://bio.link/alexj9274', 'https://bio.link/alexj9274?utm_source=ig'],
    ['@alexj9274 on bio link', 'https://www.bio.link/alexj9274'],
  ],
  ignores: [
    ['biolink:alexj9274', 'https://bio.link/alexj92745'],
    ['biolink:alexj9274', 'https://bio.link/x-alexj9274'],
    ['biolink:alexj9274', 'https://bio.link/about/alexj9274'],
    ['biolink:alexj9274', 'https://blog.bio.link/alexj9274'],
  ],
};
