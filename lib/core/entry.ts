/** What a person's accounts and phrases have in common. */
import type { ParsedLine } from './account.ts';
import { CUSTOM, CUSTOM_KIND } from './custom.ts';
import type { Entry, NewEntry, Person, Phrase } from './model.ts';

/** Everything listed of a person. */
export function entriesOf({ accounts, phrases }: Pick<Person, 'accounts' | 'phrases'>): readonly Entry[] {
  return [...accounts, ...phrases];
}

/** People with every identifier that was found with an account as an account of its own, under the same id. */
export function withFound(people: readonly Person[]): readonly Person[] {
  return people.map((person) => ({
    ...person,
    accounts: person.accounts.flatMap((account) => [
      account,
      ...(account.found ?? []).map(({ kind, value }) => ({ ...account, kind, value })),
    ]),
  }));
}

/** Whose account or phrase this is; undefined when it is not listed. */
export function ownerOf(people: readonly Person[], entryId: string): Person | undefined {
  return people.find((person) => entriesOf(person).some(({ id }) => id === entryId));
}

/** Whether an entry is an account, not a phrase; also of what is not listed yet. */
export function isAccount<Kind extends object>(entry: Kind): entry is Extract<Kind, { platform: string }> {
  return 'platform' in entry;
}

/** Entries of one or more people, sorted out again. */
export function sortEntries(entries: readonly Entry[]): Pick<Person, 'accounts' | 'phrases'> {
  return {
    accounts: entries.filter(isAccount),
    phrases: entries.filter((entry): entry is Phrase => !isAccount(entry)),
  };
}

/** What listing a line means. */
export function newEntry(line: Exclude<ParsedLine, { type: 'refusal' }>): NewEntry {
  if (line.type === 'phrase') return { text: line.text };
  if (line.type === 'custom') return { platform: CUSTOM, kind: CUSTOM_KIND, value: line.value };
  return { platform: line.platform, kind: line.kind, value: line.value };
}
