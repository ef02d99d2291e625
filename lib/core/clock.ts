/** What has been seen of the device's clock, so that setting it back wins nobody anything. */

export interface SeenClock {
  /** The latest time seen since the clock was last found set back, epoch ms. */
  readonly latest: number;
  /** What the clock showed when it was last found set back; 0: it never was. What was noted until then is old. */
  readonly settled: number;
  /** The latest time seen before that; 0: none, or one so far ahead that it was a mistake. */
  readonly before: number;
}

export const UNSEEN_CLOCK: SeenClock = { latest: 0, settled: 0, before: 0 };

/** A clock may jitter this far back, ms; further back it has been set. */
export const CLOCK_TOLERANCE_MS = 2_000;

/** What lies further ahead than the longest wait there is was no time that the clock should have shown. */
const BELIEVED_MS = 168 * 3_600_000;

/** What is known after the clock showed `now` (epoch ms). */
export function seeClock({ latest, settled, before }: SeenClock, now: number): SeenClock {
  if (now >= latest - CLOCK_TOLERANCE_MS) return { latest: Math.max(latest, now), settled, before };
  const ahead = Math.max(latest, before);
  return { latest: now, settled: now, before: ahead - now > BELIEVED_MS ? 0 : ahead };
}

/**
 * The time at which a wait begins: where the clock was set back, the latest that it ever showed, so that putting it right
 * ends no wait. Never further ahead than the wait is long: a wrong clock must not lock anybody out.
 * @param wait ms
 */
export function reckonedTime({ latest, before }: SeenClock, now: number, wait: number): number {
  return Math.min(Math.max(before, latest, now), now + wait);
}

/** Whether something was noted at a time that has yet to come: the clock was set back since. */
export function isAhead(at: number, now: number): boolean {
  return at > now + CLOCK_TOLERANCE_MS;
}

/**
 * Whether something that was noted at `at` is surely no older than `limit` ms. What was ahead of the clock when it was
 * found set back must have been marked as old (`withoutAhead` in commitment.ts).
 * @param seen after it saw `now`
 */
export function isSurelyYounger(seen: SeenClock, at: number, now: number, limit: number): boolean {
  return at > seen.settled && !isAhead(at, now) && now - at < limit;
}
