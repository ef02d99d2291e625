import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const tripadvisor: PlatformRow = {
  id: 'tripadvisor',
  name: 'Tripadvisor',
  hosts: [
    'tripadvisor.com',
    'tripadvisor.co.uk',
    'tripadvisor.at',
    'tripadvisor.be',
    'tripadvisor.ca',
    'tripadvisor.ch',
    'tripadvisor.com.au',
    'tripadvisor.com.br',
    'tripadvisor.com.mx',
    'tripadvisor.de',
    'tripadvisor.es',
    'tripadvisor.fr',
    'tripadvisor.ie',
    'tripadvisor.in',
    'tripadvisor.it',
    'tripadvisor.nl',
    'tripadvisor.pt',
    'tripadvisor.se',
  ],
  kinds: {
    handle: {
      pattern: '[A-Za-z0-9_.-]{3,40}',
      canonical: { profile: 'https://www.tripadvisor.com/Profile/{handle}' },
    },
  },
  forms: [{ name: 'profile', patterns: ['/Profile/{handle}', '/members/{handle}'] }],
  reserved: words('forum members profile search trips'),
  opaque: [],
  shows: [
    ['tripadvisor:alexj9274', 'https://www.tripadvisor.de/Profile/AlexJ9274'],
    ['tripadvisor:alexj9274', 'https://www.tripadvisor.co.uk/Profile/alexj9274?fid=1'],
    ['tripadvisor:alexj9274', 'https://www.tripadvisor.com/members/alexj9274'],
    ['https://www.tripadvisor.com/Profile/alexj9274', 'https://www.tripadvisor.com/Profile/alexj9274/photos'],
  ],
  ignores: [
    ['tripadvisor:alexj9274', 'https://www.tripadvisor.com/Profile/alexj92745'],
    ['tripadvisor:alexj9274', 'https://www.tripadvisor.com/Trips/alexj9274'],
    ['tripadvisor:alexj9274', 'https://www.tripadvisor.com/Search?q=alexj9274x'],
    ['tripadvisor:alexj9274', 'https://www.tripadvisor.com/Restaurant_Review-alexj9274'],
  ],
};
