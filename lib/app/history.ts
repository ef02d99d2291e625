/** What the log keeps, and what goes from it at the user's wish. */
import type { DayRange } from '../core/commands.ts';
import { addDays, dayOf, isDay } from '../core/day.ts';
import type { Ports } from './ports.ts';

/** Pages of ours that were open at a deletion are closed long before so many more. */
const REMEMBERED_DELETIONS = 50;

/** Whether a moment (epoch ms) is of these days; null: of all. */
export const isIn = (days: DayRange | null, at: number): boolean =>
  days === null || (dayOf(at) >= days.from && dayOf(at) <= days.to);

/**
 * Forgets these days for good; null: everything. Visits that still wait in the outbox are forgotten with them.
 * @throws RangeError for days that are none
 */
export async function deleteHistory(ports: Ports, days: DayRange | null): Promise<void> {
  if (ports.isPrivate) throw new Error('The log is not in private windows');
  if (days !== null && !(isDay(days.from) && isDay(days.to))) throw new RangeError('Not a day');
  // Noted, and the outbox first: what is moved from there later would bring them back.
  const deletions = [...(await ports.notes.deletions()), { days, at: ports.now() }];
  await ports.notes.setDeletions(deletions.slice(-REMEMBERED_DELETIONS));
  const waiting = await ports.outbox.list();
  await ports.outbox.remove(waiting.filter(({ at }) => isIn(days, at)));
  await (days === null ? ports.log.clear() : ports.log.remove(days));
}

/** Keeps details for as long as the settings say, and of what is older the totals of each day. Safe to repeat. */
export async function keepAsAsked(ports: Ports): Promise<void> {
  if (ports.isPrivate) return;
  const loaded = await ports.state.load();
  if (loaded.kind === 'unreadable') return;
  const { keepDays } = loaded.state.settings;
  if (keepDays > 0) await ports.log.forgetDetails(addDays(dayOf(ports.now()), 1 - keepDays));
}
