/** Everything gone at once: the one way that the cooling-off delay does not hold, told in the settings. */
import { syncGuard } from './guard.ts';
import { endOverride } from './overrides.ts';
import type { Ports } from './ports.ts';

/**
 * Removes people, settings, rules, the log, the outbox and all notes, and gives back all access. Safe to repeat: when
 * the worker dies on the way, the next call does the rest. Rejects when something could not be removed; the rest is.
 */
export async function eraseEverything(ports: Ports): Promise<void> {
  // The list first: whatever fails then, nobody is on it any more.
  await ports.memory.clear();
  // All that is kept is the time: a page of ours that is still open would write of its visit again.
  await ports.notes.setDeletions([{ days: null, at: ports.now() }]);
  const done = await Promise.allSettled([
    ports.log.clear(),
    ports.network.install([]),
    endOverride(ports),
    ports.alarms.set('change', null),
    ports.alarms.set('hours', null),
    syncGuard(ports),
    ports.toolbar.dress(false),
    ports.history.release(),
    ports.access.release('all'),
  ]);
  for (const one of done) if (one.status === 'rejected') throw one.reason;
}
