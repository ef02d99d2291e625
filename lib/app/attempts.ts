/** Moves attempts from the outbox to the log, and keeps the rotation of passages. */
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
  const added = await ports.log.merge(waiting);
  const shown = [...(await ports.notes.shownPassages()), ...added.map(({ passageId }) => passageId)];
  await ports.notes.setShownPassages(shown.slice(-REMEMBERED_PASSAGES));
  await ports.outbox.remove(waiting);
}
