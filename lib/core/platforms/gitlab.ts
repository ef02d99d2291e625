import type { PlatformRow } from './row.ts';
import { reservedWith, words } from './words.ts';

export const gitlab: PlatformRow = {
  id: 'gitlab',
  name: 'GitLab.com',
  aliases: ['gitlab'],
  // Other GitLabs have the same paths and other people.
  hosts: ['gitlab.com'],
  notPersonHosts: words('about docs forum status'),
  kinds: {
    handle: {
      pattern: '[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,253}[A-Za-z0-9_-])?',
      canonical: { profile: 'https://gitlab.com/{handle}' },
    },
    id: { pattern: '[0-9]{1,12}', canonical: { profile: 'https://gitlab.com/-/u/{id}' } },
  },
  forms: [
    { name: 'profile', patterns: ['/{handle}', '/users/{handle}', '//{handle}.gitlab.io/'] },
    { name: 'profile', patterns: ['/-/u/{id}'] },
    { name: 'search', patterns: ['/search?search={query}'], shared: true },
  ],
  reserved: reservedWith(
    '- assets dashboard groups import jwt oauth profile projects public snippets unsubscribes uploads v2',
  ),
  opaque: [],
  shows: [
    ['https://gitlab.com/alexj_9274', 'https://gitlab.com/AlexJ_9274'],
    ['gitlab:alexj_9274', 'https://gitlab.com/alexj_9274/repo/-/blob/main/README.md'],
    ['gitlab:alexj_9274', 'https://gitlab.com/users/alexj_9274/projects'],
    ['gitlab:alexj-9274', 'https://alexj-9274.gitlab.io/site/'],
    ['gitlab id 92740351', 'https://gitlab.com/-/u/92740351'],
    ['gitlab:alexj_9274', 'https://gitlab.com/search?scope=users&search=alexj_9274'],
  ],
  ignores: [
    ['gitlab:alexj_9274', 'https://gitlab.com/alexj_92745'],
    ['gitlab:alexj_9274', 'https://gitlab.com/groups/alexj_9274'],
    ['gitlab:alexj_9274', 'https://gitlab.com/othergroup/alexj_9274'],
    ['gitlab:alexj_9274', 'https://gitlab.gnome.org/alexj_9274'],
    ['gitlab:alexj_9274', 'https://docs.gitlab.com/alexj_9274'],
    ['gitlab:explore', 'https://gitlab.com/explore'],
  ],
};
