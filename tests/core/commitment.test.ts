import fc from 'fast-check';
import { mergeBackup, writeBackup } from '../../lib/core/backup.ts';
import { TABLE } from '../../lib/core/table.ts';
import { readBackup } from '../../lib/store/state.ts';
import { describe, expect, test } from 'vitest';
import { seeClock, UNSEEN_CLOCK } from '../../lib/core/clock.ts';
import {
  askChange,
  cancelChange,
  type Change,
  doDueChanges,
  nextDueAt,
  weakens,
  withoutAhead,
  YOUNG_MS,
} from '../../lib/core/commitment.ts';
import { entriesOf } from '../../lib/core/entry.ts';
import { sentenceLetters, STANDARD_SENTENCE_LETTERS } from '../../lib/core/sentence.ts';
import { EMPTY_STATE, type Settings, type State } from '../../lib/core/state.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 25, 12);

const account = (id: string, addedAt: number) => ({
  id,
  platform: 'x',
  kind: 'handle',
  value: id,
  addedAt,
});
const STATE: State = {
  ...EMPTY_STATE,
  people: [
    {
      id: 'p',
      label: 'Person 1',
      startDate: '2026-11-01',
      accounts: [account('old', NOW - 2 * YOUNG_MS), account('young', NOW - YOUNG_MS + 1)],
      phrases: [],
    },
  ],
};
const settings = (some: Partial<Settings>): Change => ({ kind: 'settings', settings: some });
const remove = (entryId: string): Change => ({ kind: 'remove-entry', entryId });
const everywhere = (entryId: string, on: boolean): Change => ({ kind: 'everywhere', entryId, on });
const createIds = () => {
  let count = 0;
  return () => `w${(count += 1)}`;
};
const moment = (now = NOW, seen = UNSEEN_CLOCK) => ({ now, seen: seeClock(seen, now) });
const ask = (state: State, change: Change, now = NOW, ids = createIds()) =>
  askChange(state, change, moment(now), ids);
const idsOf = (state: State) => state.people.flatMap(entriesOf).map(({ id }) => id);

describe('what weakens', () => {
  test.each<[string, Change, boolean]>([
    ['a longer pause', settings({ pauseSeconds: 120 }), false],
    ['a shorter pause', settings({ pauseSeconds: 45 }), true],
    ['the same pause', settings({ pauseSeconds: 60 }), false],
    ['looking less often', settings({ overridesPerDay: 1 }), false],
    ['looking more often', settings({ overridesPerDay: 5 }), true],
    ['a longer delay', settings({ coolingOffHours: 48 }), false],
    ['a shorter delay', settings({ coolingOffHours: 1 }), true],
    ['no delay', settings({ coolingOffHours: 0 }), true],
    ['a second pause for the sentence', settings({ secondPause: true }), false],
    ['a sentence that is shorter than ours', settings({ sentence: 'I really do want to look' }), true],
    [
      'a longer sentence',
      settings({ sentence: 'I know that I will feel worse, and I look all the same.' }),
      false,
    ],
    ['removing an account', remove('old'), true],
    ['removing an account added in the last 15 minutes', remove('young'), false],
    ['removing what is not there', remove('nothing'), false],
    ['covering a handle everywhere', everywhere('old', true), false],
    ['covering it no longer, where it was not', everywhere('old', false), false],
  ])('%s', (_, change, expected) => {
    expect(weakens(STATE, change, moment())).toBe(expected);
  });

  test('an account that claims to come from the future is not young', () => {
    const state = { ...STATE, people: [{ ...STATE.people[0]!, accounts: [account('odd', NOW + HOUR)] }] };
    expect(weakens(state, remove('odd'), moment())).toBe(true);
  });
});

