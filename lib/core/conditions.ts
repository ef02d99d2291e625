/**
 * What network rules have to say about a person, from the same rows that `identify` reads: conditions, each a set of
 * hosts and the ways in which one account or phrase shows there. `rules.ts` makes rules of them.
 */
import { isWithin, withoutWww } from './address.ts';
import { isCommon } from './common-words.ts';
import { CUSTOM, customTarget } from './custom.ts';
import { ENDINGS, everywhereHandle, USER_PARAMETERS } from './everywhere.ts';
import type { FormName } from './form.ts';
import type { Platform, Table } from './identify.ts';
import { ANY_HOST, keyOf } from './identify.ts';
import type { Account, Person, Phrase } from './model.ts';
import { isNeverBlocked, NEVER_BLOCK } from './never-block.ts';
import type { Part, Pattern, Shape, Slot } from './pattern.ts';
import { readPattern, textAt } from './pattern.ts';
import type { Form, PlatformRow } from './platforms/row.ts';
import { wordsOf } from './search.ts';
import type { Before, SpellingRules, Tolerance } from './spelling.ts';
import {
  afterSubject,
  anyOf,
  BEFORE_HANDLE,
  BEFORE_PHRASE,
  PLAIN,
  spell,
  spellLiteral,
  spellPhrase,
} from './spelling.ts';

/**
 * One way in which somebody shows after the host, in three pieces: those that differ only in what stands before the
 * identifier share the rest, for an expression has little room.
 */
export interface Written {
  readonly before: string;
  readonly subject: string;
  readonly after: string;
}

interface Tail {
  readonly at: (tolerance: Tolerance) => Written;
  /** The plainest spellings, host included, for rules without an expression; none where they would meet others. */
  readonly filters: readonly string[];
}

/**
 * What is covered first where not everything fits: the person's own pages; last, searches for their name on platforms
 * where no account of theirs is listed, and copies.
 */
export const RANK = { pages: 0, side: 1, mirror: 2, search: 3, elsewhere: 4, copy: 5 } as const;

/** Hosts, and the ways in which one account or phrase shows there. */
export interface Condition {
  readonly personId: string;
  readonly accountId: string;
  readonly form: FormName;
  readonly shared: boolean;
  /** Null: any host. */
  readonly domains: readonly string[] | null;
  readonly excluded: readonly string[];
  readonly caseSensitive: boolean;
  readonly rank: number;
  /** How the expression begins: scheme and host. */
  readonly head: string;
  /** One of them must follow; none: the hosts alone say it. */
  readonly tails: readonly Tail[];
  /** The same as several conditions, where it fits in no single expression. */
  readonly parts?: readonly Condition[];
  /** On search engines, which look for everybody. */
  readonly isEngine?: true;
  /** Other accounts of the person that share the condition: what they are met by is told as the first one's. */
  readonly alsoOf?: readonly string[];
}

type Owner = Pick<Condition, 'personId' | 'accountId'>;

/** What follows from the table or a platform alone: worked out once, for a list asks for it with each account. */
function once<Of extends object, Value>(make: (of: Of) => Value): (of: Of) => Value {
  const made = new WeakMap<Of, Value>();
  return (of) => {
    const value = made.get(of) ?? make(of);
    made.set(of, value);
    return value;
  };
}

const patterns = new Map<string, Pattern>();

/** `readPattern`, once for each: every account of a platform asks for the same. */
function patternOf(text: string): Pattern {
  const pattern = patterns.get(text) ?? readPattern(text);
  patterns.set(text, pattern);
  return pattern;
}

const ANY_AUTHORITY = '^[a-z]+://[^/]+';
const SEGMENT_END = '(?:[/?#]|$)';
const VALUE_END = '(?:[&#]|$)';
const SLASHES = '/+';
/** From a path to one of its query's values: further segments, then the query. */
const TO_QUERY = '(?:/[^?]*)?\\?(?:.*&)?';

/** How the pieces of an address are written where it stands: by itself, or within another one. */
interface Writing {
  readonly slash: string;
  readonly anySegment: string;
  readonly segmentEnd: string;
  readonly allowsQuery: boolean;
}

