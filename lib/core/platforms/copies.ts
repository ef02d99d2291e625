import type { CopyRow } from './row.ts';

export const copies: readonly CopyRow[] = [
  {
    id: 'facebook-link',
    name: 'Facebook’s link page',
    type: 'wrapper',
    patterns: ['//facebook.com/l.php?u={url}'],
    shows: [
      ['instagram:jane.doe', 'https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.instagram.com%2Fjane.doe%2F'],
      [
        'instagram:jane.doe',
        'https://lm.facebook.com/l.php?h=AT0&u=https%3A%2F%2Fwww.instagram.com%2Fjane.doe%3Figsh%3D1',
      ],
      ['x:janedoe', 'https://www.facebook.com/l.php?u=https%3A%2F%2Fx.com%2Fjanedoe'],
      ['https://l.facebook.com/l.php?u=https%3A%2F%2Fx.com%2Fjanedoe', 'https://x.com/janedoe'],
    ],
    ignores: [
      ['instagram:jane.doe', 'https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.instagram.com%2Fjane.doe2%2F'],
      ['instagram:jane.doe', 'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fjane.doe'],
      ['instagram:jane.doe', 'https://l.facebook.com/l.php?h=https%3A%2F%2Fwww.instagram.com%2Fjane.doe%2F'],
      ['instagram:jane.doe', 'https://blog.example/l.php?u=https%3A%2F%2Fwww.instagram.com%2Fjane.doe%2F'],
    ],
  },
  {
    id: 'wayback',
    name: 'Wayback Machine',
    type: 'archive',
    patterns: [
      '//web.archive.org/web/*/{url}',
      '//web.archive.org/web/{url}',
      '//web.archive.org/save/{url}',
    ],
    shows: [
      ['instagram:jane.doe', 'https://web.archive.org/web/2024/https://www.instagram.com/jane.doe/'],
      ['instagram:jane.doe', 'https://web.archive.org/web/20240102030405if_/http://instagram.com/jane.doe'],
      ['instagram:jane.doe', 'https://web.archive.org/web/2023/instagram.com/jane.doe'],
      ['instagram:jane.doe', 'https://web.archive.org/web/*/https://www.instagram.com/jane.doe*'],
      ['instagram:jane.doe', 'https://web.archive.org/save/https://www.instagram.com/jane.doe/'],
    ],
    ignores: [
      ['instagram:jane.doe', 'https://web.archive.org/web/2024/https://www.instagram.com/jane.doe2/'],
      ['instagram:jane.doe', 'https://web.archive.org/web/2024/https://example.org/jane.doe/'],
      ['instagram:jane.doe', 'https://archive.org/details/@jane.doe'],
      ['instagram:jane.doe', 'https://web.archive.org/web/2024/https://www.instagram.com/explore/'],
    ],
  },
];
