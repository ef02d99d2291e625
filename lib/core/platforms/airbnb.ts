import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const airbnb: PlatformRow = {
  id: 'airbnb',
  name: 'Airbnb',
  hosts: [
    'airbnb.com',
    'airbnb.co.uk',
    'airbnb.at',
    'airbnb.be',
    'airbnb.ca',
    'airbnb.ch',
    'airbnb.com.au',
    'airbnb.com.br',
    'airbnb.de',
    'airbnb.dk',
    'airbnb.es',
    'airbnb.fr',
    'airbnb.ie',
    'airbnb.it',
    'airbnb.mx',
    'airbnb.nl',
    'airbnb.pl',
    'airbnb.pt',
    'airbnb.se',
  ],
  notPersonHosts: ['community', 'news'],
  kinds: {
    id: { pattern: '[0-9]{3,20}', canonical: { profile: 'https://www.airbnb.com/users/show/{id}' } },
  },
  forms: [{ name: 'profile', patterns: ['/users/show/{id}', '/users/profile/{id}', '/users/{id}/listings'] }],
  reserved: words('experiences messaging rooms s users wishlists'),
  opaque: ['/rooms/*', '/messaging/*', '//abnb.me/*'],
  shows: [
    ['https://www.airbnb.com/users/show/92740351', 'https://www.airbnb.de/users/show/92740351?locale=de'],
    ['airbnb:92740351', 'https://www.airbnb.co.uk/users/show/92740351'],
    ['airbnb:92740351', 'https://www.airbnb.com/users/profile/92740351'],
    ['airbnb:92740351', 'https://www.airbnb.com/users/92740351/listings'],
  ],
  ignores: [
    ['airbnb:92740351', 'https://www.airbnb.com/users/show/927403512'],
    ['airbnb:92740351', 'https://www.airbnb.com/rooms/92740351'],
    ['airbnb:92740351', 'https://www.airbnb.com/experiences/92740351'],
    ['airbnb:92740351', 'https://news.airbnb.com/users/show/92740351'],
  ],
};
