import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Attempt, Outcome } from '../../lib/core/model.ts';
import { countDays, countHours, countSites, partOfDay, summarise } from '../../lib/core/statistics.ts';

const zoneBefore = process.env['TZ'];
beforeAll(() => {
  process.env['TZ'] = 'America/New_York';
});
afterAll(() => {
  if (zoneBefore === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zoneBefore;
});

/** 23 November 2026, 21:20 local time. */
const now = (): number => new Date(2026, 10, 23, 21, 20).getTime();

let made = 0;
/** An attempt so many days before the 23rd, at a local hour. */
function attempt(daysAgo: number, hour: number, outcome: Outcome = 'left', platform = 'instagram'): Attempt {
  made += 1;
  return {
    id: `attempt-${made}`,
    at: new Date(2026, 10, 23 - daysAgo, hour, 5).getTime(),
    personId: 'p',
    accountId: 'a',
    platform,
    form: 'profile',
    met: 'typed',
    outcome,
    secondsWaited: 12,
    passageId: 'space-1',
  };
}

describe('a day’s numbers', () => {
  test('urges are those that passed and those that were looked at', () => {
    const log = [
      attempt(0, 9),
      attempt(0, 10, 'waited'),
      attempt(0, 11, 'closed'),
      attempt(0, 12, 'overrode'),
    ];
    expect(summarise(log, now()).today).toEqual({ day: '2026-11-23', urges: 4, passed: 3, looked: 1 });
  });

  test('“I need this” is in the list and in no number', () => {
    const log = [attempt(0, 9, 'needed'), attempt(0, 8)];
    const summary = summarise(log, now());
    expect(summary.today).toMatchObject({ urges: 1, passed: 1, looked: 0 });
    expect(summary.recent.map(({ outcome }) => outcome)).toEqual(['needed', 'left']);
  });

  describe('a visit that may still go on', () => {
    /** As it is kept when it begins, so many minutes ago. */
    const begun = (minutesAgo: number): Attempt => ({
      ...attempt(0, 21, 'closed'),
      at: now() - minutesAgo * 60_000,
      secondsWaited: 0,
    });

    test('is an urge that has not passed, in every number', () => {
      const summary = summarise([begun(1), attempt(0, 9)], now());
      expect(summary.today).toEqual({ day: '2026-11-23', urges: 2, passed: 1, looked: 0 });
      expect(summary.days.at(-1)).toEqual(summary.today);
      expect(summary.recent.map(({ outcome }) => outcome)).toEqual(['open', 'left']);
    });

    test('has passed when its tab was closed, or when no pause can be as long', () => {
      const closed = { ...begun(1), secondsWaited: 4 };
      expect(summarise([closed], now()).today.passed).toBe(1);
      expect(summarise([begun(14)], now()).today.passed).toBe(0);
      const old = summarise([begun(16)], now());
      expect(old.today.passed).toBe(1);
      expect(old.recent[0]?.outcome).toBe('closed');
    });

    test('is not said to have passed, nor counted among those that did', () => {
      expect(summarise([begun(1)], now()).finding).toEqual({ kind: 'few', urges: 1 });
      const three = [attempt(0, 9), attempt(0, 10), attempt(0, 11)];
      expect(summarise([begun(1), ...three], now()).finding).toMatchObject({ passed: 3, of: 3 });
    });

    test('is no riddle to a clock that was set back', () => {
      expect(summarise([begun(-60)], now()).today.passed).toBe(1);
    });
  });

  test('14 days, oldest first, each attempt on its local day', () => {
    const { days } = summarise([attempt(0, 0), attempt(13, 23), attempt(14, 23)], now());
    expect(days.map(({ urges }) => urges)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(days[0]?.day).toBe('2026-11-10');
  });

  test('no attempts: zeros, not gaps', () => {
    expect(countDays([], now(), 2)).toEqual([
      { day: '2026-11-22', urges: 0, passed: 0, looked: 0 },
      { day: '2026-11-23', urges: 0, passed: 0, looked: 0 },
    ]);
  });
});

test('the latest five, newest first, whatever the order they come in', () => {
  const log = [3, 0, 5, 1, 4, 2].map((daysAgo) => attempt(daysAgo, 9));
  const { recent } = summarise(log, now());
  expect(recent).toHaveLength(5);
  expect(recent.map(({ at }) => at)).toEqual(recent.map(({ at }) => at).toSorted((a, b) => b - a));
  expect(Object.keys(recent[0] ?? {})).toEqual(['id', 'at', 'platform', 'outcome']);
});

describe('the one sentence', () => {
  const finding = (log: Attempt[]) => summarise(log, now()).finding;

  test('nothing', () => {
    expect(finding([])).toEqual({ kind: 'nothing' });
    expect(finding([attempt(0, 9, 'needed')])).toEqual({ kind: 'nothing' });
  });

  test('a single one', () => {
    expect(finding([attempt(0, 9)])).toEqual({ kind: 'one', passed: true });
    expect(finding([attempt(0, 9, 'overrode')])).toEqual({ kind: 'one', passed: false });
  });

  test('speaks of 14 days: what is older changes nothing in it', () => {
    const old = [attempt(14, 9, 'overrode'), attempt(40, 9)];
    expect(finding(old)).toEqual({ kind: 'nothing' });
    expect(finding([attempt(0, 9), ...old])).toEqual({ kind: 'one', passed: true });
    expect(finding([attempt(0, 9), attempt(13, 0), ...old])).toEqual({ kind: 'few', urges: 2 });
  });

  test('two are just two', () => {
    expect(finding([attempt(0, 9), attempt(0, 10)])).toEqual({ kind: 'few', urges: 2 });
  });

  test('none today', () => {
    expect(finding([attempt(1, 23), attempt(4, 9)])).toEqual({ kind: 'quiet-today', daysAgo: 1 });
    expect(finding([attempt(6, 9)])).toEqual({ kind: 'quiet-today', daysAgo: 6 });
  });

  test('how many of the last ten passed, by time and not by the order they come in', () => {
    const log = [
      ...Array.from({ length: 12 }, (_, index) => attempt(index, (index * 5) % 24)),
      attempt(20, 9, 'overrode'),
    ];
    log.unshift(attempt(0, 21, 'overrode'));
    expect(finding(log.toReversed())).toEqual({ kind: 'passed-of-last', passed: 9, of: 10, part: null });
  });

  test('the part of day, when more than half of at least six fall into it', () => {
    const evenings = [0, 1, 2, 3].map((daysAgo) => attempt(daysAgo, 20));
    expect(finding([...evenings, attempt(4, 9), attempt(5, 9)])).toMatchObject({ part: 'evening' });
    expect(finding([...evenings.slice(1), attempt(0, 9), attempt(4, 9), attempt(5, 9)])).toMatchObject({
      part: null,
    });
    expect(finding(evenings)).toMatchObject({ part: null });
  });
});

describe('where', () => {
  const on = (...platforms: string[]) => platforms.map((platform) => attempt(0, 9, 'left', platform));

  test.each([
    { what: 'nothing', log: on(), sites: [] },
    { what: 'one site', log: on('x'), sites: [['x', 1]] },
    {
      what: 'the most first',
      log: on('x', 'tiktok', 'tiktok'),
      sites: [
        ['tiktok', 2],
        ['x', 1],
      ],
    },
    {
      what: 'four, each by its name; of as many the one that comes first',
      log: on('a', 'b', 'c', 'd', 'd'),
      sites: [
        ['d', 2],
        ['a', 1],
        ['b', 1],
        ['c', 1],
      ],
    },
    {
      what: 'from the fifth on all others as one, last even when they are the most',
      log: on('a', 'a', 'b', 'c', 'd', 'e', 'f', 'g'),
      sites: [
        ['a', 2],
        ['b', 1],
        ['c', 1],
        ['d', 1],
        [null, 3],
      ],
    },
  ])('$what', ({ log, sites }) => {
    expect(countSites(log).map(({ platform, urges }) => [platform, urges])).toEqual(sites);
  });
});

test('every hour has its own count', () => {
  const hours = countHours([0, 0, 3, 12, 23].map((hour) => attempt(0, hour)));
  expect(hours).toHaveLength(24);
  expect(Object.fromEntries(hours.entries().filter(([, urges]) => urges > 0))).toEqual({
    0: 2,
    3: 1,
    12: 1,
    23: 1,
  });
});

describe('where and when', () => {
  const patterns = (log: Attempt[]) => summarise(log, now()).patterns;

  test('are not told of one or two', () => {
    expect(patterns([])).toBeNull();
    expect(patterns([attempt(0, 9), attempt(1, 9)])).toBeNull();
    expect(patterns([attempt(0, 9), attempt(1, 9), attempt(2, 9, 'overrode')])).not.toBeNull();
  });

  test('speak of the last 14 days, and of urges alone', () => {
    const log = [attempt(0, 9), attempt(13, 0), attempt(14, 23), attempt(0, 8, 'needed')];
    expect(patterns(log)).toBeNull();
    const all = patterns([...log, attempt(0, 20, 'waited', 'x')]);
    expect(all?.sites).toEqual([
      { platform: 'instagram', urges: 2 },
      { platform: 'x', urges: 1 },
    ]);
    expect([...(all?.hours.entries() ?? [])].filter(([, urges]) => urges > 0)).toEqual([
      [0, 1],
      [9, 1],
      [20, 1],
    ]);
  });

  test('add up to what the days add up to', () => {
    const log = Array.from({ length: 60 }, (_, index) =>
      attempt(index % 17, index % 24, index % 7 === 0 ? 'needed' : 'left', `site-${index % 6}`),
    );
    const { days, patterns: found } = summarise(log, now());
    const sum = (counts: readonly { urges: number }[] = []) =>
      counts.reduce((all, { urges }) => all + urges, 0);
    expect(sum(found?.sites)).toBe(sum(days));
    expect(found?.hours.reduce((all, urges) => all + urges, 0)).toBe(sum(days));
  });
});

test.each([
  [4, 'night'],
  [5, 'morning'],
  [11, 'morning'],
  [12, 'afternoon'],
  [17, 'evening'],
  [22, 'evening'],
  [23, 'night'],
] as const)('%i o’clock is %s', (hour, part) => {
  expect(partOfDay(new Date(2026, 10, 23, hour).getTime())).toBe(part);
});

test('100,000 attempts take less than two seconds', () => {
  const log = Array.from({ length: 100_000 }, (_, index) => ({
    ...attempt(index % 14, index % 24),
    id: `many-${index}`,
  }));
  const before = performance.now();
  expect(summarise(log, now()).recent).toHaveLength(5);
  expect(performance.now() - before).toBeLessThan(2_000);
});
