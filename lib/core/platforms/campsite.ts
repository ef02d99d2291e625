import type { PlatformRow } from './row.ts';
import { reservedWith } from './words.ts';

export const campsite: PlatformRow = {
  id: 'campsite',
  name: 'Campsite.bio',
  aliases: ['campsite'],
  hosts: ['campsite.bio'],
  notPersonHosts: ['blog', 'help'],
  kinds: {
    handle: { pattern: '[A-Za-z0-9_.-]{2,40}', canonical: { profile: 'https://campsite.bio/{handle}' } },
  },
  forms: [{ name: 'profile', patterns: ['/{handle}'] }],
  reserved: reservedWith('pricing'),
  opaque: [],
  shows: [
    ['campsite:alexj9274', 'https://campsite.bio/alexj9274'],
    ['campsite.bio: alexj9274', 'https://campsite.bio/AlexJ9274'],
    ['https://campsite.bio/alexj9274', 'https://campsite.bio/alexj9274?utm_source=ig'],
    ['@alexj9274 on campsite.bio', 'https://www.campsite.bio/alexj9274'],
  ],
  ignores: [
    ['campsite:alexj9274', 'https://campsite.bio/alexj92745'],
    ['campsite:alexj9274', 'https://campsite.bio/x-alexj9274'],
    ['campsite:alexj9274', 'https://campsite.bio/about/alexj9274'],
    ['campsite:alexj9274', 'https://blog.campsite.bio/alexj9274'],
  ],
};
