/** Listed addresses on sites that the table does not know: that page and everything below it. */
import type { Address } from './address.ts';
import { parseWebAddress, withoutWww } from './address.ts';

/** The account platform and kind of a listed address. */
export const CUSTOM = 'custom';
export const CUSTOM_KIND = 'url';

/** A listed address, ready to compare. */
export interface CustomTarget {
  /** Host and path: what `customKeys` gives for it and for everything below. */
  readonly key: string;
  readonly host: string;
  readonly segments: readonly string[];
  /** Query parameters that must be there: many sites keep the person's number in one. */
  readonly query: readonly (readonly [name: string, value: string])[];
}

/** Query parameters that only say where a link was copied. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|igsh|igshid|si|ref|ref_src|share|lang|hl|locale)$/;

function keyFor(host: string, segments: readonly string[]): string {
  return [withoutWww(host), ...segments].join('/').toLowerCase();
}

function pairsOf(search: string): [string, string][] {
  try {
    return [...new URLSearchParams(search)];
  } catch {
    return [];
  }
}

/**
 * Reads a listed address.
 * @param value an absolute http(s) address
 * @returns null when it is none
 */
export function customTarget(value: string): CustomTarget | null {
  const address = parseWebAddress(value);
  if (!address) return null;
  return {
    key: keyFor(address.host, address.segments),
    host: withoutWww(address.host),
    segments: address.segments,
    query: pairsOf(address.search).filter(
      ([name, text]) => name !== '' && text !== '' && !TRACKING.test(name),
    ),
  };
}

/** The spelling in which a listed address is kept: without what only says where a link was copied. */
export function customValue(address: Address): string {
  const query = pairsOf(address.search).filter(
    ([name, text]) => name !== '' && text !== '' && !TRACKING.test(name),
  );
  const search = query.length > 0 ? `?${new URLSearchParams(query)}` : '';
  return `https://${address.host}${address.path}${search}`;
}

/** The keys under which an address could be listed: its host, and its path up to each segment. */
export function* customKeys(address: Address): Generator<string> {
  let key = withoutWww(address.host);
  yield key;
  for (const segment of address.segments) {
    key += `/${segment.toLowerCase()}`;
    yield key;
  }
}

/** Whether an address carries all the query parameters that a listed one needs. */
export function hasQuery(address: Address, target: CustomTarget): boolean {
  if (target.query.length === 0) return true;
  const pairs = pairsOf(address.search);
  return target.query.every(([name, value]) => pairs.some(([n, v]) => n === name && v === value));
}
