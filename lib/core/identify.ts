import type { Address } from './address.ts';
import { cleanText, isWithin, parseAddress, queryValues, splitPath, withoutWww } from './address.ts';
import type { Capture, Part, Pattern, Shape } from './pattern.ts';
import { matchParts, readPattern } from './pattern.ts';
import type { Form, IdentifierKind, PlatformRow, TableRows } from './platforms/row.ts';

/** Whom an address shows, and how. */
export interface Sighting {
  /** The platform row's id. */
  readonly platform: string;
  /** A kind of that row, or `query` for a search. */
  readonly kind: string;
  /** The identifier in the spelling in which two spellings of one identity are equal; for a search its text. */
  readonly key: string;
  /** As it stands in the address. */
  readonly value: string;
  readonly form: string;
  /** The page can show a second person. */
  readonly shared: boolean;
  /** The shape alone does not prove that this is the row's platform: good for comparing, not for reading a paste. */
  readonly assumed: boolean;
  /** What stands between the address and the person: a mirror's, wrapper's or archive's id. */
  readonly via: { readonly type: 'mirror' | 'wrapper' | 'archive'; readonly id: string } | null;
}

/** A kind, ready to compare. */
interface Kind {
  readonly row: IdentifierKind;
  readonly pattern: RegExp;
}

/** A pattern with its form, as kept under a host. */
interface Entry {
  readonly form: Form;
  readonly pattern: Pattern;
}

/** The patterns of one row that can apply on one host, by what their path begins with. */
interface Index {
  readonly platform: Platform;
  readonly via: Sighting['via'];
  readonly domain: string;
  readonly denied: readonly string[];
  readonly reserved: ReadonlySet<string>;
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  readonly loose: readonly Entry[];
  readonly fragments: readonly Entry[];
  readonly labels: readonly Entry[];
}

/** A platform row, ready to use. */
export interface Platform {
  readonly row: PlatformRow;
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly locale: RegExp | null;
}

/** A copy's pattern: where another address stands in it. */
interface Unwrapper {
  readonly id: string;
  readonly type: 'wrapper' | 'archive';
  readonly pattern: Pattern;
}

type Source = () => Index;

/** The rows, ready to be asked. Built by `createTable`. */
export interface Table {
  readonly rows: TableRows;
  readonly platforms: ReadonlyMap<string, Platform>;
  /** Domain → what may apply there; read on first use. */
  readonly sources: ReadonlyMap<string, (Source | Index)[]>;
  readonly unwrappers: ReadonlyMap<string, readonly Unwrapper[]>;
}

/** Addresses within addresses are followed this deep. */
const DEPTH = 5;
const ANY_HOST = '*';

function createIndex(
  platform: Platform,
  via: Sighting['via'],
  domain: string,
  forms: readonly Form[],
  reserved: readonly string[],
  isExplicit: boolean,
): Index {
  const byWord = new Map<string, Entry[]>();
  const loose: Entry[] = [];
  const fragments: Entry[] = [];
  const labels: Entry[] = [];
  for (const form of forms) {
    for (const text of form.patterns) {
      const pattern = readPattern(text);
      if (isExplicit ? pattern.host !== domain : pattern.host !== null) continue;
      const entry = { form, pattern };
      const first = pattern.shape.segments[0];
      const word = first?.length === 1 && typeof first[0] === 'string' ? first[0] : null;
      if (pattern.label) labels.push(entry);
      else if (pattern.fragment) fragments.push(entry);
      else if (word === null) loose.push(entry);
      else byWord.set(word, [...(byWord.get(word) ?? []), entry]);
    }
  }
  return {
    platform,
    via,
    domain,
    denied: isExplicit || via ? [] : (platform.row.notPersonHosts ?? []),
    reserved: new Set(reserved),
    byWord,
    loose,
    fragments,
    labels,
  };
}

function explicitHosts(forms: readonly Form[]): Set<string> {
  const hosts = new Set<string>();
  for (const form of forms) {
    for (const text of form.patterns) {
      const host = text.startsWith('//') ? readPattern(text).host : null;
      if (host !== null) hosts.add(host);
    }
  }
  return hosts;
}

/**
 * Makes the rows ready to be asked. Cheap: a row's patterns are read when one of its hosts is first met.
 * @param rows any subset of the table; a mirror whose platform is not among them is left out
 */
