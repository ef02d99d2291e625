/** Searches: what was searched for on search engines and on platforms' own pages. */
import type { Address } from './address.ts';
import { queryValues, valuesOfNamed } from './address.ts';
import { isCommon } from './common-words.ts';
import type { Platform, Sighting, Table } from './identify.ts';
import { namesOf, type PlatformRow, type SearchRow } from './platforms/row.ts';
import { handlesIn, WORD } from './search.ts';

/**
 * The search engine that a host belongs to.
 * @param engines by domain
 * @param domains the host and what it lies below, the most exact first
 */
export function engineAt(
  engines: ReadonlyMap<string, SearchRow>,
  host: string,
  domains: readonly string[],
): SearchRow | null {
  const domain = domains.find((one) => engines.has(one));
  const engine = domain === undefined ? undefined : engines.get(domain);
  if (!engine || domain === undefined) return null;
  const front = host.slice(0, Math.max(0, host.length - domain.length - 1));
  return front === '' || !engine.labels || engine.labels.includes(front) ? engine : null;
}

const escape = (char: string): string => (/\w/.test(char) ? char : `\\${char}`);

function separators({ source }: RegExp): string {
  return `[${source.slice('[^'.length, -1)}`;
}

/** A separator of words in a query, as `handlesIn` knows them. */
const BETWEEN = /* @__PURE__ */ separators(WORD);

/** A word, and nothing that it is only a part of. */
const whole = (front: string, word: string): string =>
  `(?:^|${BETWEEN})${front}${[...word].map(escape).join('')}(?:${BETWEEN}|$)`;

/**
 * What a query of a platform's own search is like that looks for a handle which is a common word: the handle is all that
 * is searched for, or it is marked as one.
 * @param handle in small letters, as the query
 * @returns null for a handle that is no common word: any query with it looks for it
 */
export function ownExpression(handle: string): string | null {
  if (!isCommon(handle)) return null;
  const written = [...handle].map(escape).join('');
  return `^${BETWEEN}*${written}${BETWEEN}*$|${whole('(?:@|(?:from|author|user):)', handle)}`;
}

/** Whether a query for everybody means a handle that is a common word: with a sigil, or beside its platform alone. */
function meansHandle(query: string, handle: string, row: PlatformRow): boolean {
  if (expression(whole('@', handle)).test(query)) return true;
  // What may stand before a platform's address is no word of its own.
  const words = handlesIn(query.replace(/site:|https?:|www\./g, ' '));
  const others = words.filter((word) => word !== handle);
  const names = namesOf(row);
  return others.length > 0 && others.every((word) => names.includes(word));
}

/**
 * Whether a word of a query that is somebody's handle means it.
 * @param handle in small letters
 * @param isOwn in the platform's own search
 */
export function isMeant(query: string, handle: string, { row }: Platform, isOwn: boolean): boolean {
  const own = ownExpression(handle);
  if (own === null) return true;
  const text = query.toLowerCase();
  return isOwn ? expression(own).test(text) : meansHandle(text, handle, row);
}

const expressions = new Map<string, RegExp>();

/** An expression, made once. */
function expression(text: string): RegExp {
  const made = expressions.get(text) ?? new RegExp(text);
  expressions.set(text, made);
  return made;
}

/** What was searched for on an engine's result page. */
export function reportSearches(
  table: Table,
  engine: SearchRow,
  { segments, search, hash }: Address,
  out: Sighting[],
): void {
  const first = segments[0]?.toLowerCase();
  if (engine.paths && first !== undefined && !expression(`^(?:${engine.paths})`).test(first)) return;
  const at = hash.indexOf('?');
  const inHash = hash.length < 2 ? '' : at < 0 ? `?${hash.slice(1)}` : hash.slice(at);
  for (const query of [search, inHash]) {
    if (query === '') continue;
    for (const name of engine.parameters ?? table.rows.searchParameters) {
      for (const value of queryValues(query, name)) {
        out.push(searchFor(engine.id, value, false));
      }
    }
  }
}

/** What was searched for on a platform's page that looks like a search, whether or not its row names that page. */
export function reportSiteSearch(
  table: Table,
  platform: Platform,
  { segments, search }: Address,
  out: Sighting[],
): void {
  const { segment, parameters } = table.rows.siteSearch;
  const at = segments.findIndex((one) => one.toLowerCase() === segment);
  if (at < 0) return;
  const values = [...segments.slice(at + 1), ...valuesOfNamed(search, expression(`^(?:${parameters})$`))];
  for (const value of values) out.push(searchFor(platform.row.id, value, true));
}

function searchFor(platform: string, value: string, assumed: boolean): Sighting {
  return { platform, kind: 'query', key: value, value, form: 'search', shared: true, assumed, via: null };
}
