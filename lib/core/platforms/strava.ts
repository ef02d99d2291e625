import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const strava: PlatformRow = {
  id: 'strava',
  name: 'Strava',
  hosts: ['strava.com'],
  notPersonHosts: words('blog business developers labs support'),
  kinds: {
    // A name of one's own or a number: both lead to the same page.
    handle: {
      pattern: '[A-Za-z0-9_-]{1,40}',
      canonical: { profile: 'https://www.strava.com/athletes/{handle}' },
    },
  },
  forms: [
    { name: 'profile', patterns: ['/athletes/{handle}', '/pros/{handle}'], except: ['search'] },
    { name: 'search', patterns: ['/athletes/search?text={query}'], shared: true },
  ],
  reserved: words(
    'activities athletes challenges clubs dashboard features login maps pros register routes segments settings',
  ),
  opaque: ['/activities/*', '/segments/*', '/routes/*', '//strava.app.link/*'],
  shows: [
    [
      'https://www.strava.com/athletes/92740351',
      'https://www.strava.com/athletes/92740351/follows?type=followers',
    ],
    ['strava:92740351', 'https://m.strava.com/athletes/92740351'],
    ['strava:alexj9274', 'https://strava.com/athletes/AlexJ9274'],
    ['strava:92740351', 'https://www.strava.com/pros/92740351'],
    ['strava:alexj9274', 'https://www.strava.com/athletes/search?page=1&text=alexj9274'],
  ],
  ignores: [
    ['strava:92740351', 'https://www.strava.com/athletes/927403512'],
    ['strava:92740351', 'https://www.strava.com/activities/92740351'],
    ['strava:alexj9274', 'https://www.strava.com/clubs/alexj9274'],
    ['strava:92740351', 'https://www.strava.com/segments/92740351'],
    ['strava:search', 'https://www.strava.com/athletes/search?text=runner'],
    ['strava:alexj9274', 'https://strava.app.link/alexj9274'],
  ],
};
