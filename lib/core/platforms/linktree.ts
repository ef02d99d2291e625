import type { PlatformRow } from './row.ts';
import { reservedWith } from './words.ts';

export const linktree: PlatformRow = {
  id: 'linktree',
  name: 'Linktree',
  hosts: ['linktr.ee'],
  notPersonHosts: ['blog', 'help'],
  kinds: {
    handle: { pattern: '[A-Za-z0-9_.]{2,30}', canonical: { profile: 'https://linktr.ee/{handle}' } },
  },
  forms: [{ name: 'profile', patterns: ['/{@handle}'] }],
  reserved: reservedWith('forgot marketplace p s'),
  opaque: [],
  shows: [
    ['linktr.ee/alexj.9274', 'https://www.linktr.ee/AlexJ.9274?utm_source=ig'],
    ['linktree:alexj.9274', 'https://linktr.ee/alexj.9274'],
    ['@alexj.9274 on linktree', 'https://linktr.ee/@alexj.9274'],
    ['linktree:alexj_9274', 'https://linktr.ee/alexj%5F9274/'],
  ],
  ignores: [
    ['linktree:alexj.9274', 'https://linktr.ee/alexj9274'],
    ['linktree:alexj.9274', 'https://linktr.ee/alexj.92745'],
    ['linktree:alexj.9274', 'https://linktr.ee/s/alexj.9274'],
    ['linktree:alexj.9274', 'https://linktr.ee.example/alexj.9274'],
    ['linktree:discover', 'https://linktr.ee/discover'],
  ],
};
