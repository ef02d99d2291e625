import type { PlatformRow } from './row.ts';
import { reservedWith } from './words.ts';

export const throne: PlatformRow = {
  id: 'throne',
  name: 'Throne',
  hosts: ['throne.com'],
  notPersonHosts: ['blog', 'help'],
  kinds: {
    handle: { pattern: '[A-Za-z0-9_.-]{2,40}', canonical: { profile: 'https://throne.com/{handle}' } },
  },
  forms: [{ name: 'profile', patterns: ['/{handle}'] }],
  reserved: reservedWith('gifters creators'),
  opaque: [],
  shows: [
    ['throne:alexj9274', 'https://throne.com/alexj9274'],
    ['throne.com: alexj9274', 'https://throne.com/AlexJ9274'],
    ['https://throne.com/alexj9274', 'https://throne.com/alexj9274?utm_source=ig'],
    ['@alexj9274 on throne', 'https://www.throne.com/alexj9274'],
  ],
  ignores: [
    ['throne:alexj9274', 'https://throne.com/alexj92745'],
    ['throne:alexj9274', 'https://throne.com/x-alexj9274'],
    ['throne:alexj9274', 'https://throne.com/about/alexj9274'],
    ['throne:alexj9274', 'https://blog.throne.com/alexj9274'],
  ],
};
