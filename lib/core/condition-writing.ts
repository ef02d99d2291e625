/** How an account is written in an address, as expressions: the table's patterns read as what they match. */
import type { Written } from './condition.ts';
import type { Platform, Table } from './identify.ts';
import { keyOf } from './identify.ts';
import type { Account } from './model.ts';
import type { Part, Pattern, Shape, Slot } from './pattern.ts';
import { textAt } from './pattern.ts';
import type { Form } from './platforms/row.ts';
import type { Before, SpellingRules, Tolerance } from './spelling.ts';
import { PLAIN, spell, spellLiteral } from './spelling.ts';

export const ANY_AUTHORITY = '^[a-z]+://[^/]+';

export const SEGMENT_END = '(?:[/?#]|$)';

export const VALUE_END = '(?:[&#]|$)';

export const SLASHES = '/+';

/** From a path to one of its query's values: further segments, then the query. */
export const TO_QUERY = '(?:/[^?]*)?\\?(?:.*&)?';

/** How the pieces of an address are written where it stands: by itself, or within another one. */
export interface Writing {
  readonly slash: string;
  readonly anySegment: string;
  readonly segmentEnd: string;
  readonly allowsQuery: boolean;
}

export const DIRECT: Writing = {
  slash: SLASHES,
  anySegment: '[^/?#]+',
  segmentEnd: SEGMENT_END,
  allowsQuery: true,
};

/** Within a copy's path, where `*` at the end lists all copies, and `__;` closes a mail filter's address. */
export const ARCHIVED: Writing = { ...DIRECT, segmentEnd: '(?:[/?#]|__;|\\*#|\\*?$)' };

/** Within another address's query. An address there whose own query says whom it shows is left to `decide`. */
export const ENCODED: Writing = {
  slash: '(?:/|%2f)+',
  anySegment: '[^/?#&%]+',
  segmentEnd: '(?:[/?#&]|%(?:2f|3f|23)|$)',
  allowsQuery: false,
};

/** An account, ready to be spelt. */
export interface Subject {
  readonly platform: Platform;
  readonly kind: string;
  readonly key: string;
  /** The key with the ignored characters that were written. */
  readonly shown: string;
  /** What may stand before it and counts for nothing. */
  readonly dropped: string;
  readonly spelling: SpellingRules;
}

export function subjectOf(table: Table, account: Account): Subject | null {
  const platform = table.platforms.get(account.platform);
  const row = platform?.kinds.get(account.kind)?.row;
  const key = platform ? keyOf(platform, account.kind, account.value) : null;
  if (!platform || !row || key === null) return null;
  const { ignored = [] } = row;
  const spelling = {
    caseSensitive: row.caseSensitive ?? false,
    ignored: ignored.filter((text) => text.length === 1).join(''),
    equivalents: row.equivalents ?? {},
  };
  const cased = row.caseSensitive ? account.value : account.value.toLowerCase();
  const { dropped = '' } = row;
  // Longer texts that make no difference stand in no link, and the `00` at the front is written apart.
  const shown = ignored
    .filter((text) => text.length > 1)
    .reduce((text, one) => text.replaceAll(one, ''), cased)
    .replace(dropped === '' ? '' : /^\D*0\D*0/, '');
  return { platform, kind: account.kind, key, shown, dropped, spelling };
}

export const AT_SIGN = '(?:@|%40)';

/** The part of the identifier that stands in a slot. Null: this slot can't hold it. */
export function slotKey(slot: Slot, subject: Subject): string | null {
  if (slot.kind !== subject.kind) return null;
  if (slot.half === 'whole') return textAt(slot, subject.key);
  const at = subject.key.lastIndexOf('@');
  return slot.half === 'local' ? subject.key.slice(0, at) : subject.key.slice(at + 1);
}

/** A code of letters as it is handed out: a hyphen in its middle. */
function hyphened(text: string): string {
  const half = Math.floor(text.length / 2);
  return `${text.slice(0, half)}-${text.slice(half)}`;
}

/** Text before the subject, the subject, text after it: pieces are added in the address's order. */
class Writer {
  before = '';
  subject = '';
  after = '';

  add(text: string): void {
    if (this.subject === '') this.before += text;
    else this.after += text;
  }

  addSubject(text: string): void {
    if (this.subject === '') this.subject = text;
    else this.after += text;
  }
}

/** One segment or value. False: it can't hold the subject. */
function writeParts(
  writer: Writer,
  parts: readonly Part[],
  {
    subject,
    tolerance,
    any,
    needsSigil,
  }: { subject: Subject; tolerance: Tolerance; any: string; needsSigil: boolean },
): boolean {
  for (const part of parts) {
    if (part === null) writer.add(any);
    else if (typeof part === 'string')
      writer.add(spellLiteral(part, subject.spelling.caseSensitive, tolerance));
    else {
      const text = slotKey(part, subject);
      if (text === null) return false;
      if (part.sigil) writer.add(needsSigil ? AT_SIGN : `${AT_SIGN}?`);
      if (subject.dropped !== '') writer.add(`(?:${subject.dropped})?`);
      if (part.digits === '') writer.addSubject(spell(text, subject.spelling, tolerance, subject.shown));
      else writer.addSubject(spell(text, { ...subject.spelling, ignored: '-' }, tolerance, hyphened(text)));
    }
  }
  return true;
}

