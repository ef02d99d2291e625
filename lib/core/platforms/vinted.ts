import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const vinted: PlatformRow = {
  id: 'vinted',
  name: 'Vinted',
  hosts: [
    'vinted.fr',
    'vinted.com',
    'vinted.at',
    'vinted.be',
    'vinted.co.uk',
    'vinted.cz',
    'vinted.de',
    'vinted.dk',
    'vinted.es',
    'vinted.fi',
    'vinted.gr',
    'vinted.hr',
    'vinted.hu',
    'vinted.ie',
    'vinted.it',
    'vinted.lt',
    'vinted.lu',
    'vinted.nl',
    'vinted.pl',
    'vinted.pt',
    'vinted.ro',
    'vinted.se',
    'vinted.sk',
  ],
  kinds: {
    // The name behind the number makes no difference.
    id: { pattern: '[0-9]{4,12}', canonical: { profile: 'https://www.vinted.com/member/{id}' } },
  },
  forms: [
    { name: 'profile', patterns: ['/member/{id}', '/member/{id}-*'] },
    { name: 'search', patterns: ['/member/general/search?search_text={query}'], shared: true },
  ],
  reserved: words('catalog inbox items member settings'),
  opaque: ['/items/*', '/inbox/*'],
  shows: [
    ['https://www.vinted.fr/member/92740351-alexj9274', 'https://www.vinted.de/member/92740351-alexj9274'],
    ['vinted:92740351', 'https://www.vinted.co.uk/member/92740351'],
    ['vinted:92740351', 'https://www.vinted.com/member/92740351-a-new-name?tab=feedback'],
    ['vinted:92740351', 'https://www.vinted.pl/member/general/search?search_text=92740351'],
  ],
  ignores: [
    ['vinted:92740351', 'https://www.vinted.fr/member/927403512-alexj9274'],
    ['vinted:92740351', 'https://www.vinted.fr/items/92740351-a-dress'],
    ['vinted:92740351', 'https://www.vinted.fr/inbox/92740351'],
    ['vinted:92740351', 'https://www.vinted.fr/member/11111111-92740351'],
  ],
};
