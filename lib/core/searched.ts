/** Searches: what was searched for on search engines and on platforms' own pages. */
import type { Address } from './address.ts';
import { queryValues, valuesOfNamed } from './address.ts';
import { isCommon } from './common-words.ts';
import type { Platform, Sighting, Table } from './identify.ts';
import type { SearchRow } from './platforms/row.ts';
import { meansHandle } from './search.ts';

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

/** An ordinary word is a handle only with a sigil or beside its platform. */
export function isMeant(query: string, word: string, { names }: Platform): boolean {
  return !isCommon(word.toLowerCase()) || meansHandle(query, word, names);
}

const expressions = new Map<string, RegExp>();

/** The expression of a row, made once. */
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
