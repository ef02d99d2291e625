import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const line: PlatformRow = {
  id: 'line',
  name: 'LINE',
  hosts: ['line.me'],
  notPersonHosts: ['store', 'timeline'],
  kinds: {
    handle: { pattern: '[A-Za-z0-9_.-]{2,20}', canonical: { profile: 'https://line.me/ti/p/~{handle}' } },
  },
  forms: [
    {
      name: 'thread',
      patterns: [
        '/ti/p/~{handle}',
        '/R/ti/p/~{handle}',
        '/ti/p/@{handle}',
        '/R/ti/p/@{handle}',
        '/R/oaMessage/@{handle}',
      ],
    },
  ],
  reserved: words('en ja r ti'),
  opaque: ['/ti/*'],
  shows: [
    ['line:alexj9274', 'https://line.me/ti/p/~AlexJ9274'],
    ['https://line.me/ti/p/~alexj9274', 'https://line.me/R/ti/p/~alexj9274'],
    ['line:alexj9274', 'https://line.me/ti/p/@alexj9274'],
    ['line:alexj9274', 'https://line.me/R/ti/p/%40alexj9274'],
    ['line:alexj9274', 'https://line.me/R/oaMessage/@alexj9274/?hi'],
  ],
  ignores: [
    ['line:alexj9274', 'https://line.me/ti/p/~alexj92745'],
    ['line:alexj9274', 'https://line.me/ti/p/alexj9274'],
    ['line:alexj9274', 'https://line.me/ti/g/alexj9274'],
    ['line:alexj9274', 'https://store.line.me/ti/p/~alexj9274'],
  ],
};
