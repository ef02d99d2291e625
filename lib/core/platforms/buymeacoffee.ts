import type { PlatformRow } from './row.ts';
import { reservedWith } from './words.ts';

export const buymeacoffee: PlatformRow = {
  id: 'buymeacoffee',
  name: 'Buy Me a Coffee',
  aliases: ['bmc'],
  hosts: ['buymeacoffee.com'],
  notPersonHosts: ['blog', 'help'],
  kinds: {
    handle: { pattern: '[A-Za-z0-9_.-]{2,40}', canonical: { profile: 'https://buymeacoffee.com/{handle}' } },
  },
  forms: [{ name: 'profile', patterns: ['/{handle}'] }],
  reserved: reservedWith('dashboard explore pricing'),
  opaque: [],
  shows: [
    ['buymeacoffee:alexj9274', 'https://buymeacoffee.com/alexj9274'],
    ['buymeacoffee.com: alexj9274', 'https://buymeacoffee.com/AlexJ9274'],
    ['https://buymeacoffee.com/alexj9274', 'https://buymeacoffee.com/alexj9274?utm_source=ig'],
    ['@alexj9274 on buy me a coffee', 'https://www.buymeacoffee.com/alexj9274'],
  ],
  ignores: [
    ['buymeacoffee:alexj9274', 'https://buymeacoffee.com/alexj92745'],
    ['buymeacoffee:alexj9274', 'https://buymeacoffee.com/x-alexj9274'],
    ['buymeacoffee:alexj9274', 'https://buymeacoffee.com/about/alexj9274'],
    ['buymeacoffee:alexj9274', 'https://blog.buymeacoffee.com/alexj9274'],
  ],
};
