import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, dayOf, daysSince, hourOf, isDay, lastDays, startOfDay } from '../../lib/core/day.ts';

const zoneBefore = process.env['TZ'];
beforeAll(() => {
  process.env['TZ'] = 'Europe/Amsterdam';
});
afterAll(() => {
  if (zoneBefore === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zoneBefore;
});

describe('days since the start', () => {
  test.each([
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-22', '2026-11-23', 1],
    ['2026-02-28', '2026-03-01', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2025-12-31', '2026-12-31', 365],
  ])('from %s to %s: %i', (start, today, days) => {
    expect(daysSince(start, today)).toBe(days);
  });

  test('a start in the future is day 0, never a negative day', () => {
    expect(daysSince('2026-11-25', '2026-11-23')).toBe(0);
  });

  test('what is no day counts as day 0', () => {
    expect(daysSince('soon', '2026-11-23')).toBe(0);
    expect(daysSince('2026-02-30', '2026-11-23')).toBe(0);
  });

  test('the days on which the clocks change are one day each', () => {
    expect(daysSince('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysSince('2026-10-24', '2026-10-26')).toBe(2);
  });
});

describe('the local day of an instant', () => {
  test('changes at local midnight', () => {
    expect(dayOf(Date.UTC(2026, 10, 22, 22, 59, 59))).toBe('2026-11-22');
    expect(dayOf(Date.UTC(2026, 10, 22, 23, 0, 0))).toBe('2026-11-23');
  });

  test('begins where startOfDay says, in summer and winter', () => {
    for (const day of ['2026-03-29', '2026-07-01', '2026-10-25', '2026-12-31']) {
      expect(dayOf(startOfDay(day))).toBe(day);
      expect(dayOf(startOfDay(day) - 1)).toBe(addDays(day, -1));
    }
  });

  test('has local hours', () => {
    expect(hourOf(Date.UTC(2026, 6, 1, 20, 30))).toBe(22);
  });

  test('a text that is no day begins nowhere', () => {
    expect(startOfDay('yesterday')).toBeNaN();
  });
});

test('only a real calendar day is a day', () => {
  expect(['2026-11-23', '2024-02-29'].every(isDay)).toBe(true);
  expect(['', '2026-2-3', '2025-02-29', '2026-13-01', '23.11.2026'].some(isDay)).toBe(false);
});

test('the last days end with today', () => {
  expect(lastDays('2026-03-02', 3)).toEqual(['2026-02-28', '2026-03-01', '2026-03-02']);
});
