import { withoutWww } from './address.ts';
import type { CustomTarget } from './custom.ts';
import { CUSTOM, customTarget } from './custom.ts';
import type { Table } from './identify.ts';
import { add, keyOf } from './identify.ts';
import type { Person } from './model.ts';
import { phraseKey, wordsOf } from './search.ts';

/** Someone on the list, by the account or phrase that names them. */
export interface Listed {
  readonly personId: string;
  /** The account's or phrase's id. */
  readonly accountId: string;
}

/** Stands for the account of an address that stays open. */
export const EXCEPTION = '';

/** A listed address with its owner. */
interface ListedAddress extends Listed {
  readonly target: CustomTarget;
}

/** People, ready to be looked up: the cost of a look-up does not depend on how many they are. */
export interface Blocklist {
  readonly people: readonly Person[];
  readonly table: Table;
  /** Platform → kind → `keyOf` an identifier → who is listed under it; read with `accountsFor`. */
  readonly accounts: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, readonly Listed[]>>>;
  readonly phrases: ReadonlyMap<string, readonly Listed[]>;
  /** Number of words of the longest phrase. */
  readonly longestPhrase: number;
  /** By `customKeys`; those that stay open are among them, as of no account (`EXCEPTION`). */
  readonly addresses: ReadonlyMap<string, readonly ListedAddress[]>;
  /** Hosts of listed `user@host` accounts. */
  readonly homes: ReadonlySet<string>;
}

/** Who is listed under an identity; `key` as `keyOf` gives it. */
export function accountsFor(
  { accounts }: Blocklist,
  platform: string,
  kind: string,
  key: string,
): readonly Listed[] | undefined {
  return accounts.get(platform)?.get(kind)?.get(key);
}

/**
 * Makes a list of people ready for `decide`.
 * @param people as stored, with the exceptions that hold now (`heldNow`); an account whose platform or spelling the table does not know is left out
 */
export function compileBlocklist(people: readonly Person[], table: Table): Blocklist {
  const accounts = new Map<string, Map<string, Map<string, Listed[]>>>();
  const phrases = new Map<string, Listed[]>();
  const addresses = new Map<string, ListedAddress[]>();
  const homes = new Set<string>();
  let longestPhrase = 0;
  for (const person of people) {
    const addAddress = (url: string, accountId: string) => {
      const target = customTarget(url);
      if (target) add(addresses, target.key, { personId: person.id, accountId, target });
    };
    for (const { url } of person.exceptions ?? []) addAddress(url, EXCEPTION);
    for (const account of person.accounts) {
      const listed = { personId: person.id, accountId: account.id };
      if (account.platform === CUSTOM) {
        addAddress(account.value, account.id);
        continue;
      }
      const platform = table.platforms.get(account.platform);
      const key = platform ? keyOf(platform, account.kind, account.value) : null;
      if (key === null) continue;
      const kinds = accounts.get(account.platform) ?? new Map<string, Map<string, Listed[]>>();
      accounts.set(account.platform, kinds);
      const known = kinds.get(account.kind) ?? new Map<string, Listed[]>();
      kinds.set(account.kind, known);
      add(known, key, listed);
      if (platform?.row.hosts[0] === '*') homes.add(withoutWww(key.slice(key.lastIndexOf('@') + 1)));
    }
    for (const phrase of person.phrases) {
      const words = wordsOf(phrase.text);
      if (words.length === 0) continue;
      longestPhrase = Math.max(longestPhrase, words.length);
      add(phrases, phraseKey(words), { personId: person.id, accountId: phrase.id });
    }
  }
  return { people, table, accounts, phrases, longestPhrase, addresses, homes };
}
