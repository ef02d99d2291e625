import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const fediverse: PlatformRow = {
  id: 'mastodon',
  name: 'Fediverse',
  aliases: ['fediverse', 'pixelfed', 'lemmy', 'peertube', 'friendica', 'misskey', 'acct'],
  hosts: ['*'],
  // Large servers, so that a pasted /@name there is certain to be this and not any other site's page.
  knownHosts: words(
    'aus.social beehaw.org c.im chaos.social det.social feddit.org fedia.io fosstodon.org gram.social ' +
      'hachyderm.io ieji.de indieweb.social infosec.exchange ioc.exchange lemmy.ca lemmy.dbzer0.com ' +
      'lemmy.ml lemmy.world mamot.fr mas.to masto.ai mastodon.art mastodon.gamedev.place mastodon.green ' +
      'mastodon.ie mastodon.nl mastodon.online mastodon.scot mastodon.social mastodon.uno mastodon.world ' +
      'mastodon.xyz mastodonapp.uk metalhead.club misskey.io mstdn.ca mstdn.jp mstdn.party mstdn.plus ' +
      'mstdn.social norden.social nrw.social octodon.social oldbytes.space pawoo.net piaille.fr ' +
      'pixel.infosec.exchange pixelfed.de pixelfed.social pixelfed.uno programming.dev ruby.social ' +
      'scholar.social sfba.social sh.itjust.works social.coop social.tchncs.de social.vivaldi.net ' +
      'sopuli.xyz techhub.social toot.community toot.io toot.wales tooting.ch troet.cafe tube.tchncs.de ' +
      'universeodon.com vmst.io wandering.shop writing.exchange',
  ),
  kinds: {
    // user@host: the same user on another host is someone else.
    account: {
      pattern:
        '[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,62}[A-Za-z0-9_])?@(?:[A-Za-z0-9\\p{L}-]+\\.)+[A-Za-z\\p{L}][A-Za-z0-9\\p{L}-]*',
      canonical: { profile: 'https://{account:host}/@{account:local}' },
    },
    // An account's number on its own server.
    id: {
      pattern: '[A-Za-z0-9]{1,40}@(?:[A-Za-z0-9-]+\\.)+[A-Za-z][A-Za-z0-9-]*',
      caseSensitive: true,
      canonical: { profile: 'https://{id:host}/web/accounts/{id:local}' },
    },
  },
  forms: [
    { name: 'feed', patterns: ['/@{account:local}.rss', '/@{account:local}.json'] },
    {
      name: 'profile',
      patterns: [
        '/@{account:local}',
        '/web/@{account:local}',
        '/deck/@{account:local}',
        '/@{account}',
        '/web/@{account}',
        '/deck/@{account}',
        '//elk.zone/{account:host}/@{account:local}',
        '//elk.zone/*/@{account}',
      ],
    },
    // Lemmy and PeerTube show people of other servers so.
    {
      name: 'profile',
      patterns: ['/u/{@account}', '/a/{@account}', '/accounts/{@account}'],
      listedOnly: true,
    },
    // Bridged to Bluesky.
    { name: 'profile', patterns: ['//bsky.app/profile/{account:local}.{account:host}.ap.brid.gy'] },
    {
      name: 'follow',
      patterns: [
        '/authorize_interaction?uri=acct:{account}',
        '/authorize_interaction?uri={@account}',
        '/authorize_follow?acct={@account}',
      ],
    },
    {
      name: 'profile',
      patterns: [
        '/users/{account:local}',
        '/u/{account:local}',
        '/profile/{account:local}',
        '/{account:local}',
        '/a/{account:local}',
        '/accounts/{account:local}',
      ],
      listedOnly: true,
    },
    { name: 'profile', patterns: ['/web/accounts/{id:local}', '/users/{id:local}'], listedOnly: true },
    { name: 'search', patterns: ['/search?q={@account}'] },
  ],
  reserved: [
    'about',
    'admin',
    'api',
    'auth',
    'deck',
    'explore',
    'home',
    'lists',
    'local',
    'media',
    'notifications',
    'oauth',
    'public',
    'search',
    'settings',
    'tags',
    'web',
  ],
  opaque: ['/web/statuses/*', '/statuses/*'],
  shows: [
    ['@alexj9274@mastodon.social', 'https://mastodon.social/@alexj9274'],
    ['@alexj9274@mastodon.social', 'https://mastodon.social/@AlexJ9274/109999999999999999'],
    ['@alexj9274@mastodon.social', 'https://mastodon.social/users/alexj9274/statuses/1'],
    ['@alexj9274@mastodon.social', 'https://mastodon.social/@alexj9274.rss'],
    ['@alexj9274@mastodon.social', 'https://mastodon.social/@alexj9274.json'],
    ['https://mastodon.social/@alexj9274.rss', 'https://mastodon.social/@alexj9274'],
    ['@alexj9274@mastodon.social', 'https://mastodon.social/web/@alexj9274'],
    ['@alexj9274@mastodon.social', 'https://hachyderm.io/@alexj9274@mastodon.social'],
    ['@alexj9274@mastodon.social', 'https://elk.zone/mastodon.social/@alexj9274'],
    ['@alexj9274@mastodon.social', 'https://elk.zone/hachyderm.io/@alexj9274@mastodon.social'],
    [
      '@alexj9274@mastodon.social',
      'https://hachyderm.io/authorize_interaction?uri=acct:alexj9274@mastodon.social',
    ],
    ['@alexj9274@pixelfed.social', 'https://pixelfed.social/alexj9274'],
    ['@alexj9274@lemmy.world', 'https://lemmy.world/u/alexj9274'],
    ['@alexj9274@mastodon.social', 'https://hachyderm.io/search?q=%40alexj9274%40mastodon.social'],
    ['https://mastodon.social/@alexj9274', 'https://mastodon.online/@alexj9274@mastodon.social'],
    ['@alexj9274@mastodon.social', 'https://mastodon.social/deck/@alexj9274'],
    ['@alexj9274@mastodon.social', 'https://hachyderm.io/web/@alexj9274@mastodon.social'],
    ['@alexj9274@mastodon.social', 'https://hachyderm.io/deck/@alexj9274@mastodon.social'],
    [
      '@alexj9274@mastodon.social',
      'https://hachyderm.io/authorize_interaction?uri=%40alexj9274%40mastodon.social',
    ],
    ['@alexj9274@mastodon.social', 'https://hachyderm.io/authorize_follow?acct=alexj9274@mastodon.social'],
    ['@alexj9274@friendica.example', 'https://friendica.example/profile/alexj9274'],
    ['@alexj9274@peertube.example', 'https://peertube.example/a/alexj9274/videos'],
    ['@alexj9274@peertube.example', 'https://peertube.example/accounts/alexj9274'],
    ['@alexj9274@lemmy.world', 'https://lemmy.ml/u/alexj9274@lemmy.world'],
    ['@alexj9274@peertube.example', 'https://tube.example/a/alexj9274@peertube.example'],
    ['@alexj9274@peertube.example', 'https://tube.example/accounts/alexj9274@peertube.example'],
    ['@alexj9274@mastodon.social', 'https://bsky.app/profile/alexj9274.mastodon.social.ap.brid.gy'],
    ['mastodon id 109274@mastodon.social', 'https://mastodon.social/web/accounts/109274'],
    ['mastodon id 9aX7jQ@pleroma.example', 'https://pleroma.example/users/9aX7jQ'],
  ],
  ignores: [
    ['@alexj9274@mastodon.social', 'https://mastodon.online/@alexj9274'],
    ['@alexj9274@mastodon.social', 'https://mastodon.social/@alexj9274@mastodon.online'],
    ['@alexj9274@mastodon.social', 'https://mastodon.social/@xalexj9274'],
    ['@alexj9274@mastodon.social', 'https://mastodon.social/@xalexj9274.rss'],
    ['@alexj9274@mastodon.social', 'https://mastodon.online/@alexj9274.rss'],
    ['@alexj9274@mastodon.social', 'https://mastodon.social/tags/alexj9274.rss'],
    ['@alexj9274@mastodon.social', 'https://mastodon.social/tags/alexj9274'],
    ['@alexj9274@mastodon.social', 'https://www.tiktok.com/@alexj9274'],
    ['@explore@mastodon.social', 'https://mastodon.social/explore'],
    ['@alexj9274@mastodon.social', 'https://bsky.app/profile/alexj9274.mastodon.online.ap.brid.gy'],
    ['@alexj9274@lemmy.world', 'https://lemmy.ml/u/alexj9274'],
    ['@alexj9274@lemmy.world', 'https://lemmy.world/c/alexj9274'],
  ],
};
