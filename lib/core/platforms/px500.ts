import type { PlatformRow } from './row.ts';
import { reservedWith } from './words.ts';

export const px500: PlatformRow = {
  id: 'px500',
  name: '500px',
  aliases: ['500 px'],
  hosts: ['500px.com'],
  notPersonHosts: ['iso', 'support'],
  kinds: {
    handle: { pattern: '[A-Za-z0-9_.-]{2,50}', canonical: { profile: 'https://500px.com/p/{handle}' } },
  },
  forms: [
    { name: 'profile', patterns: ['/p/{handle}', '/{handle}', '//{handle}.500px.com/'] },
    { name: 'search', patterns: ['/search?q={query}'], shared: true },
  ],
  reserved: reservedWith(
    'business editors fresh galleries groups licensing p photo popular quests upcoming web',
  ),
  opaque: ['/photo/*'],
  shows: [
    ['500px:alexj9274', 'https://500px.com/p/AlexJ9274?view=photos'],
    ['https://500px.com/p/alexj9274', 'https://web.500px.com/p/alexj9274/galleries'],
    ['500px:alexj9274', 'https://500px.com/alexj9274'],
    ['500px:alexj9274', 'https://alexj9274.500px.com/'],
    ['500px:alexj9274', 'https://500px.com/search?q=alexj9274&type=people'],
  ],
  ignores: [
    ['500px:alexj9274', 'https://500px.com/p/alexj92745'],
    ['500px:alexj9274', 'https://500px.com/photo/123/alexj9274-by-other'],
    ['500px:alexj9274', 'https://500px.com/groups/alexj9274'],
    ['500px:alexj9274', 'https://support.500px.com/p/alexj9274'],
  ],
};
