import { HistoryPage } from '../../components/history/HistoryPage.tsx';
import type { HistoryPort, HistoryView } from '../../components/history/port.ts';
import type { WholeLog } from '../../lib/core/history.ts';
import type { Attempt, Outcome } from '../../lib/core/model.ts';
import { i18n } from './i18n.ts';
import { press, rendered } from './fakes.ts';
import type { Story } from './main.tsx';

const NAMES: Record<string, string> = {
  instagram: 'Instagram',
  tiktok: 'TikTok',
  x: 'X',
  facebook: 'Facebook and Messenger',
  fediverse: 'Mastodon and the fediverse',
  linkedin: 'LinkedIn',
  spotify: 'Spotify',
  reddit: 'Reddit',
  youtube: 'YouTube',
  snapchat: 'Snapchat',
};
const SITES = Object.keys(NAMES);

let count = 0;
/** An attempt so many days ago, at this local hour. */
function attempt(daysAgo: number, hour: number, changes: Partial<Attempt> = {}): Attempt {
  count += 1;
  return {
    id: `attempt-${count}`,
    at: new Date(2026, 10, 23 - daysAgo, hour, (count * 17) % 60).getTime(),
    personId: 'p1',
    accountId: 'a1',
    platform: 'instagram',
    form: 'profile',
    met: 'typed',
    outcome: 'left',
    secondsWaited: 10,
    passageId: 'space-3',
    ...changes,
  };
}

const PERSON = { id: 'p1', label: 'Person 1', startDate: '2026-10-23' };
const SEVERAL = [
  PERSON,
  { id: 'p2', label: 'The one from the climbing hall in the old town', startDate: '2026-11-20' },
  { id: 'p3', label: 'M.', startDate: '2025-01-01' },
];

const ENDINGS: Outcome[] = ['left', 'left', 'closed', 'left', 'waited', 'left', 'closed'];
/** Fewer from week to week, evenings first, most of all on Sundays. */
const MONTH: Attempt[] = Array.from({ length: 31 }, (_, daysAgo) => {
  const urges = [1, 0, 2, 1, 1, 0, 2, 1, 2, 3, 2, 1, 3, 2, 3, 5, 3, 4, 2, 4, 3, 5, 6, 4, 5, 4, 6, 5, 7, 8, 6];
  const isSunday = new Date(2026, 10, 23 - daysAgo).getDay() === 0;
  return Array.from({ length: (urges[daysAgo] ?? 0) + (isSunday ? 4 : 0) }, (__, index) =>
    attempt(daysAgo, index % 4 === 3 ? 8 + (daysAgo % 5) : 19 + ((index + daysAgo) % 4), {
      outcome: ENDINGS[(daysAgo + index) % ENDINGS.length] ?? 'left',
      platform: ['instagram', 'instagram', 'tiktok', 'x', 'custom'][(daysAgo * 3 + index) % 5] ?? 'x',
    }),
  );
}).flat();
const WITH_LOOKS = [
  ...MONTH,
  attempt(17, 23, { outcome: 'overrode' }),
  attempt(24, 22, { outcome: 'overrode', platform: 'tiktok' }),
  attempt(6, 9, { outcome: 'needed', platform: 'facebook' }),
];

/** Three years of them, a little at random. */
const MANY: Attempt[] = Array.from({ length: 100_000 }, (_, index) => {
  const chance = (index * 7919) % 997;
  return attempt(Math.floor((index / 100_000) ** 0.7 * 1095), (17 + (chance % 11)) % 24, {
    outcome: chance % 9 === 0 ? 'overrode' : (ENDINGS[chance % ENDINGS.length] ?? 'left'),
    platform: SITES[chance % SITES.length] ?? 'x',
  });
});

const VIEW: HistoryView = {
  state: 'ready',
  now: new Date(2026, 10, 23, 23, 59).getTime(),
  people: [PERSON],
  keepDays: 0,
  log: { attempts: [], totals: [] },
};

