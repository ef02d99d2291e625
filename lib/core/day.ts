/**
 * Calendar days in the device's own time zone. A day is `YYYY-MM-DD`; an instant is epoch milliseconds.
 * Days are counted by the calendar, not by 24 hours: a day of 23 or 25 hours is one day.
 */

const DAY_MS = 86_400_000;
const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day as its number since 1970-01-01, or null when `day` is no real calendar day. */
function numberOf(day: string): number | null {
  const parts = DAY_PATTERN.exec(day);
  if (parts === null) return null;
  const at = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  // 2026-02-30 rolls over to March: not a day.
  return new Date(at).toISOString().slice(0, 10) === day ? at / DAY_MS : null;
}

/** True for a real calendar day written `YYYY-MM-DD`. */
export function isDay(day: string): boolean {
  return numberOf(day) !== null;
}

/** The local calendar day of an instant (epoch ms). */
export function dayOf(at: number): string {
  const local = new Date(at);
  return new Date(Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()))
    .toISOString()
    .slice(0, 10);
}

/** The local hour of an instant (epoch ms), 0 to 23. */
export function hourOf(at: number): number {
  return new Date(at).getHours();
}

/** The first instant (epoch ms) of a local day. For a day that isn't one: NaN. */
export function startOfDay(day: string): number {
  const count = numberOf(day);
  if (count === null) return Number.NaN;
  const utc = new Date(count * DAY_MS);
  return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate()).getTime();
}

/** The day `count` days after `day` (before it, if negative). */
export function addDays(day: string, count: number): string {
  return new Date(((numberOf(day) ?? 0) + count) * DAY_MS).toISOString().slice(0, 10);
}

/**
 * Whole days from the start date to today: the start date is day 0. A start date in the future, or one that is
 * no day, counts as day 0 too: a number on the page is never negative.
 */
export function daysSince(startDate: string, today: string): number {
  const from = numberOf(startDate);
  const to = numberOf(today);
  return from === null || to === null ? 0 : Math.max(0, to - from);
}

/** The last `count` days, oldest first, `today` the last of them. */
export function lastDays(today: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => addDays(today, index - count + 1));
}
