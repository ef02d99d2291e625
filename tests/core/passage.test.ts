import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { nextPassage, SECTIONS, stageOf, STAGES } from '../../lib/core/passage.ts';
import { PASSAGES } from '../../lib/guide/en.ts';
import guideWindows from '../fixtures/guide-windows.json';

const words = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

describe('the passages', () => {
  test('are at least 48, each with its own id and its own text', () => {
    expect(PASSAGES.length).toBeGreaterThanOrEqual(48);
    expect(new Set(PASSAGES.map(({ id }) => id)).size).toBe(PASSAGES.length);
    expect(new Set(PASSAGES.map(({ text }) => text)).size).toBe(PASSAGES.length);
  });

  test.each(SECTIONS)('at least five on %s', (section) => {
    expect(PASSAGES.filter((passage) => passage.section === section).length).toBeGreaterThanOrEqual(5);
  });

  test.each(STAGES)('at least seven for the stage from day %i', (stage) => {
    expect(PASSAGES.filter(({ stages }) => stages.includes(stage)).length).toBeGreaterThanOrEqual(7);
  });

  test.each(PASSAGES)('$id has 25 to 70 words and the voice', ({ text, stages }) => {
    expect(text.split(/\s+/).length).toBeGreaterThanOrEqual(25);
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(70);
    expect(stages.length).toBeGreaterThan(0);
    expect(text).not.toMatch(
      /!|\p{Extended_Pictographic}|\b(your ex|twenty minutes|20 minutes|stay strong)\b/iu,
    );
    // Typographic quotes, as in a book.
    expect(text).not.toMatch(/['"]/);
  });

  test('have no eight words in a row from the guide', () => {
    // The fixture holds a hash of every eight words in a row of the guide, not its text.
    const known = new Set(guideWindows);
    const hash = (window: string): string => createHash('sha256').update(window).digest('hex').slice(0, 16);
    const borrowed = PASSAGES.flatMap(({ text }) => {
      const list = words(text);
      return list.map((_, index) => list.slice(index, index + 8).join(' '));
    }).filter((window) => known.has(hash(window)));
    expect(borrowed).toEqual([]);
    // The control: a title's first eight words of the guide are found.
    expect(known.has(hash('the no contact rule after a breakup in'))).toBe(true);
  });
});

describe('the stage of a day', () => {
  test.each([
    [0, 0],
    [3, 0],
    [4, 4],
    [14, 4],
    [15, 15],
    [30, 15],
    [31, 31],
    [60, 31],
    [61, 61],
    [900, 61],
  ])('day %i belongs to the stage from day %i', (day, stage) => {
    expect(stageOf(day)).toBe(stage);
  });
});

describe('the rotation', () => {
  test.each([0, 4, 15, 31, 61])('on day %i none repeats until all of its stage were shown', (day) => {
    const size = PASSAGES.filter(({ stages }) => stages.includes(stageOf(day))).length;
    const shown: string[] = [];
    for (let turn = 0; turn < size * 3; turn += 1)
      shown.push(nextPassage(PASSAGES, shown, day, turn * 7919).id);
    for (let round = 0; round < 3; round += 1) {
      expect(new Set(shown.slice(round * size, (round + 1) * size)).size).toBe(size);
    }
    // Nor twice in a row where two rounds meet.
    expect(shown.every((id, index) => id !== shown[index + 1])).toBe(true);
  });

  test('a new stage begins with what the one before has not shown', () => {
    const shown: string[] = [];
    for (let turn = 0; turn < 19; turn += 1) shown.push(nextPassage(PASSAGES, shown, 2, turn).id);
    const unseen = PASSAGES.filter(({ id, stages }) => stages.includes(4) && !shown.includes(id)).length;
    const next: string[] = [];
    for (let turn = 0; turn < unseen; turn += 1)
      next.push(nextPassage(PASSAGES, [...shown, ...next], 5, turn).id);
    expect(next.some((id) => shown.includes(id))).toBe(false);
  });

  test('ids that no longer exist do no harm, nor does an odd tie-breaker', () => {
    for (const tie of [0, -3, 2.7, Number.NaN, Number.POSITIVE_INFINITY, 1e12]) {
      expect(PASSAGES).toContain(nextPassage(PASSAGES, ['gone', 'gone'], 10, tie));
    }
  });

  test('the same input gives the same passage', () => {
    expect(nextPassage(PASSAGES, [], 10, 5)).toBe(nextPassage(PASSAGES, [], 10, 5));
  });
});
