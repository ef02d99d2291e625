import type { SearchRow } from './row.ts';

/** Parameters in which search engines carry what was searched for. Those of an earlier search are none of them. */
export const searchParameters: readonly string[] = [
  'q',
  'query',
  'p',
  'text',
  'wd',
  'word',
  'kw',
  'eingabe',
  's',
  'su',
];

export const searches: readonly SearchRow[] = [
  {
    id: 'google',
    name: 'Google',
    hosts: ['google.com', 'google.de', 'google.co.uk'],
    labels: ['www', 'm', 'images', 'news', 'video'],
    // Few: the expression has to leave room for a name.
    paths: ['search', 'webhp'],
    parameters: ['q'],
    shows: [
      ['instagram:alexj_9274', 'https://www.google.com/search?q=alexj_9274'],
      ['instagram:alexj_9274', 'https://www.google.de/search?tbm=isch&q=alexj%5F9274+photos'],
      ['instagram:alexj_9274', 'https://www.google.com/#q=alexj_9274'],
      ['instagram:alexj_9274', 'https://news.google.co.uk/search?q=from:alexj_9274'],
      ['instagram:sunny', 'https://www.google.com/search?q=%40sunny'],
      ['instagram:sunny', 'https://www.google.com/search?q=sunny+instagram'],
      ['instagram:sunny', 'https://www.google.com/search?q=site%3Ainstagram.com+sunny'],
      ['name: Alexandra Jansen', 'https://www.google.com/search?q=jansen+alexandra+utrecht'],
      ['jane@example.org', 'https://www.google.com/search?q=jane%40example.org'],
    ],
    ignores: [
      ['instagram:alexj_9274', 'https://www.google.com/search?q=weather&oq=alexj_9274'],
      ['instagram:alexj_9274', 'https://www.google.com/search?q=alexj_92745'],
      ['instagram:alexj_9274', 'https://maps.google.com/?q=alexj_9274'],
      ['instagram:alexj_9274', 'https://www.google.com/maps?q=alexj_9274'],
      ['instagram:sunny', 'https://www.google.com/search?q=sunny+weather+tomorrow'],
      ['name: Alexandra Jansen', 'https://www.google.com/search?q=alexandra+smith+and+peter+jansen'],
    ],
  },
];