describe('asking for a change', () => {
  test('that strengthens does it at once', () => {
    const { state, dueAt } = ask(STATE, settings({ pauseSeconds: 120 }));
    expect(dueAt).toBeNull();
    expect(state.settings.pauseSeconds).toBe(120);
    expect(state.pending).toEqual([]);
  });

  test('that weakens waits the delay, changes nothing until then and happens by itself', () => {
    const { state, dueAt } = ask(STATE, settings({ pauseSeconds: 30 }));
    expect(dueAt).toBe(NOW + 24 * HOUR);
    expect(nextDueAt(state)).toBe(dueAt);
    expect(state.settings.pauseSeconds).toBe(60);
    expect(doDueChanges(state, NOW + 24 * HOUR - 1)).toBe(state);
    const after = doDueChanges(state, NOW + 24 * HOUR);
    expect(after.settings.pauseSeconds).toBe(30);
    expect(nextDueAt(after)).toBeNull();
  });

  test('takes settings apart: what strengthens does not wait for what weakens', () => {
    const { state } = ask(STATE, settings({ pauseSeconds: 30, overridesPerDay: 1 }));
    expect(state.settings).toMatchObject({ pauseSeconds: 60, overridesPerDay: 1 });
    expect(state.pending.map(({ change }) => change)).toEqual([settings({ pauseSeconds: 30 })]);
  });

  test('to lower the delay waits the old delay, and shortens nothing asked with it', () => {
    const { state, dueAt } = ask(STATE, settings({ coolingOffHours: 0, pauseSeconds: 30 }));
    expect(dueAt).toBe(NOW + 24 * HOUR);
    expect(state.pending).toHaveLength(2);
    const still = ask(state, remove('old'), NOW + HOUR);
    expect(still.dueAt).toBe(NOW + 25 * HOUR);
  });

  test('without a delay waits for nothing', () => {
    const free = { ...STATE, settings: { ...STATE.settings, coolingOffHours: 0 } };
    const { state, dueAt } = ask(free, remove('old'));
    expect(dueAt).toBeNull();
    expect(idsOf(state)).toEqual(['young']);
  });

  test('again starts the wait again, and a stronger wish takes the waiting one away', () => {
    const ids = createIds();
    const first = ask(STATE, settings({ pauseSeconds: 30 }), NOW, ids).state;
    const again = ask(first, settings({ pauseSeconds: 45 }), NOW + HOUR, ids);
    expect(again.state.pending.map(({ dueAt }) => dueAt)).toEqual([NOW + 25 * HOUR]);
    expect(ask(again.state, settings({ pauseSeconds: 180 }), NOW + HOUR, ids).state.pending).toEqual([]);
  });

  test('can be taken back', () => {
    const { state } = ask(STATE, remove('old'));
    const id = state.pending[0]?.id ?? '';
    expect(cancelChange(state, id).pending).toEqual([]);
    expect(cancelChange(state, 'unknown').pending).toEqual(state.pending);
  });

  test.each<[string, Partial<Settings>]>([
    ['a pause of no time', { pauseSeconds: 0 }],
    ['a pause without end', { pauseSeconds: Number.POSITIVE_INFINITY }],
    ['half a time', { overridesPerDay: 0.5 }],
    ['a delay of a month', { coolingOffHours: 720 }],
    ['a sentence that is typed in a moment', { sentence: 'yes' }],
  ])('refuses %s', (_, wrong) => {
    expect(() => ask(STATE, settings(wrong))).toThrow(RangeError);
  });

  test('with the last account the person goes, too', () => {
    const free = { ...STATE, settings: { ...STATE.settings, coolingOffHours: 0 } };
    const once = ask(free, remove('old')).state;
    expect(ask(once, remove('young')).state.people).toEqual([]);
  });
});

