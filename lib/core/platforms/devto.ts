import type { PlatformRow } from './row.ts';
import { reservedWith } from './words.ts';

export const devto: PlatformRow = {
  id: 'devto',
  name: 'DEV',
  hosts: ['dev.to'],
  kinds: {
    handle: { pattern: '[A-Za-z0-9_]{2,40}', canonical: { profile: 'https://dev.to/{handle}' } },
  },
  forms: [
    { name: 'profile', patterns: ['/{handle}'] },
    { name: 'search', patterns: ['/search?q={query}'], shared: true },
  ],
  reserved: reservedWith('code-of-conduct enter listings new p pod readinglist t top videos'),
  opaque: [],
  shows: [
    ['dev.to:alexj_9274', 'https://dev.to/AlexJ_9274'],
    ['https://dev.to/alexj_9274', 'https://dev.to/alexj_9274/some-post-1abc'],
    ['devto:alexj_9274', 'https://dev.to/alexj_9274/comments'],
    ['devto:alexj_9274', 'https://dev.to/search?q=alexj_9274'],
  ],
  ignores: [
    ['devto:alexj_9274', 'https://dev.to/alexj_92745'],
    ['devto:alexj_9274', 'https://dev.to/t/alexj_9274'],
    ['devto:alexj_9274', 'https://dev.to/otheruser/alexj_9274'],
    ['devto:alexj_9274', 'https://notdev.to/alexj_9274'],
  ],
};
