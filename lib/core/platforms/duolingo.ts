import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const duolingo: PlatformRow = {
  id: 'duolingo',
  name: 'Duolingo',
  hosts: ['duolingo.com'],
  notPersonHosts: words('blog design englishtest forum invite schools support'),
  kinds: {
    handle: {
      pattern: '(?![0-9]+$)[A-Za-z0-9_.-]{3,16}',
      canonical: { profile: 'https://www.duolingo.com/profile/{handle}' },
    },
    id: { pattern: '[0-9]{3,14}', canonical: { profile: 'https://www.duolingo.com/u/{id}' } },
  },
  forms: [
    { name: 'profile', patterns: ['/profile/{handle}', '/u/{handle}'] },
    { name: 'profile', patterns: ['/u/{id}'] },
  ],
  reserved: words('course friends leaderboard learn profile quests settings shop u users'),
  opaque: ['//invite.duolingo.com/*'],
  shows: [
    ['https://www.duolingo.com/profile/alexj9274', 'https://duolingo.com/profile/AlexJ9274?via=share'],
    ['duolingo:alexj9274', 'https://de.duolingo.com/profile/alexj9274'],
    ['duolingo:alexj9274', 'https://www.duolingo.com/u/alexj9274'],
    ['https://www.duolingo.com/u/845145780', 'https://www.duolingo.com/u/845145780'],
  ],
  ignores: [
    ['duolingo:alexj9274', 'https://www.duolingo.com/profile/alexj92745'],
    ['duolingo:845145780', 'https://www.duolingo.com/u/8451457801'],
    ['duolingo:alexj9274', 'https://www.duolingo.com/course/alexj9274'],
    ['duolingo:alexj9274', 'https://forum.duolingo.com/profile/alexj9274'],
    ['duolingo:alexj9274', 'https://invite.duolingo.com/alexj9274'],
  ],
};
