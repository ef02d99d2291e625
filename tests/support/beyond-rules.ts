import { accountsFor, compileBlocklist } from '../../lib/core/blocklist.ts';
import { decide } from '../../lib/core/decision.ts';
import type { Table } from '../../lib/core/identify.ts';
import { identify } from '../../lib/core/identify.ts';
import { parseAddress } from '../../lib/core/address.ts';
import { personFrom } from './lists.ts';

/** What only `decide` knows, and the guard and the background therefore catch: no network rule says it. */
export const BEYOND_RULES = {
  contact: 'addresses that are no request: `mailto:`, `tel:` and their like',
  fragment: 'what stands behind `#`',
  encoded: 'letters and digits that are percent-encoded',
  named: 'mirrors on hosts that nobody listed, known by their name alone',
  copies: 'link pages, archives and proxies that are not among the most used, and copies of copies',
} as const;

/**
 * The class because of which an address may show somebody though no rule says so; null: a rule has to.
 * @param lines what is listed
 */
export function beyondRules(
  table: Table,
  lines: readonly string[],
  url: string,
): keyof typeof BEYOND_RULES | null {
  const list = compileBlocklist([personFrom(table, lines)], table);
  const shows = (address: string) => decide(list, null, 0, address).verdict === 'intercept';
  const address = parseAddress(url);
  if (!address?.text.startsWith('http')) return 'contact';
  if (url.includes('#') && !shows(url.replace(/#.*/s, ''))) return 'fragment';
  const plain = url.replace(/%([2-7][0-9a-f])/gi, (code, hex: string) => {
    const char = String.fromCharCode(Number.parseInt(hex, 16));
    return /[a-z0-9]/i.test(char) ? char : code;
  });
  if (plain !== url) return 'encoded';
  const sightings = identify(table, address, list.homes);
  const shown =
    sightings.find(({ platform, kind, key }) => accountsFor(list, platform, kind, key)) ??
    sightings.find(({ kind, via }) => kind === 'query' && via !== null);
  const via = shown?.via ?? null;
  if (via === null) return null;
  if (via.type !== 'mirror') {
    const copy = table.rows.copies.find(({ id }) => id === via.id);
    return copy?.common && !/https?(?::|%3a).*https?(?::|%3a)/i.test(url.slice(8)) ? null : 'copies';
  }
  const mirror = table.rows.mirrors.find(({ id }) => id === via.id);
  const isListed = mirror?.hosts.some((host) => address.host === host || address.host.endsWith(`.${host}`));
  return isListed ? null : 'named';
}
