import type { PlatformRow } from './row.ts';
import { reservedWith } from './words.ts';

export const calcom: PlatformRow = {
  id: 'calcom',
  name: 'Cal.com',
  hosts: ['cal.com'],
  notPersonHosts: ['blog', 'help'],
  kinds: {
    handle: { pattern: '[A-Za-z0-9_.-]{2,40}', canonical: { profile: 'https://cal.com/{handle}' } },
  },
  forms: [{ name: 'profile', patterns: ['/{handle}'] }],
  reserved: reservedWith('bookings event-types getting-started pricing team teams'),
  opaque: [],
  shows: [
    ['calcom:alexj9274', 'https://cal.com/alexj9274'],
    ['cal.com: alexj9274', 'https://cal.com/AlexJ9274'],
    ['https://cal.com/alexj9274', 'https://cal.com/alexj9274?utm_source=ig'],
    ['@alexj9274 on cal.com', 'https://www.cal.com/alexj9274'],
  ],
  ignores: [
    ['calcom:alexj9274', 'https://cal.com/alexj92745'],
    ['calcom:alexj9274', 'https://cal.com/x-alexj9274'],
    ['calcom:alexj9274', 'https://cal.com/about/alexj9274'],
    ['calcom:alexj9274', 'https://blog.cal.com/alexj9274'],
  ],
};
