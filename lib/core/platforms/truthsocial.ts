import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const truthsocial: PlatformRow = {
  id: 'truthsocial',
  name: 'Truth Social',
  hosts: ['truthsocial.com'],
  notPersonHosts: ['help'],
  kinds: {
    handle: { pattern: '[A-Za-z0-9_]{2,30}', canonical: { profile: 'https://truthsocial.com/@{handle}' } },
  },
  forms: [{ name: 'profile', patterns: ['/@{handle}', '/users/{handle}'] }],
  reserved: words('group home search tags users'),
  opaque: [],
  shows: [
    ['truthsocial:alexj9274', 'https://truthsocial.com/@AlexJ9274/posts/1'],
    ['truthsocial:alexj9274', 'https://truthsocial.com/users/alexj9274'],
    ['truthsocial:alexj9274', 'https://truthsocial.com/%40alexj9274'],
    ['https://truthsocial.com/@alexj9274', 'https://truthsocial.com/@alexj9274/media'],
  ],
  ignores: [
    ['truthsocial:alexj9274', 'https://truthsocial.com/@alexj92745'],
    ['truthsocial:alexj9274', 'https://truthsocial.com/tags/alexj9274'],
    ['truthsocial:alexj9274', 'https://truthsocial.com/group/alexj9274'],
    ['truthsocial:alexj9274', 'https://help.truthsocial.com/@alexj9274'],
  ],
};
