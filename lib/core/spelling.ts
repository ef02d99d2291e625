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
 * How many spellings an expression admits. The browser gives each expression 2 kB, about 110 plain characters; a
 * character with an encoded alternative costs 5, a letter in a case-sensitive expression that may have either case 3.
 * 0: everything; 1: a pattern's own words only as they are; 2: the identifier, too; 3: and characters that make no
 * difference only where they were written when it was listed.
 */
export type Tolerance = 0 | 1 | 2 | 3;
export const TOLERANCES: readonly Tolerance[] = [0, 1, 2, 3];

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

/** One of some expressions. */
export function anyOf(options: Iterable<string>): string {
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
      // In a query an at sign is never written as it is.
      if (tolerance < 2 || one === '@') options.push(percent(one, caseSensitive));
    } else {
      const cases = caseSensitive
        ? [one]
        : [one, one.toUpperCase(), one.toLowerCase(), ...(one === 'σ' ? ['ς'] : [])];
      for (const spelling of cases) {
        for (const form of [
          spelling.normalize('NFC'),
          ...(tolerance < 2 ? [spelling.normalize('NFD')] : []),
        ]) {
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
 * Any number of ASCII characters that make no difference, as one class and, encoded, as one per first hex digit: they
 * stand between all the others, so each counts many times.
 */
function spellIgnored(ignored: string, encoded: boolean): string {
  const plain = [...ignored].map((char) => (/[\\\]^-]/.test(char) ? `\\${char}` : char)).join('');
  if (!encoded) return `[${plain}]*`;
  const codes = [...ignored].map((char) => char.charCodeAt(0).toString(16).padStart(2, '0'));
  const ways = [...Map.groupBy(codes, ([first]) => first)].map(
    ([first, all]) => `%${first}[${all.map(([, second]) => second).join('')}]`,
  );
  return `(?:[${plain}]|${ways.join('|')})*`;
}

/**
 * Every spelling of a text.
 * @param text in the spelling that `keyOf` gives, or any text to be met in any case
 * @param shown the same with the ignored characters that were written, if there are any
 */
export function spell(text: string, rules: SpellingRules, tolerance: Tolerance, shown = text): string {
  const { ignored } = rules;
  if (ignored === '') return [...text].map((char) => spellChar(char, rules, tolerance)).join('');
  if (tolerance === 3) {
    // A space that was written is a plus sign in most queries.
    const optional = (char: string) => (char === ' ' ? '\\+?' : `${spellChar(char, rules, tolerance)}?`);
    return [...shown]
      .map((char) => (ignored.includes(char) ? optional(char) : spellChar(char, rules, tolerance)))
      .join('');
  }
  const between = spellIgnored(ignored, tolerance === 0);
  return between + [...text].map((char) => spellChar(char, rules, tolerance)).join(between) + between;
}

/** A literal of a pattern, in any case even where the expression is case-sensitive. */
export function spellLiteral(text: string, caseSensitive: boolean, tolerance: Tolerance): string {
  const punctuation = tolerance === 0 ? 0 : 2;
  if (!caseSensitive) return spell(text, PLAIN, punctuation);
  return [...text]
    .map((char) =>
      tolerance < 2 && /[a-z]/i.test(char)
        ? `[${char.toLowerCase()}${char.toUpperCase()}]`
        : spellChar(char, { ...PLAIN, caseSensitive: true }, punctuation),
    )
    .join('');
}

/** Encoded white space, punctuation and slash; either case of a hex digit, for a rule may tell cases apart. */
const ENCODED_SEPARATOR = '%(?:2[0-9a-cfA-CF]|3[aA]|40)';

/** What may stand before a subject that was searched for: in a parameter, or in a path's segment. */
export interface Before {
  readonly inValue: string;
  readonly inSegment: string;
}

/**
 * Before a handle: nothing, or text that ends a word (`search.ts` knows more separators, those that are rare are not
 * worth the room).
 */
export const BEFORE_HANDLE: Before = {
  inValue: `(?:[^&]*(?:[+:@/]|${ENCODED_SEPARATOR}))?`,
  inSegment: `(?:[^/?&#]*(?:[+:@]|${ENCODED_SEPARATOR}))?`,
};

/** What must stand after a handle or a phrase; `end` matches the end of the parameter or segment. */
export function afterSubject(end: string): string {
  return `(?:[+/]|%2[0-9a-cfA-CF]|${end})`;
}

/** So many separators of words as there are. */
const SEPARATORS = `(?:[+:@/]|${ENCODED_SEPARATOR})*`;

/** What a subject stands between. */
export interface Around {
  readonly before: Before;
  /** `end` matches the end of the parameter or segment. */
  readonly after: (end: string) => string;
}

/** A handle wherever it stands. */
const ANYWHERE: readonly Around[] = [{ before: BEFORE_HANDLE, after: afterSubject }];

/** `@`, `from:`, `author:`, `user:`, as `search.ts` knows them. */
const MARK = '(?:@|%40|(?:from|author|user)(?::|%3[aA]))';

/** A handle that is a common word, where people are searched for: alone, or marked as a handle. */
const MEANT: readonly Around[] = [
  {
    before: { inValue: SEPARATORS, inSegment: SEPARATORS },
    after: (end) => `${SEPARATORS}(?:${end})`,
  },
  {
    before: { inValue: BEFORE_HANDLE.inValue + MARK, inSegment: BEFORE_HANDLE.inSegment + MARK },
    after: afterSubject,
  },
];

/** What a handle stands between in a search of its own platform. */
export const aroundHandle = (isCommon: boolean): readonly Around[] => (isCommon ? MEANT : ANYWHERE);

/** Between the words of a phrase: `+`, or encoded white space and punctuation. */
const GAP = '(?:\\+|%2[0-9a-c])';
export const BEFORE_PHRASE: Before = { inValue: `(?:[^&]*${GAP})?`, inSegment: `(?:[^/?&#]*${GAP})?` };

function orders(words: readonly string[]): string[][] {
  if (words.length > 3) return [[...words], words.toReversed()];
  if (words.length < 2) return [[...words]];
  return words.flatMap((word, i) => orders(words.toSpliced(i, 1)).map((rest) => [word, ...rest]));
}

/** A word with or without its accents. */
function spellWord(word: string): string {
  return [...word.normalize('NFC').toLowerCase()]
    .map((char) => {
      const base = char.normalize('NFKD').replace(/\p{M}/gu, '');
      return anyOf([...(/^[a-z0-9]+$/.test(base) ? [base] : []), spellChar(char, PLAIN, 2)]);
    })
    .join('');
}

/** A phrase's words, side by side, in every order (from four words on: as written, and reversed). */
export function spellPhrase(text: string): string[] {
  const words = text
    .normalize('NFC')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
  return [...new Set(orders(words).map((order) => order.map(spellWord).join(`${GAP}+`)))];
}
