/** Moves attempts from the outbox to the log, and keeps the rotation of passages. */
import type { Attempt } from '../core/model.ts';
import { isIn } from './history.ts';
import type { Ports } from './ports.ts';

/** Several rounds of all passages: enough to know which were shown least. */
const REMEMBERED_PASSAGES = 600;

/**
 * Idempotent: may run at any time and any number of times. When the database can't be used, everything stays in
 * the outbox and this rejects. In a private window it does nothing: the other worker has the one log.
 */
export async function collectAttempts(ports: Ports): Promise<void> {
  if (ports.isPrivate) return;
  const waiting = await ports.outbox.list();
  if (waiting.length === 0) return;
  const added = await ports.log.merge(await stillWanted(ports, waiting));
  const shown = [...(await ports.notes.shownPassages()), ...added.map(({ passageId }) => passageId)];
  await ports.notes.setShownPassages(shown.slice(-REMEMBERED_PASSAGES));
  await ports.outbox.remove(waiting);
}

/** Without visits that were deleted since: a page of ours that is still open writes how they end. */
async function stillWanted(ports: Ports, waiting: readonly Attempt[]): Promise<Attempt[]> {
  // One that lies ahead was made by a wrong clock.
  const deletions = (await ports.notes.deletions()).filter(({ at }) => at <= ports.now());
  const isDeleted = ({ at }: Attempt) => deletions.some((one) => at <= one.at && isIn(one.days, at));
  return waiting.filter((attempt) => !isDeleted(attempt));
}
