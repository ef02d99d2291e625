/**
 * The commitment: what weakens the protection waits, what strengthens it is immediate.
 *
 *   asked ──strengthens, or changes nothing that counts──► done
 *     │
 *     └──weakens──► pending ──its time has come──► done
 *                      │
 *                      └──cancelled, or the same thing asked anew──► gone
 *
 * A wait ends at a time of the device's clock, and begins at the latest time that was ever seen (clock.ts), so
 * that setting the clock back lengthens it, to at most twice its length from now. Setting it forward, like turning the
 * extension off, is a way out that nothing here fights. Erasing everything is the one declared exception; it does not come through here.
 */
import { isAhead, isSurelyYounger, reckonedTime, type SeenClock } from './clock.ts';
import { isAllowed } from './exception.ts';
import { entriesOf, isAccount, sortEntries } from './entry.ts';
import { isLongEnough, sentenceLetters, STANDARD_SENTENCE_LETTERS } from './sentence.ts';
import type { Account, Entry, Exception, Person } from './model.ts';
import type { Settings, State } from './state.ts';

/** When something is asked for. */
export interface Moment {
  /** What the clock shows, epoch ms. */
  readonly now: number;
  /** What had been seen of it, this moment included. */
  readonly seen: SeenClock;
}

/** Something that may be changed at a price. */
export type Change =
  | { readonly kind: 'remove-entry'; readonly entryId: string }
  /** An account's handle is covered on every site, or no longer. */
  | { readonly kind: 'everywhere'; readonly entryId: string; readonly on: boolean }
  | { readonly kind: 'settings'; readonly settings: Partial<Settings> }
  | { readonly kind: 'add-exception'; readonly personId: string; readonly exception: Exception }
  | { readonly kind: 'remove-exception'; readonly exceptionId: string };

/** A change that waits. */
export interface PendingChange {
  readonly id: string;
  readonly change: Change;
  /** Epoch ms. */
  readonly askedAt: number;
  readonly dueAt: number;
}

/** An account or phrase so young (ms) can be removed at once: it may be a typing mistake. */
export const YOUNG_MS = 15 * 60_000;

/** What numbers the settings may hold; whole ones. */
export const LIMITS = {
  pauseSeconds: { least: 30, most: 600 },
  overridesPerDay: { least: 0, most: 10 },
  coolingOffHours: { least: 0, most: 168 },
} as const;

const HOUR_MS = 3_600_000;

/**
 * Whether a setting's new value protects less than its old one. The one place that says so for every setting: a setting
 * that is missing here does not compile.
 */
const WEAKER: { readonly [Key in keyof Settings]: (from: Settings[Key], to: Settings[Key]) => boolean } = {
  // A second pause takes as long as the first: another way, not an easier one.
  secondPause: () => false,
  pauseSeconds: (from, to) => to < from,
  sentence: (from, to) => lettersOf(to) < lettersOf(from),
  overridesPerDay: (from, to) => to > from,
  coolingOffHours: (from, to) => to < from,
  // What is remembered of a visit lets nobody through.
  keepDays: () => false,
  hideLabels: () => false,
  forgets: () => false,
  plain: () => false,
  wishes: () => false,
};

/** Whether these are values that settings may have. */
export function areAllowed(settings: Partial<Settings>): boolean {
  const { sentence } = settings;
  return (
    (sentence === undefined || sentence === null || isLongEnough(sentence)) &&
    Object.entries(LIMITS).every(([key, { least, most }]) => {
      const value = settings[key as keyof typeof LIMITS];
      return value === undefined || (Number.isInteger(value) && value >= least && value <= most);
    })
  );
}

const lettersOf = (sentence: string | null) =>
  sentence === null ? STANDARD_SENTENCE_LETTERS : sentenceLetters(sentence);

/**
 * Whether a change protects less than what holds now.
 */
export function weakens(state: State, change: Change, { now, seen }: Moment): boolean {
  switch (change.kind) {
    case 'remove-entry': {
      const entry = state.people.flatMap(entriesOf).find(({ id }) => id === change.entryId);
      return entry !== undefined && !isSurelyYounger(seen, entry.addedAt, now, YOUNG_MS);
    }
    case 'everywhere': {
      const since = accountOf(state, change.entryId)?.everywhere;
      return !change.on && since !== undefined && !isSurelyYounger(seen, since, now, YOUNG_MS);
    }
    // What stays open opens something; closing it strengthens.
    case 'add-exception':
      return state.people.some(({ id }) => id === change.personId);
    case 'remove-exception':
      return false;
    case 'settings':
      return (Object.keys(change.settings) as (keyof Settings)[]).some((key) =>
        isWeaker(key, state.settings, change.settings),
      );
  }
}

const accountOf = (state: State, id: string) =>
  state.people.flatMap(({ accounts }) => accounts).find((account) => account.id === id);

function isWeaker<Key extends keyof Settings>(key: Key, from: Settings, to: Partial<Settings>): boolean {
  const value = to[key];
  return value !== undefined && WEAKER[key](from[key], value as Settings[Key]);
}

/** Settings change one by one: what strengthens need not wait for what weakens. */
function apart(change: Change): Change[] {
  if (change.kind !== 'settings') return [change];
  return Object.entries(change.settings).map(([key, value]) => ({
    kind: 'settings',
    settings: { [key]: value },
  }));
}

/** What a change is about: two changes with the same subject replace each other. */
function subjectOf(change: Change): string {
  switch (change.kind) {
    case 'settings':
      return `settings ${Object.keys(change.settings).join()}`;
    case 'remove-entry':
      return `entry ${change.entryId}`;
    case 'everywhere':
      return `everywhere ${change.entryId}`;
    case 'add-exception':
      return `exception ${change.exception.id}`;
    case 'remove-exception':
      return `exception ${change.exceptionId}`;
  }
}

