import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const bluesky: PlatformRow = {
  id: 'bluesky',
  name: 'Bluesky',
  aliases: ['bsky', 'bsky.social'],
  hosts: ['bsky.app', 'bsky.dev'],
  notPersonHosts: words('api cdn docs public status'),
  kinds: {
    // A handle is a whole domain name, often the person's own site.
    handle: {
      pattern:
        '(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?',
      canonical: {
        profile: 'https://bsky.app/profile/{handle}',
        search: 'https://bsky.app/profile/{handle}/search',
      },
    },
    // The id that stays when the handle changes; its case counts.
    id: {
      pattern: 'did:(?:plc:[a-z2-7]{24}|web:[A-Za-z0-9.-]{4,253})',
      caseSensitive: true,
      unmistakable: true,
      canonical: { profile: 'https://bsky.app/profile/{id}' },
    },
    // Without a full stop it is a name below bsky.social.
    name: {
      pattern: '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?',
      canonical: { profile: 'https://bsky.app/profile/{name}.bsky.social' },
    },
  },
  forms: [
    {
      name: 'profile',
      patterns: [
        '/profile/{@handle}',
        '/start/{handle}',
        '/starter-pack/{handle}',
        '//bsky.brid.gy/@{handle}',
      ],
    },
    // The host of a handle leads to its page.
    { name: 'profile', patterns: ['//{handle>.bsky.social}.bsky.social/'] },
    { name: 'profile', patterns: ['/profile/{id}', '/start/{id}', '/starter-pack/{id}'] },
    {
      name: 'profile',
      patterns: [
        '/profile/{@name}.bsky.social',
        '/start/{name}.bsky.social',
        '/starter-pack/{name}.bsky.social',
        '//{name}.bsky.social/',
      ],
    },
    { name: 'follow', patterns: ['/intent/follow?handle={@handle}'] },
    { name: 'search', patterns: ['/search?q={query}'], shared: true },
  ],
  reserved: words(
    'feeds hashtag intent lists messages moderation notifications profile search settings start starter-pack support sys',
  ),
  opaque: ['/messages/*', '/starter-pack-short/*'],
  shows: [
    ['bluesky:alexj9274.bsky.social', 'https://bsky.app/profile/alexj9274.bsky.social/post/3kkvo4d4jd32g'],
    ['bluesky:alexj9274.bsky.social', 'https://bsky.app/profile/@AlexJ9274.bsky.social'],
    ['@alexj9274.bsky.social on bluesky', 'https://staging.bsky.app/profile/alexj9274.bsky.social/followers'],
    ['bluesky:alexj.example', 'https://bsky.app/start/alexj.example/3kabc'],
    ['bluesky:alexj.example', 'https://bsky.app/starter-pack/alexj.example/3kabc'],
    ['bluesky:alexj.example', 'https://bsky.brid.gy/@alexj.example'],
    ['bluesky:alexj.example', 'https://bsky.app/intent/follow?handle=alexj.example'],
    ['bluesky:alexj9274.bsky.social', 'https://alexj9274.bsky.social/'],
    ['bluesky:alexj9274', 'https://bsky.app/profile/alexj9274.bsky.social'],
    ['bluesky:alexj9274', 'https://bsky.app/start/alexj9274.bsky.social/3kabc'],
    ['bluesky:alexj9274', 'https://bsky.app/starter-pack/alexj9274.bsky.social/3kabc'],
    ['bluesky:alexj9274', 'https://alexj9274.bsky.social/'],
    ['did:plc:ax7jq2mzk4n6pr5tw3vbc2hd', 'https://bsky.app/profile/did:plc:ax7jq2mzk4n6pr5tw3vbc2hd'],
    [
      'bluesky:did:plc:ax7jq2mzk4n6pr5tw3vbc2hd',
      'https://bsky.app/start/did:plc:ax7jq2mzk4n6pr5tw3vbc2hd/3k',
    ],
    ['did:plc:ax7jq2mzk4n6pr5tw3vbc2hd', 'https://bsky.app/starter-pack/did:plc:ax7jq2mzk4n6pr5tw3vbc2hd/3k'],
    ['bluesky:alexj9274.bsky.social', 'https://bsky.app/search?q=from%3Aalexj9274.bsky.social'],
  ],
  ignores: [
    ['bluesky:alexj9274.bsky.social', 'https://bsky.app/profile/xalexj9274.bsky.social'],
    ['bluesky:alexj9274.bsky.social', 'https://bsky.app/profile/alexj9274.bsky.social.example'],
    ['bluesky:alexj9274.bsky.social', 'https://xalexj9274.bsky.social/'],
    ['bluesky:alexj9274', 'https://bsky.app/profile/alexj9274.example'],
    ['bluesky:alexj9274', 'https://bsky.app/hashtag/alexj9274'],
    ['did:plc:ax7jq2mzk4n6pr5tw3vbc2hd', 'https://bsky.app/profile/did:plc:ax7jq2mzk4n6pr5tw3vbc2he'],
    ['bluesky:alexj9274.bsky.social', 'https://bsky.app/profile/did:plc:ax7jq2mzk4n6pr5tw3vbc2hd'],
    ['bluesky:alexj9274.bsky.social', 'https://bsky.app/messages/3kabcdefghijk'],
    ['bluesky:alexj.example', 'https://notbsky.app/profile/alexj.example'],
  ],
};
