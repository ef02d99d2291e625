/** The passages in the language of the page, as far as there are any. */
import type { Passage } from '../core/passage.ts';
import { TEXTS as GERMAN } from './de.ts';
import { PASSAGES } from './en.ts';

export interface PassagesInLanguage {
  /** The language that the texts are in, as a BCP 47 tag. */
  readonly language: string;
  readonly passages: readonly Passage[];
}

/**
 * All passages: in German for German, in English for every other language.
 * @param language of the sentences around them, as a BCP 47 tag
 */
export function passagesIn(language: string): PassagesInLanguage {
  return language === 'de'
    ? { language, passages: PASSAGES.map((passage) => ({ ...passage, text: GERMAN[passage.id] })) }
    : { language: 'en', passages: PASSAGES };
}
