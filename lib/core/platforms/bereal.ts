import type { PlatformRow } from './row.ts';
import { reservedWith } from './words.ts';

export const bereal: PlatformRow = {
  id: 'bereal',
  name: 'BeReal',
  hosts: ['bere.al', 'bereal.com'],
  notPersonHosts: ['help'],
  kinds: {
    handle: { pattern: '[A-Za-z0-9_.-]{3,40}', canonical: { profile: 'https://bere.al/{handle}' } },
  },
  forms: [{ name: 'profile', patterns: ['/{@handle}'] }],
  reserved: reservedWith('en fr press'),
  opaque: [],
  shows: [
    ['https://bere.al/alexj9274', 'https://bereal.com/alexj9274'],
    ['bereal:alexj9274', 'https://bere.al/AlexJ9274'],
    ['@alexj9274 on bereal', 'https://www.bereal.com/alexj9274/'],
    ['bere.al:alexj.9274', 'https://bere.al/alexj.9274?s=1'],
  ],
  ignores: [
    ['bereal:alexj9274', 'https://bere.al/alexj92745'],
    ['bereal:alexj9274', 'https://bereal.com/blog/alexj9274'],
    ['bereal:alexj9274', 'https://help.bereal.com/alexj9274'],
    ['bereal:alexj9274', 'https://notbereal.com/alexj9274'],
    ['bereal:press', 'https://bereal.com/press'],
  ],
};
