import type { PlatformRow } from './row.ts';
import { reservedWith } from './words.ts';

export const lnkbio: PlatformRow = {
  id: 'lnkbio',
  name: 'Lnk.Bio',
  hosts: ['lnk.bio'],
  notPersonHosts: ['blog', 'help'],
  kinds: {
    handle: { pattern: '[A-Za-z0-9_.-]{2,40}', canonical: { profile: 'https://lnk.bio/{handle}' } },
  },
  forms: [{ name: 'profile', patterns: ['/{handle}'] }],
  reserved: reservedWith('manage pricing'),
  opaque: [],
  shows: [
    ['lnkbio:alexj9274', 'https://lnk.bio/alexj9274'],
    ['lnk.bio: alexj9274', 'https://lnk.bio/AlexJ9274'],
    ['https://lnk.bio/alexj9274', 'https://lnk.bio/alexj9274?utm_source=ig'],
    ['@alexj9274 on lnk.bio', 'https://www.lnk.bio/alexj9274'],
  ],
  ignores: [
    ['lnkbio:alexj9274', 'https://lnk.bio/alexj92745'],
    ['lnkbio:alexj9274', 'https://lnk.bio/x-alexj9274'],
    ['lnkbio:alexj9274', 'https://lnk.bio/about/alexj9274'],
    ['lnkbio:alexj9274', 'https://blog.lnk.bio/alexj9274'],
  ],
};