export function createTable(rows: TableRows): Table {
  const platforms = new Map<string, Platform>();
  const sources = new Map<string, (Source | Index)[]>();
  const unwrappers = new Map<string, Unwrapper[]>();
  const add = <Value>(map: Map<string, Value[]>, host: string, value: Value) => {
    const known = map.get(host);
    if (known) known.push(value);
    else map.set(host, [value]);
  };
  for (const row of rows.platforms) {
    const kinds = new Map<string, Kind>();
    for (const [name, kind] of Object.entries(row.kinds)) {
      kinds.set(name, { row: kind, pattern: new RegExp(`^(?:${kind.pattern})$`, 'u') });
    }
    const platform = { row, kinds, locale: row.locale ? new RegExp(`^(?:${row.locale})$`, 'i') : null };
    platforms.set(row.id, platform);
    for (const host of explicitHosts(row.forms)) {
      add(sources, host, () => createIndex(platform, null, host, row.forms, row.reserved, true));
    }
    for (const host of row.hosts) {
      add(sources, host, () => createIndex(platform, null, host, row.forms, row.reserved, false));
    }
  }
  for (const mirror of rows.mirrors) {
    const platform = platforms.get(mirror.of);
    if (!platform) continue;
    const forms = mirror.forms ?? platform.row.forms;
    const reserved = mirror.reserved ?? platform.row.reserved;
    const via = { type: 'mirror', id: mirror.id } as const;
    for (const host of mirror.hosts) {
      add(sources, host, () => createIndex(platform, via, host, forms, reserved, false));
    }
  }
  for (const copy of rows.copies) {
    for (const text of copy.patterns) {
      const pattern = readPattern(text);
      if (pattern.host) add(unwrappers, pattern.host, { id: copy.id, type: copy.type, pattern });
    }
  }
  return { rows, platforms, sources, unwrappers };
}

/** The host itself and every domain above it, the most exact first; at the end "any host". */
function* domainsOf(host: string): Generator<string> {
  for (let rest = host; ;) {
    yield rest;
    const dot = rest.indexOf('.');
    if (dot < 0) break;
    rest = rest.slice(dot + 1);
  }
  yield ANY_HOST;
}

function indexesFor(table: Table, domain: string): Index[] {
  const found = table.sources.get(domain);
  if (!found) return [];
  for (let i = 0; i < found.length; i++) {
    const source = found[i]!;
    if (typeof source === 'function') found[i] = source();
  }
  return found as Index[];
}

/** Whether a domain belongs to a platform of the table or to one of its mirrors, below it included. */
export function platformOfHost(table: Table, host: string): PlatformRow | null {
  for (const domain of domainsOf(host)) {
    const found = domain === ANY_HOST ? undefined : indexesFor(table, domain)[0];
    if (found) return found.platform.row;
  }
  return null;
}

/**
 * The spelling in which two spellings of one identity are equal, or null where the text cannot be an identifier of
 * this kind.
 * @param text as written in an address or a pasted line
 */
export function keyOf(platform: Platform, kind: string, text: string): string | null {
  const { row, pattern } = platform.kinds.get(kind) ?? {};
  if (!row || !pattern) return null;
  const clean = cleanText(text);
  if (!pattern.test(clean)) return null;
  let key = clean;
  // A final sigma is a spelling of the same letter, not another one.
  if (!row.caseSensitive) key = key.toLowerCase().replaceAll('ς', 'σ').normalize('NFC');
  if (row.ignored || row.equivalents) {
    let kept = '';
    for (const char of key) if (!row.ignored?.includes(char)) kept += row.equivalents?.[char] ?? char;
    key = kept;
  }
  return key;
}

/** Captures become whole identifiers: kind → text. Null where a capture is not legal. */
function collect(index: Index, captures: readonly Capture[], host: string): [kind: string, value: string][] {
  const values: [string, string][] = [];
  let local: Capture | undefined;
  let site: string | undefined;
  for (const capture of captures) {
    const [slot, caught] = capture;
    const text = slot.sigil && caught.startsWith('@') ? caught.slice(1) : caught;
    if (slot.half === 'local') local = [slot, text];
    else if (slot.half === 'host') site = text;
    else values.push([slot.kind, slot.without + text]);
  }
  if (local) values.push([local[0].kind, `${local[1]}@${site ?? withoutWww(host)}`]);
  return values;
}

/** The first path segment may only hold an identifier that the platform does not use for itself. */
function isReserved(index: Index, parts: readonly Part[] | undefined, segment: string | undefined): boolean {
  const slot = parts?.length === 1 ? parts[0] : null;
  return typeof slot === 'object' && slot !== null && index.reserved.has((segment ?? '').toLowerCase());
}

function matchShape(
  index: Index,
  shape: Shape,
  segments: readonly string[],
  search: string,
  isPath: boolean,
): Capture[][] {
  if (shape.segments.length > segments.length) return [];
  let ways: Capture[][] = [[]];
  for (let i = 0; i < shape.segments.length; i++) {
    const parts = shape.segments[i]!;
    const segment = segments[i]!;
    if (parts.length === 1 && typeof parts[0] === 'string') {
      if (parts[0] !== segment.toLowerCase()) return [];
      continue;
    }
    if (isPath && i === 0 && isReserved(index, parts, segment)) return [];
    const found = matchParts(parts, segment);
    if (found.length === 0) return [];
    ways = ways.flatMap((way) => found.map((captures) => [...way, ...captures]));
  }
  if (shape.query) {
    const { name, value } = shape.query;
    const found = queryValues(search, name).flatMap((text) => matchParts(value, text.trim()));
    ways = ways.flatMap((way) => found.map((captures) => [...way, ...captures]));
  }
  return ways;
}

