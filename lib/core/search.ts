/** What a search is for: words, handles in it, and listed phrases. */

/** A word of a query; `@` and `:` separate words, so that `from:@name` holds the word `name`. */
export const WORD = /[^\s!"#$%&'()*+,/:;<=>?@[\]{}|“”‘’„«»]+/g;

/**
 * The parts of a query that may be a handle: whole words.
 * @param query decoded
 */
export function handlesIn(query: string): string[] {
  const words = query.match(WORD) ?? [];
  if (!query.includes('@')) return words;
  // An e-mail address and `user@host` are whole only between spaces.
  const whole = query.split(/\s+/).map((text) => text.replace(/^@|[.,;:!?]+$/g, ''));
  return [...words, ...whole.filter((text) => text.includes('@'))];
}

/** Words without accents, case and punctuation. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ς', 'σ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The spelling in which two phrases with the same words in any order are equal. */
export function phraseKey(words: readonly string[]): string {
  return [...words].sort().join(' ');
}

/**
 * The keys of every run of words in a query, up to a length.
 * @param longest number of words of the longest phrase to look for
 */
export function phrasesIn(query: string, longest: number): string[] {
  const words = wordsOf(query);
  const keys: string[] = [];
  for (let length = 1; length <= Math.min(longest, words.length); length++) {
    for (let at = 0; at + length <= words.length; at++) keys.push(phraseKey(words.slice(at, at + length)));
  }
  return keys;
}
