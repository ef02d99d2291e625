/** What has been seen of the device's clock, so that setting it back wins nobody anything. */

export interface SeenClock {
  /** The latest time ever seen, epoch ms. */
  readonly latest: number;
  /** The latest time that was seen before the clock was last found set back; 0: it never was. */
  readonly settled: number;
}

export const UNSEEN_CLOCK: SeenClock = { latest: 0, settled: 0 };

/** A clock may jitter this far back, ms; further back it has been set. */
export const CLOCK_TOLERANCE_MS = 2_000;

/** What is known after the clock showed `now` (epoch ms). */
export function seeClock({ latest, settled }: SeenClock, now: number): SeenClock {
  return now < latest - CLOCK_TOLERANCE_MS
    ? { latest, settled: latest }
    : { latest: Math.max(latest, now), settled };
}

/** The time to reckon with where a clock set back must shorten nothing: it stands still until the clock has come up. */
export function reckonedTime({ latest }: SeenClock, now: number): number {
  return Math.max(latest, now);
}

/**
 * Whether something that was noted at `at` is surely no older than `limit` ms.
 * @param seen after it saw `now`
 */
export function isSurelyYounger(seen: SeenClock, at: number, now: number, limit: number): boolean {
  return at > seen.settled && at <= now + CLOCK_TOLERANCE_MS && now - at < limit;
}
