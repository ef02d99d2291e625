/** Keeps the in-page guard equal to the list: its document, where it is registered, and the pages already open. */
import { withFound } from '../core/entry.ts';
import { heldNow } from '../core/exception.ts';
import { compileGuard, coverPatterns, guardedSites } from '../core/guard-document.ts';
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
  const people = heldNow(withFound(loaded.state.people), now);
  const from = listVersion(ports.version, loaded.state, now);
  if ((await ports.guard.from()) !== from) await ports.guard.save(compileGuard(people, TABLE, from));
  const sites = guardedSites(people, TABLE);
  if (await ports.guard.register(sites, coverPatterns(people, TABLE))) await injectInto(ports, people);
}

/** Pages that were open before we were installed or updated, or before access was given. */
export async function injectGuard(ports: Ports): Promise<void> {
  const loaded = await ports.state.load();
  if (loaded.kind !== 'unreadable') await injectInto(ports, loaded.state.people);
}

function injectInto(ports: Ports, people: readonly Person[]): Promise<void> {
  return ports.guard.inject(guardedSites(people, TABLE));
}