export function spellSubject({ key, shown, spelling }: Subject, tolerance: Tolerance): string {
  return spell(key, spelling, tolerance, shown);
}

export function slotsOf(shape: Shape): Slot[] {
  return [...shape.segments.flat(), ...(shape.query?.value ?? [])].filter(
    (part): part is Slot => typeof part === 'object' && part !== null,
  );
}

/** The path and query in which a pattern shows a subject. Null: not in this pattern. */
export function writeShape(
  form: Form,
  shape: Shape,
  subject: Subject,
  reserved: readonly string[],
  tolerance: Tolerance,
  writing: Writing,
): Written | null {
  const { platform, key } = subject;
  if (!slotsOf(shape).some((slot) => slot.kind === subject.kind)) return null;
  if (form.except?.includes(key) || (shape.query && !writing.allowsQuery)) return null;
  const writer = new Writer();
  if (platform.row.locale) writer.add(`(?:${writing.slash}(?:${platform.row.locale}))?`);
  for (const [i, parts] of shape.segments.entries()) {
    const first = parts.length === 1 ? parts[0] : null;
    const isBare = i === 0 && typeof first === 'object' && first !== null;
    const needsSigil = isBare && reserved.includes(slotKey(first, subject) ?? '');
    // Only an @ tells a person from the platform's page of that name.
    if (needsSigil && !first.sigil) return null;
    writer.add(writing.slash);
    if (!writeParts(writer, parts, { subject, tolerance, any: writing.anySegment, needsSigil })) return null;
  }
  if (!shape.query) {
    if (shape.segments.at(-1)?.at(-1) !== null) writer.add(writing.segmentEnd);
    return writer;
  }
  writer.add(`${TO_QUERY}${spellName(shape.query.name, subject.spelling.caseSensitive)}=`);
  const context = { subject, tolerance, any: '[^&#]+', needsSigil: false };
  if (!writeParts(writer, shape.query.value, context)) return null;
  writer.add(VALUE_END);
  return writer;
}

/** A pattern's path with an identifier in it. Null where it has wildcards, a query or an encoded letter. */
export function plainPath(shape: Shape, subject: Subject): string | null {
  let path = '';
  if (shape.query || subject.platform.row.locale) return null;
  for (const parts of shape.segments) {
    path += '/';
    for (const part of parts) {
      if (part === null) return null;
      path +=
        typeof part === 'string'
          ? part
          : subject.spelling.ignored
            ? subject.shown
            : (slotKey(part, subject) ?? '');
    }
  }
  // `^` in a filter counts `@` as an end, so a name with a host behind it would be met, too.
  return /^[\x21-\x7e]+$/.test(path) && !/[*^|@]/.test(path.slice(2)) ? path : null;
}

/** A parameter's name, in any case even where the expression is case-sensitive. */
function spellName(name: string, caseSensitive: boolean): string {
  const spelt = spell(name, PLAIN, 2);
  return caseSensitive ? spelt.replace(/[a-z]/g, (char) => `[${char}${char.toUpperCase()}]`) : spelt;
}

/** What was searched for, on one of a platform's search pages. */
export function writeSearch(
  { shape }: Pattern,
  locale: string | undefined,
  caseSensitive: boolean,
  before: Before,
  subject: string,
  after: (end: string) => string,
  tolerance: Tolerance,
): Written {
  const writer = new Writer();
  const what = (front: string, end: string) => {
    writer.add(front);
    writer.addSubject(subject);
    writer.add(after(end));
  };
  if (locale) writer.add(`(?:${SLASHES}(?:${locale}))?`);
  for (const parts of shape.segments) {
    writer.add(SLASHES);
    for (const part of parts) {
      if (typeof part === 'string') writer.add(spellLiteral(part, caseSensitive, tolerance));
      else if (part === null) writer.add('[^/?#]+');
      else what(before.inSegment, '[/?#]|$');
    }
  }
  if (shape.query) {
    // What follows the path is free; a long name needs the room.
    const toQuery = tolerance < 2 || shape.segments.length === 0 ? TO_QUERY : '/*\\?(?:.*&)?';
    writer.add(`${toQuery}${spellName(shape.query.name, caseSensitive)}=`);
    what(before.inValue, '[&#]|$');
  }
  return writer;
}

export function isSearch(pattern: Pattern): boolean {
  return slotsOf(pattern.shape).some(({ kind }) => kind === 'query');
}

/** A host as the whole authority of an address. */
export function exactHost(host: string): string {
  return `^[a-z]+://(?:[^/]*@)?(?:www\\.)?${spell(host, PLAIN, 2)}\\.?(?::[0-9]+)?`;
}
