import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupPort, PopupView } from '../../components/popup/port.ts';
import { summarise } from '../../lib/core/statistics.ts';
import type { Attempt, Outcome } from '../../lib/core/model.ts';
import { rendered } from './fakes.ts';
import type { Story } from './main.tsx';

const NOW = new Date(2026, 10, 23, 21, 20).getTime();

let count = 0;
/** An attempt so many days ago, at this local hour. */
function attempt(daysAgo: number, hour: number, outcome: Outcome = 'left', platform = 'instagram'): Attempt {
  const at = new Date(2026, 10, 23 - daysAgo, hour, (count * 17) % 60).getTime();
  count += 1;
  return {
    id: `attempt-${count}`,
    at,
    personId: 'p1',
    accountId: 'a1',
    platform,
    form: 'profile',
    met: 'typed',
    outcome,
    secondsWaited: 10,
    passageId: 'space-3',
  };
}

const FULL: Attempt[] = [
  ...[7, 6, 8, 5, 5, 4, 4, 3, 3, 2, 0, 2, 1].flatMap((urges, index) =>
    Array.from({ length: urges }, (_, number) =>
      attempt(
        13 - index,
        number % 3 === 0 ? 9 + number : 19 + (number % 3),
        (index === 2 && number < 2) || (index === 7 && number < 1) ? 'overrode' : 'left',
        number % 2 === 0 ? 'instagram' : 'tiktok',
      ),
    ),
  ),
  attempt(0, 8, 'left', 'x'),
  attempt(0, 18, 'waited', 'instagram'),
  attempt(0, 20, 'needed', 'facebook'),
  attempt(0, 19, 'left', 'custom'),
];

const MANY_SITES = ['facebook', 'custom', 'fediverse', 'instagram', 'search', 'tiktok', 'linkedin'];
const MANY: Attempt[] = Array.from({ length: 4000 }, (_, index) =>
  attempt(
    index % 14,
    index % 24,
    index % 9 === 0 ? 'overrode' : 'left',
    MANY_SITES[(index % 5) * (index % 3)] ?? 'facebook',
  ),
);

const NAMES: Record<string, string> = {
  instagram: 'Instagram',
  tiktok: 'TikTok',
  x: 'X',
  facebook: 'Facebook and Messenger',
  fediverse: 'Mastodon and the fediverse',
  linkedin: 'LinkedIn',
};

const VIEW: PopupView = {
  state: 'ready',
  today: '2026-11-23',
  people: [{ id: 'p1', label: 'Person 1', startDate: '2026-10-31' }],
  log: summarise(FULL, NOW),
  override: null,
  hidesLabels: false,
  waiting: 0,
  kept: 0,
  asksAboutNeeded: false,
  gaps: [],
  canKeepAway: false,
};

/** Unfolds it, as by a click on its line. */
const unfold = (selector: string) => async (): Promise<void> => {
  await rendered();
  document.querySelector<HTMLElement>(`${selector} > summary`)?.click();
  await rendered();
};

function story(view: Partial<PopupView>, afterwards?: () => Promise<void>): () => Story {
  return () => {
    const did: unknown[] = [];
    let whole = { ...VIEW, ...view };
    const callbacks = new Set<() => void>();
    const change = (changed: Partial<PopupView>): void => {
      whole = { ...whole, ...changed };
      for (const callback of callbacks) callback();
    };
    Object.assign(window, { did, change });
    const port: PopupPort = {
      view: () => whole,
      subscribe: (callback) => {
        callbacks.add(callback);
        return () => callbacks.delete(callback);
      },
      now: () => NOW,
      every: () => () => {},
      platformName: (platform) => NAMES[platform] ?? platform,
      endOverride: () => {
        did.push(['endOverride']);
        change({ override: null });
      },
      keepAway: () => did.push(['keepAway']),
      mend: (gap) => did.push(['mend', gap]),
      openSettings: () => did.push(['openSettings']),
      openHistory: () => did.push(['openHistory']),
      answerNeeded: () => {
        did.push(['answerNeeded']);
        change({ asksAboutNeeded: false });
      },
      retry: () => did.push(['retry']),
    };
    return { show: () => <Popup port={port} />, ...(afterwards && { afterwards }) };
  };
}

