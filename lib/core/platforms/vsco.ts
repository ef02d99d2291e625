import type { PlatformRow } from './row.ts';
import { reservedWith } from './words.ts';

export const vsco: PlatformRow = {
  id: 'vsco',
  name: 'VSCO',
  hosts: ['vsco.co'],
  notPersonHosts: ['support'],
  kinds: {
    handle: { pattern: '[A-Za-z0-9_.-]{3,40}', canonical: { profile: 'https://vsco.co/{handle}/gallery' } },
  },
  forms: [
    { name: 'profile', patterns: ['/{handle}', '//{handle}.vsco.co/'] },
    { name: 'search', patterns: ['/search/people/{query}'], shared: true },
  ],
  reserved: reservedWith('membership pro site spaces store studio user'),
  opaque: ['//vs.co/*', '/spaces/*'],
  shows: [
    ['https://vsco.co/alexj9274/gallery', 'https://vsco.co/AlexJ9274/gallery'],
    ['vsco:alexj.9274', 'https://www.vsco.co/alexj.9274/media/5f0abc'],
    ['vsco:alexj-9274', 'https://alexj-9274.vsco.co/'],
    ['vsco:alexj9274', 'https://vsco.co/search/people/alexj9274'],
  ],
  ignores: [
    ['vsco:alexj9274', 'https://vsco.co/alexj92745/gallery'],
    ['vsco:alexj9274', 'https://vsco.co/otheruser/collection/alexj9274'],
    ['vsco:alexj9274', 'https://vsco.co/feed'],
    ['vsco:alexj9274', 'https://vs.co/alexj9274'],
    ['vsco:alexj9274', 'https://support.vsco.co/alexj9274'],
  ],
};
