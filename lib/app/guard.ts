/** Keeps the in-page guard equal to the list: its document, where it is registered, and the pages already open. */
import { asJudged } from '../core/exception.ts';
import { compileGuard, guardedSites, guardPlaces } from '../core/guard-document.ts';
import type { Person } from '../core/model.ts';
import { TABLE } from '../core/table.ts';
import type { Ports } from './ports.ts';
import { listVersion } from './protection.ts';

/**
 * Writes the guard's document and registers its scripts, where they are not already as the list is now. The browser
 * runs them on sites with access only, so they may be registered before access is given.
 */
export async function syncGuard(ports: Ports): Promise<void> {
  const loaded = await ports.state.load();
  if (loaded.kind === 'unreadable' || ports.isPrivate) return;
  const now = ports.now();
  const people = asJudged(loaded.state.people, now);
  const from = listVersion(ports.version, loaded.state, now);
  if ((await ports.guard.from()) !== from) await ports.guard.save(compileGuard(people, TABLE, from));
  if (await ports.guard.register(guardPlaces(people, TABLE))) await injectInto(ports, people);
}

/** Pages that were open before we were installed or updated, or before access was given. */
export async function injectGuard(ports: Ports): Promise<void> {
  const loaded = await ports.state.load();
  if (loaded.kind !== 'unreadable') await injectInto(ports, loaded.state.people);
}

function injectInto(ports: Ports, people: readonly Person[]): Promise<void> {
  return ports.guard.inject(guardedSites(people, TABLE));
}
