import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const researchgate: PlatformRow = {
  id: 'researchgate',
  name: 'ResearchGate',
  hosts: ['researchgate.net'],
  kinds: {
    handle: {
      pattern: '[\\p{L}\\p{N}_-]{2,80}',
      canonical: { profile: 'https://www.researchgate.net/profile/{handle}' },
    },
  },
  forms: [
    { name: 'profile', patterns: ['/profile/{handle}', '/scientific-contributions/{handle}'] },
    { name: 'search', patterns: ['/search/researcher?q={query}', '/search?q={query}'], shared: true },
  ],
  reserved: words('institution lab profile project publication search'),
  opaque: ['/publication/*'],
  shows: [
    ['researchgate:Alex-Jansen-9', 'https://www.researchgate.net/profile/alex-jansen-9/research'],
    ['https://www.researchgate.net/profile/Alex-Jansen-9', 'https://researchgate.net/profile/Alex-Jansen-9'],
    [
      'researchgate:Alex-Jansen-9274035',
      'https://www.researchgate.net/scientific-contributions/Alex-Jansen-9274035',
    ],
    ['researchgate:Alex-Jansen-9', 'https://www.researchgate.net/search/researcher?q=alex-jansen-9'],
    ['researchgate:Alex-Jansen-9', 'https://www.researchgate.net/search?q=alex-jansen-9'],
  ],
  ignores: [
    ['researchgate:Alex-Jansen-9', 'https://www.researchgate.net/profile/Alex-Jansen'],
    ['researchgate:Alex-Jansen-9', 'https://www.researchgate.net/profile/Alex-Jansen-92'],
    ['researchgate:Alex-Jansen-9', 'https://www.researchgate.net/publication/123_Alex-Jansen-9'],
    ['researchgate:Alex-Jansen-9', 'https://www.researchgate.net/institution/Alex-Jansen-9'],
  ],
};
