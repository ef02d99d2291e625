import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const komoot: PlatformRow = {
  id: 'komoot',
  name: 'Komoot',
  hosts: ['komoot.com', 'komoot.de', 'komoot.es', 'komoot.fr', 'komoot.it', 'komoot.nl'],
  notPersonHosts: ['newsroom', 'support'],
  locale: '[a-z]{2}(?:-[a-z]{2})?',
  kinds: {
    id: { pattern: '[0-9]{6,20}', canonical: { profile: 'https://www.komoot.com/user/{id}' } },
  },
  forms: [{ name: 'profile', patterns: ['/user/{id}'] }],
  reserved: words('collection discover guide highlight premium tour user'),
  opaque: ['/tour/*', '/collection/*'],
  shows: [
    ['https://www.komoot.com/user/927403518123', 'https://www.komoot.com/user/927403518123/routes'],
    ['komoot:927403518123', 'https://www.komoot.de/user/927403518123'],
    ['komoot:927403518123', 'https://www.komoot.com/de-de/user/927403518123'],
    ['komoot:927403518123', 'https://account.komoot.com/user/927403518123'],
  ],
  ignores: [
    ['komoot:927403518123', 'https://www.komoot.com/user/9274035181234'],
    ['komoot:927403518123', 'https://www.komoot.com/tour/927403518123'],
    ['komoot:927403518123', 'https://www.komoot.com/collection/927403518123'],
    ['komoot:927403518123', 'https://support.komoot.com/user/927403518123'],
  ],
};
