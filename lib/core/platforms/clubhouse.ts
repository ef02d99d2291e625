import type { PlatformRow } from './row.ts';

export const clubhouse: PlatformRow = {
  id: 'clubhouse',
  name: 'Clubhouse',
  hosts: ['clubhouse.com', 'joinclubhouse.com'],
  notPersonHosts: ['blog', 'support'],
  kinds: {
    handle: { pattern: '[A-Za-z0-9_]{2,30}', canonical: { profile: 'https://www.clubhouse.com/@{handle}' } },
  },
  forms: [{ name: 'profile', patterns: ['/@{handle}'] }],
  reserved: ['club', 'event', 'house', 'room'],
  opaque: ['/room/*', '/event/*'],
  shows: [
    ['clubhouse:alexj9274', 'https://www.clubhouse.com/@alexj9274'],
    ['@alexj9274 on clubhouse', 'https://clubhouse.com/%40AlexJ9274'],
    [
      'https://www.clubhouse.com/@alexj9274',
      'https://www.joinclubhouse.com/@alexj9274?utm_medium=ch_profile',
    ],
    ['clubhouse:@alexj9274', 'https://www.clubhouse.com/@alexj9274/replays'],
  ],
  ignores: [
    ['clubhouse:alexj9274', 'https://www.clubhouse.com/@alexj92745'],
    ['clubhouse:alexj9274', 'https://www.clubhouse.com/club/alexj9274'],
    ['clubhouse:alexj9274', 'https://www.clubhouse.com/room/alexj9274'],
    ['clubhouse:alexj9274', 'https://support.clubhouse.com/@alexj9274'],
  ],
};
