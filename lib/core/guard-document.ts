/** What the in-page guard is given: the list and, of the table, only the rows that the list needs. */
import { keyOf, type Platform, type Table } from './identify.ts';
import { FORM_CODES } from './form.ts';
import { ownExpression } from './searched.ts';
import { ALL_SITES, allOrigins, placesOf } from './origins.ts';
import { entriesOf } from './entry.ts';
import type { Account, Person } from './model.ts';
import { isHost, isScheme, type Part, readPattern, textAt } from './pattern.ts';
import type { Form, IdentifierKind, MirrorRow, PlatformRow, TableRows } from './platforms/row.ts';

/** What the guard of one site knows. */
export interface GuardDocument {
  /** Which list it was made from, and by which version. */
  readonly from: string;
  /** The numbers that stand for forms in our page's address. */
  readonly codes: Readonly<Record<string, number>>;
  readonly rows: TableRows;
  /** Without labels. */
  readonly people: readonly Person[];
}

/**
 * Where it stands in storage.local, as one text: the browser hands that over in a third of the time that it takes for
 * thousands of values (Chromium 156, 14 accounts: 0.8 instead of 2.3 ms). First all but the rows as JSON, then a line for
 * each row: the labels of the hosts that it is for (`*`: all), and it as JSON. A site reads its own lines alone.
 */
export const GUARD_KEY = 'guard';

/** Between the document's three parts: what is not of rows, the platforms' lines, the mirrors'. JSON has no such thing. */
const GAP = '\n\n';

/** What the stored document was made from. */
export const guardFrom = (stored: string): string =>
  (JSON.parse(stored.split(GAP, 1)[0]!) as GuardDocument).from;

/**
 * Reads what the guard of a site knows.
 * @param stored as it stands under `GUARD_KEY`
 * @param host of the site; lower case
 * @returns null where nothing has been stored yet
 */
export function readGuard(stored: unknown, host: string): GuardDocument | null {
  if (!stored) return null;
  const [base, platforms, mirrors] = (stored as string).split(GAP) as [string, string, string];
  const document = JSON.parse(base) as GuardDocument;
  const own = new RegExp(`^[^{]* (\\*|${host.replaceAll('.', '|')}) [^{]*`);
  const read = (lines: string) =>
    lines
      .split('\n')
      .filter((line) => own.test(line))
      .map((line) => JSON.parse(line.replace(own, '')));
  return { ...document, rows: { ...document.rows, platforms: read(platforms), mirrors: read(mirrors) } };
}

const isSearch = ({ patterns }: Form) => patterns.some((text) => text.includes('{query}'));

function slimKinds(kinds: PlatformRow['kinds']): PlatformRow['kinds'] {
  return Object.fromEntries(
    Object.entries(kinds).map(([name, kind]): [string, IdentifierKind] => [name, { ...kind, canonical: {} }]),
  );
}

/** Names, examples and what else no decision reads is left out. */
function slimRow(row: PlatformRow, forms: readonly Form[]): PlatformRow {
  const { aliases: _, ...rest } = row;
  return { ...rest, name: '', forms, kinds: slimKinds(row.kinds), shows: [], ignores: [] };
}

/** The label by which a host's rows are found: hardly another site has it, and all countries of one do. */
const labelOf = (host: string): string =>
  host
    .split('.')
    .slice(0, -1)
    .reduce((longest, label) => (label.length > longest.length ? label : longest), '');

/** Of a platform: everywhere, where its pages may be on any host or its links on any page. */
const platformLabels = (row: PlatformRow): string[] =>
  placesOf(row).every(isHost) ? placesOf(row).map(labelOf) : ['*'];

const mirrorLabels = ({ hosts, labels = [] }: MirrorRow): string[] => [...hosts.map(labelOf), ...labels];

const lineOf = (labels: readonly string[], row: PlatformRow | MirrorRow): string =>
  ` ${[...new Set(labels)].join(' ')} ${JSON.stringify(row)}`;

/**
 * Compiles the guard's document. Wrappers and archives are left out: the guard does not run on their sites.
 * @param from what the list is called, see `listVersion`
 * @returns what to store under `GUARD_KEY`
 */
export function compileGuard(people: readonly Person[], table: Table, from: string): string {
  const listed = new Set(people.flatMap(({ accounts }) => accounts.map(({ platform }) => platform)));
  const hasPhrases = people.some(({ phrases }) => phrases.length > 0);
  const mirrors = table.rows.mirrors.filter(({ of }) => listed.has(of));
  const platforms = table.rows.platforms.flatMap((row) => {
    const labels = platformLabels(row);
    if (listed.has(row.id)) {
      const theirs = mirrors.filter(({ of }) => of === row.id).flatMap(mirrorLabels);
      return [lineOf([...labels, ...theirs], slimRow(row, row.forms))];
    }
    const searches = hasPhrases ? row.forms.filter(isSearch) : [];
    return searches.length > 0 ? [lineOf(labels, { ...slimRow(row, searches), opaque: [] })] : [];
  });
  const document: GuardDocument = {
    from,
    codes: FORM_CODES,
    rows: {
      platforms: [],
      mirrors: [],
      copies: [],
      searches: [],
      searchParameters: [],
      siteSearch: NO_SITE_SEARCH,
      common: commonHandles(people, table),
    },
    people: people.map((person) => ({ ...person, label: '' })),
  };
  const mirrorLines = mirrors.map((mirror) =>
    lineOf(mirrorLabels(mirror), { ...mirror, name: '', shows: [], ignores: [] }),
  );
  return [JSON.stringify(document), platforms.join('\n'), mirrorLines.join('\n')].join(GAP);
}

