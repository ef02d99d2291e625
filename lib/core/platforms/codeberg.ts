import type { PlatformRow } from './row.ts';
import { reservedWith } from './words.ts';

export const codeberg: PlatformRow = {
  id: 'codeberg',
  name: 'Codeberg',
  hosts: ['codeberg.org'],
  notPersonHosts: ['blog', 'docs', 'translate'],
  kinds: {
    handle: {
      pattern: '[A-Za-z0-9][A-Za-z0-9_.-]{0,39}',
      canonical: { profile: 'https://codeberg.org/{handle}' },
    },
  },
  forms: [
    { name: 'profile', patterns: ['/{handle}', '//{handle}.codeberg.page/'] },
    { name: 'search', patterns: ['/explore/users?q={query}'], shared: true },
  ],
  reserved: reservedWith('assets issues milestones org pulls repo user'),
  opaque: [],
  shows: [
    ['codeberg:alexj-9274', 'https://codeberg.org/AlexJ-9274'],
    ['https://codeberg.org/alexj-9274', 'https://codeberg.org/alexj-9274/repo/src/branch/main'],
    ['codeberg:alexj-9274', 'https://alexj-9274.codeberg.page/notes/'],
    ['codeberg:alexj-9274', 'https://codeberg.org/explore/users?q=alexj-9274'],
  ],
  ignores: [
    ['codeberg:alexj-9274', 'https://codeberg.org/alexj-92745'],
    ['codeberg:alexj-9274', 'https://codeberg.org/otheruser/alexj-9274'],
    ['codeberg:alexj-9274', 'https://codeberg.org/explore/repos?q=alexj-9274'],
    ['codeberg:alexj-9274', 'https://docs.codeberg.org/alexj-9274'],
  ],
};
