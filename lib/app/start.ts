/** What each start of the worker mends, since an earlier one may have died at any moment. */
import { collectAttempts } from './attempts.ts';
import { tendChanges } from './changes.ts';
import { syncGuard } from './guard.ts';
import { keepAsAsked } from './history.ts';
import { tendOverride } from './overrides.ts';
import type { Ports } from './ports.ts';
import { syncRules } from './rules.ts';

const STEPS: readonly ((ports: Ports) => Promise<unknown>)[] = [
  syncRules,
  syncGuard,
  tendOverride,
  tendChanges,
  collectAttempts,
  keepAsAsked,
];

/**
 * Does each step, whatever became of the others. Never rejects: what could not be mended is said by the protection
 * status, and tried again at the next start.
 */
export async function mendAtStart(ports: Ports): Promise<void> {
  for (const step of STEPS) await step(ports).catch(() => undefined);
}
