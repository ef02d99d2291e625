import type { PlatformRow } from './row.ts';
import { reservedWith, words } from './words.ts';

export const github: PlatformRow = {
  id: 'github',
  name: 'GitHub',
  aliases: ['gh'],
  hosts: ['github.com'],
  notPersonHosts: words('api avatars classroom cli desktop docs education skills status support'),
  kinds: {
    handle: {
      pattern: '[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}',
      canonical: { profile: 'https://github.com/{handle}' },
    },
    id: {
      pattern: '[0-9]{1,12}',
      canonical: { profile: 'https://avatars.githubusercontent.com/u/{id}' },
    },
  },
  forms: [
    {
      name: 'profile',
      patterns: [
        '/{handle}',
        '//{handle}.github.io/',
        '/users/{handle}',
        '/sponsors/{handle}',
        '/stars/{handle}',
        '//raw.githubusercontent.com/{handle}',
        '//api.github.com/users/{handle}',
        '//api.github.com/repos/{handle}',
        '//github.dev/{handle}',
        '//vscode.dev/github/{handle}',
      ],
    },
    { name: 'profile', patterns: ['//avatars.githubusercontent.com/u/{id}'] },
    { name: 'posts', patterns: ['/*/*/commits?author={handle}'] },
    {
      name: 'search',
      patterns: ['/search?q={query}', '/issues?q={query}', '/pulls?q={query}'],
      shared: true,
    },
  ],
  reserved: reservedWith(
    'advisories codespaces collections community copilot customer-stories dashboard enterprise events features ' +
      'gist issues join marketplace mobile models new nonprofit notifications organizations orgs pricing pulls ' +
      'readme resources security session sessions site solutions sponsors stars status team topics trending ' +
      'watching why-github wiki',
  ),
  opaque: [],
  shows: [
    ['https://github.com/alexj-9274', 'https://github.com/AlexJ-9274?tab=repositories'],
    ['github:alexj-9274', 'https://github.com/alexj-9274/some-repo/blob/main/README.md'],
    ['github:alexj-9274', 'https://gist.github.com/alexj-9274/0123456789abcdef0123456789abcdef'],
    ['github:alexj-9274', 'https://alexj-9274.github.io/notes/'],
    ['github:alexj-9274', 'https://github.com/users/alexj-9274/projects/1'],
    ['github:alexj-9274', 'https://github.com/sponsors/alexj-9274'],
    ['github:alexj-9274', 'https://github.com/stars/alexj-9274/lists/mine'],
    ['github:alexj-9274', 'https://raw.githubusercontent.com/alexj-9274/repo/main/a.txt'],
    ['github:alexj-9274', 'https://api.github.com/users/alexj-9274/events'],
    ['github:alexj-9274', 'https://api.github.com/repos/alexj-9274/repo'],
    ['github:alexj-9274', 'https://github.dev/alexj-9274/repo'],
    ['github:alexj-9274', 'https://vscode.dev/github/alexj-9274/repo'],
    ['github id 92740351', 'https://avatars.githubusercontent.com/u/92740351?v=4'],
    ['github:alexj-9274', 'https://github.com/otheruser/repo/commits/main?author=alexj-9274'],
    ['github:alexj-9274', 'https://github.com/search?q=user%3Aalexj-9274&type=repositories'],
    ['github:alexj-9274', 'https://github.com/issues?q=is%3Aopen+author%3Aalexj-9274'],
    ['github:alexj-9274', 'https://github.com/pulls?q=author%3Aalexj-9274'],
  ],
  ignores: [
    ['github:alexj-9274', 'https://github.com/alexj-92745'],
    ['github:alexj-9274', 'https://github.com/otheruser/alexj-9274'],
    ['github:alexj-9274', 'https://github.com/topics/alexj-9274'],
    ['github:alexj-9274', 'https://github.com/orgs/alexj-9274/people'],
    ['github:alexj-9274', 'https://github.com/otheruser/repo/issues/1#issuecomment-9274'],
    ['github:alexj-9274', 'https://docs.github.com/alexj-9274'],
    ['github:alexj-9274', 'https://github.com/'],
    ['github:alexj-9274', 'https://github.com/otheruser/repo/commits?author=alexj-92745'],
  ],
};
