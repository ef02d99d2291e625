import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const garmin: PlatformRow = {
  id: 'garmin',
  name: 'Garmin Connect',
  aliases: ['garmin connect'],
  hosts: ['connect.garmin.com'],
  kinds: {
    handle: {
      pattern: '[A-Za-z0-9_.-]{3,60}',
      canonical: { profile: 'https://connect.garmin.com/modern/profile/{handle}' },
    },
  },
  forms: [
    { name: 'profile', patterns: ['/modern/profile/{handle}', '/app/profile/{handle}', '/profile/{handle}'] },
  ],
  reserved: words('app modern profile'),
  opaque: ['/modern/activity/*', '/app/activity/*'],
  shows: [
    ['garmin:alexj9274', 'https://connect.garmin.com/modern/profile/alexj9274'],
    [
      'https://connect.garmin.com/modern/profile/alexj9274',
      'https://connect.garmin.com/modern/profile/AlexJ9274/connections',
    ],
    ['garmin:alexj9274', 'https://connect.garmin.com/app/profile/alexj9274'],
    [
      'garmin:4f8b1a2c-3d4e-4f5a-8b6c-7d8e9f0a1b2c',
      'https://connect.garmin.com/profile/4f8b1a2c-3d4e-4f5a-8b6c-7d8e9f0a1b2c',
    ],
  ],
  ignores: [
    ['garmin:alexj9274', 'https://connect.garmin.com/modern/profile/alexj92745'],
    ['garmin:alexj9274', 'https://connect.garmin.com/modern/group/alexj9274'],
    ['garmin:alexj9274', 'https://connect.garmin.com/modern/activity/alexj9274'],
    ['garmin:alexj9274', 'https://www.garmin.com/modern/profile/alexj9274'],
  ],
};
