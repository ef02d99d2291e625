/**
 * Is the typed sentence the one that was asked for? What a keyboard, an autocorrect or a dictation changes on its
 * own (quotes, capitals, spaces, full stops, compatibility forms) does not count; the words do.
 */

/** The words of a text alone: compatibility forms unified, lower case, letters, marks and digits. */
function essence(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
    .normalize('NFKC');
}

/** True when `typed` says the same as `asked`. A sentence without a letter or digit is never matched. */
export function sameSentence(typed: string, asked: string): boolean {
  const wanted = essence(asked);
  return wanted !== '' && essence(typed) === wanted;
}

/** Fewer letters than this are typed without a thought. Scripts whose letters are whole syllables or words need fewer. */
const LEAST_LETTERS = 20;
const LEAST_SYLLABLES = 8;
const SYLLABIC = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** The product's own sentence is at least this long in every language (a test holds it). */
export const STANDARD_SENTENCE_LETTERS = 30;

/** How many letters, marks and digits it takes to type a sentence; a syllable or word sign counts as several. */
export function sentenceLetters(sentence: string): number {
  let count = 0;
  for (const letter of essence(sentence))
    count += SYLLABIC.test(letter) ? LEAST_LETTERS / LEAST_SYLLABLES : 1;
  return Math.floor(count);
}

/** Whether a sentence is long enough to be one's own: 20 letters, or 8 where a letter is a syllable or a word. */
export function isLongEnough(sentence: string): boolean {
  return sentenceLetters(sentence) >= LEAST_LETTERS;
}
