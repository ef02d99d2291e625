import type { PlatformRow } from './row.ts';
import { reservedWith } from './words.ts';

export const beacons: PlatformRow = {
  id: 'beacons',
  name: 'Beacons',
  hosts: ['beacons.ai'],
  notPersonHosts: ['blog', 'help'],
  kinds: {
    handle: { pattern: '[A-Za-z0-9_.-]{2,40}', canonical: { profile: 'https://beacons.ai/{handle}' } },
  },
  forms: [{ name: 'profile', patterns: ['/{handle}'] }],
  reserved: reservedWith('i pricing'),
  opaque: [],
  shows: [
    ['beacons:alexj9274', 'https://beacons.ai/alexj9274'],
    ['beacons.ai: alexj9274', 'https://beacons.ai/AlexJ9274'],
    ['https://beacons.ai/alexj9274', 'https://beacons.ai/alexj9274?utm_source=ig'],
    ['@alexj9274 on beacons', 'https://www.beacons.ai/alexj9274'],
  ],
  ignores: [
    ['beacons:alexj9274', 'https://beacons.ai/alexj92745'],
    ['beacons:alexj9274', 'https://beacons.ai/x-alexj9274'],
    ['beacons:alexj9274', 'https://beacons.ai/about/alexj9274'],
    ['beacons:alexj9274', 'https://blog.beacons.ai/alexj9274'],
  ],
};
