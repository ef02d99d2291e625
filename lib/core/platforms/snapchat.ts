import type { PlatformRow } from './row.ts';

export const snapchat: PlatformRow = {
  id: 'snapchat',
  name: 'Snapchat',
  aliases: ['snap', 'sc'],
  hosts: ['snapchat.com'],
  notPersonHosts: ['accounts', 'ads', 'forbusiness', 'help', 'lens', 'map', 'support', 't'],
  kinds: {
    handle: {
      pattern: '[A-Za-z][A-Za-z0-9._-]{1,13}[A-Za-z0-9]',
      canonical: {
        profile: 'https://www.snapchat.com/@{handle}',
        stories: 'https://story.snapchat.com/u/{handle}',
      },
    },
    id: {
      pattern: '[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}',
      canonical: { profile: 'https://www.snapchat.com/p/{id}', thread: 'https://www.snapchat.com/web/{id}' },
    },
  },
  forms: [
    { name: 'profile', patterns: ['/add/{@handle}', '/@{handle}', '/s/{handle}'] },
    { name: 'stories', patterns: ['//story.snapchat.com/u/{handle}'] },
    { name: 'profile', patterns: ['/p/{id}'] },
    { name: 'thread', patterns: ['/web/{id}'] },
  ],
  reserved: [
    'add',
    'ads',
    'discover',
    'download',
    'explore',
    'lens',
    'map',
    'p',
    'privacy',
    's',
    'spotlight',
    't',
    'terms',
    'unlock',
    'web',
  ],
  opaque: ['/t/*', '//t.snapchat.com/*', '/spotlight/*', '/unlock/*', '//map.snapchat.com/*'],
  shows: [
    ['snapchat:jane-doe', 'https://www.snapchat.com/add/jane-doe'],
    ['snapchat:jane-doe', 'https://www.snapchat.com/@Jane-Doe'],
    ['snapchat:jane-doe', 'https://story.snapchat.com/s/jane-doe'],
    ['snapchat:jane-doe', 'https://story.snapchat.com/u/jane-doe'],
    [
      'https://www.snapchat.com/p/20a7a9ee-b36c-41ac-ab33-e25c7f9174cd',
      'https://www.snapchat.com/p/20A7A9EE-b36c-41ac-ab33-e25c7f9174cd/123',
    ],
    [
      'snapchat:20a7a9ee-b36c-41ac-ab33-e25c7f9174cd',
      'https://web.snapchat.com/web/20a7a9ee-b36c-41ac-ab33-e25c7f9174cd',
    ],
  ],
  ignores: [
    ['snapchat:jane-doe', 'https://www.snapchat.com/add/mr-jane-doe'],
    ['snapchat:jane-doe', 'https://www.snapchat.com/jane-doe'],
    ['snapchat:jane-doe', 'https://www.snapchat.com/t/jane-doe'],
    ['snapchat:jane-doe', 'https://map.snapchat.com/@jane-doe'],
    ['snapchat:jane-doe', 'https://www.snapchat.com/spotlight/jane-doe'],
    ['snapchat:jane-doe', 'https://www.snapchat.com/add/jane_doe'],
  ],
};