const DIRECT: Writing = { slash: SLASHES, anySegment: '[^/?#]+', segmentEnd: SEGMENT_END, allowsQuery: true };
/** Within a copy's path, where `*` at the end lists all copies, and `__;` closes a mail filter's address. */
const ARCHIVED: Writing = { ...DIRECT, segmentEnd: '(?:[/?#]|__;|\\*#|\\*?$)' };
/** Within another address's query. An address there whose own query says whom it shows is left to `decide`. */
const ENCODED: Writing = {
  slash: '(?:/|%2f)+',
  anySegment: '[^/?#&%]+',
  segmentEnd: '(?:[/?#&]|%(?:2f|3f|23)|$)',
  allowsQuery: false,
};

/** An account, ready to be spelt. */
interface Subject {
  readonly platform: Platform;
  readonly kind: string;
  readonly key: string;
  /** The key with the ignored characters that were written. */
  readonly shown: string;
  /** What may stand before it and counts for nothing. */
  readonly dropped: string;
  readonly spelling: SpellingRules;
}

function subjectOf(table: Table, account: Account): Subject | null {
  const platform = table.platforms.get(account.platform);
  const row = platform?.kinds.get(account.kind)?.row;
  const key = platform ? keyOf(platform, account.kind, account.value) : null;
  if (!platform || !row || key === null) return null;
  const spelling = {
    caseSensitive: row.caseSensitive ?? false,
    ignored: row.ignored ?? '',
    equivalents: row.equivalents ?? {},
  };
  const shown = row.caseSensitive ? account.value : account.value.toLowerCase();
  return { platform, kind: account.kind, key, shown, dropped: row.dropped ?? '', spelling };
}

const AT_SIGN = '(?:@|%40)';

