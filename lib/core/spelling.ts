/**
 * Regular expressions for text in an address, in the part of the syntax that RE2 and JavaScript share. The browser
 * matches an address as it is written, so every spelling that means the same has to be in the expression.
 */

/** How a text's spellings are compared. */
export interface SpellingRules {
  readonly caseSensitive: boolean;
  /** Characters that may stand anywhere, or nowhere, in the text. */
  readonly ignored: string;
  /** Characters that count as another. */
  readonly equivalents: Readonly<Record<string, string>>;
}

/**
 * How many spellings an expression admits. The browser gives each 2 kB: where the widest does not fit, the next does.
 * 0: punctuation also percent-encoded; 1: only as it is.
 */
export type Tolerance = 0 | 1;

export const PLAIN: SpellingRules = { caseSensitive: false, ignored: '', equivalents: {} };

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, (char) => (char === '/' ? char : `\\${char}`));
}

function percent(char: string, caseSensitive: boolean): string {
  let out = '';
  for (const byte of new TextEncoder().encode(char)) {
    const hex = byte.toString(16).padStart(2, '0');
    out += `%${caseSensitive ? hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`) : hex}`;
  }
  return out;
}

function anyOf(options: Iterable<string>): string {
  const all = [...new Set(options)];
  return all.length === 1 ? all[0]! : `(?:${all.join('|')})`;
}

function spellChar(
  char: string,
  { caseSensitive, equivalents }: SpellingRules,
  tolerance: Tolerance,
): string {
  const options: string[] = [];
  const same = [char, ...Object.keys(equivalents).filter((other) => equivalents[other] === char)];
  for (const one of same) {
    if (/[A-Za-z0-9]/.test(one)) options.push(one);
    else if (one.charCodeAt(0) < 128) {
      options.push(escape(one));
      if (tolerance === 0) options.push(percent(one, caseSensitive));
    } else {
      const cases = caseSensitive
        ? [one]
        : [one, one.toUpperCase(), one.toLowerCase(), ...(one === 'σ' ? ['ς'] : [])];
      for (const spelling of cases) {
        for (const form of [spelling.normalize('NFC'), spelling.normalize('NFD')]) {
          // A base letter stays itself, its marks are percent-encoded.
          options.push(
            [...form].map((part) => (/[A-Za-z]/.test(part) ? part : percent(part, caseSensitive))).join(''),
          );
        }
      }
    }
  }
  return anyOf(options);
}

/**
 * Every spelling of a text.
 * @param text in the spelling that `keyOf` gives, or any text to be met in any case
 */
export function spell(text: string, rules: SpellingRules, tolerance: Tolerance): string {
  const chars = [...text].map((char) => spellChar(char, rules, tolerance));
  if (rules.ignored === '') return chars.join('');
  const ignored = [...rules.ignored].map((char) => spellChar(char, PLAIN, tolerance));
  const between = `${anyOf(ignored)}*`;
  return between + chars.join(between) + between;
}

/** A literal of a pattern, in any case even where the expression is case-sensitive. */
export function spellLiteral(text: string, caseSensitive: boolean, tolerance: Tolerance): string {
  if (!caseSensitive) return spell(text, PLAIN, tolerance);
  return [...text]
    .map((char) =>
      /[a-z]/i.test(char)
        ? `[${char.toLowerCase()}${char.toUpperCase()}]`
        : spellChar(char, { ...PLAIN, caseSensitive: true }, tolerance),
    )
    .join('');
}

/** The separators of `search.ts` as they stand in an address. */
const SEPARATOR =
  '(?:[+,;()|!?/=\'"<>{}[\\]]|%(?:2[0-2679bcf8]|0[9ad]|3[bc-f]|5[bd]|7[b-d]|e2%80%9[89cde]|c2%(?:a[0b]|bb)))';

/** One or more characters that separate the words of a phrase. */
const GAP = '(?:[^a-z0-9%&#]|%(?:2[0-9a-f]|3[a-f]|40|5[b-f]|60|7[b-e]))+';

/** A handle as a whole word of what was searched for; `end` matches the end of the parameter or segment. */
export function spellHandleSearch(spelt: string, end: string): string {
  return `(?:[^&#]*${SEPARATOR})?(?:[a-z_]+(?::|%3a))?(?:@|%40)?${spelt}(?:${SEPARATOR}|${end})`;
}

function orders(words: readonly string[]): string[][] {
  if (words.length > 3) return [[...words], words.toReversed()];
  if (words.length < 2) return [[...words]];
  return words.flatMap((word, i) => orders(words.toSpliced(i, 1)).map((rest) => [word, ...rest]));
}

/** A phrase's words, side by side in any order (from four words on: as written, or reversed). */
export function spellPhraseSearch(words: readonly string[], end: string): string {
  const runs = orders(words).map((order) => order.map((word) => spell(word, PLAIN, 1)).join(GAP));
  return `(?:[^&#]*${GAP})?(?:${[...new Set(runs)].join('|')})(?:${GAP}|${end})`;
}
