/** Changes of the list and the settings. Each is saved first, then the rules follow. */
import type { AddAnswer, AddRequest, PersonEdit } from '../core/commands.ts';
import { entriesOf, entryKey, sortEntries } from '../core/entry.ts';
import type { Entry, Person } from '../core/model.ts';
import { neededOrigins } from '../core/origins.ts';
import type { Settings, State } from '../core/state.ts';
import { TABLE } from '../core/table.ts';
import type { Ports } from './ports.ts';
import { syncRules } from './rules.ts';

/** The list can't be read, so it can't be changed without losing what is in it. */
export class ListUnreadable extends Error {
  override readonly name = 'ListUnreadable';
}

async function loadState(ports: Ports): Promise<State> {
  const loaded = await ports.state.load();
  if (loaded.kind === 'unreadable') throw new ListUnreadable();
  return loaded.state;
}

async function save(ports: Ports, state: State, changes: Partial<State>): Promise<void> {
  await ports.state.save({ ...state, ...changes, revision: state.revision + 1 });
  await syncRules(ports);
}

/** Adds entries to a person, or makes a new one of them. Nothing listed is added twice. */
export async function addEntries(ports: Ports, request: AddRequest): Promise<AddAnswer> {
  const state = await loadState(ports);
  const known = state.people.find(({ id }) => id === request.personId);
  const listed = new Set(state.people.flatMap(entriesOf).map((entry) => entryKey(TABLE, entry)));
  const added: Entry[] = [];
  for (const entry of request.entries) {
    const key = entryKey(TABLE, entry);
    if (!listed.has(key)) added.push({ ...entry, id: ports.randomId(), addedAt: ports.now() });
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
  await save(ports, state, { people });
  return { personId: person.id, added: added.length };
}

/** Removes an account or phrase; a person with nothing left goes with it. Gives back access no one needs. */
export async function removeEntry(ports: Ports, entryId: string): Promise<void> {
  const state = await loadState(ports);
  const people = state.people
    .map((person) => ({ ...person, ...sortEntries(entriesOf(person).filter(({ id }) => id !== entryId)) }))
    .filter((person) => entriesOf(person).length > 0);
  const originsOf = (list: readonly Person[]) => neededOrigins(TABLE, list.flatMap(entriesOf));
  const needed = new Set(originsOf(people));
  await save(ports, state, { people });
  await ports.access.release(originsOf(state.people).filter((origin) => !needed.has(origin)));
}

export async function editPerson(ports: Ports, { personId, label, startDate }: PersonEdit): Promise<void> {
  const state = await loadState(ports);
  const people = state.people.map((p) => (p.id === personId ? { ...p, label, startDate } : p));
  await save(ports, state, { people });
}

export async function changeSettings(ports: Ports, settings: Settings): Promise<void> {
  await save(ports, await loadState(ports), { settings });
}
