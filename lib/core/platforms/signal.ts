import type { PlatformRow } from './row.ts';

export const signal: PlatformRow = {
  id: 'signal',
  name: 'Signal',
  hosts: ['signal.me'],
  kinds: {
    number: {
      pattern: '[ +().-]*(?:[0-9][ +().-]*){6,15}',
      ignored: '+ -().',
      canonical: { profile: 'https://signal.me/#p/{number}' },
    },
  },
  forms: [{ name: 'thread', patterns: ['//signal.me#p/{number}'] }],
  reserved: [],
  opaque: ['/*'],
  shows: [
    ['signal:+49 151 23456789', 'https://signal.me/#p/+4915123456789'],
    ['https://signal.me/#p/+4915123456789', 'https://signal.me/#p/4915123456789'],
    ['signal:4915123456789', 'https://www.signal.me/#p/+4915123456789'],
    ['signal:+4915123456789', 'http://signal.me/#p/+49-151-23456789'],
  ],
  ignores: [
    ['signal:+4915123456789', 'https://signal.me/#p/+491512345678'],
    ['signal:+4915123456789', 'https://signal.me/#eu/4915123456789'],
    ['signal:+4915123456789', 'https://signal.org/#p/+4915123456789'],
    ['signal:+4915123456789', 'https://signal.group/#4915123456789'],
  ],
};
