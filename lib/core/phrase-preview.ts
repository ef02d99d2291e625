/** What listing a name would do to searches, shown on examples before it is added. */
import { phraseKey, phrasesIn, wordsOf } from './search.ts';

export interface PhrasePreview {
  /** Searches that would be blocked, as they would be typed. */
  readonly blocks: readonly string[];
  /** Searches that look alike and stay open. */
  readonly passes: readonly string[];
}

/** Words between a name's that make it two people's. */
const BETWEEN = 'and';

/**
 * Examples of searches, judged as real ones are.
 * @param text the name as typed
 */
export function previewPhrase(text: string): PhrasePreview {
  const words = wordsOf(text);
  const name = words.join(' ');
  const [first = '', ...rest] = words;
  const last = rest.at(-1);
  const examples =
    last === undefined
      ? [name, `${name} photos`, `${name}s`]
      : [
          name,
          `${last} ${[first, ...rest.slice(0, -1)].join(' ')}`,
          `${name} photos`,
          first,
          last,
          `${first} ${BETWEEN} ${last}`,
        ];
  const key = phraseKey(words);
  const isBlocked = (query: string) => phrasesIn(query, words.length).includes(key);
  return { blocks: examples.filter(isBlocked), passes: examples.filter((query) => !isBlocked(query)) };
}
