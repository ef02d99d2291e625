import { describe, expect, test } from 'vitest';
import { asksAboutNeeded, allowance, pauseSeconds } from '../../lib/core/escalation.ts';
import { DEFAULT_SETTINGS } from '../../lib/core/state.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 25, 12);
const ago = (...hours: number[]) => hours.map((hour) => NOW - hour * HOUR);

describe('the pause', () => {
  test.each([
    [[], 60],
    [[1], 120],
    [[1, 2], 240],
    [[1, 2, 3], 480],
    [[1, 2, 3, 4], 600],
    [[24], 60],
    [[23.99], 120],
    [[-1], 120],
    [[-24], 120],
    [[-24.01], 60],
    [[-40_000], 60],
  ])('after overrides %j hours ago is %i seconds', (hours, seconds) => {
    expect(pauseSeconds(DEFAULT_SETTINGS, ago(...hours), NOW)).toBe(seconds);
  });

  test('is never longer than ten minutes, whatever it starts from', () => {
    expect(pauseSeconds({ ...DEFAULT_SETTINGS, pauseSeconds: 600 }, ago(1, 2), NOW)).toBe(600);
  });
});

describe('overrides in 24 hours', () => {
  const used = (hours: number[], overridesPerDay = 3) =>
    allowance({ ...DEFAULT_SETTINGS, overridesPerDay }, ago(...hours), NOW);

  test('are open until the cap is reached', () => {
    expect(used([])).toEqual({ kind: 'open' });
    expect(used([1, 2])).toEqual({ kind: 'open' });
    expect(used([1, 2, 25])).toEqual({ kind: 'open' });
  });

  test('open again when the first of them is a day old', () => {
    expect(used([1, 2, 20])).toEqual({ kind: 'used', againAt: NOW + 4 * HOUR });
    // A cap lowered below what was used already.
    expect(used([1, 2, 20], 1)).toEqual({ kind: 'used', againAt: NOW + 23 * HOUR });
  });

  test('never open with a cap of none', () => {
    expect(used([], 0)).toEqual({ kind: 'used', againAt: null });
  });

  test('a clock set back gives none back', () => {
    expect(used([-1, -2, -3]).kind).toBe('used');
    expect(used([-23], 1)).toEqual({ kind: 'used', againAt: NOW + 47 * HOUR });
  });

  test('one of a day that the clock showed by mistake counts for nothing', () => {
    expect(used([-40_000], 1)).toEqual({ kind: 'open' });
  });
});

describe('the question about what is needed so often', () => {
  const DAY = 86_400_000;
  const NOW = 100 * DAY;
  test.each<[string, number[], boolean, boolean]>([
    ['never needed', [], false, false],
    ['twice this week', [NOW - DAY, NOW], false, false],
    ['three times this week', [NOW - 6 * DAY, NOW - DAY, NOW], false, true],
    ['three times, one of them a week ago', [NOW - 7 * DAY, NOW - DAY, NOW], false, false],
    ['three times in another year', [NOW + 900 * DAY, NOW + 900 * DAY, NOW], false, false],
    ['three times, and answered before', [NOW - 2 * DAY, NOW - DAY, NOW], true, false],
  ])('%s', (_, needed, answered, asks) => {
    expect(asksAboutNeeded(needed, answered, NOW)).toBe(asks);
  });
});
