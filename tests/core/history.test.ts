import { describe, expect, test } from 'vitest';
import { addDays, dayOf } from '../../lib/core/day.ts';
import { writeExport } from '../../lib/core/export.ts';
import {
  addTotals,
  daysKept,
  EVERYTHING,
  type HistoryFilter,
  readHistory,
  type WholeLog,
} from '../../lib/core/history.ts';
import type { Attempt } from '../../lib/core/model.ts';
import { summarise } from '../../lib/core/statistics.ts';

/** A Monday. */
const TODAY = '2026-11-23';
const NOW = new Date(2026, 10, 23, 23, 45).getTime();

let count = 0;
/** An attempt so many days before today, at this local hour. */
function attempt(daysAgo: number, hour: number, changes: Partial<Attempt> = {}): Attempt {
  count += 1;
  return {
    id: `v${count}`,
    at: new Date(2026, 10, 23 - daysAgo, hour, 30).getTime(),
    personId: 'p1',
    accountId: 'a1',
    platform: 'instagram',
    form: 'profile',
    met: 'typed',
    outcome: 'left',
    secondsWaited: 5,
    passageId: 'space-1',
    ...changes,
  };
}
const times = (number: number, daysAgo: number, hour: number, changes: Partial<Attempt> = {}) =>
  Array.from({ length: number }, () => attempt(daysAgo, hour, changes));
const log = (attempts: readonly Attempt[], totals: WholeLog['totals'] = []): WholeLog => ({
  attempts,
  totals,
});
const read = (whole: WholeLog, filter: Partial<HistoryFilter> = {}) =>
  readHistory(whole, { ...EVERYTHING, ...filter }, NOW);

describe('the numbers', () => {
  test('of an empty log are zero, and four empty weeks', () => {
    const { urges, passed, looked, finding, weeks, visits } = read(log([]));
    expect({ urges, passed, looked, visits }).toEqual({ urges: 0, passed: 0, looked: 0, visits: [] });
    expect(finding).toEqual({ kind: 'nothing' });
    expect(weeks).toHaveLength(4);
  });

  test('have no visit through "I need this", which is listed all the same', () => {
    const history = read(log([attempt(0, 9), attempt(0, 10, { outcome: 'needed' })]));
    expect(history.urges).toBe(1);
    expect(history.heat.flat().reduce((sum, urges) => sum + urges)).toBe(1);
    expect(history.outcomes).toEqual([{ outcome: 'left', urges: 1 }]);
    expect(history.sites).toEqual([{ platform: 'instagram', urges: 1 }]);
    expect(history.weeks.at(-1)?.urges).toBe(1);
    expect(history.visits.map(({ outcome }) => outcome)).toEqual(['needed', 'left']);
  });

  test('have a visit that may still go on among the urges, and not among those that passed or ended', () => {
    const begun = attempt(0, 23, { outcome: 'closed', secondsWaited: 0, at: NOW - 60_000 });
    const whole = log([begun, attempt(0, 9), attempt(0, 10, { outcome: 'overrode' })]);
    const { urges, passed, looked, outcomes, weeks } = read(whole);
    expect({ urges, passed, looked }).toEqual({ urges: 3, passed: 1, looked: 1 });
    expect(weeks.at(-1)).toMatchObject({ urges: 3, passed: 1, looked: 1 });
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['left', 'overrode']);
    expect(read(whole, { outcome: 'closed' }).visits).toEqual([]);
    expect(summarise(whole.attempts, NOW).today).toMatchObject({ urges, passed, looked });
  });

  test('have each urge once in the heat map, the sites, the outcomes and the weeks', () => {
    const all = Array.from({ length: 300 }, (_, index) =>
      attempt(index % 40, index % 24, {
        platform: `site-${index % 12}`,
        outcome: (['left', 'closed', 'overrode', 'waited', 'needed'] as const)[index % 5]!,
      }),
    );
    const history = read(log(all));
    const sum = (counts: readonly { urges: number }[]) => counts.reduce((a, { urges }) => a + urges, 0);
    expect(history.urges).toBe(240);
    expect(history.passed + history.looked).toBe(240);
    expect(history.heat.flat().reduce((a, urges) => a + urges)).toBe(240);
    expect([sum(history.sites), sum(history.outcomes), sum(history.weeks)]).toEqual([240, 240, 240]);
    expect(history.sites).toHaveLength(9);
    expect(history.visits).toHaveLength(300);
  });

  test('of a day without details come from its totals, in the numbers and the weeks', () => {
    const totals = [
      { day: addDays(TODAY, -100), personId: 'p1', urges: 4, looked: 1 },
      { day: addDays(TODAY, -99), personId: 'p2', urges: 2, looked: 0 },
    ];
    const all = read(log([attempt(0, 9)], totals));
    expect([all.urges, all.passed, all.looked, all.detailsFrom]).toEqual([7, 6, 1, addDays(TODAY, -98)]);
    expect(all.weeks.reduce((sum, { urges }) => sum + urges, 0)).toBe(7);
    expect(read(log([attempt(0, 9)], totals), { personId: 'p2' }).urges).toBe(2);
    expect(read(log([attempt(0, 9)], totals), { days: 90 }).urges).toBe(1);
    // Totals know no sites: under such a filter they are left out, and nothing says otherwise.
    expect(read(log([attempt(0, 9)], totals), { platform: 'instagram' })).toMatchObject({
      urges: 1,
      detailsFrom: null,
    });
  });
});

