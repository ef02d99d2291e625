import type { PlatformRow } from './row.ts';
import { reservedWith } from './words.ts';

export const soloto: PlatformRow = {
  id: 'soloto',
  name: 'solo.to',
  hosts: ['solo.to'],
  notPersonHosts: ['blog', 'help'],
  kinds: {
    handle: { pattern: '[A-Za-z0-9_.-]{2,40}', canonical: { profile: 'https://solo.to/{handle}' } },
  },
  forms: [{ name: 'profile', patterns: ['/{handle}'] }],
  reserved: reservedWith('pricing'),
  opaque: [],
  shows: [
    ['soloto:alexj9274', 'https://solo.to/alexj9274'],
    ['solo.to: alexj9274', 'https://solo.to/AlexJ9274'],
    ['https://solo.to/alexj9274', 'https://solo.to/alexj9274?utm_source=ig'],
    ['@alexj9274 on solo.to', 'https://www.solo.to/alexj9274'],
  ],
  ignores: [
    ['soloto:alexj9274', 'https://solo.to/alexj92745'],
    ['soloto:alexj9274', 'https://solo.to/x-alexj9274'],
    ['soloto:alexj9274', 'https://solo.to/about/alexj9274'],
    ['soloto:alexj9274', 'https://blog.solo.to/alexj9274'],
  ],
};