function commonHandles(people: readonly Person[], table: Table): Record<string, string> {
  const accounts = people.flatMap((person) => person.accounts);
  return Object.fromEntries(
    accounts.flatMap(({ platform: id, kind, value }) => {
      const platform = table.platforms.get(id);
      const key = platform ? keyOf(platform, kind, value) : null;
      const expression = key === null ? null : ownExpression(key);
      return expression === null ? [] : [[`@${key}`, expression]];
    }),
  );
}

/** The guard reads the rows' own search pages. */
const NO_SITE_SEARCH = { segment: '', parameters: '' };

/** The table's domains that match patterns name, in the order of the row: the most used first. */
const COVERED_HOSTS = 2;
/** So many patterns at most: the browser looks at all of them for every page. */
const MOST_PATTERNS = 2_000;

function pathOf(parts: readonly Part[], value: string): string | null {
  let text = '';
  for (const part of parts) {
    if (part === null) text += '*';
    else if (typeof part === 'string') text += part;
    else {
      const written = part.half !== 'whole' ? null : value === '*' ? value : textAt(part, value);
      if (written === null) return null;
      text += written;
    }
  }
  return text;
}

/** The match patterns of one pattern of the table, with an identifier in its slot (`*`: any). */
function matchPatterns(row: PlatformRow, pattern: string, value: string): string[] {
  const { host, label, shape, fragment } = readPattern(pattern);
  // Match patterns see neither fragments nor addresses without a network (`tel:`).
  if (label || fragment || isScheme(host)) return [];
  const segments = shape.segments.map((parts) => pathOf(parts, value));
  const query = shape.query ? pathOf(shape.query.value, value) : '';
  if (segments.includes(null) || query === null) return [];
  const path = `/${segments.join('/')}`;
  const tails = shape.query ? [`?*${shape.query.name}=${query}*`] : ['', '/*', '?*'];
  const hosts = host === null ? row.hosts.filter(isHost).slice(0, COVERED_HOSTS) : [host];
  return hosts.flatMap((one) => tails.map((tail) => `*://*.${one}${encodeURI(path + tail)}`));
}

function listedPatterns(platform: Platform, { kind, value }: Account): string[] {
  const { row } = platform;
  const spellings = new Set([value, value.toLowerCase(), keyOf(platform, kind, value) ?? value]);
  const patterns = row.forms.flatMap((form) => form.patterns).filter((text) => text.includes(kind));
  return patterns.flatMap((text) => {
    if (!new RegExp(`\\{@?${kind}[<}]`).test(text)) return [];
    const withSigil = text.includes(`{@${kind}`);
    return [...spellings].flatMap((spelling) => [
      ...matchPatterns(row, text, spelling),
      ...(withSigil ? matchPatterns(row, text, `@${spelling}`) : []),
    ]);
  });
}

/** Forms that show someone by a number, on paths that begin with a word of their own. */
function numberPatterns(row: PlatformRow): string[] {
  const [first] = Object.keys(row.kinds);
  return row.forms
    .flatMap((form) => form.patterns)
    .filter((text) => /^(?:\/\/[^/{]+)?\/[a-z]/.test(text) && !text.includes('#'))
    .filter(
      (text) => !text.includes('{query}') && !text.includes(`{${first}`) && !text.includes(`{@${first}`),
    );
}

/**
 * Match patterns of pages that are covered from their first moment until the guard has decided: the usual spellings
 * of listed pages, and the forms of their platforms that name no one.
 */
export function coverPatterns(people: readonly Person[], table: Table): string[] {
  const all = new Set<string>();
  const accounts = people.flatMap((person) => person.accounts);
  for (const account of accounts) {
    const platform = table.platforms.get(account.platform);
    if (platform) for (const pattern of listedPatterns(platform, account)) all.add(pattern);
  }
  for (const id of new Set(accounts.map(({ platform }) => platform))) {
    const row = table.platforms.get(id)?.row;
    if (!row) continue;
    for (const text of [...row.opaque, ...numberPatterns(row)])
      for (const pattern of matchPatterns(row, text, '*')) all.add(pattern);
  }
  return [...all].slice(0, MOST_PATTERNS);
}

/** Where the guard runs: the sites of the list, without those that only hold copies, lead there or search. */
export function guardedSites(people: readonly Person[], table: Table): string[] {
  const rows = { ...table.rows, copies: [], searches: [] };
  // A handle on every site is the rules' business: elsewhere runs no code of ours.
  return allOrigins({ ...table, rows }, people.flatMap(entriesOf)).filter((origin) => origin !== ALL_SITES);
}

/** Where our scripts are registered, as match patterns. */
export interface GuardPlaces {
  /** The guard. */
  readonly sites: readonly string[];
  /** The cover, which comes first there. */
  readonly covered: readonly string[];
}

export const guardPlaces = (people: readonly Person[], table: Table): GuardPlaces => ({
  sites: guardedSites(people, table),
  covered: coverPatterns(people, table),
});
