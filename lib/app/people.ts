/** Additions to the list and what the user writes down: nothing here weakens anything. Saved first, then the rules follow. */
import type { AddAnswer, AddRequest, PersonEdit } from '../core/commands.ts';
import { entriesOf, entryKey, sortEntries } from '../core/entry.ts';
import type { Entry, Person } from '../core/model.ts';
import type { State, Words } from '../core/state.ts';
import { TABLE } from '../core/table.ts';
import type { Ports } from './ports.ts';
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

/** Saves a changed state as the next revision; the rules follow. */
export async function saveState(ports: Ports, state: State): Promise<void> {
  await ports.state.save({ ...state, revision: state.revision + 1 });
  await syncRules(ports);
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

export async function saveWords(ports: Ports, words: Partial<Words>): Promise<void> {
  const state = await loadState(ports);
  await saveState(ports, { ...state, words: { ...state.words, ...words } });
}