describe('a clock that showed another year once', () => {
  const LATER = NOW + 1_600 * 24 * HOUR;
  /** Seen rightly, then years ahead, then put right. */
  const seen = [NOW - HOUR, LATER, NOW].reduce(seeClock, UNSEEN_CLOCK);
  const state = {
    ...STATE,
    people: [{ ...STATE.people[0]!, accounts: [account('odd', LATER), account('new', NOW + 1_000)] }],
  };

  test('makes no wait longer', () => {
    const { dueAt } = askChange(STATE, settings({ pauseSeconds: 30 }), { now: NOW, seen }, createIds());
    expect(dueAt).toBe(NOW + 24 * HOUR);
  });

  test('leaves what is added after it young, and what was added in it old', () => {
    const now = NOW + 2_000;
    const later = { now, seen: seeClock(seen, now) };
    expect(weakens(state, remove('new'), later)).toBe(false);
    expect(weakens(state, remove('odd'), later)).toBe(true);
    const settled = doDueChanges(state, now);
    const again = { now: LATER, seen: seeClock(later.seen, LATER) };
    expect(weakens(settled, remove('odd'), again)).toBe(true);
  });

  test('has put off nothing that was asked in it for more than twice its wait', () => {
    const asked = askChange(
      STATE,
      remove('old'),
      { now: LATER, seen: seeClock(UNSEEN_CLOCK, LATER) },
      createIds(),
    );
    expect(nextDueAt(asked.state)).toBe(LATER + 24 * HOUR);
    const settled = doDueChanges(asked.state, NOW);
    expect(nextDueAt(settled)).toBe(NOW + 48 * HOUR);
    expect(doDueChanges(settled, NOW + HOUR)).toBe(settled);
    expect(idsOf(doDueChanges(settled, NOW + 48 * HOUR))).toEqual(['young']);
  });

  test('set back by less than the delay, and put right again, ends no wait', () => {
    const back = [NOW, NOW - 20 * HOUR].reduce(seeClock, UNSEEN_CLOCK);
    const { dueAt } = askChange(STATE, remove('old'), { now: NOW - 20 * HOUR, seen: back }, createIds());
    expect(dueAt).toBe(NOW + 24 * HOUR);
  });

  test('however it is set, nothing waits for more than twice the delay from what it shows', () => {
    const hours = fc.double({ min: -50_000, max: 50_000, noNaN: true });
    fc.assert(
      fc.property(fc.array(hours, { minLength: 1, maxLength: 8 }), (offsets) => {
        let clock = UNSEEN_CLOCK;
        let state: State = STATE;
        for (const offset of offsets) {
          const now = NOW + Math.round(offset * HOUR);
          clock = seeClock(clock, now);
          state = doDueChanges(state, now);
          state = askChange(
            state,
            settings({ overridesPerDay: 10 }),
            { now, seen: clock },
            createIds(),
          ).state;
          expect(nextDueAt(state) ?? 0).toBeLessThanOrEqual(now + 48 * HOUR);
        }
      }),
    );
  });
});

/** What someone might try: changes, taking back, a restart, and the clock set back (never forward: that is a way out). */
type Step =
  | { readonly do: 'ask'; readonly change: Change }
  | { readonly do: 'add' | 'cancel' | 'restart' | 'tend' | 'save-backup' | 'read-backup' }
  | { readonly do: 'wait' | 'clock-back'; readonly hours: number };

const aSetting = fc.oneof(
  fc.constantFrom(30, 45, 60, 90, 600).map((pauseSeconds) => ({ pauseSeconds })),
  fc.constantFrom(0, 1, 3, 10).map((overridesPerDay) => ({ overridesPerDay })),
  fc.constantFrom(0, 1, 24, 168).map((coolingOffHours) => ({ coolingOffHours })),
  fc
    .constantFrom(
      null,
      'I know what I am doing here',
      'I look although I know how the evening will feel afterwards',
    )
    .map((sentence) => ({ sentence })),
);
const aStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: aSetting.map((some) => ({ do: 'ask' as const, change: settings(some) })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(aSetting, aSetting)
      .map(([a, b]) => ({ do: 'ask' as const, change: settings({ ...a, ...b }) })),
  },
  {
    weight: 3,
    arbitrary: fc.nat({ max: 4 }).map((n) => ({ do: 'ask' as const, change: remove(`a${n}`) })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.nat({ max: 4 }), fc.boolean())
      .map(([n, on]) => ({ do: 'ask' as const, change: everywhere(`a${n}`, on) })),
  },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom('add', 'cancel', 'restart', 'tend', 'save-backup', 'read-backup')
      .map((what) => ({ do: what }) as Step),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(0.1, 1, 25, 60, 170).map((hours) => ({ do: 'wait' as const, hours })),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(1, 30, 400).map((hours) => ({ do: 'clock-back' as const, hours })),
  },
);

/** How strong each subject is; higher is stronger. */
function strengths(state: State): Map<string, number> {
  const { pauseSeconds, overridesPerDay, coolingOffHours, sentence } = state.settings;
  return new Map([
    ['pauseSeconds', pauseSeconds],
    ['overridesPerDay', -overridesPerDay],
    ['coolingOffHours', coolingOffHours],
    ['sentence', sentence === null ? STANDARD_SENTENCE_LETTERS : sentenceLetters(sentence)],
    ...idsOf(state).map((id) => [id, 1] as const),
    ...state.people
      .flatMap(({ accounts }) => accounts)
      .filter((one) => one.everywhere !== undefined)
      .map(({ id }) => [`everywhere ${id}`, 1] as const),
  ]);
}