const log = (attempts: readonly Attempt[], totals: WholeLog['totals'] = []): WholeLog => ({
  attempts,
  totals,
});

function story(view: Partial<HistoryView>, afterwards?: () => Promise<void>): () => Story {
  return () => {
    const did: unknown[] = [];
    Object.assign(window, { did });
    const whole = { ...VIEW, ...view };
    const port: HistoryPort = {
      view: () => whole,
      subscribe: () => () => {},
      platformName: (platform) => NAMES[platform] ?? platform,
      saveFile: (...file) => did.push(['saveFile', ...file]),
      async deleteHistory(days) {
        did.push(['deleteHistory', days]);
        return 'saved';
      },
      async keepFor(days) {
        did.push(['keepFor', days]);
        return 'saved';
      },
      openSettings: () => did.push(['openSettings']),
      retry: () => did.push(['retry']),
    };
    return { show: () => <HistoryPage port={port} />, ...(afterwards && { afterwards }) };
  };
}

/** Chooses in the select that has this among its options, as a person would. */
const choose =
  (value: string, within = '.filters') =>
  async (): Promise<void> => {
    await rendered();
    // By property: an option whose words are its value has no attribute.
    const select = [...document.querySelectorAll<HTMLSelectElement>(`${within} select`)].find(({ options }) =>
      [...options].some((option) => option.value === value),
    );
    if (select === undefined) throw new Error(`No option ${value}`);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await rendered();
  };

const TOTALS = Array.from({ length: 40 }, (_, index) => ({
  day: new Date(Date.UTC(2026, 6, 15 + index)).toISOString().slice(0, 10),
  personId: 'p1',
  urges: 9 - (index % 7),
  looked: index % 11 === 0 ? 1 : 0,
}));

const pressing =
  (...keys: ('older' | 'deleteDays' | 'deleteAll' | 'deleteYes')[]) =>
  async (): Promise<void> => {
    for (const key of keys) await press(i18n.t(`history.${key}`));
  };

export const historyStories: Record<string, () => Story> = {
  'history/empty': story({ people: [] }),
  'history/first-day': story({
    people: [{ ...PERSON, startDate: '2026-11-23' }],
    log: log([attempt(0, 20), attempt(0, 21, { platform: 'x' })]),
  }),
  'history/month': story({ log: log(WITH_LOOKS) }),
  'history/month-older': story({ log: log(WITH_LOOKS) }, pressing('older')),
  'history/one-site': story({ log: log(WITH_LOOKS) }, choose('tiktok')),
  'history/nothing-here': story({ log: log(MONTH) }, choose('needed')),
  'history/totals': story({
    people: [{ ...PERSON, startDate: '2026-07-10' }],
    keepDays: 90,
    log: log(WITH_LOOKS, TOTALS),
  }),
  'history/very-full': story({ people: [{ ...PERSON, startDate: '2023-11-20' }], log: log(MANY) }),
  'history/several': story({
    people: SEVERAL,
    log: log([
      ...WITH_LOOKS,
      ...[1, 2, 2].map((daysAgo) => attempt(daysAgo, 13, { personId: 'p2', outcome: 'overrode' })),
      attempt(1, 12, { personId: 'gone' }),
    ]),
  }),
  'history/names-hidden': story({
    people: SEVERAL.map((person) => ({ ...person, label: null })),
    log: log([...WITH_LOOKS, attempt(1, 13, { personId: 'p2' })]),
  }),
  'history/deleting': story({ log: log(MONTH.slice(0, 3)) }, pressing('deleteDays')),
  'history/deleted': story({ log: log(MONTH.slice(0, 3)) }, pressing('deleteAll', 'deleteYes')),
  'history/keep-less': story({ log: log(MONTH.slice(0, 3)) }, choose('365', '.keep')),
  'history/reading': story({ log: 'reading' }),
  'history/unreadable': story({ log: 'unreadable' }),
  'history/private': story({ state: 'private' }),
};