function report(out: Sighting[], index: Index, entry: Entry, ways: readonly Capture[][], host: string): void {
  const { platform, via } = index;
  const { form, pattern } = entry;
  for (const captures of ways) {
    for (const [kind, value] of collect(index, captures, host)) {
      const key = kind === 'query' ? value : keyOf(platform, kind, value);
      if (key === null || form.except?.includes(value.toLowerCase())) continue;
      const isLocal = captures.some(([slot]) => slot.half === 'local');
      const isKnown = platform.row.knownHosts?.some((known) => isWithin(host, known)) ?? false;
      out.push({
        platform: platform.row.id,
        kind,
        key,
        value,
        form: form.name,
        shared: form.shared ?? false,
        assumed: form.listedOnly === true || (isLocal && pattern.host === null && !isKnown),
        via,
      });
    }
  }
}

function search(out: Sighting[], index: Index, address: Address): void {
  const front = address.host.slice(0, Math.max(0, address.host.length - index.domain.length - 1));
  const label = index.domain === ANY_HOST ? '' : front.slice(front.lastIndexOf('.') + 1);
  if (label !== '' && index.denied.includes(label)) return;
  if (label !== '' && label !== 'www' && !index.reserved.has(label)) {
    for (const entry of index.labels) {
      report(out, index, entry, [[[entry.pattern.label!, label]]], address.host);
    }
  }
  let { segments } = address;
  if (segments[0] !== undefined && index.platform.locale?.test(segments[0])) segments = segments.slice(1);
  const entries = segments[0] === undefined ? [] : (index.byWord.get(segments[0].toLowerCase()) ?? []);
  for (const entry of entries) {
    report(
      out,
      index,
      entry,
      matchShape(index, entry.pattern.shape, segments, address.search, true),
      address.host,
    );
  }
  for (const entry of index.loose) {
    report(
      out,
      index,
      entry,
      matchShape(index, entry.pattern.shape, segments, address.search, true),
      address.host,
    );
  }
  if (address.hash.length < 2) return;
  for (const entry of index.fragments) {
    const { shape, fragment } = entry.pattern;
    if (matchShape(index, shape, segments, address.search, true).length === 0) continue;
    const at = address.hash.indexOf('?');
    const path = at < 0 ? address.hash.slice(1) : address.hash.slice(1, at);
    const query = at < 0 ? '' : address.hash.slice(at);
    const inner = splitPath(path);
    report(out, index, entry, matchShape(index, fragment!, inner, query, false), address.host);
  }
}

/** Where in a path its nth non-empty segment begins. */
function segmentStart(path: string, n: number): number {
  let at = 0;
  for (let seen = 0; ; seen++) {
    while (path[at] === '/') at++;
    if (seen === n || at >= path.length) return at;
    while (at < path.length && path[at] !== '/') at++;
  }
}

/** The texts that may be an address within another one. */
function innerTexts({ shape }: Pattern, address: Address): readonly string[] {
  const inPath = shape.query === null;
  const fixed = inPath ? shape.segments.slice(0, -1) : shape.segments;
  if (address.segments.length < fixed.length + (inPath ? 1 : 0)) return [];
  if (!fixed.every((parts, i) => matchParts(parts, address.segments[i]!).length > 0)) return [];
  if (!inPath) return queryValues(address.search, shape.query!.name);
  const text = address.path.slice(segmentStart(address.path, fixed.length)) + address.search + address.hash;
  // `…/jane.doe*` lists every copy below an address.
  const whole = text.endsWith('*') ? text.slice(0, -1) : text;
  return [/^https?%3a/i.test(whole) ? decodeURIComponentSafely(whole) : whole];
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The addresses to which an address leads, or of which it holds a copy: listed wrappers and archives only, since an
 * address in any other site's query is not the person's page.
 */
function unwrap(table: Table, address: Address): { inner: Address; by: Unwrapper }[] {
  const found: { inner: Address; by: Unwrapper }[] = [];
  for (const domain of domainsOf(address.host)) {
    for (const by of table.unwrappers.get(domain) ?? []) {
      for (const text of innerTexts(by.pattern, address)) {
        const hasScheme = /^[a-z]+:/i.test(text);
        const inner =
          text === '' ? null : parseAddress(hasScheme ? text : `https://${text.replace(/^\/+/, '')}`);
        if (inner) found.push({ inner, by });
      }
    }
  }
  return found;
}

/**
 * Whom an address shows.
 * @param address from `parseAddress`
 * @returns every person slot and search that the address fills, the most exact first; several where a page shows two
 *   people. Never throws. The cost depends on the rows of the address's host, not on the table's or a list's length.
 */
export function identify(table: Table, address: Address, depth = 0): Sighting[] {
  const out: Sighting[] = [];
  for (const domain of domainsOf(address.host)) {
    for (const index of indexesFor(table, domain)) search(out, index, address);
  }
  if (depth < DEPTH) {
    for (const { inner, by } of unwrap(table, address)) {
      for (const sighting of identify(table, inner, depth + 1)) {
        out.push({ ...sighting, form: 'copy', via: { type: by.type, id: by.id } });
      }
    }
  }
  return out;
}
