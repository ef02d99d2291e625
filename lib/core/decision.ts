import type { Address } from './address.ts';
import { parseAddress, parseContactAddress, parseWebAddress, withoutWww } from './address.ts';
import type { Blocklist, Listed } from './blocklist.ts';
import { accountsFor, EXCEPTION } from './blocklist.ts';
import { CUSTOM, CUSTOM_KIND, customKeys, hasQuery } from './custom.ts';
import { handlesAnywhere, listedEverywhere } from './everywhere.ts';
import type { Platform, Sighting } from './identify.ts';
import { identify, keyOf, mayShow } from './identify.ts';
import type { Override } from './model.ts';
import { narrowTable } from './narrow.ts';
import { isNeverBlocked } from './never-block.ts';
import { isRunning } from './override.ts';
import { handlesIn, phrasesIn } from './search.ts';

/** What to do with an address. */
export type Decision =
  | { readonly verdict: 'pass' }
  | {
      readonly verdict: 'intercept';
      readonly personId: string;
      /** The account's or phrase's id. */
      readonly accountId: string;
      /** The platform row's id of the page, `custom`, or `everywhere` for a handle on any other site. */
      readonly platform: string;
      /** The identifier's kind, or `phrase`. */
      readonly kind: string;
      /** One of FORM_CODES' names. */
      readonly form: string;
    };

const PASS: Decision = { verdict: 'pass' };

type Interception = Extract<Decision, { verdict: 'intercept' }>;

/** The first of some listed people whose pages are not open. */
function firstClosed(listed: readonly Listed[] | undefined, open: readonly string[]): Listed | undefined {
  return listed?.find(({ personId }) => !open.includes(personId));
}

function intercept(listed: Listed, platform: string, kind: string, form: string): Interception {
  return {
    verdict: 'intercept',
    personId: listed.personId,
    accountId: listed.accountId,
    platform,
    kind,
    form,
  };
}

/** Whose handle a word is on one platform, and of which kind. */
function judgeHandle(
  blocklist: Blocklist,
  platform: Platform,
  text: string,
  open: readonly string[],
): [Listed, kind: string] | null {
  for (const [kind, people] of blocklist.accounts.get(platform.row.id) ?? []) {
    const one = firstClosed(people.get(keyOf(platform, kind, text, people) ?? ''), open);
    if (one) return [one, kind];
  }
  return null;
}

function judgeSearch(blocklist: Blocklist, sighting: Sighting, open: readonly string[]): Interception | null {
  const { platform: id, value, form } = sighting;
  const { table } = blocklist;
  const own = table.platforms.get(id);
  // A platform's own search looks for its own people, a search engine for everybody.
  const platforms = own ? [own] : [...blocklist.accounts.keys()].map((one) => table.platforms.get(one));
  // A search that only its place tells counts for names.
  for (const text of sighting.assumed ? [] : handlesIn(value)) {
    for (const platform of platforms) {
      const found = platform && judgeHandle(blocklist, platform, text, open);
      if (!found) continue;
      const { elsewhere, rows } = table;
      const word = text.toLowerCase();
      const isMeant = elsewhere
        ? elsewhere.isMeant(value, word, platform, platform === own)
        : value.toLowerCase().search(rows.common?.[`@${word}`] ?? '') >= 0;
      if (isMeant) return intercept(found[0], id, found[1], form);
    }
  }
  if (blocklist.longestPhrase === 0) return null;
  for (const key of phrasesIn(value, blocklist.longestPhrase)) {
    const one = firstClosed(blocklist.phrases.get(key), open);
    if (one) return intercept(one, id, 'phrase', form);
  }
  return null;
}

/** The listed addresses that hold an address, and those that stay open. */
function addressesAt({ addresses }: Blocklist, address: Address, isException: boolean): Listed[] {
  if (addresses.size === 0) return [];
  return [...customKeys(address)]
    .flatMap((key) => addresses.get(key) ?? [])
    .filter(
      ({ accountId, target }) => (accountId === EXCEPTION) === isException && hasQuery(address, target),
    );
}

function judgeCustom(blocklist: Blocklist, address: Address, open: readonly string[]): Interception | null {
  const one = firstClosed(addressesAt(blocklist, address, false), open);
  return one ? intercept(one, CUSTOM, CUSTOM_KIND, 'page') : null;
}

function judge(blocklist: Blocklist, address: Address, open: readonly string[]): Interception | null {
  for (const sighting of identify(blocklist.table, address, blocklist.homes)) {
    const { platform, kind, key, form } = sighting;
    if (kind === 'query') {
      const found = judgeSearch(blocklist, sighting, open);
      if (found) return found;
      continue;
    }
    const one = firstClosed(accountsFor(blocklist, platform, kind, key), open);
    if (one) return intercept(one, platform, kind, form);
  }
  return judgeCustom(blocklist, address, open);
}

