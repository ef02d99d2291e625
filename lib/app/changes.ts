/** Changes that may weaken the protection: done at once or after the cooling-off delay (core/commitment.ts). */
import { canonicalUrl } from '../core/canonical.ts';
import { type Backup, mergeBackup } from '../core/backup.ts';
import type { ChangeAnswer, ImportAnswer, Met } from '../core/commands.ts';
import { askChange, cancelChange, type Change, doDueChanges, nextDueAt } from '../core/commitment.ts';
import { entriesOf, ownerOf } from '../core/entry.ts';
import { nextTurn } from '../core/exception.ts';
import type { Person } from '../core/model.ts';
import { ALL_SITES, allOrigins } from '../core/origins.ts';
import type { State } from '../core/state.ts';
import { TABLE } from '../core/table.ts';
import { loadState, saveState } from './people.ts';
import type { Ports } from './ports.ts';
import { syncRules } from './rules.ts';
import { lookAtClock } from './time.ts';

/** Asks for a change. @throws ListUnreadable */
export async function change(ports: Ports, asked: Change): Promise<ChangeAnswer> {
  const before = await loadState(ports);
  const { state, dueAt } = askChange(before, asked, await lookAtClock(ports), ports.randomId);
  await saveChanged(ports, before, state);
  return dueAt === null ? { kind: 'done' } : { kind: 'waits', dueAt };
}

/** Merges a backup: what it adds is there at once, what weakens waits. @throws ListUnreadable */
export async function importBackup(ports: Ports, backup: Backup): Promise<ImportAnswer> {
  const before = await loadState(ports);
  const moment = await lookAtClock(ports);
  const { state, added, dueAt } = mergeBackup(before, backup, moment, TABLE, ports.randomId);
  await saveChanged(ports, before, state);
  return { added, dueAt };
}

/** Takes back a change that waits. */
export async function cancelPending(ports: Ports, id: string): Promise<void> {
  const before = await loadState(ports);
  await saveChanged(ports, before, cancelChange(before, id));
}

/** Does what is due, and sets the alarm to what comes next. Safe to call at any time. */
export async function tendChanges(ports: Ports): Promise<void> {
  if (ports.isPrivate) return;
  await lookAtClock(ports);
  const loaded = await ports.state.load();
  if (loaded.kind === 'unreadable') return;
  const state = doDueChanges(loaded.state, ports.now());
  if (state === loaded.state) await setAlarms(ports, state);
  else await saveChanged(ports, loaded.state, state);
  // An exception's hours may have begun or ended.
  await syncRules(ports);
}

async function saveChanged(ports: Ports, before: State, after: State): Promise<void> {
  await saveState(ports, after);
  await setAlarms(ports, after);
  if (before.settings.forgets && !after.settings.forgets) await ports.history.release();
  // Last: access that nobody needs any more is given back once nothing on the list could miss it.
  const needed = new Set(originsOf(after.people));
  // All sites can't be given back alone: Chromium 156 takes everything below away with it (docs/decisions/0001).
  const isSpare = (origin: string) => !needed.has(origin) && origin !== ALL_SITES;
  await ports.access.release(needed.size === 0 ? 'all' : originsOf(before.people).filter(isSpare));
}

async function setAlarms(ports: Ports, state: State): Promise<void> {
  await ports.alarms.set('change', nextDueAt(state));
  const exceptions = state.people.flatMap((person) => person.exceptions ?? []);
  await ports.alarms.set('hours', nextTurn(exceptions, ports.now()));
}

/**
 * Keeps a page open at once: asked for on the page that stood in its place, for safety, a child or a court.
 * @returns whether there is such a page (a search has none)
 */
export async function keepOpen(ports: Ports, { accountId, form }: Met): Promise<boolean> {
  const state = await loadState(ports);
  const person = ownerOf(state.people, accountId);
  const account = person?.accounts.find(({ id }) => id === accountId);
  const url = account ? canonicalUrl(TABLE, account, form) : null;
  if (!person || url === null) return false;
  const exceptions = person.exceptions ?? [];
  if (exceptions.some((one) => one.url === url && one.hours === null)) return true;
  const exception = { id: ports.randomId(), url, hours: null, addedAt: ports.now() };
  const people = state.people.map((one) =>
    one === person ? { ...person, exceptions: [...exceptions, exception] } : one,
  );
  await saveChanged(ports, state, { ...state, people });
  return true;
}

const originsOf = (people: readonly Person[]) => allOrigins(TABLE, people.flatMap(entriesOf));
