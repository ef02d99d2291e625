/** What a search is for: words, handles in it, and listed phrases. */

/** Characters that separate words in a query, beside white space. `rules.ts` spells the same set for the browser. */
export const SEPARATORS = '+"\'()[]{}<>,;|!?/&=“”‘’„«»';
const CHUNKS = /[\s+"'()[\]{}<>,;|!?/&=“”‘’„«»]+/;
const OPERATOR = /^[a-z_]+:/i;

/**
 * The parts of a query that may be a handle: whole words, without a search operator and a leading `@`. A word that the
 * search leaves out (`-from:name`) is none.
 * @param query decoded
 */
export function handlesIn(query: string): string[] {
  const found: string[] = [];
  for (const chunk of query.split(CHUNKS)) {
    const bare = chunk.replace(OPERATOR, '').replace(/^@/, '');
    if (bare !== '') found.push(bare);
  }
  return found;
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
