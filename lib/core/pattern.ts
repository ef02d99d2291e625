/** The pattern grammar of platforms/row.ts, read into parts. Both readers of the table, identity and rules, use it. */

/** A place in a pattern that holds an identifier. */
export interface Slot {
  readonly kind: string;
  /** A leading `@` may stand before it. */
  readonly sigil: boolean;
  /** Which half of a `user@host` identifier stands here. */
  readonly half: 'whole' | 'local' | 'host';
  /** What the identifier begins with and the address leaves out. */
  readonly without: string;
  /** What it ends with and the address leaves out. */
  readonly withoutEnd: string;
  /** What the address's number is less than the identifier's; empty: the identifier is written as it is. */
  readonly less: string;
  /** The digits in which that number is written, hyphens between them counting for nothing; empty: decimal. */
  readonly digits: string;
  /** Several may stand here, between commas. */
  readonly list: boolean;
}

/** A piece of a segment or of a query value: literal text in lower case, any text, or a slot. */
export type Part = string | null | Slot;

/** A path (and query) to be met. */
export interface Shape {
  readonly segments: readonly (readonly Part[])[];
  /** `name` is empty where the whole query is the value. */
  readonly query: { readonly name: string; readonly value: readonly Part[] } | null;
}

/** A whole pattern. */
export interface Pattern {
  /** The host it is bound to; null: any host of the row. */
  readonly host: string | null;
  /** The identifier that stands as a label in front of `host`. */
  readonly label: Slot | null;
  readonly shape: Shape;
  readonly fragment: Shape | null;
}

/** Whether in a host's place stands the scheme of addresses that have none: `mailto:`. */
export const isScheme = (host: string | null): boolean => host?.endsWith(':') ?? false;

/** Whether what stands in a host's place is one: neither `*`, which is any, nor a scheme. */
export const isHost = (host: string): boolean => host !== '*' && !isScheme(host);

const SLOT =
  /^\{(@?)([a-z]+(?:-[a-z]+)*|url64)(,)?(?::(local|host))?(?:<(\w+))?(?:>([\w.-]+))?(?:-(\d+)(?:~([a-z]+))?)?\}/;

function readSlot(match: RegExpExecArray): Slot {
  return {
    kind: match[2]!,
    sigil: match[1] === '@',
    half: (match[4] as 'local' | 'host' | undefined) ?? 'whole',
    without: match[5] ?? '',
    withoutEnd: match[6] ?? '',
    less: match[7] ?? '',
    digits: match[8] ?? '',
    list: match[3] === ',',
  };
}

const DECIMAL = '0123456789';
/** Longer texts are no account's number. */
const LONGEST_NUMBER = 24;

/**
 * The identifier for which a slot's text stands; empty where it stands for none.
 * @param text without a sigil
 */
export function identifierAt({ without, withoutEnd, less, digits }: Slot, text: string): string {
  if (less === '') return without + text + withoutEnd;
  const alphabet = digits === '' ? DECIMAL : digits;
  const written = digits === '' ? text : text.toLowerCase().replaceAll('-', '');
  if (written === '' || written.length > LONGEST_NUMBER) return '';
  let number = 0n;
  for (const char of written) {
    const digit = alphabet.indexOf(char);
    if (digit < 0) return '';
    number = number * BigInt(alphabet.length) + BigInt(digit);
  }
  return String(number + BigInt(less));
}

/** The reverse of `identifierAt`: how an identifier is written in a slot. Null: this slot can't hold it. */
export function textAt({ without, withoutEnd, less, digits }: Slot, identifier: string): string | null {
  if (less === '') {
    if (!identifier.startsWith(without) || !identifier.endsWith(withoutEnd)) return null;
    return identifier.slice(without.length, identifier.length - withoutEnd.length);
  }
  if (!/^\d{1,30}$/.test(identifier)) return null;
  const number = BigInt(identifier) - BigInt(less);
  if (number < 0n) return null;
  if (digits === '') return String(number);
  return number.toString(digits.length).replace(/./g, (digit) => digits[Number.parseInt(digit, 36)] ?? '');
}

function readParts(text: string): Part[] {
  const parts: Part[] = [];
  let literal = '';
  for (let at = 0; at < text.length;) {
    const slot = SLOT.exec(text.slice(at));
    if (!slot && text[at] !== '*') {
      literal += text[at++];
      continue;
    }
    if (literal !== '') parts.push(literal.toLowerCase());
    literal = '';
    parts.push(slot ? readSlot(slot) : null);
    at += slot ? slot[0].length : 1;
  }
  if (literal !== '') parts.push(literal.toLowerCase());
  return parts;
}

function readShape(text: string): Shape {
  const at = text.indexOf('?');
  const path = at < 0 ? text : text.slice(0, at);
  const query = at < 0 ? '' : text.slice(at + 1);
  const equals = query.indexOf('=');
  return {
    segments: path
      .split('/')
      .filter((segment) => segment !== '')
      .map(readParts),
    query:
      query === ''
        ? null
        : {
            name: query.slice(0, Math.max(0, equals)).toLowerCase(),
            value: readParts(query.slice(equals + 1)),
          },
  };
}

/**
 * Reads a pattern.
 * @param text in the grammar of platforms/row.ts; what the grammar does not know is literal text
 */
export function readPattern(text: string): Pattern {
  const hash = text.indexOf('#');
  let path = hash < 0 ? text : text.slice(0, hash);
  let host: string | null = null;
  let label: Slot | null = null;
  if (path.startsWith('//')) {
    const end = path.indexOf('/', 2);
    host = end < 0 ? path.slice(2) : path.slice(2, end);
    path = end < 0 ? '' : path.slice(end);
    const slot = SLOT.exec(host);
    if (slot) {
      label = readSlot(slot);
      host = host.slice(slot[0].length + 1);
    }
  }
  return { host, label, shape: readShape(path), fragment: hash < 0 ? null : readShape(text.slice(hash + 1)) };
}

/** What a slot caught. */
export type Capture = readonly [slot: Slot, text: string];

/**
 * Matches one segment or value against its parts.
 * @returns every way it fits, each with what its slots caught. More than one where an identifier may hold the very
 *   character that ends it: `/posts/{handle}_*` with two `_`.
 */
export function matchParts(parts: readonly Part[], text: string, at = 0): Capture[][] {
  const part = parts[at];
  if (part === undefined) return text === '' ? [[]] : [];
  if (typeof part === 'string') {
    return text.slice(0, part.length).toLowerCase() === part
      ? matchParts(parts, text.slice(part.length), at + 1)
      : [];
  }
  const ways: Capture[][] = [];
  const last = at === parts.length - 1;
  for (let end = last ? text.length : 1; end <= text.length && end > 0; end++) {
    const caught = text.slice(0, end);
    for (const rest of matchParts(parts, text.slice(end), at + 1)) {
      ways.push(part === null ? rest : [[part, caught], ...rest]);
    }
  }
  return ways;
}
