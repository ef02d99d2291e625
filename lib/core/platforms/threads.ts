import type { PlatformRow } from './row.ts';

export const threads: PlatformRow = {
  id: 'threads',
  name: 'Threads',
  hosts: ['threads.net', 'threads.com'],
  notPersonHosts: ['about', 'help', 'l'],
  kinds: {
    handle: {
      pattern: '[A-Za-z0-9_](?:[A-Za-z0-9._]{0,28}[A-Za-z0-9_])?',
      canonical: { profile: 'https://www.threads.com/@{handle}' },
    },
  },
  forms: [
    { name: 'profile', patterns: ['/@{handle}'] },
    { name: 'follow', patterns: ['/intent/follow?username={@handle}'] },
    { name: 'search', patterns: ['/search?q={query}'], shared: true },
  ],
  reserved: [
    'activity',
    'custom_feed',
    'following',
    'for_you',
    'intent',
    'liked',
    'login',
    'saved',
    'search',
    'settings',
    't',
  ],
  opaque: ['/t/*'],
  shows: [
    ['threads:jane.doe', 'https://www.threads.net/@jane.doe'],
    ['threads:jane.doe', 'https://www.threads.com/@jane.doe/post/Cxyz'],
    ['threads:jane.doe', 'https://www.threads.com/%40Jane.Doe/replies'],
    ['threads:jane.doe', 'https://www.threads.net/intent/follow?username=jane.doe'],
    ['threads:jane.doe', 'https://www.threads.com/search?q=jane.doe&serp_type=default'],
  ],
  ignores: [
    ['threads:jane.doe', 'https://www.threads.com/@jane.doe2'],
    ['threads:jane.doe', 'https://www.threads.com/jane.doe'],
    ['threads:jane.doe', 'https://www.instagram.com/jane.doe/'],
    ['threads:jane.doe', 'https://www.threads.net/t/Cxyz'],
    ['threads:jane.doe', 'https://www.threads.com/search?q=%23jane'],
  ],
};
