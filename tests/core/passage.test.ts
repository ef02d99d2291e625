import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { nextPassage, SECTIONS, stageOf, STAGES } from '../../lib/core/passage.ts';
import { passagesIn } from '../../lib/guide/passages.ts';
import { chaptersIn } from '../../lib/guide/chapters.ts';
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

  test.each(
    ['en', 'de'].flatMap((language) =>
      passagesIn(language).passages.map((passage) => ({ ...passage, language })),
    ),
  )('$id has 25 to 70 words and the voice, in $language', ({ text, stages }) => {
    expect(text.split(/\s+/).length).toBeGreaterThanOrEqual(25);
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(70);
    expect(stages.length).toBeGreaterThan(0);
    expect(text).not.toMatch(
      /!|\p{Extended_Pictographic}|\b(your ex|twenty minutes|20 minutes|stay strong|dein(e|em|en)? ex|zwanzig minuten|bleib stark)\b/iu,
    );
    // Typographic quotes, as in a book.
    expect(text).not.toMatch(/['"]/);
  });

  test('are in German for German, in English for every other language, the same ones', () => {
    const german = passagesIn('de');
    expect(german.language).toBe('de');
    expect(german.passages.map(({ id, section, stages }) => [id, section, stages])).toEqual(
      PASSAGES.map(({ id, section, stages }) => [id, section, stages]),
    );
    expect(german.passages.every(({ text }, index) => text !== PASSAGES[index]?.text)).toBe(true);
    expect(passagesIn('fr')).toEqual({ language: 'en', passages: PASSAGES });
  });

  test('have no eight words in a row from the guide, nor have its sections as we tell them', () => {
    // The fixture holds a hash of every eight words in a row of the guide, not its text.
    const known = new Set(guideWindows);
    const hash = (window: string): string => createHash('sha256').update(window).digest('hex').slice(0, 16);
    const texts = [
      ...PASSAGES.map(({ text }) => text),
      ...chaptersIn('en').flatMap(({ paragraphs, questions }) => [...paragraphs, ...questions]),
    ];
    const borrowed = texts
      .flatMap((text) => {
        const list = words(text);
        return list.map((_, index) => list.slice(index, index + 8).join(' '));
      })
      .filter((window) => known.has(hash(window)));
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

  test('one wished for more often comes twice a round, one less often every second round, none twice in a row', () => {
    const wishes = { 'space-3': 'more', 'self-respect-3': 'less', 'gone-1': 'more' } as const;
    const size = PASSAGES.filter(({ stages }) => stages.includes(15)).length;
    const rounds = 8;
    const shown: string[] = [];
    for (let turn = 0; turn < size * rounds; turn += 1)
      shown.push(nextPassage(PASSAGES, shown, 20, turn * 7919, wishes).id);
    const times = (wanted: string): number => shown.filter((id) => id === wanted).length;
    expect(Math.abs(times('space-3') - 2 * rounds)).toBeLessThanOrEqual(1);
    expect(Math.abs(times('self-respect-3') - rounds / 2)).toBeLessThanOrEqual(1);
    expect(shown.every((id, index) => id !== shown[index + 1])).toBe(true);
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
