/**
 * A handle on every site: people keep their name from place to place, on forums and sites that no table knows. Opt-in
 * for each handle, for network rules and the background; the guard runs on the table's sites only.
 *
 * What counts is the handle as a whole segment of the path (`/users/name`), with a sigil, a label or an ending
 * (`@name`, `~name`, `User:name`, `name.html`), as a label in front of a domain (`name.example.com`), or as the value of
 * a parameter that names users (`?user=name`). Whatever merely begins or ends like it is somebody else.
 */
import type { Address } from './address.ts';
import { valuesOfNamed } from './address.ts';
import { isCommon } from './common-words.ts';
import { CUSTOM } from './custom.ts';
import type { Blocklist, Listed } from './blocklist.ts';
import type { Table } from './identify.ts';
import type { Account, Person } from './model.ts';

/** Each an expression in the syntax that RE2 and JavaScript share: `decide` and the rules read the same. */
const SIGILS = '[@~]|[a-z]+:';
export const ENDINGS = '\\.(?:html?|php|aspx?|json|rss|xml|atom)';
export const USER_PARAMETERS = 'u[a-z_]*|[a-z_]*name|nick|handle|author|profile|member|login|by';

/** Shorter handles are other people's, too. */
const SHORTEST = 5;

/** Why a handle can't be covered on every site: the key of its sentence under `everywhere` in the locale files. */
export type EverywhereRefusal = 'short' | 'ordinary';

/** The handle of an account as it is looked for, lower case; null: it is a number, an address or a phone, no handle. */
export function handleOf({ platform, value }: Pick<Account, 'platform' | 'value'>): string | null {
  const handle = value.replace(/^@/, '').toLowerCase();
  const isHandle = /^[\p{L}\p{N}._-]+$/u.test(handle) && /\p{L}/u.test(handle);
  return platform !== CUSTOM && isHandle ? handle : null;
}

/**
 * Why a handle would block strangers everywhere. Null: it may be covered.
 * @param reserved words that platforms use for pages of their own
 */
export function refuseEverywhere(handle: string, reserved: ReadonlySet<string>): EverywhereRefusal | null {
  if ([...handle].length < SHORTEST) return 'short';
  // `john.smith`, `happy_dog`: of ordinary words alone, whatever stands between them.
  const words = handle.split(/[._-]+/).filter((word) => word !== '');
  const isOrdinary = words.every((word) => isCommon(word) || /^\d+$/.test(word));
  return isOrdinary || reserved.has(handle) ? 'ordinary' : null;
}

const reservedOf = new WeakMap<Table, ReadonlySet<string>>();

/** The words that any platform of the table uses for pages of its own. */
export function reservedWords(table: Table): ReadonlySet<string> {
  const known = reservedOf.get(table);
  if (known) return known;
  const words = new Set([...table.platforms.values()].flatMap(({ row }) => row.reserved));
  reservedOf.set(table, words);
  return words;
}

/** The handle under which an account is covered on every site; null: it is not, or may not be. */
export function everywhereHandle(table: Table, account: Account): string | null {
  const handle = account.everywhere === undefined ? null : handleOf(account);
  return handle === null || refuseEverywhere(handle, reservedWords(table)) !== null ? null : handle;
}

const listedOf = new WeakMap<readonly Person[], ReadonlyMap<string, readonly Listed[]>>();

/** Handles that are covered on every site → who is listed under them. */
export function listedEverywhere({ people, table }: Blocklist): ReadonlyMap<string, readonly Listed[]> {
  const known = listedOf.get(people);
  if (known) return known;
  const all = people.flatMap(({ id: personId, accounts }) =>
    accounts.flatMap((account) => {
      const handle = everywhereHandle(table, account);
      return handle === null ? [] : [{ handle, personId, accountId: account.id }];
    }),
  );
  const listed = Map.groupBy(all, ({ handle }) => handle);
  listedOf.set(people, listed);
  return listed;
}

/**
 * Every text of an address that may be a handle, lower case: whole segments, labels in front of a domain, values of
 * parameters that name users; each also without its sigil and ending.
 */
export function handlesAnywhere({ host, segments, search }: Address): string[] {
  return [
    ...segments.flatMap(withoutDress),
    // The last two labels are the domain itself.
    ...host.split('.').slice(0, -2),
    ...valuesOfNamed(search, USER_PARAMETER).map((value) => value.toLowerCase().replace(/^@/, '')),
  ];
}

const USER_PARAMETER = new RegExp(`^(?:${USER_PARAMETERS})$`);
const FRONT = new RegExp(`^(?:${SIGILS})`);
const BACK = new RegExp(`(?:${ENDINGS})$`);

function withoutDress(segment: string): string[] {
  const text = segment.toLowerCase();
  const bare = text.replace(FRONT, '');
  return [...new Set([text, bare, text.replace(BACK, ''), bare.replace(BACK, '')])];
}