const subjectsOf = (change: Change): string[] =>
  change.kind === 'settings'
    ? Object.keys(change.settings)
    : change.kind === 'remove-entry'
      ? [change.entryId, `everywhere ${change.entryId}`]
      : change.kind === 'everywhere'
        ? [`everywhere ${change.entryId}`]
        : [];

const isEverywhere = (state: State, id: string): boolean => strengths(state).get(`everywhere ${id}`) === 1;

test('no sequence of changes, backups, restarts and clocks set back gets a weaker state before the delay is over', () => {
  let weakenings = 0;
  fc.assert(
    fc.property(fc.array(aStep, { minLength: 20, maxLength: 60, size: 'max' }), (steps) => {
      let state: State = EMPTY_STATE;
      let real = NOW;
      let offset = 0;
      let seen = seeClock(UNSEEN_CLOCK, NOW);
      let added = 0;
      const ids = createIds();
      let backup = writeBackup(EMPTY_STATE);
      const addedAt = new Map<string, number>();
      const asked: { subjects: string[]; at: number; delay: number }[] = [];
      for (const step of steps) {
        const before = state;
        // Something wakes the worker after each: what happens while the browser is closed, nobody could notice.
        if (step.do === 'wait') real += step.hours * HOUR;
        if (step.do === 'clock-back') offset -= step.hours * HOUR;
        const clock = real + offset;
        // As the app reckons: whatever happens notes the time (lib/app/time.ts).
        seen = seeClock(seen, clock);
        // And with it, marks what is ahead of it as old: a change, a copy that is read and the worker's start all do.
        state = withoutAhead(state, clock);
        switch (step.do) {
          case 'ask': {
            const delay = state.settings.coolingOffHours * HOUR;
            asked.push({ subjects: subjectsOf(step.change), at: real, delay });
            state = askChange(state, step.change, { now: clock, seen }, ids).state;
            if (
              step.change.kind === 'everywhere' &&
              step.change.on &&
              !isEverywhere(before, step.change.entryId)
            )
              addedAt.set(`everywhere ${step.change.entryId}`, real);
            break;
          }
          case 'add': {
            const id = `a${added}`;
            added += 1;
            addedAt.set(id, real);
            const [person = { ...STATE.people[0]!, accounts: [] }, ...others] = state.people;
            state = {
              ...state,
              people: [{ ...person, accounts: [...person.accounts, account(id, clock)] }, ...others],
            };
            break;
          }
          case 'cancel':
            state = cancelChange(state, state.pending[0]?.id ?? '');
            break;
          case 'restart':
            state = JSON.parse(JSON.stringify(state)) as State;
            break;
          case 'tend':
            state = doDueChanges(state, clock);
            break;
          case 'save-backup':
            backup = writeBackup(state);
            break;
          case 'read-backup': {
            const read = readBackup(backup);
            if (typeof read === 'string') throw new Error(read);
            const delay = state.settings.coolingOffHours * HOUR;
            asked.push({ subjects: Object.keys(read.settings), at: real, delay });
            state = mergeBackup(state, read, { now: clock, seen }, TABLE, ids).state;
            for (const id of idsOf(state)) if (!idsOf(before).includes(id)) addedAt.set(id, real);
            for (const id of idsOf(state))
              if (isEverywhere(state, id) && !isEverywhere(before, id)) addedAt.set(`everywhere ${id}`, real);
            break;
          }
          case 'clock-back':
          case 'wait':
            break;
        }

        const after = strengths(state);
        for (const [subject, strength] of strengths(before)) {
          if ((after.get(subject) ?? 0) >= strength && after.has(subject)) continue;
          weakenings += 1;
          const isYoung = real - (addedAt.get(subject) ?? Number.NEGATIVE_INFINITY) < YOUNG_MS;
          const wasAwaited = asked.some(
            ({ subjects, at, delay }) => subjects.includes(subject) && real - at >= delay,
          );
          expect(isYoung || wasAwaited, `${subject} at ${(real - NOW) / HOUR} h`).toBe(true);
        }
      }
    }),
    { numRuns: 1_000 },
  );
  // The steps do get there: the property speaks of something.
  expect(weakenings).toBeGreaterThan(100);
});
