/**
 * Who owns a page whose address names no one: what the page itself states in its head.
 *
 *   address ─isOwnerHidden─► statement (links and names) ─judgeOwner─► listed · someone else · unknown
 */
import { type Address, parseWebAddress } from './address.ts';
import { accountsFor, type Blocklist, type Listed } from './blocklist.ts';
import { identify, keyOf, type Platform, type Sighting } from './identify.ts';
import { isOpaque, platformAt } from './opaque.ts';

/** What a page states of its owner, as it stands there. */
export interface Statement {
  /** Canonical address, og:url, the author's links. */
  readonly links: readonly string[];
  /** Names that may be handles or ids. */
  readonly names: readonly string[];
}

/** An identifier of another kind that was met together with a listed one. */
export interface FoundIdentity {
  readonly accountId: string;
  readonly kind: string;
  readonly value: string;
}

export interface Ownership {
  readonly owner: 'unknown' | 'other' | 'listed';
  readonly listed: Listed | null;
  /** What the page also goes by, worth remembering with the listed account. */
  readonly found: readonly FoundIdentity[];
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const LINKS = ['url', 'sameAs'];
const NAMES = ['alternateName', 'additionalName', 'identifier', 'value'];
/** Where a description goes on about the page itself; comments and reviews are other people's. */
const INNER = ['@graph', 'mainEntity'];
const AUTHORS = ['author', 'creator'];

/** Every object in a value that may be one or a list of them. */
function nodesIn(value: Json | undefined): readonly { readonly [key: string]: Json }[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return typeof value === 'object' && value !== null ? [value as { readonly [key: string]: Json }] : [];
}

/**
 * The authors of a JSON-LD description.
 * @param text of a `<script type="application/ld+json">`; anything else states nothing
 */
export function readLinkedData(text: string): Statement {
  const links: string[] = [];
  const names: string[] = [];
  const readAuthor = (author: { readonly [key: string]: Json }) => {
    const texts = (key: string) => [author[key]].flat().filter((one) => typeof one === 'string');
    links.push(...LINKS.flatMap(texts));
    // Only a name that is written as a handle is one.
    names.push(...NAMES.flatMap(texts), ...texts('name').filter((name) => name.startsWith('@')));
    nodesIn(author['identifier']).forEach(readAuthor);
  };
  const readPage = (node: { readonly [key: string]: Json }) => {
    for (const key of AUTHORS) nodesIn(node[key]).forEach(readAuthor);
    if (node['@type'] === 'Person') readAuthor(node);
    for (const key of INNER) nodesIn(node[key]).forEach(readPage);
  };
  try {
    nodesIn(JSON.parse(text) as Json).forEach(readPage);
  } catch {
    // No JSON: nothing stated.
  }
  return { links, names };
}

/** A kind that no one reads as a name: an identifier beside the handle by which an account is listed. */
const isIdKind = (platform: Platform, kind: string) =>
  kind !== 'query' && kind !== [...platform.kinds.keys()][0];

/**
 * Whether the address leaves open whose page this is: an opaque form, or a bare number.
 * @returns the platform whose statement would tell, else null
 */
export function platformToAsk(blocklist: Blocklist, address: Address): Platform | null {
  const { table, homes } = blocklist;
  const platform = platformAt(table, address);
  if (!platform) return null;
  const sightings = identify(table, address, homes).filter((one) => one.platform === platform.row.id);
  const isNumber = sightings.length > 0 && sightings.every(({ kind }) => isIdKind(platform, kind));
  return isNumber || isOpaque(platform, address) ? platform : null;
}

/**
 * Judges a page by what it states.
 * @param address of the page
 * @param open the person whose override runs, or null
 */
export function judgeOwner(
  blocklist: Blocklist,
  platform: Platform,
  address: Address,
  { links, names }: Statement,
  open: string | null,
): Ownership {
  const id = platform.row.id;
  const met: Pick<Sighting, 'kind' | 'key' | 'value'>[] = [];
  for (const link of links) {
    const stated = parseWebAddress(link);
    if (!stated) continue;
    met.push(
      ...identify(blocklist.table, stated, blocklist.homes).filter(
        ({ platform: of, kind }) => of === id && kind !== 'query',
      ),
    );
  }
  for (const name of names) {
    const value = name.startsWith('@') ? name.slice(1) : name;
    for (const kind of platform.kinds.keys()) {
      const key = keyOf(platform, kind, value);
      if (key !== null) met.push({ kind, key, value });
    }
  }
  for (const { kind, key } of met) {
    const all = accountsFor(blocklist, id, kind, key) ?? [];
    const listed = all.find(({ personId }) => personId !== open);
    if (!listed) continue;
    const beside = [...met, ...identify(blocklist.table, address, blocklist.homes)];
    const found = beside
      .filter((one) => one.kind !== kind && isIdKind(platform, one.kind))
      .filter((one) => !accountsFor(blocklist, id, one.kind, one.key))
      .map((one) => ({ accountId: listed.accountId, kind: one.kind, value: one.value }));
    return { owner: 'listed', listed, found };
  }
  return { owner: met.length > 0 ? 'other' : 'unknown', listed: null, found: [] };
}
