import { describe, expect, test } from 'vitest';
import {
  isLongEnough,
  sameSentence,
  STANDARD_SENTENCE_LETTERS,
  sentenceLetters,
} from '../../lib/core/sentence.ts';

const ASKED = 'I choose to look, and I know how this usually feels.';

describe('what a keyboard does on its own passes', () => {
  test.each([
    ['as asked', ASKED],
    ['no capitals, no marks', 'i choose to look and i know how this usually feels'],
    ['capitals', ASKED.toUpperCase()],
    ['spaces before, between and after', '  I choose  to look , and I know how this usually feels .  '],
    ['a line break from dictation', 'I choose to look,\nand I know how this usually feels'],
    ['quoted', `“${ASKED}”`],
    ['full-width letters', ASKED.replace(/[a-z]/gi, (c) => String.fromCodePoint(c.codePointAt(0)! + 0xfee0))],
  ])('%s', (_, typed) => {
    expect(sameSentence(typed, ASKED)).toBe(true);
  });

  test('curly and straight apostrophes, in either direction', () => {
    expect(sameSentence("I'll look", 'I’ll look')).toBe(true);
    expect(sameSentence('I’ll look', "I'll look")).toBe(true);
  });

  test('accents composed or not', () => {
    expect(sameSentence('cafe\u0301', 'caf\u00e9')).toBe(true);
  });
});

describe('other words do not pass', () => {
  test.each([
    ['nothing', ''],
    ['a part', 'I choose to look'],
    ['a word too many', `${ASKED} really`],
    ['a word exchanged', ASKED.replace('usually', 'always')],
    ['a typing mistake', ASKED.replace('feels', 'feel')],
  ])('%s', (_, typed) => {
    expect(sameSentence(typed, ASKED)).toBe(false);
  });

  test('an accent is a difference', () => {
    expect(sameSentence('cafe', 'café')).toBe(false);
  });
});

test('a sentence in another script', () => {
  expect(sameSentence('Я решаю посмотреть', 'я решаю посмотреть.')).toBe(true);
  expect(sameSentence('見ることを選ぶ', '見ることを選ぶ。')).toBe(true);
});

test('a sentence without a letter or digit can not be typed by typing nothing', () => {
  expect(sameSentence('', '…')).toBe(false);
  expect(sameSentence('…', '…')).toBe(false);
});

describe('one’s own sentence', () => {
  test.each([
    ['I want to look now, really.', true],
    ['I want to look', false],
    ['. . . . . . . . . . . . . . . . . . . . . .', false],
    ['看了以后我会难过的', true],
    ['我想看', false],
    ['Я знаю, что мне будет хуже', true],
    ['', false],
  ])('%j is long enough: %s', (sentence, expected) => {
    expect(isLongEnough(sentence)).toBe(expected);
  });

  test('the one that comes with us is as long as it is counted', () => {
    expect(sentenceLetters(ASKED)).toBeGreaterThanOrEqual(STANDARD_SENTENCE_LETTERS);
  });
});
