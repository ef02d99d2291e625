/** Additions to the list and what the user writes down: nothing here weakens anything. Saved first, then the rules follow. */
import type { AddAnswer, AddRequest, PersonEdit } from '../core/commands.ts';
import { parseAddress } from '../core/address.ts';
import { entriesOf, sortEntries, withFound } from '../core/entry.ts';
import { entryKey } from '../core/entry-key.ts';
import { keyOf } from '../core/identify.ts';
import type { Entry, Person } from '../core/model.ts';
import { platformAt } from '../core/opaque.ts';
import type { FoundIdentity } from '../core/owner.ts';
import type { State, Words } from '../core/state.ts';
import { TABLE } from '../core/table.ts';
import { syncGuard } from './guard.ts';
import type { OpenTab, Ports } from './ports.ts';
import { syncRules } from './rules.ts';
import { lookAtClock } from './time.ts';

/** The list can't be read, so it can't be changed without losing what is in it. */
export class ListUnreadable extends Error {
  override readonly name = 'ListUnreadable';
}

/** The state, to be changed. @throws ListUnreadable */
export async function loadState(ports: Ports): Promise<State> {
  const loaded = await ports.state.load();
  if (loaded.kind === 'unreadable') throw new ListUnreadable();
  return loaded.state;
}

/**
 * Makes rules and guard equal to the list. Never rejects: what fails of it is said by the protection status, and tried
 * again there and at every start of the worker.
 */
export async function followList(ports: Ports): Promise<void> {
  await syncRules(ports).catch(() => undefined);
  await syncGuard(ports).catch(() => undefined);
}

/** Saves a changed state as the next revision; rules and guard follow. What is saved is done. */
export async function saveState(ports: Ports, state: State): Promise<void> {
  await ports.state.save({ ...state, revision: state.revision + 1 });
  await followList(ports);
}

/** Adds entries to a person, or makes a new one of them. Nothing listed is added twice. */
export async function addEntries(ports: Ports, request: AddRequest): Promise<AddAnswer> {
  const state = await loadState(ports);
  const known = state.people.find(({ id }) => id === request.personId);
  const listed = new Set(state.people.flatMap(entriesOf).map((entry) => entryKey(TABLE, entry)));
  const { now: addedAt } = await lookAtClock(ports);
  const added: Entry[] = [];
  for (const entry of request.entries) {
    const key = entryKey(TABLE, entry);
    if (!listed.has(key)) added.push({ ...entry, id: ports.randomId(), addedAt });
    listed.add(key);
  }
  if (added.length === 0) return { personId: known?.id ?? null, added: 0 };
  const before: Person = known ?? {
    id: ports.randomId(),
    label: request.label,
    startDate: request.startDate,
    accounts: [],
    phrases: [],
  };
  const person: Person = { ...before, ...sortEntries([...entriesOf(before), ...added]) };
  const people = known ? state.people.map((p) => (p === known ? person : p)) : [...state.people, person];
  await saveState(ports, { ...state, people });
  return { personId: person.id, added: added.length };
}

export async function editPerson(ports: Ports, { personId, label, startDate }: PersonEdit): Promise<void> {
  const state = await loadState(ports);
  const people = state.people.map((p) => (p.id === personId ? { ...p, label, startDate } : p));
  await saveState(ports, { ...state, people });
}

/** The most identifiers that are remembered with one account. */
const MOST_FOUND = 4;

/**
 * Remembers an identifier that a platform's own page states for a listed account. It comes from a page: it is believed
 * only from the account's own platform, only for another kind than the account's, and never twice. From a private window
 * nothing is remembered.
 * @param page that states it
 */
export async function rememberFound(
  ports: Ports,
  found: FoundIdentity,
  page: Pick<OpenTab, 'url' | 'isPrivate'>,
): Promise<void> {
  if (page.isPrivate) return;
  const state = await loadState(ports);
  const { accountId, kind, value } = found;
  const account = state.people.flatMap(({ accounts }) => accounts).find(({ id }) => id === accountId);
  const platform = account && TABLE.platforms.get(account.platform);
  const address = parseAddress(page.url);
  if (!platform || !address || platformAt(TABLE, address) !== platform) return;
  const key = kind === account.kind ? null : keyOf(platform, kind, value);
  const listed = withFound(state.people).flatMap(({ accounts }) => accounts);
  const isListed = listed.some(
    (one) =>
      one.platform === account.platform && one.kind === kind && keyOf(platform, kind, one.value) === key,
  );
  if (key === null || isListed || (account.found ?? []).length >= MOST_FOUND) return;
  const withIt = { ...account, found: [...(account.found ?? []), { kind, value }] };
  const people = state.people.map((person) => ({
    ...person,
    accounts: person.accounts.map((one) => (one === account ? withIt : one)),
  }));
  await saveState(ports, { ...state, people });
}

export async function saveWords(ports: Ports, words: Partial<Words>): Promise<void> {
  const state = await loadState(ports);
  await saveState(ports, { ...state, words: { ...state.words, ...words } });
}
