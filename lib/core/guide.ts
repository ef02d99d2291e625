/** The guide as a text to read: its sections, with the passages that belong to each. */
import type { Passage, Section } from './passage.ts';

/** A section of the guide, as it is read. Its title is a sentence of the pages. */
export interface Chapter {
  readonly section: Section;
  readonly paragraphs: readonly string[];
  /** To think about in a calm hour. */
  readonly questions: readonly string[];
}

/** A chapter with its passages; or what a search found of it. */
export interface ReadChapter extends Chapter {
  readonly passages: readonly Passage[];
}

/** The chapters in their order, each with its passages in theirs. */
export function joinGuide(chapters: readonly Chapter[], passages: readonly Passage[]): ReadChapter[] {
  return chapters.map((chapter) => ({
    ...chapter,
    passages: passages.filter(({ section }) => section === chapter.section),
  }));
}

/** Letters as a search sees them: no case, no accents, one kind of apostrophe. */
const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’ʼ]/g, "'").toLowerCase();

/**
 * What of the guide holds every word of a search, in any order, beginnings of words included.
 * @param titleOf the title that stands over a section: found there, the whole chapter is
 * @returns the chapters with something in them; all of it for a search without words
 */
export function searchGuide(
  chapters: readonly ReadChapter[],
  search: string,
  titleOf: (section: Section) => string,
): ReadChapter[] {
  const words = folded(search).match(/[\p{L}\p{N}']+/gu) ?? [];
  const isFound = (text: string): boolean => {
    // A space before each word: found are beginnings, not middles.
    const within = ` ${(folded(text).match(/[\p{L}\p{N}']+/gu) ?? []).join(' ')}`;
    return words.every((word) => within.includes(` ${word}`));
  };
  return chapters.flatMap((chapter) => {
    if (isFound(titleOf(chapter.section))) return [chapter];
    const found = {
      ...chapter,
      paragraphs: chapter.paragraphs.filter(isFound),
      questions: chapter.questions.filter(isFound),
      passages: chapter.passages.filter(({ text }) => isFound(text)),
    };
    return found.paragraphs.length + found.questions.length + found.passages.length > 0 ? [found] : [];
  });
}
