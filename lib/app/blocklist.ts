/** The list, ready for `decide`: compiled once for each revision, whoever asks. */
import { type Blocklist, compileBlocklist } from '../core/blocklist.ts';
import { asJudged } from '../core/exception.ts';
import { TABLE } from '../core/table.ts';
import type { LoadedState, Ports } from './ports.ts';
import { listVersion } from './protection.ts';

/** The compiled list is derived from one revision and thrown away with it. */
let compiled: { readonly key: string; readonly blocklist: Blocklist } | null = null;

/** Null: the list can't be read. */
export function blocklistOf(ports: Ports, loaded: LoadedState): Blocklist | null {
  if (loaded.kind === 'unreadable') return null;
  const now = ports.now();
  const key = `${loaded.kind}:${listVersion(ports.version, loaded.state, now)}`;
  if (compiled?.key !== key) {
    compiled = { key, blocklist: compileBlocklist(asJudged(loaded.state.people, now), TABLE) };
  }
  return compiled.blocklist;
}
