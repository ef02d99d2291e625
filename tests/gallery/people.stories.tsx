import { PeoplePage } from '../../components/people/PeoplePage.tsx';
import { namesOf } from '../../components/people/names-of.ts';
import type { AddAnswer, PeoplePort, PeopleView, PreviewLine } from '../../components/people/port.ts';
import type { ChangeOutcome } from '../../components/settings/port.ts';
import { DEFAULT_SETTINGS, NO_WORDS } from '../../lib/core/state.ts';
import { formatWeekday } from '../../components/ui/format.ts';
import { i18n } from './i18n.ts';
import { press, rendered, write } from './fakes.ts';
import type { Story } from './main.tsx';

const VIEW: PeopleView = {
  state: 'ready',
  today: '2026-11-23',
  people: [],
  gaps: [],
  drafts: [],
  settings: DEFAULT_SETTINGS,
  words: NO_WORDS,
  waiting: [],
};

const COVERS: Record<string, string> = {
  Instagram: 'Instagram: profile, stories, live, messages, copies on other sites\u00a0· 8\u00a0forms',
  TikTok: 'TikTok: profile, embeds, searches for the name\u00a0· 6\u00a0forms',
};

const NAME_COVERS =
  'Searches. Blocked: “sample name”, “name sample”, “sample name photos”. Still open: “sample”, “name”, “sample and name”.';

const account = (id: string, where: string, value: string) => ({
  id,
  where,
  value,
  covered: true,
  covers: COVERS[where] ?? where,
  everywhere: 'off' as PeopleView['people'][number]['accounts'][number]['everywhere'],
});

type Unnamed = Omit<PeopleView['people'][number], 'accounts'> & { accounts: ReturnType<typeof account>[] };

/** Their accounts named as the page names them. */
const named = (people: Unnamed[]): PeopleView['people'] =>
  people.map((person) => {
    const names = namesOf(
      person.label,
      person.accounts.map(({ where }) => where),
    );
    return {
      ...person,
      accounts: person.accounts.map((one, index) => ({ ...one, name: names[index] ?? '' })),
    };
  });

export const PEOPLE = named([
  {
    id: 'p1',
    label: 'Person 1',
    startDate: '2026-10-31',
    exceptions: [],
    accounts: [
      account('a1', 'Instagram', '@sample.handle'),
      { ...account('a2', 'WhatsApp', '+31 6 1234 5678'), everywhere: null },
      { ...account('a3', 'TikTok', '@sample'), covered: false, everywhere: 'ordinary' },
      { ...account('a4', 'Searches', 'Sample Name'), everywhere: null },
    ],
  },
  {
    id: 'p2',
    label: 'The one from the climbing hall in the old town',
    startDate: '2026-11-20',
    exceptions: [],
    accounts: [
      account(
        'a5',
        'A listed address',
        'example.com/people/a-very-long-path-that-goes-on-and-on-without-any-space-in-it',
      ),
    ],
  },
  { id: 'p3', label: 'M.', startDate: '2025-01-01', accounts: [], exceptions: [] },
]);

const SAME_SITE = named([
  {
    id: 'p1',
    label: 'Person 1',
    startDate: '2026-10-31',
    exceptions: [],
    accounts: [
      account('a1', 'Instagram', '@sample.handle'),
      account('a2', 'TikTok', '@sample'),
      { ...account('a3', 'Instagram', '@sample.too'), covered: false },
      { ...account('a4', 'Instagram', '@sample.again'), covered: false },
    ],
  },
]);

const WITH_EXCEPTIONS: PeopleView['people'] = PEOPLE.slice(0, 1).map((person) => ({
  ...person,
  exceptions: [
    { id: 'e1', url: 'https://www.facebook.com/messages/t/100012345678901', hours: null },
    {
      id: 'e2',
      url: 'https://example.org/album?id=12',
      hours: [
        { day: 2, from: 1020, to: 1140 },
        { day: 4, from: 1020, to: 1140 },
      ],
    },
  ],
}));

