import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const meetup: PlatformRow = {
  id: 'meetup',
  name: 'Meetup',
  hosts: ['meetup.com'],
  notPersonHosts: ['help'],
  locale: '[a-z]{2}(?:-[a-z]{2})?',
  kinds: {
    id: { pattern: '[0-9]{3,12}', canonical: { profile: 'https://www.meetup.com/members/{id}/' } },
  },
  forms: [
    { name: 'profile', patterns: ['/members/{id}', '/*/members/{id}'] },
    { name: 'thread', patterns: ['/messages?member_id={id}'] },
  ],
  reserved: words('find home members messages topics'),
  opaque: [],
  shows: [
    ['https://www.meetup.com/members/92740351/', 'https://www.meetup.com/de-DE/members/92740351/'],
    ['meetup:92740351', 'https://www.meetup.com/some-group/members/92740351/'],
    ['meetup:92740351', 'https://www.meetup.com/some-group/members/92740351/profile/?returnPage=1'],
    ['meetup:92740351', 'https://www.meetup.com/messages/?new_convo=true&member_id=92740351'],
  ],
  ignores: [
    ['meetup:92740351', 'https://www.meetup.com/members/927403512/'],
    ['meetup:92740351', 'https://www.meetup.com/some-group/events/92740351/'],
    ['meetup:92740351', 'https://www.meetup.com/find/?keywords=92740351'],
    ['meetup:92740351', 'https://help.meetup.com/members/92740351'],
  ],
};
