import { describe, expect, test } from 'vitest';
import { compileBlocklist } from '../../lib/core/blocklist.ts';
import { askChange, doDueChanges } from '../../lib/core/commitment.ts';
import { seeClock, UNSEEN_CLOCK } from '../../lib/core/clock.ts';
import { decide } from '../../lib/core/decision.ts';
import { areHours, exceptionRules, heldNow, isOpenAt, nextTurn } from '../../lib/core/exception.ts';
import type { Exception, WeeklyHours } from '../../lib/core/model.ts';
import { EMPTY_STATE } from '../../lib/core/state.ts';
import { TABLE } from '../../lib/core/table.ts';
import { personFrom } from '../support/lists.ts';
import { matchingRule } from '../support/rule-emulation.ts';

const HOUR = 3_600_000;
/** Wednesday, 25 November 2026, 12:00, wherever the tests run. */
const NOON = new Date(2026, 10, 25, 12).getTime();
const WEDNESDAY = 3;

const exception = (url: string, hours: readonly WeeklyHours[] | null = null): Exception => ({
  id: url,
  url,
  hours,
  addedAt: 0,
});
const afternoon: WeeklyHours = { day: WEDNESDAY, from: 13 * 60, to: 14 * 60 };

const THREAD = 'https://www.facebook.com/messages/t/jane.doe';
const jane = (...exceptions: Exception[]) => ({
  ...personFrom(TABLE, ['facebook:jane.doe', 'x:janedoe']),
  exceptions,
});
const sam = { ...personFrom(TABLE, ['x:samroe']), id: 'sam' };
const verdict = (people: Parameters<typeof compileBlocklist>[0], url: string) =>
  decide(compileBlocklist(people, TABLE), null, NOON, url).verdict;

describe('a page that stays open', () => {
  test.each([
    [THREAD, 'pass'],
    ['https://facebook.com/messages/t/jane.doe/?x=1', 'pass'],
    ['https://www.facebook.com/messages/t/jane.doe/search', 'pass'],
    ['https://www.facebook.com/messages/t/janedoe', 'intercept'],
    ['https://www.facebook.com/jane.doe', 'intercept'],
    ['https://www.facebook.com/jane.doe/messages/t/jane.doe', 'intercept'],
    ['https://m.me/jane.doe', 'intercept'],
  ])('%s: %s', (url, expected) => {
    expect(verdict([jane(exception(THREAD))], url)).toBe(expected);
  });

  test('opens nothing of somebody else, and no page on which somebody else is seen, too', () => {
    const search = 'https://x.com/search?q=janedoe+samroe';
    const people = [jane(exception('https://x.com/search?q=janedoe+samroe')), sam];
    expect(verdict(people.slice(0, 1), search)).toBe('pass');
    expect(verdict(people, search)).toBe('intercept');
    expect(verdict([jane(exception('https://x.com/samroe')), sam], 'https://x.com/samroe')).toBe('intercept');
  });

  test('has a rule above the others, for that page and what lies below it', () => {
    const rules = exceptionRules([jane(exception(THREAD))], () => true);
    expect(matchingRule(rules, THREAD)?.action.type).toBe('allow');
    expect(matchingRule(rules, `${THREAD}/search?q=1`)?.action.type).toBe('allow');
    expect(matchingRule(rules, 'https://www.facebook.com/messages/t/jane.doe2')).toBeNull();
    expect(matchingRule(rules, 'https://evil.example/messages/t/jane.doe')).toBeNull();
    expect(exceptionRules([jane(exception(THREAD))], () => false)).toEqual([]);
  });

  test('with a number in its query is that number’s page alone', () => {
    const rules = exceptionRules([jane(exception('https://example.org/album?id=12'))], () => true);
    expect(matchingRule(rules, 'https://example.org/album?x=1&id=12')?.action.type).toBe('allow');
    expect(matchingRule(rules, 'https://example.org/album?id=123')).toBeNull();
  });
});

describe('hours of the week', () => {
  test.each([
    [12 * 60 + 59, false],
    [13 * 60, true],
    [13 * 60 + 59, true],
    [14 * 60, false],
  ])('at minute %i of its day: %s', (minute, expected) => {
    const at = new Date(2026, 10, 25, 0, minute).getTime();
    expect(isOpenAt({ hours: [afternoon] }, at)).toBe(expected);
    expect(isOpenAt({ hours: [{ ...afternoon, day: WEDNESDAY + 1 }] }, at)).toBe(false);
  });

  test('only what holds now is kept', () => {
    const [person] = heldNow([jane(exception(THREAD), exception('https://example.org/', [afternoon]))], NOON);
    expect(person?.exceptions?.map(({ url }) => url)).toEqual([THREAD]);
  });

  test('the next turn is when one begins or ends', () => {
    const timed = [exception(THREAD, [afternoon])];
    expect(nextTurn(timed, NOON)).toBe(NOON + HOUR);
    expect(nextTurn(timed, NOON + HOUR)).toBe(NOON + 2 * HOUR);
    const nextWeek = new Date(2026, 11, 2, 13).getTime();
    expect(nextTurn(timed, NOON + 2 * HOUR)).toBe(nextWeek);
    expect(nextTurn([exception(THREAD)], NOON)).toBeNull();
  });

  test('a day to its very end goes on into the next without a turn', () => {
    const timed = [
      exception(THREAD, [
        { day: WEDNESDAY, from: 720, to: 1_440 },
        { day: WEDNESDAY + 1, from: 0, to: 60 },
      ]),
    ];
    expect(nextTurn(timed, NOON)).toBe(new Date(2026, 10, 26, 1).getTime());
  });

  test.each<[string, WeeklyHours[], boolean]>([
    ['an hour', [afternoon], true],
    ['none', [], false],
    ['an end before the beginning', [{ day: 1, from: 60, to: 30 }], false],
    ['an eighth day', [{ day: 7, from: 0, to: 60 }], false],
    ['half a minute', [{ day: 1, from: 0.5, to: 60 }], false],
  ])('%s may be: %j %s', (_, hours, expected) => {
    expect(areHours(hours)).toBe(expected);
  });
});

test('keeping a page open waits, closing it doesn’t', () => {
  const moment = { now: NOON, seen: seeClock(UNSEEN_CLOCK, NOON) };
  const state = { ...EMPTY_STATE, people: [jane()] };
  const personId = state.people[0]?.id ?? '';
  const asked = askChange(
    state,
    { kind: 'add-exception', personId, exception: exception(THREAD) },
    moment,
    () => 'w1',
  );
  expect(asked.dueAt).toBe(NOON + 24 * HOUR);
  expect(asked.state.people[0]?.exceptions).toEqual([]);
  const open = doDueChanges(asked.state, NOON + 24 * HOUR);
  expect(open.people[0]?.exceptions).toHaveLength(1);
  const closed = askChange(open, { kind: 'remove-exception', exceptionId: THREAD }, moment, () => 'w2');
  expect([closed.dueAt, closed.state.people[0]?.exceptions]).toEqual([null, []]);
});
