/** Changes of the list and the settings. Each is saved first, then the rules follow. */
import { type Refusal, parseLine } from '../core/account.ts';
import { originsFor } from '../core/origins.ts';
import { entryKey } from '../core/blocklist.ts';
import type { Entry, Person } from '../core/model.ts';
import type { Settings, State } from '../core/state.ts';
import type { Ports } from './ports.ts';
import { syncRules } from './rules.ts';

export interface AddRequest {
  /** Null makes a new person. */
  readonly personId: string | null;
  readonly label: string;
  /** `YYYY-MM-DD` */
  readonly startDate: string;
  /** As pasted, one account or phrase a line. */
  readonly lines: readonly string[];
}

export interface AddAnswer {
  readonly personId: string | null;
  readonly added: number;
  /** Lines that were not understood, in order, with the reason. */
  readonly refused: readonly {
    readonly line: string;
    readonly refusal: Refusal | { readonly code: 'listed' };
  }[];
}

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

const entriesOf = ({ accounts, phrases }: Person): readonly Entry[] => [...accounts, ...phrases];

/** Adds what is understood and says why the rest is not. Nothing listed is added twice. */
export async function addEntries(ports: Ports, request: AddRequest): Promise<AddAnswer> {
  const state = await loadState(ports);
  const known = state.people.find(({ id }) => id === request.personId);
  const listed = new Set(state.people.flatMap(entriesOf).map(entryKey));
  const added: Entry[] = [];
  const refused: AddAnswer['refused'][number][] = [];
  for (const line of request.lines.map((text) => text.trim()).filter(Boolean)) {
    const parsed = parseLine(line);
    if (parsed.type === 'refusal') {
      refused.push({ line, refusal: parsed.refusal });
      continue;
    }
    const entry = { ...parsed.entry, id: ports.randomId(), addedAt: ports.now() };
    if (listed.has(entryKey(entry))) {
      refused.push({ line, refusal: { code: 'listed' } });
      continue;
    }
    listed.add(entryKey(entry));
    added.push(entry);
  }
  if (added.length === 0) return { personId: known?.id ?? null, added: 0, refused };
  const before: Person = known ?? {
    id: ports.randomId(),
    label: request.label,
    startDate: request.startDate,
    accounts: [],
    phrases: [],
  };
  const person: Person = {
    ...before,
    accounts: [...before.accounts, ...added.filter((entry) => 'platform' in entry)],
    phrases: [...before.phrases, ...added.filter((entry) => 'text' in entry)],
  };
  const people = known ? state.people.map((p) => (p === known ? person : p)) : [...state.people, person];
  await save(ports, state, { people });
  return { personId: person.id, added: added.length, refused };
}

/** Removes an account or phrase; a person with nothing left goes with it. Gives back access no one needs. */
export async function removeEntry(ports: Ports, entryId: string): Promise<void> {
  const state = await loadState(ports);
  const without = <T extends Entry>(entries: readonly T[]) => entries.filter(({ id }) => id !== entryId);
  const people = state.people
    .map((person) => ({
      ...person,
      accounts: without(person.accounts),
      phrases: without(person.phrases),
    }))
    .filter((person) => entriesOf(person).length > 0);
  const originsOf = (list: readonly Person[]) => originsFor(list.flatMap(entriesOf));
  const needed = new Set(originsOf(people));
  await save(ports, state, { people });
  await ports.access.release(originsOf(state.people).filter((origin) => !needed.has(origin)));
}

export interface PersonEdit {
  readonly personId: string;
  readonly label: string;
  /** `YYYY-MM-DD` */
  readonly startDate: string;
}

export async function editPerson(ports: Ports, { personId, label, startDate }: PersonEdit): Promise<void> {
  const state = await loadState(ports);
  const people = state.people.map((p) => (p.id === personId ? { ...p, label, startDate } : p));
  await save(ports, state, { people });
}

export async function changeSettings(ports: Ports, settings: Settings): Promise<void> {
  await save(ports, await loadState(ports), { settings });
}
