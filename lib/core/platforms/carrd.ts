import type { PlatformRow } from './row.ts';
import { reservedWith } from './words.ts';

export const carrd: PlatformRow = {
  id: 'carrd',
  name: 'Carrd',
  hosts: ['carrd.co'],
  notPersonHosts: ['blog', 'help'],
  kinds: {
    handle: {
      pattern: '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?',
      canonical: { profile: 'https://{handle}.carrd.co/' },
    },
  },
  forms: [{ name: 'profile', patterns: ['//{handle}.carrd.co/'] }],
  reserved: reservedWith('build dashboard docs pro'),
  opaque: [],
  shows: [
    ['carrd:alexj9274', 'https://alexj9274.carrd.co/'],
    ['carrd.co: alexj9274', 'https://AlexJ9274.carrd.co/'],
    ['https://alexj9274.carrd.co/', 'https://alexj9274.carrd.co/?utm_source=ig'],
    ['@alexj9274 on carrd', 'https://alexj9274.carrd.co/'],
  ],
  ignores: [
    ['carrd:alexj9274', 'https://alexj92745.carrd.co/'],
    ['carrd:alexj9274', 'https://x-alexj9274.carrd.co/'],
    ['carrd:alexj9274', 'https://carrd.co/about/alexj9274'],
    ['carrd:alexj9274', 'https://blog.carrd.co/alexj9274'],
  ],
};
