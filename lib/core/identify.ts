/** Whom an address shows: the table's rows, read as questions to an address. */
import type { Address } from './address.ts';
import { cleanText, isWithin, NOT_ASCII, queryValues, splitPath, withoutWww } from './address.ts';
import type { Capture, Pattern, Shape, Slot } from './pattern.ts';
import { identifierAt, matchParts, readPattern } from './pattern.ts';
import type { CopyType, Form, IdentifierKind, PlatformRow, SearchRow, TableRows } from './platforms/row.ts';
import { engineAt, isMeant, reportSearches, reportSiteSearch } from './searched.ts';
import type { Unwrapper } from './unwrap.ts';
import { createUnwrapper, DEPTH, unwrap } from './unwrap.ts';

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
  readonly via: { readonly type: 'mirror' | CopyType; readonly id: string } | null;
}

/** A kind, ready to compare. */
interface Kind {
  readonly row: IdentifierKind;
  readonly pattern: RegExp;
  /** Nothing but case makes two spellings of one identity. */
  readonly isPlain: boolean;
}

/**
 * A pattern with its form, as kept under a host. Nearly every pattern has one slot, alone or behind a literal, and its
 * other segments are whole: those are compared without the general matcher.
 */
export interface Entry {
  readonly form: Form;
  readonly pattern: Pattern;
  readonly simple: Simple | null;
  /** The first segment is an identifier and nothing else. */
  readonly isFirst: boolean;
  /** Of the identifiers that its one slot may hold only these are asked for (`narrowTable`); null: all are. */
  readonly among: ReadonlyMap<string, unknown> | null;
}

interface Simple {
  readonly slot: Slot;
  /** The slot's segment; -1: the query. */
  readonly at: number;
  readonly prefix: string;
  /** Per segment its literal; null: anything, or the slot. */
  readonly words: readonly (string | null)[];
}

