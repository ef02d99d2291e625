import type { PlatformRow } from './row.ts';
import { reservedWith } from './words.ts';

export const aboutme: PlatformRow = {
  id: 'aboutme',
  name: 'about.me',
  hosts: ['about.me'],
  notPersonHosts: ['blog', 'help'],
  kinds: {
    handle: { pattern: '[A-Za-z0-9_.-]{2,40}', canonical: { profile: 'https://about.me/{handle}' } },
  },
  forms: [{ name: 'profile', patterns: ['/{handle}'] }],
  reserved: reservedWith('ads c college compliment embed mail pro upgrade'),
  opaque: [],
  shows: [
    ['aboutme:alexj9274', 'https://about.me/alexj9274'],
    ['about.me: alexj9274', 'https://about.me/AlexJ9274'],
    ['https://about.me/alexj9274', 'https://about.me/alexj9274?utm_source=ig'],
    ['@alexj9274 on about.me', 'https://www.about.me/alexj9274'],
  ],
  ignores: [
    ['aboutme:alexj9274', 'https://about.me/alexj92745'],
    ['aboutme:alexj9274', 'https://about.me/x-alexj9274'],
    ['aboutme:alexj9274', 'https://about.me/about/alexj9274'],
    ['aboutme:alexj9274', 'https://blog.about.me/alexj9274'],
  ],
};