/** The state with a change done, without asking whether it may. A person with nothing left goes with the last entry. */
function done(state: State, change: Change, now: number): State {
  switch (change.kind) {
    case 'remove-entry':
      return {
        ...state,
        people: state.people
          .map((person) => ({
            ...person,
            ...sortEntries(entriesOf(person).filter(({ id }) => id !== change.entryId)),
          }))
          .filter((person) => entriesOf(person).length > 0),
      };
    case 'everywhere':
      return withAccount(state, change.entryId, ({ everywhere, ...account }) =>
        // Asked for again it is not younger: else it could be taken back at once.
        change.on ? { ...account, everywhere: everywhere ?? now } : account,
      );
    case 'add-exception':
      return withExceptions(state, (person, exceptions) =>
        person.id === change.personId ? [...exceptions, change.exception] : exceptions,
      );
    case 'remove-exception':
      return withExceptions(state, (_, exceptions) =>
        exceptions.filter(({ id }) => id !== change.exceptionId),
      );
    case 'settings':
      return { ...state, settings: { ...state.settings, ...change.settings } };
  }
}

function withAccount(state: State, id: string, change: (account: Account) => Account): State {
  return {
    ...state,
    people: state.people.map((person) => ({
      ...person,
      accounts: person.accounts.map((account) => (account.id === id ? change(account) : account)),
    })),
  };
}

function withExceptions(
  state: State,
  change: (person: Person, exceptions: readonly Exception[]) => readonly Exception[],
): State {
  return {
    ...state,
    people: state.people.map((person) => ({
      ...person,
      exceptions: change(person, person.exceptions ?? []),
    })),
  };
}

/**
 * Asks for a change: done at once, or put among those that wait. What was pending on the same subject is replaced.
 * @param createId gives each pending change its id
 * @throws RangeError for settings that may not be
 * @returns the state after it (its revision as it was), and when the last part that waits is due; null: all is done
 */
export function askChange(
  state: State,
  asked: Change,
  moment: Moment,
  createId: () => string,
): { readonly state: State; readonly dueAt: number | null } {
  if (asked.kind === 'settings' && !areAllowed(asked.settings)) throw new RangeError('Not allowed');
  if (asked.kind === 'add-exception' && !isAllowed(asked.exception)) throw new RangeError('Not allowed');
  const wait = state.settings.coolingOffHours * HOUR_MS;
  const askedAt = reckonedTime(moment.seen, moment.now, wait);
  const dueAt = askedAt + wait;
  let after = withoutAhead(state, moment.now);
  let waits = false;
  for (const change of apart(asked)) {
    const subject = subjectOf(change);
    const others = after.pending.filter((other) => subjectOf(other.change) !== subject);
    // Judged by the state before: a delay lowered in the same breath shortens nothing.
    if (wait > 0 && weakens(state, change, moment)) {
      waits = true;
      after = { ...after, pending: [...others, { id: createId(), change, askedAt, dueAt }] };
    } else {
      after = done({ ...after, pending: others }, change, moment.now);
    }
  }
  return { state: after, dueAt: waits ? dueAt : null };
}

/** Takes back a change that waits. An unknown id changes nothing. */
export function cancelChange(state: State, id: string): State {
  return { ...state, pending: state.pending.filter((pending) => pending.id !== id) };
}

/**
 * What was added at a time that has yet to come is marked as old: it was there before the clock was set back, and must not
 * be young when the clock comes up to that time again.
 * @returns the same state when there is nothing of the kind
 */
export function withoutAhead(state: State, now: number): State {
  const timesOf = (entry: Entry) =>
    isAccount(entry) ? [entry.addedAt, entry.everywhere ?? 0] : [entry.addedAt];
  const isOdd = (entry: Entry) => timesOf(entry).some((at) => isAhead(at, now));
  if (!state.people.flatMap(entriesOf).some(isOdd)) return state;
  const marked = (entry: Entry): Entry =>
    isOdd(entry)
      ? { ...entry, addedAt: 0, ...(isAccount(entry) && entry.everywhere !== undefined && { everywhere: 0 }) }
      : entry;
  return {
    ...state,
    people: state.people.map((person) => ({ ...person, ...sortEntries(entriesOf(person).map(marked)) })),
  };
}

/** A wait that the clock moved far away is twice as long as it was to be, and no longer. */
function bounded(pending: PendingChange, now: number): PendingChange {
  const wait = pending.dueAt - pending.askedAt;
  return pending.dueAt > now + 2 * wait
    ? { ...pending, askedAt: now + wait, dueAt: now + 2 * wait }
    : pending;
}

/**
 * Does what is due, and settles what a clock that was set back left in the future.
 * @param now epoch ms by the clock as it stands
 * @returns the same state when nothing is
 */
export function doDueChanges(state: State, now: number): State {
  const settled = withoutAhead(state, now);
  const pending = settled.pending.map((one) => bounded(one, now));
  const due = pending.filter(({ dueAt }) => dueAt <= now);
  if (due.length === 0 && pending.every((one, i) => one === settled.pending[i])) return settled;
  const rest: State = { ...settled, pending: pending.filter(({ dueAt }) => dueAt > now) };
  return due.reduce((after, { change }) => done(after, change, now), rest);
}

/** When the next change is due (epoch ms); null when none waits. */
export function nextDueAt(state: State): number | null {
  return state.pending.length === 0 ? null : Math.min(...state.pending.map(({ dueAt }) => dueAt));
}