/** The part of the identifier that stands in a slot. Null: this slot can't hold it. */
function slotKey(slot: Slot, subject: Subject): string | null {
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

function spellSubject({ key, shown, spelling }: Subject, tolerance: Tolerance): string {
  return spell(key, spelling, tolerance, shown);
}

function slotsOf(shape: Shape): Slot[] {
  return [...shape.segments.flat(), ...(shape.query?.value ?? [])].filter(
    (part): part is Slot => typeof part === 'object' && part !== null,
  );
}

/** The path and query in which a pattern shows a subject. Null: not in this pattern. */
function writeShape(
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
function plainPath(shape: Shape, subject: Subject): string | null {
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
function writeSearch(
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

function isSearch(pattern: Pattern): boolean {
  return slotsOf(pattern.shape).some(({ kind }) => kind === 'query');
}

/** A host as the whole authority of an address. */
function exactHost(host: string): string {
  return `^[a-z]+://(?:[^/]*@)?(?:www\\.)?${spell(host, PLAIN, 2)}\\.?(?::[0-9]+)?`;
}

function deniedHosts(platform: Platform): string[] {
  const { hosts, notPersonHosts = [] } = platform.row;
  return hosts.flatMap((host) => notPersonHosts.map((label) => `${label}.${host}`));
}

/** The hosts that use a platform's own paths: its own and its mirrors'. */
function pathHosts(table: Table, platform: Platform): string[] {
  const mirrors = table.rows.mirrors.filter(({ of, forms }) => of === platform.row.id && !forms);
  return [...platform.row.hosts, ...mirrors.flatMap(({ hosts }) => hosts)];
}

/** Sub-domains under which an address within another one is looked for. More would include sites that show nobody. */
const COMMON_SUBDOMAINS = '(?:(?:www|m)\\.)?';
/** So many of a row's hosts, the most used, are looked for within other addresses; `decide` knows them all. */
const COMMON_HOSTS = 2;

/** The forms of one row on its hosts, as conditions for one subject. */
function formConditions(
  owner: Owner,
  subject: Subject,
  forms: readonly Form[],
  hosts: readonly string[],
  excluded: readonly string[],
  reserved: readonly string[],
  rank: number,
  head = ANY_AUTHORITY,
): Condition[] {
  const found: Condition[] = [];
  const { caseSensitive } = subject.spelling;
  const anyHost = hosts[0] === '*';
  for (const form of forms) {
    for (const text of form.patterns) {
      const pattern = patternOf(text);
      // A network rule sees neither fragments nor addresses without a network.
      if (pattern.fragment || pattern.host?.endsWith(':')) continue;
      if (pattern.host === null && hosts.length === 0) continue;
      const base = {
        ...owner,
        form: form.name as FormName,
        shared: form.shared ?? false,
        caseSensitive,
        excluded: pattern.host === null ? excluded : [],
        domains: pattern.host === null ? (anyHost ? null : hosts) : [pattern.host],
        rank: isSearch(pattern)
          ? RANK.search
          : Math.max(rank, pattern.host === null ? RANK.pages : RANK.side),
        head: pattern.host === null ? head : ANY_AUTHORITY,
      };
      if (pattern.label) {
        const label = slotKey(pattern.label, subject);
        if (label === null || !/^[a-z0-9-]+$/.test(label) || reserved.includes(label)) continue;
        found.push({ ...base, domains: [`${label}.${pattern.host}`], tails: [] });
        continue;
      }
      if (isSearch(pattern)) {
        const at = (tolerance: Tolerance) =>
          writeSearch(
            pattern,
            subject.platform.row.locale,
            caseSensitive,
            BEFORE_HANDLE,
            spellSubject(subject, tolerance),
            afterSubject,
            tolerance,
          );
        found.push({ ...base, tails: [{ at, filters: [] }] });
        continue;
      }
      const at = (tolerance: Tolerance) =>
        writeShape(form, pattern.shape, subject, reserved, tolerance, DIRECT);
      if (at(0) === null) continue;
      const slots = slotsOf(pattern.shape);
      // Without a host of its own, half an identifier belongs to the page's host.
      const local = slots.some(({ half }) => half === 'local') && !slots.some(({ half }) => half === 'host');
      const site = withoutWww(subject.key.slice(subject.key.lastIndexOf('@') + 1));
      if (local && isNeverBlocked(site)) continue;
      const plain = plainPath(pattern.shape, subject);
      const { domains } = base;
      found.push({
        ...base,
        ...(local && pattern.host === null ? { domains: [site], head: exactHost(site) } : {}),
        // `||` stands for the domain and everything below it.
        tails: [
          {
            at: (tolerance) => at(tolerance)!,
            filters:
              plain === null || !domains || domains.length > COMMON_HOSTS
                ? []
                : domains.map((domain) => `||${domain}${plain}^`),
          },
        ],
      });
    }
  }
  return found;
}

/** The common copies' patterns that read alike, on all their hosts. */
const copyPatterns = once((table: Table) => {
  const groups = new Map<string, { pattern: Pattern; domains: string[] }>();
  for (const { patterns, hosts = [], common } of table.rows.copies) {
    if (!common) continue;
    for (const text of patterns) {
      const pattern = patternOf(text);
      const key = pattern.label ? text : text.replace(/^\/\/[^/?#]+/, '');
      const group = groups.get(key) ?? { pattern, domains: [] };
      group.domains.push(...(pattern.host === null ? hosts : [pattern.host]));
      groups.set(key, group);
    }
  }
  return [...groups.values()];
});

/**
 * How an address within another one begins, scheme and host of the other one included, and how its path is written
 * there. Null: no expression can say it (a fragment, base64).
 */
function copyFront(
  { label, shape, fragment, host }: Pattern,
  sites: readonly string[],
): { readonly front: string; readonly writing: Writing } | null {
  const site = (hosts: readonly string[]) =>
    `${COMMON_SUBDOMAINS}${anyOf(hosts.map((one) => spell(one, PLAIN, 2)))}`;
  if (fragment) return null;
  if (label) {
    const dashed = anyOf(sites.map((one) => spell(one.replaceAll('-', '--').replaceAll('.', '-'), PLAIN, 2)));
    const authority = `^[a-z]+://(?:(?:www|m)-)?${dashed}\\.${spell(host!, PLAIN, 2)}\\.?(?::[0-9]+)?`;
    return { front: authority, writing: DIRECT };
  }
  const hasUrl = (parts: readonly Part[]) => parts.some((part) => typeof part === 'object' && part !== null);
  const literals = (parts: readonly Part[]): string =>
    parts
      .filter((part): part is string | null => typeof part !== 'object' || part === null)
      .map((part) => (part === null ? '[^/?#&]+' : spell(part, PLAIN, 2)))
      .join('');
  const at = shape.segments.findIndex(hasUrl);
  const fixed = at < 0 ? shape.segments : shape.segments.slice(0, at);
  const path = fixed.map((parts) => SLASHES + literals(parts)).join('');
  if (shape.query) {
    const { name, value } = shape.query;
    if (value.some((part) => typeof part === 'object' && part?.kind === 'url64')) return null;
    const parameter = name === '' ? '\\?' : `\\?(?:.*&)?${spell(name, PLAIN, 2)}=`;
    // Like identity, which leaves free what follows a path.
    const more = '(?:/[^?]*)?';
    const front = `${ANY_AUTHORITY}${path}${more}${parameter}${literals(value)}(?:https?(?::|%3a)(?:/|%2f)+)?${site(sites)}`;
    return { front, writing: ENCODED };
  }
  const parts = shape.segments[at]!;
  const isLast = at === shape.segments.length - 1;
  const scheme = isLast ? '(?:https?:/+)?' : '(?:https?(?::|%3a)(?:%2f)+)?';
  const front = `${ANY_AUTHORITY}${path}${SLASHES}${literals(parts)}${scheme}${site(sites)}`;
  return { front, writing: isLast ? ARCHIVED : ENCODED };
}

/** Where copies of a platform's pages are, and how an expression begins that looks for one there. */
interface CopyPlace {
  readonly domains: readonly string[];
  readonly front: string;
  readonly writing: Writing;
  /** The same for each of the platform's hosts by itself. */
  readonly parts: readonly CopyPlace[];
}

const copyPlaces = once((table: Table) =>
  once((platform: Platform): readonly CopyPlace[] => {
    const sites = platform.row.hosts.slice(0, COMMON_HOSTS);
    return copyPatterns(table).flatMap(({ pattern, domains: all }) => {
      const domains = [...new Set(all)];
      const place = (some: readonly string[], parts: readonly CopyPlace[]): CopyPlace[] => {
        const copy = copyFront(pattern, some);
        return copy ? [{ ...copy, domains, parts }] : [];
      };
      const parts = sites.length > 1 ? sites.flatMap((site) => place([site], [])) : [];
      return place(sites, parts);
    });
  }),
);

/** An account's pages as they stand within a copy's address. */
function copyConditions(table: Table, owner: Owner, subject: Subject): Condition[] {
  const { row } = subject.platform;
  if (row.hosts.length === 0 || row.hosts[0] === '*') return [];
  const pages = new Map<Writing, ReturnType<typeof mainPage>>();
  const write = ({ domains, front, writing, parts }: CopyPlace): Condition[] => {
    if (!pages.has(writing)) pages.set(writing, mainPage(row, subject, writing));
    const at = pages.get(writing);
    if (!at) return [];
    const condition: Condition = {
      ...owner,
      form: 'copy',
      shared: false,
      domains,
      excluded: [],
      caseSensitive: subject.spelling.caseSensitive,
      rank: RANK.copy,
      head: front,
      tails: [{ at, filters: [] }],
    };
    return [parts.length > 0 ? { ...condition, parts: parts.flatMap(write) } : condition];
  };
  return copyPlaces(table)(subject.platform).flatMap(write);
}

/** The person's main page: it is what copies are made of, and there is room for no more. */
function mainPage(row: PlatformRow, subject: Subject, writing: Writing) {
  for (const form of row.forms) {
    for (const text of form.patterns) {
      const pattern = patternOf(text);
      if (pattern.fragment || pattern.label || pattern.host !== null || isSearch(pattern)) continue;
      const at = (tolerance: Tolerance) =>
        writeShape(form, pattern.shape, subject, row.reserved, tolerance, writing);
      if (at(0) !== null) return (tolerance: Tolerance) => at(tolerance)!;
    }
  }
  return null;
}

/**
 * The search engines that are asked alike: where, and how an expression begins up to what was searched for. Labels that
 * may stand in front of a host are written out as hosts, since in an expression they would leave no room for a name.
 */
const searchEngines = once((table: Table) => {
  const groups = new Map<string, { domains: string[]; rank: number }>();
  for (const { hosts, labels, paths, parameters = table.rows.searchParameters, common } of table.rows
    .searches) {
    const rank = common ? RANK.search : RANK.elsewhere;
    const add = (head: string, more: readonly string[]) => {
      const known = groups.get(head) ?? { domains: [], rank };
      groups.set(head, { domains: [...known.domains, ...more], rank: Math.min(known.rank, rank) });
    };
    const query = `\\?(?:.*&)?${anyOf(parameters)}=`;
    // Up to the query: where paths are told apart, the host ends at the first slash.
    const rest = paths ? `[^/]+/+(?:${paths}[^?]*)?${query}` : `[^?]+${query}`;
    const wide = `^[a-z]+://${rest}`;
    if (!labels) {
      add(wide, hosts);
      continue;
    }
    add(
      wide,
      labels.flatMap((label) => hosts.map((host) => `${label}.${host}`)),
    );
    // No dot before the engine's name, and one behind it: nothing stands in front.
    const names = hosts.map((host) => host.slice(0, host.indexOf('.')));
    add(`^[a-z]+://[^./]*${anyOf(names.map((name) => spell(name, PLAIN, 2)))}\\.${rest}`, hosts);
  }
  return [...groups].map(([head, group]) => ({ head, ...group }));
});

/** What separates two words in a query, as addresses write it. */
const WORD_GAP = '(?:[+:]|%(?:2[0-9a-c]|3a))';

/** A handle on search engines' result pages; one that is a common word only with a sigil or its platform's name. */
function engineConditions(table: Table, owner: Owner, subject: Subject): Condition[] {
  const spelt = (tolerance: Tolerance) => spellSubject(subject, tolerance);
  const tail = (before: string, after = afterSubject('[&#]|$')): Tail => ({
    at: (tolerance) => ({ before, subject: spelt(tolerance), after }),
    filters: [],
  });
  const { id, hosts } = subject.platform.row;
  // With the first host only: a common word and its platform fill an expression.
  const [host = id] = hosts;
  const name = host.startsWith(`${id}.`)
    ? `${spell(id, PLAIN, 2)}(?:${spell(host.slice(id.length), PLAIN, 2)})?`
    : anyOf([id, host].map((one) => spell(one, PLAIN, 2)));
  // An address of an e-mail is looked for between spaces.
  const before = subject.key.includes('@') ? BEFORE_PHRASE : BEFORE_HANDLE;
  const tails = !isCommon(subject.key)
    ? [tail(before.inValue)]
    : [
        tail(`(?:[^&#]*(?:\\+|%2[0-9a-c]))?${AT_SIGN}`),
        tail(`(?:[^&#]*${WORD_GAP})?${name}${WORD_GAP}(?:[^&#]*${WORD_GAP})?`),
        tail(BEFORE_HANDLE.inValue, `${WORD_GAP}(?:[^&#]*${WORD_GAP})?${name}${afterSubject('[&#]|$')}`),
      ];
  return searchEngines(table).map(({ domains, head, rank }) => ({
    ...owner,
    form: 'search',
    shared: true,
    domains,
    excluded: [],
    caseSensitive: subject.spelling.caseSensitive,
    rank,
    isEngine: true,
    head,
    tails,
  }));
}

function accountConditions(table: Table, person: Person, account: Account): Condition[] {
  const owner = { personId: person.id, accountId: account.id };
  if (account.platform === CUSTOM) return customConditions(owner, account.value);
  const subject = subjectOf(table, account);
  if (!subject) return [];
  const { platform } = subject;
  const excluded = platform.row.hosts[0] === '*' ? [...NEVER_BLOCK] : deniedHosts(platform);
  const found = formConditions(
    owner,
    subject,
    platform.row.forms,
    pathHosts(table, platform),
    excluded,
    platform.row.reserved,
    RANK.pages,
  );
  // A mirror that only its name tells stands on a host that no access was given to: `decide` knows it, rules don't.
  for (const { of, forms, hosts, reserved } of table.rows.mirrors) {
    if (of !== platform.row.id) continue;
    const words = reserved ?? (forms ? [] : platform.row.reserved);
    if (forms) found.push(...formConditions(owner, subject, forms, hosts, [], words, RANK.mirror));
  }
  return [
    ...onAllHosts(found),
    ...engineConditions(table, owner, subject),
    ...copyConditions(table, owner, subject),
  ];
}

function phraseConditions(table: Table, person: Person, phrase: Phrase): Condition[] {
  const words = wordsOf(phrase.text);
  if (words.length === 0) return [];
  // Platforms that search in the same way share a condition.
  const byPattern = new Map<
    string,
    { pattern: Pattern; locale: string | undefined; isTheirs: boolean; domains: string[]; excluded: string[] }
  >();
  for (const platform of table.platforms.values()) {
    const isTheirs = person.accounts.some((account) => account.platform === platform.row.id);
    for (const text of platform.row.forms.flatMap(({ patterns }) => patterns)) {
      const pattern = patternOf(text);
      if (!isSearch(pattern) || pattern.fragment || isSiteSearch(table, pattern)) continue;
      const { locale } = platform.row;
      const key = `${isTheirs}\n${locale}\n${text}`;
      const group = byPattern.get(key) ?? { pattern, locale, isTheirs, domains: [], excluded: [] };
      group.domains.push(...(pattern.host === null ? pathHosts(table, platform) : [pattern.host]));
      if (pattern.host === null) group.excluded.push(...deniedHosts(platform));
      byPattern.set(key, group);
    }
  }
  const spelt = spellPhrase(phrase.text);
  const sites = [...table.sources.keys()].filter((host) => host !== ANY_HOST);
  const base = {
    personId: person.id,
    accountId: phrase.id,
    form: 'search',
    shared: true,
    caseSensitive: false,
    rank: RANK.search,
  } as const;
  const engines = searchEngines(table).map(({ domains, head, rank }) => ({
    ...base,
    rank,
    domains,
    excluded: [],
    head,
    tails: spelt.map((subject) => ({
      at: () => ({ before: BEFORE_PHRASE.inValue, subject, after: afterSubject('[&#]|$') }),
      filters: [],
    })),
  }));
  const own = [...byPattern.values()].map(({ pattern, locale, isTheirs, domains, excluded }) => ({
    ...base,
    rank: isTheirs ? RANK.search : RANK.elsewhere,
    domains,
    excluded,
    head: ANY_AUTHORITY,
    tails: spelt.map((subject) => ({
      at: (tolerance: Tolerance) =>
        writeSearch(pattern, locale, false, BEFORE_PHRASE, subject, afterSubject, tolerance),
      filters: [],
    })),
  }));
  const onSites = siteSearches(table).map(({ head, before, end }) => ({
    ...base,
    domains: sites,
    excluded: [...table.platforms.values()].flatMap(deniedHosts),
    head,
    tails: spelt.map((subject) => ({
      at: () => ({ before, subject, after: afterSubject(end) }),
      filters: [],
    })),
  }));
  return [...engines, ...onSites, ...own];
}

/** Whether a search pattern is one of those that `SiteSearch` describes. */
function isSiteSearch({ rows: { siteSearch } }: Table, { shape }: Pattern): boolean {
  const at = shape.segments.findIndex((parts) => parts.length === 1 && parts[0] === siteSearch.segment);
  return at >= 0 && (!shape.query || new RegExp(`^(?:${siteSearch.parameters})$`).test(shape.query.name));
}

/** How an address begins up to a name that was searched for on a platform: in a parameter, or in the path. */
function siteSearches({ rows: { siteSearch } }: Table) {
  const page = `^[a-z]+://[^?#]+/${spell(siteSearch.segment, PLAIN, 2)}`;
  return [
    {
      head: `${page}(?:/[^?]*)?\\?(?:.*&)?(?:${siteSearch.parameters})=`,
      before: BEFORE_PHRASE.inValue,
      end: '[&#]|$',
    },
    { head: `${page}/(?:[^?#]*/)?`, before: BEFORE_PHRASE.inSegment, end: '[/?#]|$' },
  ];
}

function customConditions(owner: Owner, value: string): Condition[] {
  const target = customTarget(value);
  if (!target || isNeverBlocked(target.host)) return [];
  const write = (tolerance: Tolerance): Written => {
    const path = target.segments
      .map((segment) => SLASHES + spell(segment.toLowerCase(), PLAIN, tolerance))
      .join('');
    if (target.query.length === 0) return { before: '', subject: path, after: SEGMENT_END };
    const pairs = target.query.map(
      ([name, text]) => `${spell(name, PLAIN, 2)}=${spell(text, PLAIN, tolerance)}`,
    );
    const inOrder = (all: readonly string[]) => all.join('(?:&.*)?&');
    const ways = pairs.length > 1 ? `(?:${inOrder(pairs)}|${inOrder(pairs.toReversed())})` : inOrder(pairs);
    return { before: '', subject: `${path}${TO_QUERY}${ways}`, after: VALUE_END };
  };
  const { host } = target;
  const condition: Condition = {
    ...owner,
    form: 'page',
    shared: true,
    domains: [host],
    excluded: [],
    caseSensitive: false,
    rank: RANK.pages,
    head: exactHost(host),
    tails: [{ at: write, filters: [] }],
  };
  return [condition];
}

function excludes({ excluded }: Condition, { domains }: Condition): boolean {
  return domains!.some((domain) => excluded.some((host) => isWithin(domain, host)));
}

/**
 * What is written alike becomes one condition on all its hosts: front-ends use the same few paths. The platform's own
 * hosts stay apart from theirs, since all its forms can share one expression.
 */
function onAllHosts(conditions: readonly Condition[]): Condition[] {
  const groups = new Map<string, Condition>();
  for (const condition of conditions) {
    const { form, domains, caseSensitive, head, tails, rank } = condition;
    const written = tails.map((tail) => tail.at(0));
    const place = JSON.stringify(
      domains === null || tails.length === 0
        ? groups.size
        : [
            form,
            caseSensitive,
            head,
            rank === RANK.mirror,
            written.map(({ before, subject, after }) => [before, subject, after]),
          ],
    );
    const same = groups.get(place);
    if (!same || excludes(same, condition) || excludes(condition, same)) {
      groups.set(same ? `${place}${groups.size}` : place, condition);
      continue;
    }
    groups.set(place, {
      ...same,
      shared: same.shared || condition.shared,
      domains: [...new Set([...same.domains!, ...domains!])],
      excluded: [...new Set([...same.excluded, ...condition.excluded])],
      rank: Math.min(same.rank, rank),
      tails: same.tails.map((tail, i) => ({
        ...tail,
        filters: [...new Set([...tail.filters, ...tails[i]!.filters])],
      })),
    });
  }
  return [...groups.values()];
}

/** What was worked out for an account: a list changes by one at a time. */
const known = new WeakMap<Table, Map<string, readonly Condition[]>>();
/** So many accounts are remembered; then memory starts over. */
const REMEMBERED = 1_000;

function conditionsOfAccount(table: Table, person: Person, account: Account): readonly Condition[] {
  const ofTable = known.get(table) ?? new Map<string, readonly Condition[]>();
  known.set(table, ofTable);
  const key = JSON.stringify([person.id, account.id, account.platform, account.kind, account.value]);
  const conditions = ofTable.get(key) ?? accountConditions(table, person, account);
  if (ofTable.size >= REMEMBERED) ofTable.clear();
  ofTable.set(key, conditions);
  return conditions;
}

/** The last two labels of a host, and what may follow it. */
const DOMAIN = '[^/?#.@]+\\.[^/?#@]+(?:[/?#]|$)';

/** A handle on every site, as `everywhere.ts` reads addresses: in the path, in front of a domain, in a query. */
function everywhereConditions(table: Table, person: Person, account: Account): Condition[] {
  const handle = everywhereHandle(table, account);
  if (handle === null) return [];
  const condition = (head: string, before: string, after: string): Condition => ({
    personId: person.id,
    accountId: account.id,
    form: 'elsewhere',
    shared: true,
    domains: null,
    excluded: NEVER_BLOCK,
    caseSensitive: false,
    rank: RANK.pages,
    head,
    tails: [
      {
        at: (tolerance) => ({ before, subject: spell(handle, PLAIN, tolerance), after }),
        filters: [],
      },
    ],
  });
  const found = [
    condition(
      `${ANY_AUTHORITY}/(?:[^?#]*/)?`,
      `(?:@|%40|~|%7e|[a-z]+(?::|%3a))?`,
      `(?:${ENDINGS})?${SEGMENT_END}`,
    ),
    condition(`^[^?]+\\?(?:.*&)?(?:${USER_PARAMETERS})=`, `${AT_SIGN}?`, VALUE_END),
  ];
  if (/^[a-z0-9-]+$/.test(handle))
    found.push(condition('^[a-z]+://(?:[^/?#@]*@)?(?:[^/?#@]*\\.)?', '', `\\.${DOMAIN}`));
  return found;
}

/** Everything that rules have to say about one person. */
export function conditionsOf(table: Table, person: Person): Condition[] {
  return [
    ...person.accounts.flatMap((account) => conditionsOfAccount(table, person, account)),
    ...person.accounts.flatMap((account) => everywhereConditions(table, person, account)),
    ...person.phrases.flatMap((phrase) => phraseConditions(table, person, phrase)),
  ];
}
