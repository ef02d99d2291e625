import { PeoplePage } from '../../components/people/PeoplePage.tsx';
import type { AddAnswer, PeoplePort, PeopleView, PreviewLine } from '../../components/people/port.ts';
import { i18n } from './i18n.ts';
import { press, rendered, write } from './fakes.ts';
import type { Story } from './main.tsx';

const VIEW: PeopleView = {
  state: 'ready',
  today: '2026-11-23',
  people: [],
  gaps: [],
  draft: null,
  secondPause: false,
};

const PEOPLE: PeopleView['people'] = [
  {
    id: 'p1',
    label: 'Person 1',
    startDate: '2026-10-31',
    accounts: [
      { id: 'a1', where: 'Instagram', value: '@sample.handle', covered: true },
      { id: 'a2', where: 'WhatsApp', value: '+31 6 1234 5678', covered: true },
      { id: 'a3', where: 'TikTok', value: '@sample', covered: false },
      { id: 'a4', where: 'Searches', value: 'Sample Name', covered: true },
    ],
  },
  {
    id: 'p2',
    label: 'The one from the climbing hall in the old town',
    startDate: '2026-11-20',
    accounts: [
      {
        id: 'a5',
        where: 'A listed address',
        value: 'example.com/people/a-very-long-path-that-goes-on-and-on-without-any-space-in-it',
        covered: true,
      },
    ],
  },
  { id: 'p3', label: 'M.', startDate: '2025-01-01', accounts: [] },
];

/** Plays the parser: enough for pictures. */
function preview(text: string): PreviewLine[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) =>
      line.includes('instagram')
        ? { kind: 'covered', text: line, covers: 'Instagram: profile, posts, stories and messages.' }
        : line.includes('tiktok')
          ? { kind: 'covered', text: line, covers: 'TikTok: profile and videos.' }
          : { kind: 'refused', text: line, reason: 'This is a site’s own page, not a person’s.' },
    );
}

interface Setting {
  view?: Partial<PeopleView>;
  answer?: AddAnswer;
  afterwards?(): Promise<void>;
}

function story({ view = {}, answer = 'added', afterwards }: Setting): () => Story {
  return () => {
    const did: unknown[] = [];
    Object.assign(window, { did });
    const whole = { ...VIEW, ...view };
    const port: PeoplePort = {
      view: () => whole,
      subscribe: () => () => {},
      preview,
      add: async (request) => {
        did.push(['add', request]);
        return answer;
      },
      askAgain: (person) => did.push(['askAgain', person]),
      mend: (gap) => did.push(['mend', gap]),
      removeAccount: async (person, account) => {
        did.push(['removeAccount', person, account]);
        return 'saved';
      },
      changePerson: async (person, change) => {
        did.push(['changePerson', person, change]);
        return 'saved';
      },
      setSecondPause: async (on) => {
        did.push(['setSecondPause', on]);
        return 'saved';
      },
      retry: () => did.push(['retry']),
    };
    return {
      show: () => <PeoplePage port={port} />,
      afterwards: async () => {
        await rendered();
        await afterwards?.();
      },
    };
  };
}

const LINES =
  'https://www.instagram.com/sample.handle/?hl=en\n@sample on tiktok\nhttps://www.facebook.com/help';

export const peopleStories: Record<string, () => Story> = {
  'people/empty': story({}),
  'people/pasted': story({ afterwards: () => write('textarea', LINES) }),
  'people/many-lines': story({
    afterwards: () =>
      write('textarea', Array.from({ length: 130 }, (_, line) => `instagram:sample${line}`).join('\n')),
  }),
  'people/nothing-to-add': story({
    afterwards: async () => {
      await write('textarea', 'hello');
      await press(i18n.t('people.submit'));
    },
  }),
  'people/added': story({
    view: { people: PEOPLE.slice(0, 1) },
    afterwards: async () => {
      await write('textarea', LINES);
      await press(i18n.t('people.submit'));
    },
  }),
  'people/refused-access': story({
    answer: 'not-covered',
    view: { people: PEOPLE.slice(0, 1), gaps: [{ kind: 'access', accountIds: ['a1'], origins: [] }] },
    afterwards: async () => {
      await write('textarea', LINES);
      await press(i18n.t('people.submit'));
    },
  }),
  'people/failed': story({
    answer: 'failed',
    afterwards: async () => {
      await write('textarea', LINES);
      await press(i18n.t('people.submit'));
    },
  }),
  'people/list': story({
    view: { people: PEOPLE, gaps: [{ kind: 'access', accountIds: ['a1'], origins: [] }] },
  }),
  'people/shown': story({
    view: { people: PEOPLE },
    afterwards: () => press(`${i18n.t('people.show')}: Person 1`),
  }),
  'people/removing': story({
    view: { people: PEOPLE.slice(0, 1) },
    afterwards: () => press(i18n.t('people.removeLabel', ['Instagram'])),
  }),
  'people/changing': story({
    view: { people: PEOPLE.slice(0, 1) },
    afterwards: () => press(`${i18n.t('people.change')}: Person 1`),
  }),
  'people/second-pause': story({ view: { people: PEOPLE.slice(0, 1), secondPause: true } }),
  'people/unreadable': story({ view: { state: 'unreadable' } }),
  'people/private': story({ view: { state: 'private' } }),
};
