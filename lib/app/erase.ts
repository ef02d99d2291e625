/** Everything gone at once: the one way that the cooling-off delay does not hold, told in the settings. */
import { entriesOf } from '../core/entry.ts';
import { allOrigins } from '../core/origins.ts';
import { TABLE } from '../core/table.ts';
import { syncGuard } from './guard.ts';
import { endOverride } from './overrides.ts';
import type { Ports } from './ports.ts';

/**
 * Removes people, settings, rules, the log, the outbox and all notes, and gives back all access. Safe to repeat: when
 * the worker dies on the way, the next call does the rest.
 */
export async function eraseEverything(ports: Ports): Promise<void> {
  const loaded = await ports.state.load();
  const people = loaded.kind === 'unreadable' ? [] : loaded.state.people;
  const origins = allOrigins(TABLE, people.flatMap(entriesOf));
  await endOverride(ports);
  // The list first: whatever happens then, nobody is on it any more.
  await ports.memory.clear();
  await ports.log.clear();
  await ports.network.install([]);
  await ports.alarms.set('change', null);
  await ports.alarms.set('hours', null);
  await syncGuard(ports);
  await ports.toolbar.dress(false);
  await ports.toolbar.showBadge('');
  await ports.history.release();
  await ports.access.release(origins);
}
