import type { PlatformRow } from './row.ts';
import { reservedWith } from './words.ts';

export const calendly: PlatformRow = {
  id: 'calendly',
  name: 'Calendly',
  hosts: ['calendly.com'],
  notPersonHosts: ['assets', 'blog', 'help'],
  kinds: {
    handle: { pattern: '[A-Za-z0-9_.-]{2,40}', canonical: { profile: 'https://calendly.com/{handle}' } },
  },
  forms: [{ name: 'profile', patterns: ['/{handle}'] }],
  reserved: reservedWith('app d event_types event_type integrations pricing scheduled_events'),
  opaque: [],
  shows: [
    ['calendly:alexj9274', 'https://calendly.com/alexj9274'],
    ['calendly.com: alexj9274', 'https://calendly.com/AlexJ9274'],
    ['https://calendly.com/alexj9274', 'https://calendly.com/alexj9274?utm_source=ig'],
    ['@alexj9274 on calendly', 'https://www.calendly.com/alexj9274'],
  ],
  ignores: [
    ['calendly:alexj9274', 'https://calendly.com/alexj92745'],
    ['calendly:alexj9274', 'https://calendly.com/x-alexj9274'],
    ['calendly:alexj9274', 'https://calendly.com/about/alexj9274'],
    ['calendly:alexj9274', 'https://blog.calendly.com/alexj9274'],
  ],
};
