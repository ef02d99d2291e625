import type { PlatformRow } from './row.ts';
import { reservedWith } from './words.ts';

export const fansly: PlatformRow = {
  id: 'fansly',
  name: 'Fansly',
  hosts: ['fansly.com'],
  notPersonHosts: ['blog', 'help'],
  kinds: {
    handle: { pattern: '[A-Za-z0-9_.-]{2,40}', canonical: { profile: 'https://fansly.com/{handle}' } },
  },
  forms: [{ name: 'profile', patterns: ['/{handle}'] }],
  reserved: reservedWith('chat creators lists post posts subscriptions'),
  opaque: [],
  shows: [
    ['fansly:alexj9274', 'https://fansly.com/alexj9274'],
    ['fansly.com: alexj9274', 'https://fansly.com/AlexJ9274'],
    ['https://fansly.com/alexj9274', 'https://fansly.com/alexj9274?utm_source=ig'],
    ['@alexj9274 on fansly', 'https://www.fansly.com/alexj9274'],
  ],
  ignores: [
    ['fansly:alexj9274', 'https://fansly.com/alexj92745'],
    ['fansly:alexj9274', 'https://fansly.com/x-alexj9274'],
    ['fansly:alexj9274', 'https://fansly.com/about/alexj9274'],
    ['fansly:alexj9274', 'https://blog.fansly.com/alexj9274'],
  ],
};
