/** Keeps the browser's rules equal to the list. */
import { decide } from '../core/decision.ts';
import { asJudged, exceptionRules } from '../core/exception.ts';
import { compileRules } from '../core/rules.ts';
import { TABLE } from '../core/table.ts';
import { blocklistOf } from './blocklist.ts';
import type { Ports } from './ports.ts';
import { listVersion } from './protection.ts';

/**
 * Installs the rules of the list as it is now, unless they are installed already.
 * An unreadable list changes nothing: what is installed goes on blocking. Nor does a private window's worker: the rules
 * are the same there.
 * @returns whether rules were installed
 */
export async function syncRules(ports: Ports): Promise<boolean> {
  const loaded = await ports.state.load();
  if (loaded.kind === 'unreadable' || ports.isPrivate) return false;
  const now = ports.now();
  const people = asJudged(loaded.state.people, now);
  const from = listVersion(ports.version, loaded.state, now);
  if ((await ports.notes.installedFrom()) === from) return false;
  const { rules, uncovered } = await compileRules(people, TABLE, {
    supports: ports.network.supports,
    browser: ports.browserKind,
  });
  // What stays open for one person must not show another who is listed.
  const list = blocklistOf(ports, loaded);
  const isOpen = (url: string) => list !== null && decide(list, null, now, url).verdict === 'pass';
  await ports.network.install([...rules, ...exceptionRules(people, isOpen)]);
  // Noted last: if the worker dies before this line, the next wake installs again.
  await ports.notes.setInstalled(from, [...new Set(uncovered.map(({ accountId }) => accountId))]);
  return true;
}