describe('the filters', () => {
  const whole = log([
    attempt(0, 9),
    attempt(29, 9, { platform: 'x' }),
    attempt(30, 9, { personId: 'p2' }),
    attempt(1, 9, { outcome: 'overrode' }),
  ]);
  test.each<[Partial<HistoryFilter>, number]>([
    [{}, 4],
    [{ personId: 'p2' }, 1],
    [{ platform: 'x' }, 1],
    [{ outcome: 'overrode' }, 1],
    [{ days: 30 }, 3],
    [{ days: 1 }, 1],
    [{ personId: 'p1', platform: 'x', outcome: 'overrode' }, 0],
  ])('%j leaves %i', (filter, visits) => {
    expect(read(whole, filter).visits).toHaveLength(visits);
  });
});

describe('the heat map', () => {
  test('has Monday first, and local hours', () => {
    // Today is a Monday, yesterday a Sunday.
    const { heat } = read(log([attempt(0, 0), attempt(1, 23), attempt(1, 23)]));
    expect([heat[0]?.[0], heat[6]?.[23]]).toEqual([1, 2]);
  });

  test.each([
    ['five are too few for a pattern', times(5, 0, 20), { kind: 'few', urges: 5 }],
    [
      'one time of the week with a quarter or more',
      [...times(3, 1, 20), ...times(1, 2, 9), ...times(1, 3, 9), ...times(1, 4, 13)],
      { kind: 'fullest', weekday: 6, part: 'evening', urges: 3, of: 6 },
    ],
    [
      'one part of the day with more than half, when two days share the first place',
      [...times(2, 1, 20), ...times(2, 2, 20), ...times(1, 3, 9), ...times(1, 4, 13)],
      { kind: 'part', part: 'evening', urges: 4, of: 6 },
    ],
    [
      'no time that stands out',
      [3, 9, 14, 20].flatMap((hour) => [0, 1, 2].map((daysAgo) => attempt(daysAgo, hour))),
      { kind: 'spread', urges: 12 },
    ],
  ])('says: %s', (_, attempts, finding) => {
    expect(read(log(attempts)).finding).toEqual(finding);
  });
});

describe('the weeks', () => {
  test('end today, and are as many as there is something of', () => {
    const { weeks } = read(
      log([attempt(0, 9), attempt(6, 9), attempt(7, 9, { outcome: 'overrode' }), attempt(40, 9)]),
    );
    expect(weeks.map(({ urges, looked }) => [urges, looked])).toEqual([
      [1, 0],
      [0, 0],
      [0, 0],
      [0, 0],
      [1, 1],
      [2, 0],
    ]);
    expect(weeks.at(-1)?.day).toBe(addDays(TODAY, -6));
  });

  test('are whole ones within the time that is shown, and at most 52', () => {
    const years = log([attempt(0, 9), attempt(1000, 9)]);
    expect(read(years, { days: 30 }).weeks).toHaveLength(4);
    expect(read(years).weeks).toHaveLength(52);
  });
});