/** Plays the parser: enough for pictures. Listed is what an account's value says letter by letter. */
function preview(text: string, people: PeopleView['people']): PreviewLine[] {
  const listed = new Set(people.flatMap(({ accounts }) => accounts.map(({ value }) => value)));
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) =>
      listed.has(line)
        ? { kind: 'listed', text: line, reason: i18n.t('people.already') }
        : line.includes('instagram')
          ? { kind: 'covered', text: line, covers: COVERS['Instagram'] ?? '' }
          : line.includes('tiktok')
            ? { kind: 'covered', text: line, covers: COVERS['TikTok'] ?? '' }
            : line.startsWith('name:')
              ? { kind: 'covered', text: line, covers: NAME_COVERS }
              : { kind: 'refused', text: line, reason: 'This is a site’s own page, not a person’s.' },
    );
}

export interface Setting {
  view?: Partial<PeopleView>;
  after?: Partial<PeopleView>;
  answer?: AddAnswer;
  /** What becomes of a removal or another change. */
  removal?: ChangeOutcome;
  afterwards?(): Promise<void>;
}

/**
 * A port that keeps what is asked of it in `window.did`; `window.change` is another page's hand on what it shows.
 * `after`: what the list is once something was added.
 */
export function fakePort({
  view = {},
  after = {},
  answer = 'added',
  removal = { kind: 'done' },
}: Setting): PeoplePort & { did: unknown[] } {
  const did: unknown[] = [];
  let whole = { ...VIEW, ...view };
  const callbacks = new Set<() => void>();
  const change = (changed: Partial<PeopleView>): void => {
    whole = { ...whole, ...changed };
    for (const callback of callbacks) callback();
  };
  Object.assign(window, { did, change });
  return {
    did,
    view: () => whole,
    subscribe: (callback) => {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
    preview: (text) => preview(text, whole.people),
    add: async (request) => {
      did.push(['add', request]);
      change(after);
      return answer;
    },
    takeUp: (lines) => change({ drafts: whole.drafts.filter((line) => !lines.includes(line)) }),
    askAgain: (person) => did.push(['askAgain', person]),
    mend: (gap) => did.push(['mend', gap]),
    coverEverywhere: async (account, on) => {
      did.push(['coverEverywhere', account, on]);
      return removal;
    },
    removeAccount: async (person, account) => {
      did.push(['removeAccount', person, account]);
      return removal;
    },
    keepOpen: async (person, url, hours) => {
      did.push(['keepOpen', person, url, hours]);
      return url.includes('.') ? removal : 'wrong';
    },
    closeAgain: async (exception) => {
      did.push(['closeAgain', exception]);
      change({
        people: whole.people.map((person) => ({
          ...person,
          exceptions: person.exceptions.filter(({ id }) => id !== exception),
        })),
      });
      return { kind: 'done' };
    },
    changePerson: async (person, change) => {
      did.push(['changePerson', person, change]);
      return 'saved';
    },
    changeSettings: async (settings) => {
      did.push(['changeSettings', settings]);
      return removal;
    },
    saveWords: async (words) => {
      did.push(['saveWords', words]);
      change({ words: { ...whole.words, ...words } });
      return 'saved';
    },
    requestHistory: async () => {
      did.push(['requestHistory']);
      return true;
    },
    saveBackup: () => did.push(['saveBackup']),
    readBackup: async (text) => {
      did.push(['readBackup', text]);
      return text.startsWith('{') ? { added: 4, dueAt: WAITS.dueAt } : 'notOurs';
    },
    eraseEverything: async () => {
      did.push(['eraseEverything']);
      change(VIEW);
      return 'saved';
    },
    cancelWaiting: async (id) => {
      did.push(['cancelWaiting', id]);
      change({ waiting: whole.waiting.filter((waiting) => waiting.id !== id) });
      return 'saved';
    },
    openHistory: () => did.push(['openHistory']),
    openSafety: () => did.push(['openSafety']),
    openGuide: () => did.push(['openGuide']),
    retry: () => did.push(['retry']),
  };
}

function story(setting: Setting): () => Story {
  return () => {
    const port = fakePort(setting);
    return {
      show: () => <PeoplePage port={port} />,
      afterwards: async () => {
        await rendered();
        await setting.afterwards?.();
      },
    };
  };
}

const WAITS = { kind: 'waits', dueAt: new Date(2026, 10, 24, 20, 14).getTime() } as const;

/** What the first account of the first person is called. */
const NAME = PEOPLE[0]?.accounts[0]?.name ?? '';

export const LINES =
  'https://www.instagram.com/sample.handle/?hl=en\n@sample on tiktok\nname: Sample Name\nhttps://www.facebook.com/help';

/** Chooses a file with this text, as the browser's window would. */
const readFile = (text: string) => async (): Promise<void> => {
  await rendered();
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('No file to choose');
  const files = new DataTransfer();
  files.items.add(new File([text], 'copy.json'));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await rendered();
};

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
  'people/rule-missing': story({
    answer: 'rule-missing',
    view: { people: PEOPLE.slice(0, 1), gaps: [{ kind: 'rules' }] },
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
  'people/listed-meanwhile': story({
    answer: 'listed',
    view: { people: PEOPLE.slice(0, 1) },
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
  'people/same-site': story({ view: { people: SAME_SITE } }),
  'people/removing': story({
    view: { people: PEOPLE.slice(0, 1) },
    afterwards: () => press(i18n.t('people.removeLabel', [NAME])),
  }),
  'people/changing': story({
    view: { people: PEOPLE.slice(0, 1) },
    afterwards: () => press(`${i18n.t('people.change')}: Person 1`),
  }),
  'people/start-later': story({
    view: { people: PEOPLE.slice(0, 1) },
    afterwards: async () => {
      await press(`${i18n.t('people.change')}: Person 1`);
      await write('.person-change input[type=date]', '2027-05-01');
      await press(i18n.t('people.save'));
    },
  }),
  'people/second-pause': story({
    view: { people: PEOPLE.slice(0, 1), settings: { ...DEFAULT_SETTINGS, secondPause: true } },
  }),
  'people/removal-waits': story({
    view: { people: PEOPLE.slice(0, 1) },
    removal: WAITS,
    afterwards: async () => {
      await press(i18n.t('people.removeLabel', [NAME]));
      await press(i18n.t('people.removeYes'));
    },
  }),
  'people/waiting': story({
    view: {
      people: PEOPLE.slice(0, 1),
      words: {
        reasons: 'Every time I look I lose the evening.',
        plan: 'put the kettle on and text Sam',
        instead: ['Walk to the river and back', 'Text Sam', 'Read ten pages'],
      },
      waiting: [
        { id: 'w1', what: 'Remove: Instagram, Person 1.', dueAt: new Date(2026, 10, 23, 21, 10).getTime() },
        { id: 'w2', what: 'Pause for 30 seconds.', dueAt: new Date(2026, 10, 24, 8, 5).getTime() },
      ],
    },
  }),
  'people/own-sentence-short': story({
    view: { people: PEOPLE.slice(0, 1) },
    afterwards: async () => {
      await write('.sentence-field', 'I look');
      await press(`${i18n.t('people.save')}: ${i18n.t('settings.sentence')}`);
    },
  }),
  'people/backup-read': story({ view: { people: PEOPLE.slice(0, 1) }, afterwards: readFile('{}') }),
  'people/backup-wrong': story({ view: { people: PEOPLE.slice(0, 1) }, afterwards: readFile('hello') }),
  'people/erasing': story({
    view: { people: PEOPLE.slice(0, 1) },
    afterwards: () => press(i18n.t('settings.erase')),
  }),
  'people/erased': story({
    afterwards: async () => {
      await press(i18n.t('settings.erase'));
      await press(i18n.t('settings.eraseYes'));
    },
  }),
  'people/exceptions': story({
    view: { people: WITH_EXCEPTIONS },
    afterwards: () => press(i18n.t('exception.add')),
  }),
  'people/exception-hours': story({
    view: { people: PEOPLE.slice(0, 1) },
    removal: WAITS,
    afterwards: async () => {
      await press(i18n.t('exception.add'));
      await press(i18n.t('exception.hours'));
      await press(formatWeekday(2));
    },
  }),
  'people/exception-wrong': story({
    view: { people: PEOPLE.slice(0, 1) },
    afterwards: async () => {
      await press(i18n.t('exception.add'));
      await press(i18n.t('exception.save'));
    },
  }),
  'people/unreadable': story({ view: { state: 'unreadable' } }),
  'people/private': story({ view: { state: 'private' } }),
};
