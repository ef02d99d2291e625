import { CUSTOM, customTarget } from './custom.ts';
import type { Table } from './identify.ts';
import { sortEntries } from './entry.ts';
import type { Account, Entry, Phrase } from './model.ts';
import { readPattern } from './pattern.ts';
import type { Form } from './platforms/row.ts';

function formHosts(forms: readonly Form[]): string[] {
  return forms
    .flatMap(({ patterns }) => patterns)
    .map((text) => readPattern(text).host)
    .filter((host) => host !== null);
}

/** The hosts of a platform on which its people show: its own, those its forms name, and its mirrors'. */
function platformHosts(table: Table, platformId: string): string[] {
  const row = table.platforms.get(platformId)?.row;
  if (!row) return [];
  const mirrors = table.rows.mirrors.filter(({ of }) => of === platformId);
  return [...row.hosts, ...formHosts(row.forms), ...mirrors.flatMap(({ hosts }) => hosts)].filter(
    (host) => host !== '*',
  );
}

/** Match patterns of all sites that have profiles, without mirrors: where the context menu offers itself. */
export function profileSites(table: Table): string[] {
  const rows = [...table.platforms.values()].map(({ row }) => row);
  return patternsFor(
    rows.flatMap(({ hosts, forms }) => [...hosts, ...formHosts(forms)]).filter((host) => host !== '*'),
  );
}

function patternsFor(hosts: readonly string[]): string[] {
  const all = [...new Set(hosts)].sort();
  // `*.instagram.com` stands for the domain and everything below it.
  return all
    .filter((host) => !all.some((other) => other !== host && host.endsWith(`.${other}`)))
    .map((host) => `*://*.${host}/*`);
}

/**
 * The hosts to ask access for, so that what is listed can be covered.
 * @param listed accounts and phrases of any number of people
 * @returns match patterns, sorted, each once: platforms with their mirrors, the wrappers and archives, and for a
 *   phrase every platform with a search page. Not "any host": a fediverse account is asked for on its own server.
 */
export function originsFor(
  table: Table,
  listed: { readonly accounts: readonly Account[]; readonly phrases: readonly Phrase[] },
): string[] {
  const hosts: string[] = [];
  for (const account of listed.accounts) {
    if (account.platform === CUSTOM) {
      const target = customTarget(account.value);
      if (target) hosts.push(target.host);
      continue;
    }
    hosts.push(...platformHosts(table, account.platform));
    const row = table.platforms.get(account.platform)?.row;
    if (row?.hosts[0] === '*')
      hosts.push(account.value.slice(account.value.lastIndexOf('@') + 1).toLowerCase());
    else
      hosts.push(
        // Sites that copies list besides (Google's, say) are no part of this question.
        ...table.rows.copies.flatMap(({ patterns }) =>
          patterns.flatMap((text) => readPattern(text).host ?? []),
        ),
      );
  }
  if (listed.phrases.length > 0) {
    for (const { row } of table.platforms.values()) {
      const hasSearch = row.forms.some(({ patterns }) => patterns.some((text) => text.includes('{query}')));
      if (hasSearch) hosts.push(...platformHosts(table, row.id));
    }
  }
  return patternsFor(hosts);
}

/** `originsFor` any entries. */
export function neededOrigins(table: Table, entries: readonly Entry[]): string[] {
  return originsFor(table, sortEntries(entries));
}
