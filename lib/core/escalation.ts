/** What earlier overrides do to the next one: the pause grows with each, and after so many there are none for a while. */
import type { Settings } from './state.ts';

const DAY_MS = 86_400_000;
export const WEEK_MS = 7 * DAY_MS;
/** So often in a week "I need this" was used when the dashboard asks whether something should stay open. */
const NEEDED_OFTEN = 3;
/** However many there were: no pause is longer, seconds. */
export const LONGEST_PAUSE = 600;

/**
 * Those of the last 24 hours. A start that lies ahead means that the clock was set back: it counts, but for one more than
 * a day ahead, which the clock showed by mistake; else one such start would count until then.
 * @param starts epoch ms of chosen overrides, in any order; "I need this" is not among them
 * @param now epoch ms
 */
export function recentStarts(starts: readonly number[], now: number): number[] {
  return starts.filter((start) => now - start < DAY_MS && start - now <= DAY_MS);
}

/** The pause to wait now, whole seconds: it doubles with each override of the last 24 hours. */
export function pauseSeconds(settings: Settings, starts: readonly number[], now: number): number {
  return Math.min(LONGEST_PAUSE, settings.pauseSeconds * 2 ** recentStarts(starts, now).length);
}

/** Whether another override may be chosen now; if not, when (epoch ms), or null where none is ever allowed. */
export function allowance(
  settings: Settings,
  starts: readonly number[],
  now: number,
): { readonly kind: 'open' } | { readonly kind: 'used'; readonly againAt: number | null } {
  const recent = recentStarts(starts, now).toSorted((a, b) => a - b);
  const { overridesPerDay: cap } = settings;
  if (recent.length < cap) return { kind: 'open' };
  // One becomes free when the oldest of the last `cap` is a day old.
  const oldest = cap === 0 ? undefined : recent.at(-cap);
  return { kind: 'used', againAt: oldest === undefined ? null : oldest + DAY_MS };
}

/**
 * Whether to ask, kindly and once, about what is needed so often.
 * @param needed epoch ms at which "I need this" was used
 * @param answered the question was answered before
 * @param now epoch ms
 */
export function asksAboutNeeded(needed: readonly number[], answered: boolean, now: number): boolean {
  return !answered && needed.filter((start) => Math.abs(now - start) < WEEK_MS).length >= NEEDED_OFTEN;
}