/** What is found out about one list. */
interface Reading {
  readonly of: Blocklist;
  /** The same list with no more of the table than it needs. */
  readonly narrowed: Blocklist;
  /** Hosts of listed addresses. */
  readonly sites: ReadonlySet<string>;
  /** By a host met lately, whether its addresses all pass. */
  readonly quiet: Map<string, boolean>;
}

let lately: Reading | null = null;
/** So many hosts are remembered; then memory starts over. */
const REMEMBERED = 1_000;

function readingOf(blocklist: Blocklist): Reading {
  if (lately?.of !== blocklist) {
    const sites = [...blocklist.addresses.keys()].map((key) => key.split('/', 1)[0]!);
    const narrowed = { ...blocklist, table: narrowTable(blocklist) };
    lately = { of: blocklist, narrowed, sites: new Set(sites), quiet: new Map() };
  }
  return lately;
}

/** Whether all addresses of a host pass: most sites are of no platform that somebody is listed on. */
function isQuiet({ narrowed, sites }: Reading, host: string): boolean {
  if (isNeverBlocked(host)) return true;
  return (
    listedEverywhere(narrowed).size === 0 && !sites.has(withoutWww(host)) && !mayShow(narrowed.table, host)
  );
}

/** What stands where an address has its host; the URL parser may write that otherwise. */
function writtenHost(url: string): string {
  const start = url.startsWith('https://') ? 8 : url.startsWith('http://') ? 7 : 0;
  const end = start === 0 ? -1 : url.indexOf('/', start);
  return end < 0 ? '' : url.slice(start, end);
}

/** Takes an address apart; null: it passes. Of most no more is read than the host. */
function readUnlessQuiet(reading: Reading, url: string): Address | null {
  const { quiet } = reading;
  const written = writtenHost(url);
  const known = quiet.get(written);
  if (known !== undefined) return known ? null : parseAddress(url, written);
  const address = parseAddress(url);
  if (!address) return null;
  const answer = isQuiet(reading, address.host);
  // What the parser leaves as it is holds nothing that ends a host: wherever it stands so, it is that host.
  if (written === address.host) {
    if (quiet.size >= REMEMBERED) quiet.clear();
    quiet.set(written, answer);
  }
  return answer ? null : address;
}

/** The same, and the handles that are covered on every site. */
function judgeEverywhere(
  blocklist: Blocklist,
  address: Address,
  open: readonly string[],
): Interception | null {
  const found = judge(blocklist, address, open);
  const everywhere = listedEverywhere(blocklist);
  if (found || everywhere.size === 0) return found;
  for (const handle of handlesAnywhere(address)) {
    const one = firstClosed(everywhere.get(handle), open);
    if (one) return intercept(one, 'everywhere', 'handle', 'elsewhere');
  }
  return null;
}

/**
 * Decides about one address.
 * @param blocklist from `compileBlocklist`
 * @param override the stored override, running or not; it opens its own person's pages only, and none that also shows
 *   another listed person
 * @param now epoch ms
 * @param url any string; what is no http(s) address passes
 * @returns for an interception, the first listed person and account that the page shows. Never throws.
 */
export function decide(blocklist: Blocklist, override: Override | null, now: number, url: string): Decision {
  const reading = readingOf(blocklist);
  const address = readUnlessQuiet(reading, url);
  return decideAbout(reading.narrowed, override, now, address, judgeEverywhere);
}

/**
 * `decide` for the sites of the list themselves, none of which is among those that are never blocked, and for the links
 * in their pages that write to someone or call them.
 */
export function decideOnSite(
  blocklist: Blocklist,
  override: Override | null,
  now: number,
  url: string,
): Decision {
  return decideAbout(blocklist, override, now, parseWebAddress(url) ?? parseContactAddress(url), judge);
}

function decideAbout(
  blocklist: Blocklist,
  override: Override | null,
  now: number,
  address: Address | null,
  ask: typeof judge,
): Decision {
  if (!address) return PASS;
  const overridden = isRunning(override, now) ? [override.personId] : [];
  const found = ask(blocklist, address, overridden);
  if (!found) return PASS;
  const excepted = addressesAt(blocklist, address, true).map(({ personId }) => personId);
  if (!excepted.includes(found.personId)) return found;
  return ask(blocklist, address, [...overridden, ...excepted]) ?? PASS;
}
