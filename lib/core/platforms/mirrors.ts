import type { MirrorRow } from './row.ts';

export const mirrors: readonly MirrorRow[] = [
  {
    id: 'imginn',
    name: 'ImgInn',
    of: 'instagram',
    hosts: ['imginn.com', 'imginn.org'],
    forms: [
      { name: 'profile', patterns: ['/{handle}'] },
      { name: 'tagged', patterns: ['/tagged/{handle}'] },
      { name: 'stories', patterns: ['/stories/{handle}'] },
    ],
    reserved: ['p', 'search', 'stories', 'tag', 'tagged', 'tags'],
    shows: [
      ['instagram:jane.doe', 'https://imginn.com/jane.doe/'],
      ['instagram:jane.doe', 'https://imginn.com/stories/jane.doe/'],
      ['instagram:jane.doe', 'https://imginn.org/tagged/Jane.Doe/'],
      ['https://imginn.com/jane.doe/', 'https://www.instagram.com/jane.doe/'],
    ],
    ignores: [
      ['instagram:jane.doe', 'https://imginn.com/tags/jane.doe/'],
      ['instagram:jane.doe', 'https://imginn.com/janedoe/'],
      ['instagram:jane.doe', 'https://imginn.com/p/Cabc123/'],
      ['instagram:search', 'https://imginn.com/search/?q=weather'],
    ],
  },
  {
    id: 'nitter',
    name: 'Nitter',
    of: 'x',
    hosts: [
      'lightbrd.com',
      'nitter.1d4.us',
      'nitter.42l.fr',
      'nitter.catsarch.com',
      'nitter.it',
      'nitter.kareem.one',
      'nitter.kavin.rocks',
      'nitter.net',
      'nitter.poast.org',
      'nitter.privacydev.net',
      'nitter.privacyredirect.com',
      'nitter.space',
      'nitter.tiekoetter.com',
      'nuku.trabun.org',
      'twiiit.com',
      'xcancel.com',
    ],
    shows: [
      ['x:janedoe', 'https://nitter.net/janedoe'],
      ['x:janedoe', 'https://nitter.poast.org/JaneDoe/rss'],
      ['x:janedoe', 'https://xcancel.com/janedoe/with_replies'],
      ['x:janedoe', 'https://xcancel.com/search?f=tweets&q=from%3Ajanedoe'],
      ['https://nitter.net/janedoe', 'https://x.com/janedoe'],
    ],
    ignores: [
      ['x:janedoe', 'https://nitter.net/janedoe2'],
      ['x:janedoe', 'https://xcancel.com/search?f=tweets&q=weather'],
      ['x:janedoe', 'https://nitter.net/otheruser/status/1'],
      ['instagram:janedoe', 'https://nitter.net/janedoe'],
    ],
  },
];
