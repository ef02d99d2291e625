import { CUSTOM, customTarget } from './custom.ts';
import type { Table } from './identify.ts';
import { sortEntries } from './entry.ts';
import type { Account, Entry } from './model.ts';
import { isHost, readPattern } from './pattern.ts';
import type { Form, PlatformRow } from './platforms/row.ts';

function formHosts(forms: readonly Form[]): string[] {
  return forms
    .flatMap(({ patterns }) => patterns)
    .map((text) => readPattern(text).host)
    .filter((host) => host !== null);
}

/** Where a platform's own pages are: hosts, `*` for any, and schemes of links. */
export const placesOf = ({ hosts, forms }: PlatformRow): string[] => [...hosts, ...formHosts(forms)];

/** The hosts on which a platform's own pages show its people. */
const ownHosts = (row: PlatformRow): string[] => placesOf(row).filter(isHost);

/** Match patterns of all sites that have profiles, without mirrors: where the context menu offers itself. */
export function profileSites(table: Table): string[] {
  return patternsFor([...table.platforms.values()].flatMap(({ row }) => ownHosts(row)));
}

function patternsFor(hosts: readonly string[]): string[] {
  const all = [...new Set(hosts)].sort();
  const listed = new Set(all);
  const isBelow = (host: string): boolean => {
    for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
      if (listed.has(host.slice(dot + 1))) return true;
    }
    return false;
  };
  // `*.instagram.com` stands for the domain and everything below it.
  return all.filter((host) => !isBelow(host)).map((host) => `*://*.${host}/*`);
}

/**
 * What access is asked for, each by itself and each when it is needed.
 * `pages`: the sites of the listed accounts. `elsewhere`: what shows or finds them on other sites: mirrors, wrappers,
 * archives, search engines. `everywhere`: all sites, for handles that are covered on each.
 */
const CONSENTS = ['pages', 'elsewhere', 'everywhere'] as const;
type Consent = (typeof CONSENTS)[number];

/** The hosts of an account's own pages. A fediverse account has them on its own server. */
function pagesOf(table: Table, account: Account): string[] {
  if (account.platform === CUSTOM) {
    const target = customTarget(account.value);
    return target ? [target.host] : [];
  }
  const row = table.platforms.get(account.platform)?.row;
  if (!row) return [];
  const isFederated = row.hosts[0] === '*';
  const home = account.value.slice(account.value.lastIndexOf('@') + 1).toLowerCase();
  return [...ownHosts(row), ...(isFederated ? [home] : [])];
}

const engineHosts = (table: Table) => table.rows.searches.flatMap(({ hosts }) => hosts);

function elsewhereOf(table: Table, account: Account): string[] {
  if (account.platform === CUSTOM) return [];
  const mirrors = table.rows.mirrors.filter(({ of }) => of === account.platform);
  const copies = table.rows.copies.flatMap(({ patterns, hosts = [] }) => [
    ...hosts,
    ...patterns.map((text) => readPattern(text).host).filter((host) => host !== null),
  ]);
  return [...mirrors.flatMap(({ hosts }) => hosts), ...copies, ...engineHosts(table)];
}

/** A name is searched for on search engines, and on the platforms that have a search of their own. */
function searchHosts(table: Table): string[] {
  const searchable = [...table.platforms.values()]
    .map(({ row }) => row)
    .filter(({ forms }) => forms.some(({ patterns }) => patterns.some((text) => text.includes('{query}'))));
  return [...searchable.flatMap(ownHosts), ...engineHosts(table)];
}

/**
 * The hosts to ask access for, so that what is listed can be covered.
 * @param entries accounts and phrases of any number of people
 * @returns match patterns, sorted, each once. A phrase alone has no pages.
 */
export function neededOrigins(table: Table, entries: readonly Entry[], consent: Consent): string[] {
  const { accounts, phrases } = sortEntries(entries);
  if (consent === 'everywhere')
    return accounts.some(({ everywhere }) => everywhere !== undefined) ? [ALL_SITES] : [];
  const hosts =
    consent === 'pages'
      ? accounts.flatMap((account) => pagesOf(table, account))
      : [
          ...accounts.flatMap((account) => elsewhereOf(table, account)),
          ...(phrases.length > 0 ? searchHosts(table) : []),
        ];
  return patternsFor(hosts);
}

/** All access that anything listed can use. */
export function allOrigins(table: Table, entries: readonly Entry[]): string[] {
  return [...new Set(CONSENTS.flatMap((consent) => neededOrigins(table, entries, consent)))];
}

/** All sites, as browsers write it. */
export const ALL_SITES = '*://*/*';
const EVERYWHERE = [ALL_SITES, '<all_urls>'];

/**
 * Whether access to a site of ours (`*://*.host/*`) is among what the browser says was given: itself, a domain above
 * it, or all sites.
 */
export function isGiven(origin: string, given: ReadonlySet<string>): boolean {
  if (given.has(origin) || EVERYWHERE.some((all) => given.has(all))) return true;
  const host = /^\*:\/\/\*\.(.+)\/\*$/.exec(origin)?.[1] ?? '';
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
    if (given.has(`*://*.${host.slice(dot + 1)}/*`)) return true;
  }
  return false;
}
