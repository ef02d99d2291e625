/**
 * A short timed permission to see one person's pages.
 *
 *   none ──start──► running ──time ≥ end, or a clock set back──► over
 *                      │ ▲
 *                      └─┘ observe: remembers the latest time seen
 */
import { CLOCK_TOLERANCE_MS } from './clock.ts';
import type { Override } from './model.ts';

/** What the user may choose, in minutes. */
export const OVERRIDE_MINUTES = [2, 5, 10] as const;
export type OverrideMinutes = (typeof OVERRIDE_MINUTES)[number];
/** What a need for safety, a child or a court opens for. */
export const NEEDED_MINUTES: OverrideMinutes = 10;

/**
 * Begins an override.
 * @param now epoch ms
 * @param minutes how long, in minutes
 */
export function startOverride(personId: string, now: number, minutes: number): Override {
  return { personId, startedAt: now, endsAt: now + minutes * 60_000, latestSeenAt: now };
}

/**
 * Remembers a time that was seen, so that setting the clock back cannot lengthen the override.
 * @param now epoch ms
 */
export function observeOverride(override: Override, now: number): Override {
  return now > override.latestSeenAt ? { ...override, latestSeenAt: now } : override;
}

/**
 * Whether an override lets its person's pages through now.
 * @param now epoch ms
 */
export function isRunning(override: Override | null, now: number): override is Override {
  return (
    override !== null &&
    override.startedAt <= now &&
    now < override.endsAt &&
    now >= override.latestSeenAt - CLOCK_TOLERANCE_MS
  );
}
