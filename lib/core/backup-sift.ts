/** What of a copy can be taken: it may come from a later version, or from an editor. */
import { isListable } from './account.ts';
import type { Backup } from './backup.ts';
import { isDay } from './day.ts';
import { entriesOf } from './entry.ts';
import { isAllowed } from './exception.ts';
import type { Table } from './identify.ts';
import type { Person } from './model.ts';

export interface Sifted {
  readonly backup: Backup;
  /** How many things in it can't be taken. */
  readonly leftOut: number;
}

/**
 * A backup without what would be refused if it were typed.
 * @param today local day, for a start date that is no day
 */
export function siftBackup(backup: Backup, table: Table, today: string): Sifted {
  const sifted = backup.people.map((person) => siftPerson(person, table, today));
  return {
    backup: { ...backup, people: sifted.filter((person) => entriesOf(person).length > 0) },
    leftOut: backup.people.reduce((sum, person, i) => sum + leftOutOf(person, sifted[i]!), 0),
  };
}

function siftPerson(person: Person, table: Table, today: string): Person {
  const { startDate, accounts, phrases, exceptions } = person;
  return {
    ...person,
    startDate: isDay(startDate) ? startDate : today,
    accounts: accounts.filter((account) => isListable(table, account)),
    phrases: phrases.filter((phrase) => isListable(table, phrase)),
    ...(exceptions && { exceptions: exceptions.filter(isAllowed) }),
  };
}

function countOf(person: Person): number {
  return entriesOf(person).length + (person.exceptions ?? []).length;
}

function leftOutOf(before: Person, after: Person): number {
  return countOf(before) - countOf(after) + (before.startDate === after.startDate ? 0 : 1);
}
