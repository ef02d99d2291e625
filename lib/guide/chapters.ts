/** The guide's sections in the language of the page, as far as there are any. */
import type { Chapter } from '../core/guide.ts';
import { CHAPTERS as GERMAN } from './chapters.de.ts';
import { CHAPTERS as ENGLISH } from './chapters.en.ts';

/**
 * @param language of the sentences around them, as a BCP 47 tag
 * @returns German for German, English for every other language, like the passages
 */
export function chaptersIn(language: string): readonly Chapter[] {
  return language === 'de' ? GERMAN : ENGLISH;
}
