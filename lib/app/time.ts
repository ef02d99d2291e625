/** The clock as it stands and as it was seen before: what changes are reckoned by. */
import { seeClock } from '../core/clock.ts';
import type { Moment } from '../core/commitment.ts';
import type { Ports } from './ports.ts';

/** A note of the time alone is written this seldom, ms: every start of the worker passes here. */
const NOTED_MS = 60_000;

/** Looks at the clock. Called at each start of the worker and with each change, so that a clock set back is found out. */
export async function lookAtClock(ports: Ports): Promise<Moment> {
  const now = ports.now();
  const before = await ports.notes.seenClock();
  const seen = seeClock(before, now);
  if (seen.settled !== before.settled || seen.latest - before.latest >= NOTED_MS) {
    await ports.notes.setSeenClock(seen);
  }
  return { now, seen };
}
