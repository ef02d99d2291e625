/**
 * A copy of everything that a person told us, to be kept in a file, and what becomes of it when it is read again: it is
 * merged, never put in place of what holds. What it adds is there at once; what would weaken the protection waits like
 * any other change (commitment.ts). The log is no part of it.
 */
import { askChange, type Change, type Moment, withoutAhead } from './commitment.ts';
import { entriesOf, isAccount, sortEntries } from './entry.ts';
import { entryKey } from './entry-key.ts';
import { exceptionKey, isAllowed } from './exception.ts';
import type { Table } from './identify.ts';
import type { Entry, Person } from './model.ts';
import type { Settings, State, Words } from './state.ts';

export const BACKUP_FORMAT = 'no-contact-backup';
export const BACKUP_VERSION = 1;

export interface Backup {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: typeof BACKUP_VERSION;
  readonly people: readonly Person[];
  readonly settings: Settings;
  readonly words: Words;
}

/** The text of a backup: what waits is left out, for it is not decided yet. */
export function writeBackup({ people, settings, words }: State): string {
  const backup: Backup = { format: BACKUP_FORMAT, version: BACKUP_VERSION, people, settings, words };
  return `${JSON.stringify(backup, null, 2)}\n`;
}

export interface Merged {
  readonly state: State;
  /** How many accounts and names are new. */
  readonly added: number;
  /** When the last part that waits is due (epoch ms); null: nothing waits. */
  readonly dueAt: number | null;
}

/**
 * Merges a backup into the state.
 * @param before the state
 * @param createId gives new entries, people and pending changes their ids
 * @returns the state after it, its revision as it was
 */
export function mergeBackup(
  before: State,
  backup: Backup,
  moment: Moment,
  table: Table,
  createId: () => string,
): Merged {
  const state = withoutAhead(before, moment.now);
  const { people, added } = mergePeople(state, backup, moment.now, table, createId);
  let after: State = { ...state, people, words: mergeWords(state.words, backup.words) };
  const changes: Change[] = [
    { kind: 'settings', settings: wanted(backup.settings, state.settings) },
    ...mergedExceptions(after, backup, table, createId),
  ];
  let dueAt: number | null = null;
  for (const change of changes) {
    const asked = askChange(after, change, moment, createId);
    after = asked.state;
    if (asked.dueAt !== null) dueAt = Math.max(dueAt ?? 0, asked.dueAt);
  }
  return { state: after, added, dueAt };
}

/**
 * How long the log is kept is the log's affair, and what needs a permission is asked by a press: no file changes them.
 * What holds already is asked for by nobody: else a change that waits would be taken back.
 */
function wanted(from: Settings, own: Settings): Partial<Settings> {
  const { keepDays: _, forgets: __, ...settings } = from;
  const isNew = ([key, value]: [string, unknown]) =>
    JSON.stringify(value) !== JSON.stringify(own[key as keyof Settings]);
  return Object.fromEntries(Object.entries(settings).filter(isNew));
}

const mergeWords = (own: Words, other: Words): Words => ({
  reasons: own.reasons || other.reasons,
  plan: own.plan || other.plan,
  instead: own.instead.length > 0 ? own.instead : other.instead,
});

/** Who of the state a person of the backup is: the one with an entry in common. */
function samePerson(people: readonly Person[], other: Person, table: Table): Person | undefined {
  const keys = new Set(entriesOf(other).map((entry) => entryKey(table, entry)));
  return people.find((person) => entriesOf(person).some((entry) => keys.has(entryKey(table, entry))));
}

function mergePeople(
  state: State,
  backup: Backup,
  now: number,
  table: Table,
  createId: () => string,
): { people: readonly Person[]; added: number } {
  let { people } = state;
  let added = 0;
  for (const other of backup.people) {
    const listed = new Set(people.flatMap(entriesOf).map((entry) => entryKey(table, entry)));
    const fresh: Entry[] = [];
    for (const entry of entriesOf(other)) {
      const key = entryKey(table, entry);
      if (!listed.has(key)) fresh.push(renewed(entry, createId(), now));
      listed.add(key);
    }
    const known = samePerson(people, other, table);
    added += fresh.length;
    if (known === undefined && fresh.length > 0) {
      // Of someone who was not listed nothing was covered: what stays open of them opens nothing.
      const { startDate, exceptions = [] } = other;
      const label = freeLabel(people, other.label);
      const kept = exceptions.filter(isAllowed).map((one) => ({ ...one, id: createId() }));
      people = [...people, { id: createId(), label, startDate, ...sortEntries(fresh), exceptions: kept }];
    } else if (known !== undefined) {
      const merged = { ...known, ...sortEntries([...entriesOf(known), ...fresh]) };
      people = people.map((person) => (person === known ? merged : person));
    }
  }
  return { people, added };
}

/** A label by which two people can be told apart: the same with the next number that is free. */
function freeLabel(people: readonly Person[], label: string): string {
  let free = label;
  for (let number = 2; people.some((person) => person.label === free); number++) {
    free = `${label.replace(/ \d+$/, '')} ${number}`;
  }
  return free;
}

function renewed(entry: Entry, id: string, now: number): Entry {
  if (!isAccount(entry)) return { ...entry, id, addedAt: now };
  const { everywhere, ...account } = entry;
  return { ...account, id, addedAt: now, ...(everywhere !== undefined && { everywhere: now }) };
}

/** The exceptions of listed people that the state has not. */
function mergedExceptions(state: State, backup: Backup, table: Table, createId: () => string): Change[] {
  return backup.people.flatMap((other) => {
    const person = samePerson(state.people, other, table);
    const waiting = state.pending.flatMap(({ change }) =>
      change.kind === 'add-exception' && change.personId === person?.id ? [change.exception] : [],
    );
    const held = new Set([...(person?.exceptions ?? []), ...waiting].map(exceptionKey));
    return person === undefined
      ? []
      : (other.exceptions ?? [])
          .filter((exception) => isAllowed(exception) && !held.has(exceptionKey(exception)))
          .map((exception) => ({
            kind: 'add-exception' as const,
            personId: person.id,
            exception: { ...exception, id: createId() },
          }));
  });
}
