import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const quora: PlatformRow = {
  id: 'quora',
  name: 'Quora',
  hosts: ['quora.com'],
  notPersonHosts: words('business engineering help qsf'),
  kinds: {
    // People of one name have a number behind it: Name-3 is not Name-33, nor Name.
    handle: {
      pattern: '[\\p{L}\\p{N}\\p{M}%-]{2,80}',
      canonical: { profile: 'https://www.quora.com/profile/{handle}' },
    },
  },
  forms: [
    { name: 'profile', patterns: ['/profile/{handle}'] },
    { name: 'post', patterns: ['/*/answer/{handle}', '/*/log/{handle}'] },
    { name: 'search', patterns: ['/search?q={query}'], shared: true },
  ],
  reserved: words('about answer contact following notifications profile q search settings spaces topic'),
  opaque: ['//qr.ae/*', '/*/answers/*'],
  shows: [
    ['https://www.quora.com/profile/Alex-Jansen-33', 'https://www.quora.com/profile/alex-jansen-33/answers'],
    ['quora:Alex-Jansen-33', 'https://de.quora.com/profile/Alex-Jansen-33'],
    ['quora:Alex-Jansen-33', 'https://www.quora.com/How-does-the-Z-boson-decay/answer/Alex-Jansen-33'],
    ['quora:Alex-Jansen-33', 'https://www.quora.com/How-does-the-Z-boson-decay/log/Alex-Jansen-33'],
    ['quora:Jörg-Müller-9', 'https://www.quora.com/profile/J%C3%B6rg-M%C3%BCller-9'],
    ['quora:Alex-Jansen-33', 'https://www.quora.com/search?q=Alex-Jansen-33'],
  ],
  ignores: [
    ['quora:Alex-Jansen-33', 'https://www.quora.com/profile/Alex-Jansen-3'],
    ['quora:Alex-Jansen-33', 'https://www.quora.com/profile/Alex-Jansen'],
    ['quora:Alex-Jansen-33', 'https://www.quora.com/How-does-the-Z-boson-decay/answer/Alex-Jansen-3'],
    ['quora:Alex-Jansen-33', 'https://www.quora.com/topic/Alex-Jansen-33'],
    ['quora:Alex-Jansen-33', 'https://www.quora.com/Who-is-Alex-Jansen-33'],
  ],
};