describe('days without looking', () => {
  const kept = (whole: WholeLog, startDate: string) => daysKept(whole, 'p1', startDate, TODAY);
  test('are all of them while nothing was opened', () => {
    expect(kept(log(times(3, 2, 9)), addDays(TODAY, -31))).toEqual({ kept: 31, of: 31 });
  });

  test('are fewer by each day on which a page was opened on purpose, however often', () => {
    const looks = [...times(3, 2, 9, { outcome: 'overrode' }), attempt(9, 9, { outcome: 'overrode' })];
    expect(kept(log(looks), addDays(TODAY, -31))).toEqual({ kept: 29, of: 31 });
  });

  test('are not fewer for what was needed, for someone else, or before the start', () => {
    const others = [
      attempt(2, 9, { outcome: 'needed' }),
      attempt(3, 9, { outcome: 'overrode', personId: 'p2' }),
      attempt(40, 9, { outcome: 'overrode' }),
    ];
    expect(kept(log(others), addDays(TODAY, -31))).toEqual({ kept: 31, of: 31 });
  });

  test('are none of none on the first day', () => {
    expect(kept(log(times(1, 0, 9, { outcome: 'overrode' })), TODAY)).toEqual({ kept: 0, of: 0 });
  });

  test('stay the same when details become totals', () => {
    const looks = [
      ...times(2, 120, 9, { outcome: 'overrode' }),
      attempt(120, 10),
      attempt(3, 9, { outcome: 'overrode' }),
      attempt(121, 9, { outcome: 'needed' }),
    ];
    const old = looks.filter(({ at }) => dayOf(at) < addDays(TODAY, -89));
    const rest = looks.filter((one) => !old.includes(one));
    const start = addDays(TODAY, -200);
    const totals = addTotals([], old);
    expect(totals).toEqual([{ day: addDays(TODAY, -120), personId: 'p1', urges: 3, looked: 2 }]);
    expect(kept(log(rest, totals), start)).toEqual(kept(log(looks), start));
    const [before, after] = [read(log(looks)), read(log(rest, totals))];
    expect([after.urges, after.looked, after.weeks]).toEqual([before.urges, before.looked, before.weeks]);
  });
});

describe('a saved copy', () => {
  const exported = {
    attempts: [attempt(0, 9, { personId: 'p2', secondsWaited: 61 }), attempt(1, 21, { personId: 'gone' })],
    totals: [{ day: '2026-01-02', personId: 'p1', urges: 3, looked: 1 }],
    personIds: ['p1', 'p2'],
  };

  test('as CSV has a line for each visit, oldest first, persons as numbers', () => {
    expect(writeExport('csv', exported)).toBe(
      [
        'date,time,person,site,page,came,outcome,secondsWaited',
        '2026-11-22,21:30,,instagram,profile,typed,left,5',
        '2026-11-23,09:30,2,instagram,profile,typed,left,61',
        '',
      ].join('\r\n'),
    );
  });

  test('as JSON has the days without details too', () => {
    const copy = JSON.parse(writeExport('json', exported));
    expect(copy.visits).toHaveLength(2);
    expect(copy.days).toEqual([{ date: '2026-01-02', person: 1, urges: 3, looked: 1 }]);
  });

  test.each(['csv', 'json'] as const)('as %s holds no id of a person, an account or a visit', (format) => {
    expect(writeExport(format, exported)).not.toMatch(/gone|p1|p2|a1|v\d/);
  });

  test('as CSV is no formula to a spreadsheet, whatever a platform is called', () => {
    const odd = { ...exported, attempts: [attempt(0, 9, { platform: '=1+1', form: 'a,"b"' })] };
    expect(writeExport('csv', odd)).toContain(`,'=1+1,"a,""b""",`);
  });
});
