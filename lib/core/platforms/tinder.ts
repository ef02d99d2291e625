import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const tinder: PlatformRow = {
  id: 'tinder',
  name: 'Tinder',
  hosts: ['tinder.com', 'gotinder.com'],
  notPersonHosts: words('blog help policies'),
  kinds: {
    handle: { pattern: '[A-Za-z0-9_.-]{2,30}', canonical: { profile: 'https://tinder.com/@{handle}' } },
  },
  forms: [{ name: 'profile', patterns: ['/@{handle}'] }],
  reserved: words('about app feature press'),
  opaque: ['/app/*', '//go.tinder.com/*'],
  shows: [
    ['https://tinder.com/@alexj9274', 'https://tinder.com/@alexj9274'],
    ['tinder:alexj9274', 'https://www.tinder.com/@AlexJ9274'],
    ['tinder:@alexj9274', 'https://www.gotinder.com/@alexj9274'],
    ['@alexj9274 on tinder', 'https://tinder.com/%40alexj9274?x=1'],
  ],
  ignores: [
    ['tinder:alexj9274', 'https://tinder.com/@alexj92745'],
    ['tinder:alexj9274', 'https://tinder.com/app/messages/alexj9274'],
    ['tinder:alexj9274', 'https://tinder.com/alexj9274'],
    ['tinder:alexj9274', 'https://help.tinder.com/@alexj9274'],
  ],
};
