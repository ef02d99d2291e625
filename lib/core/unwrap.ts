/** Copies: addresses that lead to another address, or hold a copy of it, and what that other one is. */
import type { Address } from './address.ts';
import { decodePart, parseAddress, queryValues } from './address.ts';
import type { Part, Pattern } from './pattern.ts';
import { matchParts } from './pattern.ts';
import type { CopyRow, CopyType } from './platforms/row.ts';

/** A copy's pattern: where another address stands in it. */
export interface Unwrapper {
  readonly id: string;
  readonly type: CopyType;
  /** The host that the pattern is bound to. */
  readonly domain: string;
  readonly pattern: Pattern;
  /** The segment in which the other address stands; -1: it is not in the path. */
  readonly inPath: number;
}

/**
 * Makes a copy's pattern ready to be asked.
 * @param domain the host that it is bound to
 */
export function createUnwrapper({ id, type }: CopyRow, domain: string, pattern: Pattern): Unwrapper {
  return { id, type, domain, pattern, inPath: pattern.shape.segments.findIndex(holdsAddress) };
}

/** Addresses within addresses are followed this deep. */
export const DEPTH = 5;

/** Where in a path its nth non-empty segment begins. */
function segmentStart(path: string, n: number): number {
  let at = 0;
  for (let seen = 0; ; seen++) {
    while (path[at] === '/') at++;
    if (seen === n || at >= path.length) return at;
    while (at < path.length && path[at] !== '/') at++;
  }
}

/** What may end an address that stands in another one's path: `…*` lists all copies, `__;` closes a mail filter's. */
const INNER_END = /(?:\*(?:#.*)?|__;.*)$/s;
const ENCODED_SCHEME = /^https?%(?:25)*3a/i;

/** Whether another address stands in a segment. */
function holdsAddress(parts: readonly Part[]): boolean {
  return parts.some((part) => typeof part === 'object' && part !== null);
}

/** The texts that may be an address within another one. */
function innerTexts(
  { pattern: { label, shape, fragment }, inPath, domain }: Unwrapper,
  address: Address,
): readonly string[] {
  if (label) return [innerHost(address, domain)];
  const { segments } = address;
  if (segments.length < shape.segments.length) return [];
  const fixed = inPath < 0 ? shape.segments.length : inPath;
  for (let i = 0; i < fixed; i++) if (matchParts(shape.segments[i]!, segments[i]!).length === 0) return [];
  if (fragment) return [address.hash.slice(1)];
  if (inPath < 0) {
    const { name, value } = shape.query!;
    const texts = name === '' ? [decodePart(address.search.slice(1))] : queryValues(address.search, name);
    return texts.flatMap((text) => caughtIn(value, text));
  }
  const parts = shape.segments[inPath]!;
  if (inPath < shape.segments.length - 1) return caughtIn(parts, segments[inPath]!);
  const rest = address.path.slice(segmentStart(address.path, inPath)) + address.search + address.hash;
  return caughtIn(parts, rest).map((text) => text.replace(INNER_END, ''));
}

/** What the slot of some parts holds in a text. */
function caughtIn(parts: readonly Part[], text: string): string[] {
  return matchParts(parts, text).flatMap((captures) =>
    captures.map(([slot, caught]) => (slot.kind === 'url64' ? decodeBase64(caught) : caught)),
  );
}

function decodeBase64(text: string): string {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}

/** `www-instagram-com.translate.goog/jane.doe` is `www.instagram.com/jane.doe`. */
function innerHost({ host, path, search, hash }: Address, domain: string): string {
  const front = host.slice(0, -domain.length - 1);
  return (
    front.replace(/-+/g, (run) => (run.length % 2 === 0 ? '-'.repeat(run.length / 2) : '.')) +
    path +
    search +
    hash
  );
}

function readInner(text: string): Address | null {
  // A cache's query goes on with the words that were searched for.
  let whole = text.trim().replace(/(?:\s|%20).*$/s, '');
  // Encoded once more than it should be, as some wrappers do.
  for (let times = 0; times < DEPTH && ENCODED_SCHEME.test(whole); times++) whole = decodePart(whole);
  if (whole === '') return null;
  return parseAddress(/^[a-z][a-z-]*:/i.test(whole) ? whole : `https://${whole.replace(/^\/+/, '')}`);
}

/**
 * The addresses to which an address leads, or of which it holds a copy: listed wrappers and archives only, since an
 * address in any other site's query is not the person's page.
 */
export function unwrap(
  unwrappers: readonly Unwrapper[],
  address: Address,
): { inner: Address; by: Unwrapper }[] {
  const found: { inner: Address; by: Unwrapper }[] = [];
  for (const by of unwrappers) {
    for (const text of innerTexts(by, address)) {
      const inner = readInner(text);
      if (inner) found.push({ inner, by });
    }
  }
  return found;
}
