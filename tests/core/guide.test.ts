import { describe, expect, test } from 'vitest';
import { joinGuide, searchGuide } from '../../lib/core/guide.ts';
import { SECTIONS } from '../../lib/core/passage.ts';
import { chaptersIn } from '../../lib/guide/chapters.ts';
import { passagesIn } from '../../lib/guide/passages.ts';

const guide = (language: string) => joinGuide(chaptersIn(language), passagesIn(language).passages);
const titleOf = (section: string): string => (section === 'space' ? 'On making space' : section);

describe.each(['en', 'de'])('the guide in %s', (language) => {
  test('has every section in order, each with paragraphs, questions and its passages', () => {
    const chapters = guide(language);
    expect(chapters.map(({ section }) => section)).toEqual(SECTIONS);
    for (const { paragraphs, questions, passages } of chapters) {
      expect(paragraphs.length).toBeGreaterThanOrEqual(3);
      expect(questions.length).toBeGreaterThanOrEqual(3);
      expect(questions.every((question) => question.includes('?') || /[.]$/.test(question))).toBe(true);
      expect(passages.length).toBeGreaterThanOrEqual(5);
    }
  });

  test('has the voice: no shouting, the quotes of a book, nothing of “your ex”', () => {
    const text = JSON.stringify(
      chaptersIn(language).map(({ paragraphs, questions }) => [paragraphs, questions].flat(2).join(' ')),
    );
    expect(text.slice(1, -1)).not.toMatch(/!|'|\byour ex\b|\bdein(e|em|en)? ex\b/i);
  });
});

describe('a search of the guide', () => {
  const found = (search: string) => searchGuide(guide('en'), search, titleOf);

  test('finds what holds every word, in any order, in any case, by the beginnings of words', () => {
    const chapters = found('HANDLE door');
    expect(chapters.flatMap(({ passages }) => passages.map(({ id }) => id))).toEqual(['assumptions-4']);
    expect(chapters.flatMap(({ paragraphs }) => paragraphs)).toEqual([]);
    expect(found('andle')).toEqual([]);
  });

  test('finds apostrophes of either kind, and letters without their accents', () => {
    expect(found("don't").length).toBe(found('don’t').length);
    expect(found("don't").length).toBeGreaterThan(0);
    expect(searchGuide(guide('de'), 'gefuhle', titleOf).length).toBeGreaterThan(0);
  });

  test('finds a whole section by its title', () => {
    expect(found('making space').find(({ section }) => section === 'space')?.paragraphs.length).toBe(3);
  });

  test('finds nothing for what is not there, and everything for no words', () => {
    expect(found('xyzzy')).toEqual([]);
    expect(found(' … ')).toEqual(guide('en'));
  });
});
