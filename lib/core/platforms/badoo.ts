import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const badoo: PlatformRow = {
  id: 'badoo',
  name: 'Badoo',
  hosts: ['badoo.com'],
  locale: '[a-z]{2}(?:-[a-z]{2})?',
  kinds: {
    id: { pattern: '[0-9]{6,14}', canonical: { profile: 'https://badoo.com/profile/{id}' } },
  },
  forms: [
    { name: 'profile', patterns: ['/profile/{id}'] },
    { name: 'thread', patterns: ['/messenger/open/{id}'] },
  ],
  reserved: words('connections encounters messenger profile search terms'),
  opaque: [],
  shows: [
    ['https://badoo.com/profile/0398274610', 'https://badoo.com/profile/0398274610?from=1'],
    ['badoo:0398274610', 'https://badoo.com/en/profile/0398274610'],
    ['badoo:0398274610', 'https://m.badoo.com/profile/0398274610'],
    ['badoo:0398274610', 'https://badoo.com/messenger/open/0398274610'],
  ],
  ignores: [
    ['badoo:0398274610', 'https://badoo.com/profile/03982746101'],
    ['badoo:0398274610', 'https://badoo.com/encounters?id=0398274610'],
    ['badoo:0398274610', 'https://badoo.com/terms/0398274610'],
    ['badoo:0398274610', 'https://notbadoo.com/profile/0398274610'],
  ],
};