const SEVERAL = [
  { id: 'p1', label: 'Person 1', startDate: '2026-10-31' },
  { id: 'p2', label: 'The one from the climbing hall in the old town', startDate: '2026-11-20' },
  { id: 'p3', label: 'M.', startDate: '2025-01-01' },
];

const SEVERAL_GAPS: PopupView['gaps'] = [
  { kind: 'access', accountIds: ['a1', 'a2'], origins: [] },
  { kind: 'private-windows' },
  { kind: 'rules' },
];

export const popupStories: Record<string, () => Story> = {
  'popup/empty': story({ people: [], log: summarise([], NOW) }),
  'popup/empty-on-profile': story({ people: [], log: summarise([], NOW), canKeepAway: true }),
  'popup/first-day': story({
    people: [{ id: 'p1', label: 'Person 1', startDate: '2026-11-23' }],
    log: summarise([], NOW),
  }),
  'popup/one-attempt': story({
    people: [{ id: 'p1', label: 'Person 1', startDate: '2026-11-23' }],
    log: summarise([attempt(0, 20)], NOW),
  }),
  'popup/only-looked': story({
    log: summarise(
      [0, 0, 0].map((day) => attempt(day, 20, 'overrode')),
      NOW,
    ),
  }),
  'popup/quiet-today': story({ log: summarise([attempt(3, 20), attempt(5, 9), attempt(6, 9)], NOW) }),
  'popup/few': story({ log: summarise([attempt(0, 20, 'needed'), attempt(0, 9), attempt(2, 9)], NOW) }),
  'popup/full': story({ canKeepAway: true }),
  'popup/five-sites': story({
    log: summarise([...FULL, attempt(1, 20, 'left', 'linkedin')], NOW),
    canKeepAway: true,
  }),
  'popup/full-latest': story({}, unfold('.popup-recent')),
  'popup/very-full': story({ log: summarise(MANY, NOW), people: SEVERAL, canKeepAway: true }),
  'popup/several': story({ people: SEVERAL }),
  'popup/override': story({ override: { personId: 'p1', endsAt: NOW + 4.4 * 60_000 } }),
  'popup/override-several': story({ people: SEVERAL, override: { personId: 'p2', endsAt: NOW + 40_000 } }),
  'popup/names-hidden': story({ people: SEVERAL, hidesLabels: true }),
  'popup/waiting': story({ waiting: 2 }),
  'popup/kept-and-needed': story({ kept: 2, asksAboutNeeded: true }),
  'popup/not-covered': story({ gaps: SEVERAL_GAPS.slice(0, 1) }),
  'popup/several-gaps': story({ gaps: SEVERAL_GAPS }),
  'popup/no-guard': story({ gaps: [{ kind: 'guard' }] }),
  'popup/several-gaps-unfolded': story({ gaps: SEVERAL_GAPS }, unfold('.gaps-folded')),
  'popup/log-loading': story({ log: null }),
  'popup/every-gap': story(
    {
      gaps: [
        { kind: 'unreadable' },
        { kind: 'recovered' },
        ...SEVERAL_GAPS,
        { kind: 'no-rule', accountIds: ['a3'] },
        { kind: 'log' },
      ],
    },
    unfold('.gaps-folded'),
  ),
  'popup/only-covered-gaps': story({ log: 'unreadable', gaps: [{ kind: 'recovered' }, { kind: 'log' }] }),
  'popup/log-unreadable': story({ log: 'unreadable', gaps: [{ kind: 'log' }] }),
  'popup/still-open': story({
    log: summarise([{ ...attempt(0, 21, 'closed'), at: NOW - 30_000, secondsWaited: 0 }], NOW),
  }),
  'popup/unreadable': story({ state: 'unreadable', people: [], log: null }),
};