/** The patterns of one row that can apply on one host, by what their path begins with. */
export interface Index {
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

/** Everything that can apply on one host. */
interface Site {
  readonly indexes: readonly Index[];
  /** Of rows that live on any host. */
  readonly anywhere: readonly Index[];
  readonly unwrappers: readonly Unwrapper[];
  readonly engine: SearchRow | null;
  /** A row that lives on any host names it as one of its own. */
  readonly isHome: boolean;
}

type Source = () => Index;

/** The part of the engine that the guard is spared: what reads other sites' addresses, and what only makes it faster. */
interface Elsewhere {
  /** All that applies on a host, from what the rows say that name it. */
  complete(site: Site, table: Table, host: string, domains: readonly string[]): Site;
  readSimple(pattern: Pattern): Simple | null;
  trySimple(
    question: Question,
    index: Index,
    entry: Entry,
    simple: Simple,
    segments: readonly string[],
  ): void;
  unwrap(unwrappers: readonly Unwrapper[], address: Address): { inner: Address; by: Unwrapper }[];
  reportSearches(table: Table, engine: SearchRow, address: Address, out: Sighting[]): void;
  reportSiteSearch(table: Table, platform: Platform, address: Address, out: Sighting[]): void;
  /** Whether a handle is meant by a word of a query. */
  isMeant: typeof isMeant;
}

/** The rows, ready to be asked. Built by `createTable`. */
export interface Table {
  readonly rows: TableRows;
  readonly platforms: ReadonlyMap<string, Platform>;
  /** Domain → what may apply there; read on first use. */
  readonly sources: ReadonlyMap<string, (Source | Index)[]>;
  /** The same by a label of the host. */
  readonly byLabel: ReadonlyMap<string, (Source | Index)[]>;
  /** What finds people on sites that are not their own; null: it is not looked for. */
  readonly elsewhere: Elsewhere | null;
  /** Hosts met lately. */
  readonly sites: Map<string, Site>;
}

const ANY_HOST = '*';
/** So many hosts are remembered; then memory starts over. */
const SITES = 1_000;

function readSimple({ shape, label, fragment }: Pattern): Simple | null {
  const words: (string | null)[] = [];
  let found: { slot: Slot; at: number; prefix: string } | null = null;
  if (label || fragment) return null;
  for (const [i, parts] of [...shape.segments, ...(shape.query ? [shape.query.value] : [])].entries()) {
    const [first, second] = parts;
    const isQuery = i === shape.segments.length;
    if (parts.length === 1 && (first === null || typeof first === 'string') && !isQuery) {
      words.push(first);
      continue;
    }
    const slot = parts.length === 1 ? first : second;
    const prefix = parts.length === 2 ? first : '';
    if (found || parts.length > 2 || typeof slot !== 'object' || !slot || typeof prefix !== 'string')
      return null;
    if (slot.half === 'host') return null;
    found = { slot, prefix, at: isQuery ? -1 : i };
    if (!isQuery) words.push(null);
  }
  return found && { ...found, words };
}

function createIndex(
  platform: Platform,
  via: Sighting['via'],
  domain: string,
  forms: readonly Form[],
  reserved: readonly string[],
  isExplicit: boolean,
  simplify: Elsewhere['readSimple'] | undefined,
): Index {
  const byWord = new Map<string, Entry[]>();
  const loose: Entry[] = [];
  const fragments: Entry[] = [];
  const labels: Entry[] = [];
  for (const form of forms) {
    for (const text of form.patterns) {
      const pattern = readPattern(text);
      if (isExplicit ? pattern.host !== domain : pattern.host !== null) continue;
      const first = pattern.shape.segments[0];
      const whole = first?.length === 1 ? first[0]! : null;
      const word = typeof whole === 'string' ? whole : null;
      const isFirst = word === null && whole !== null;
      const entry = { form, pattern, simple: simplify?.(pattern) ?? null, isFirst, among: null };
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
  const unwrappers = new Map<string, Unwrapper[]>();
  for (const copy of rows.copies) {
    for (const text of copy.patterns) {
      const pattern = readPattern(text);
      for (const host of pattern.host === null ? (copy.hosts ?? []) : [pattern.host]) {
        add(unwrappers, host, createUnwrapper(copy, host, pattern));
      }
    }
  }
  const engines = new Map(rows.searches.flatMap((row) => row.hosts.map((host) => [host, row])));
  return build(rows, {
    complete: (site, table, host, domains) => ({
      ...site,
      indexes: [...site.indexes, ...labelled(table, host, domains)],
      unwrappers: domains.flatMap((domain) => unwrappers.get(domain) ?? []),
      engine: engineAt(engines, host, domains),
    }),
    unwrap,
    reportSearches,
    reportSiteSearch,
    isMeant,
    readSimple,
    trySimple: tryFast,
  });
}

/** `createTable` for a site itself, where no address is a wrapper's, an archive's or a search engine's: the guard is spared all that. */
export function createSiteTable(rows: TableRows): Table {
  return build(rows, null);
}

/** Adds a value to those of one key. */
export function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

function build(rows: TableRows, elsewhere: Elsewhere | null): Table {
  const platforms = new Map<string, Platform>();
  const sources = new Map<string, (Source | Index)[]>();
  const byLabel = new Map<string, (Source | Index)[]>();
  for (const row of rows.platforms) {
    const kinds = new Map<string, Kind>();
    for (const [name, kind] of Object.entries(row.kinds)) {
      const pattern = new RegExp(`^(?:${kind.pattern})$`, 'u');
      kinds.set(name, { row: kind, pattern, isPlain: !kind.ignored && !kind.equivalents && !kind.dropped });
    }
    const platform = {
      row,
      kinds,
      locale: row.locale ? new RegExp(`^(?:${row.locale})$`, 'i') : null,
    };
    platforms.set(row.id, platform);
    for (const host of explicitHosts(row.forms)) {
      add(sources, host, () =>
        createIndex(platform, null, host, row.forms, row.reserved, true, elsewhere?.readSimple),
      );
    }
    for (const host of row.hosts) {
      add(sources, host, () =>
        createIndex(platform, null, host, row.forms, row.reserved, false, elsewhere?.readSimple),
      );
    }
  }
  for (const mirror of rows.mirrors) {
    const platform = platforms.get(mirror.of);
    if (!platform) continue;
    const forms = mirror.forms ?? platform.row.forms;
    const reserved = mirror.reserved ?? platform.row.reserved;
    const via = { type: 'mirror', id: mirror.id } as const;
    for (const host of mirror.hosts) {
      add(sources, host, () =>
        createIndex(platform, via, host, forms, reserved, false, elsewhere?.readSimple),
      );
    }
    for (const label of mirror.labels ?? []) {
      add(byLabel, label, () =>
        createIndex(platform, via, label, forms, reserved, false, elsewhere?.readSimple),
      );
    }
  }
  return { rows, platforms, sources, byLabel, elsewhere, sites: new Map() };
}

/** The host itself and every domain above it, the most exact first. */
function domainsOf(host: string): string[] {
  return host.split('.').map((_, i, labels) => labels.slice(i).join('.'));
}

function indexesFor(sources: Table['sources'], domain: string): Index[] {
  const found = sources.get(domain);
  if (!found) return [];
  for (let i = 0; i < found.length; i++) {
    const source = found[i]!;
    if (typeof source === 'function') found[i] = source();
  }
  return found as Index[];
}

/** The label that stands directly in front of a domain. */
function labelBefore(host: string, domain: string): string {
  const front = host.slice(0, Math.max(0, host.length - domain.length - 1));
  return front.slice(front.lastIndexOf('.') + 1);
}

/** Mirrors that a host names by one of its labels; a listed host needs no guess. */
function labelled(table: Table, host: string, domains: readonly string[]): Index[] {
  if (table.byLabel.size === 0 || domains.some((domain) => table.sources.has(domain))) return [];
  return host
    .split('.')
    .slice(0, -1)
    .flatMap((label) => indexesFor(table.byLabel, label));
}

function siteOf(table: Table, host: string): Site {
  const known = table.sites.get(host);
  if (known) return known;
  const domains = domainsOf(host);
  const anywhere = indexesFor(table.sources, ANY_HOST);
  const own: Site = {
    indexes: domains
      .flatMap((domain) => indexesFor(table.sources, domain))
      .filter(({ denied, domain }) => !denied.includes(labelBefore(host, domain))),
    anywhere,
    unwrappers: [],
    engine: null,
    isHome: anywhere.some(({ platform }) => platform.row.knownHosts?.some((known) => isWithin(host, known))),
  };
  const site = table.elsewhere?.complete(own, table, host, domains) ?? own;
  if (table.sites.size >= SITES) table.sites.clear();
  table.sites.set(host, site);
  return site;
}

/**
 * Whether any address of a host can show somebody whom the table knows, or look for them.
 * @param host lower case, no trailing dot
 */
export function mayShow(table: Table, host: string): boolean {
  const { indexes, anywhere, unwrappers, engine } = siteOf(table, host);
  return indexes.length > 0 || anywhere.length > 0 || unwrappers.length > 0 || engine !== null;
}

/** The platform to which a host belongs, or whose mirror it is; hosts that show nobody included. */
export function platformOfHost(table: Table, host: string): PlatformRow | null {
  for (const domain of domainsOf(host)) {
    const found = indexesFor(table.sources, domain)[0];
    if (found) return found.platform.row;
  }
  return null;
}

/**
 * The spelling in which two spellings of one identity are equal, or null where the text cannot be an identifier of
 * this kind.
 * @param text as written in an address or a pasted line
 * @param among keys: null for every other, too. Most are told by that, before it is asked what can be an identifier.
 */
export function keyOf(
  platform: Platform,
  kind: string,
  text: string,
  among?: ReadonlyMap<string, unknown> | null,
): string | null {
  const known = platform.kinds.get(kind);
  if (!known) return null;
  const { row } = known;
  const isAscii = !NOT_ASCII.test(text);
  const clean = isAscii ? text : cleanText(text);
  let key = row.caseSensitive ? clean : clean.toLowerCase();
  // A final sigma is a spelling of the same letter, not another one.
  if (!isAscii && !row.caseSensitive) key = key.replaceAll('ς', 'σ').normalize('NFC');
  if (!known.isPlain) {
    for (const char of row.ignored ?? '') key = key.replaceAll(char, '');
    if (row.dropped && key.startsWith(row.dropped)) key = key.slice(row.dropped.length);
    for (const [char, same] of Object.entries(row.equivalents ?? {})) key = key.replaceAll(char, same);
  }
  return (among && !among.has(key)) || !known.pattern.test(clean) ? null : key;
}

/** Captures become whole identifiers: kind → text. */
function collect(captures: readonly Capture[], host: string): [kind: string, value: string][] {
  const values: [string, string][] = [];
  let local: Capture | undefined;
  let site: string | undefined;
  for (const [slot, caught] of captures) {
    const text = slot.sigil && caught.startsWith('@') ? caught.slice(1) : caught;
    if (slot.half === 'local') local = [slot, text];
    else if (slot.half === 'host') site = text;
    else values.push([slot.kind, identifierAt(slot, text)]);
  }
  if (local) values.push([local[0].kind, `${local[1]}@${site ?? withoutWww(host)}`]);
  return values;
}

/** Every way in which a shape fits, with what its slots caught. */
function matchShape(shape: Shape, segments: readonly string[], search: string): Capture[][] {
  if (shape.segments.length > segments.length) return [];
  let ways: Capture[][] = [[]];
  for (let i = 0; i < shape.segments.length && ways.length > 0; i++) {
    const found = matchParts(shape.segments[i]!, segments[i]!);
    ways = ways.flatMap((way) => found.map((captures) => [...way, ...captures]));
  }
  if (shape.query) {
    const { name, value } = shape.query;
    const found = queryValues(search, name).flatMap((text) => matchParts(value, text));
    ways = ways.flatMap((way) => found.map((captures) => [...way, ...captures]));
  }
  return ways;
}

/** What is being asked. */
interface Question {
  readonly out: Sighting[];
  readonly address: Address;
  /** A name without a host may mean an account of this host. */
  readonly hasLocals: boolean;
  /** And surely does. */
  readonly isHome: boolean;
  readonly trySimple: Elsewhere['trySimple'] | undefined;
}

/** Adds what one pattern shows, if the identifier is legal. */
function report(
  { out, isHome }: Question,
  index: Index,
  entry: Entry,
  kind: string,
  value: string,
  isLocal: boolean,
) {
  const { platform, via } = index;
  const { form, pattern, among } = entry;
  const key = kind === 'query' ? value : keyOf(platform, kind, value, among);
  if (key === null || form.except?.includes(value.toLowerCase())) return;
  out.push({
    platform: platform.row.id,
    kind,
    key,
    value,
    form: form.name,
    shared: form.shared ?? false,
    assumed: form.listedOnly === true || (isLocal && pattern.host === null && !isHome),
    via,
  });
}

function reportWays(question: Question, index: Index, entry: Entry, ways: readonly Capture[][]): void {
  for (const captures of ways) {
    const isLocal = captures.some(([slot]) => slot.half === 'local');
    if (isLocal && !question.hasLocals && !captures.some(([slot]) => slot.half === 'host')) continue;
    for (const [kind, value] of collect(captures, question.address.host)) {
      for (const item of captures[0]?.[0].list ? itemsOf(value) : [value])
        report(question, index, entry, kind, item, isLocal);
    }
  }
}

/** A line of recipients: `a@b, Somebody <c@d>`. Names are no identifiers of a kind that stands in lists. */
const itemsOf = (text: string): string[] => text.split(/[,;<>]/).map((item) => item.trim());

function reportText(question: Question, index: Index, entry: Entry, simple: Simple, whole: string): void {
  if (!simple.slot.list) reportOne(question, index, entry, simple, whole);
  else for (const item of itemsOf(whole)) reportOne(question, index, entry, simple, item);
}

function reportOne(
  question: Question,
  index: Index,
  entry: Entry,
  { slot, prefix }: Simple,
  whole: string,
): void {
  let text = whole;
  if (prefix !== '') {
    if (text.length <= prefix.length || text.slice(0, prefix.length).toLowerCase() !== prefix) return;
    text = text.slice(prefix.length);
  }
  if (slot.sigil && text.charCodeAt(0) === 64) text = text.slice(1);
  const isLocal = slot.half === 'local';
  const value = isLocal ? `${text}@${withoutWww(question.address.host)}` : identifierAt(slot, text);
  if (text !== '' && value !== '') report(question, index, entry, slot.kind, value, isLocal);
}

function tryFast(
  question: Question,
  index: Index,
  entry: Entry,
  simple: Simple,
  segments: readonly string[],
): void {
  if (simple.slot.half === 'local' && !question.hasLocals) return;
  const { at, words } = simple;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word !== null && word !== segments[i] && word !== segments[i]!.toLowerCase()) return;
  }
  if (at < 0) {
    for (const text of queryValues(question.address.search, entry.pattern.shape.query!.name)) {
      reportText(question, index, entry, simple, text.trim());
    }
    return;
  }
  reportText(question, index, entry, simple, segments[at]!);
}

function tryEntry(question: Question, index: Index, entry: Entry, segments: readonly string[]): void {
  const { simple, pattern } = entry;
  const { shape } = pattern;
  if (shape.segments.length > segments.length) return;
  if (simple) question.trySimple?.(question, index, entry, simple, segments);
  else reportWays(question, index, entry, matchShape(shape, segments, question.address.search));
}

const NONE: readonly Entry[] = [];

function searchIndex(question: Question, index: Index): void {
  const { address } = question;
  if (index.labels.length > 0) {
    const label = labelBefore(address.host, index.domain);
    if (label !== '' && label !== 'www' && !index.reserved.has(label)) {
      for (const entry of index.labels) reportWays(question, index, entry, [[[entry.pattern.label!, label]]]);
    }
  }
  let { segments } = address;
  if (index.platform.locale && segments[0] !== undefined && index.platform.locale.test(segments[0])) {
    segments = segments.slice(1);
  }
  const first = segments[0]?.toLowerCase() ?? '';
  for (const entry of index.byWord.get(first) ?? NONE) tryEntry(question, index, entry, segments);
  // A word that the platform uses for itself is no identifier there.
  const isReserved = index.reserved.has(first);
  for (const entry of index.loose)
    if (!isReserved || !entry.isFirst) tryEntry(question, index, entry, segments);
  if (index.fragments.length === 0 || address.hash.length < 2) return;
  for (const entry of index.fragments) {
    const { shape, fragment } = entry.pattern;
    if (isReserved && entry.isFirst) continue;
    if (matchShape(shape, segments, address.search).length === 0) continue;
    const at = address.hash.indexOf('?');
    const path = at < 0 ? address.hash.slice(1) : address.hash.slice(1, at);
    const query = at < 0 ? '' : address.hash.slice(at);
    reportWays(question, index, entry, matchShape(fragment!, splitPath(path), query));
  }
}

const NO_HOMES: ReadonlySet<string> = new Set();

/**
 * Whom an address shows.
 * @param address from `parseAddress`
 * @param homes hosts (without `www.`) of listed `user@host` accounts: only there and on the rows' known hosts may a
 *   bare name mean one, since on any other site it is that site's own
 * @returns every person slot and search that the address fills, the most exact first; several where a page shows two
 *   people. Never throws. The cost depends on the rows of the address's host, not on the table's or a list's length.
 */
export function identify(
  table: Table,
  address: Address,
  homes: ReadonlySet<string> = NO_HOMES,
  depth = 0,
): Sighting[] {
  const { host, text } = address;
  const out: Sighting[] = [];
  const site = siteOf(table, host);
  const { elsewhere } = table;
  const own = { out, address, hasLocals: true, isHome: false, trySimple: elsewhere?.trySimple };
  for (const index of site.indexes) searchIndex(own, index);
  if (site.anywhere.length > 0) {
    const { isHome } = site;
    const hasLocals = isHome || (homes.size > 0 && homes.has(withoutWww(host)));
    if (hasLocals || /@|%40/.test(text))
      for (const index of site.anywhere) searchIndex({ ...own, hasLocals, isHome }, index);
  }
  if (!elsewhere) return out;
  if (site.engine) elsewhere.reportSearches(table, site.engine, address, out);
  const [first] = site.indexes;
  if (first && table.sources.has(first.domain))
    elsewhere.reportSiteSearch(table, first.platform, address, out);
  if (site.unwrappers.length === 0 || depth === DEPTH) return out;
  for (const { inner, by } of elsewhere.unwrap(site.unwrappers, address)) {
    for (const sighting of identify(table, inner, homes, depth + 1)) {
      out.push({ ...sighting, form: 'copy', via: { type: by.type, id: by.id } });
    }
  }
  return out;
}
