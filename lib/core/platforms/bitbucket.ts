import type { PlatformRow } from './row.ts';
import { reservedWith } from './words.ts';

export const bitbucket: PlatformRow = {
  id: 'bitbucket',
  name: 'Bitbucket',
  hosts: ['bitbucket.org'],
  notPersonHosts: ['blog', 'support'],
  kinds: {
    handle: { pattern: '[A-Za-z0-9_-]{2,62}', canonical: { profile: 'https://bitbucket.org/{handle}/' } },
  },
  forms: [{ name: 'profile', patterns: ['/{handle}', '//{handle}.bitbucket.io/'] }],
  reserved: reservedWith('dashboard gateway product repo site snippets socialauth workspaces'),
  opaque: [],
  shows: [
    ['bitbucket:alexj9274', 'https://bitbucket.org/alexj9274/'],
    ['bitbucket:alexj9274', 'https://bitbucket.org/AlexJ9274/repo/src/main/'],
    ['bitbucket:alexj9274', 'https://alexj9274.bitbucket.io/page'],
    ['https://bitbucket.org/alexj9274', 'https://www.bitbucket.org/alexj9274/workspace/repositories/'],
  ],
  ignores: [
    ['bitbucket:alexj9274', 'https://bitbucket.org/alexj92745/'],
    ['bitbucket:alexj9274', 'https://bitbucket.org/otheruser/alexj9274'],
    ['bitbucket:alexj9274', 'https://bitbucket.org/product/alexj9274'],
    ['bitbucket:alexj9274', 'https://support.bitbucket.org/alexj9274'],
  ],
};
