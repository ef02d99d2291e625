/**
 * What the log says, in numbers and in one true sentence. Visits through "I need this" are kept in the log but stand
 * in no number: they are nobody's urge.
 */
import { addDays, dayOf, daysSince, hourOf, lastDays, startOfDay } from './day.ts';
import { LONGEST_PAUSE } from './escalation.ts';
import type { Attempt, Outcome } from './model.ts';

/** How many days the small chart shows. */
export const CHART_DAYS = 14;
/** How many of the latest attempts are listed. */
const RECENT_COUNT = 5;
/** How many sites are named; what came of any other is counted together. */
const SITES_NAMED = 4;
/** From so many urges on it is said where and when they came: fewer are told one by one. */
const PATTERN_FROM = 3;

/** From then on a visit has ended, ms after its begin: the longest pause, and some time of being elsewhere during it. */
const OPEN_MS = (LONGEST_PAUSE + 300) * 1000;

/** Urges of one day. `urges` = `passed` + `looked` + those that may still go on. */
export interface DayCount {
  /** Local day. */
  readonly day: string;
  readonly urges: number;
  /** Not opened. */
  readonly passed: number;
  /** Opened on purpose. */
  readonly looked: number;
}

/** A part of the day, by local hours: 5–11, 12–16, 17–22, 23–4. */
export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'night';

/** Urges on one site. */
export interface SiteCount {
  /** null: on all sites that are not named. */
  readonly platform: string | null;
  readonly urges: number;
}

/** Where and when the urges of the last 14 days came. */
export interface Patterns {
  /** Most first; at most four, and then the others as one. */
  readonly sites: readonly SiteCount[];
  /** Urges by local hour, 0 to 23. */
  readonly hours: readonly number[];
}

/** One thing that is true of the last 14 days of the log; the page has the words for each. */
export type Finding =
  /** No urges in them. */
  | { readonly kind: 'nothing' }
  /** One, and it was today. */
  | { readonly kind: 'one'; readonly passed: boolean }
  /** None today; the latest was this many days ago (1 to 13). */
  | { readonly kind: 'quiet-today'; readonly daysAgo: number }
  /** Of the last `of` (3 to 10) this many passed; `part` when most of them fall into one part of the day. */
  | {
      readonly kind: 'passed-of-last';
      readonly passed: number;
      readonly of: number;
      readonly part: PartOfDay | null;
    }
  /** So many: too few to say more. */
  | { readonly kind: 'few'; readonly urges: number };

/** A line of the list of recent attempts. */
export interface RecentAttempt {
  readonly id: string;
  /** Epoch ms. */
  readonly at: number;
  readonly platform: string;
  /** `open`: it may still go on. */
  readonly outcome: Outcome | 'open';
}

/** All that the popup shows of the log. */
export interface LogSummary {
  readonly today: DayCount;
  /** The last 14 days, oldest first, today last. */
  readonly days: readonly DayCount[];
  readonly finding: Finding;
  /** null: too few for a pattern. */
  readonly patterns: Patterns | null;
  /** The latest, newest first, "I need this" included. */
  readonly recent: readonly RecentAttempt[];
}

/** The attempts that stand in the numbers. */
export function isUrge(attempt: Attempt): boolean {
  return attempt.outcome !== 'needed';
}

/**
 * Whether a visit may still go on, so that nobody knows yet whether the urge passes: each begins as `closed` after 0
 * seconds, and its page tells how many there were when it goes. One that told nothing has ended once it is old enough.
 * @param now epoch ms
 */
export function isOpen({ outcome, secondsWaited, at }: Attempt, now: number): boolean {
  return outcome === 'closed' && secondsWaited === 0 && Math.abs(now - at) < OPEN_MS;
}

/** The part of the day of an instant (epoch ms). */
export function partOfDay(at: number): PartOfDay {
  return partOfHour(hourOf(at));
}

function partOfHour(hour: number): PartOfDay {
  if (hour < 5 || hour >= 23) return 'night';
  if (hour < 12) return 'morning';
  return hour < 17 ? 'afternoon' : 'evening';
}

/** The counts of the last `count` days, oldest first. Attempts may come in any order. @param now epoch ms */
export function countDays(attempts: Iterable<Attempt>, now: number, count: number): DayCount[] {
  const days = lastDays(dayOf(now), count);
  const counts = new Map(days.map((day) => [day, { urges: 0, passed: 0, looked: 0 }]));
  for (const attempt of attempts) {
    const entry = isUrge(attempt) ? counts.get(dayOf(attempt.at)) : undefined;
    if (entry === undefined) continue;
    entry.urges += 1;
    if (attempt.outcome === 'overrode') entry.looked += 1;
    else if (!isOpen(attempt, now)) entry.passed += 1;
  }
  return Array.from(counts, ([day, numbers]) => ({ day, ...numbers }));
}

/** Urges by site, most first; of two with as many the one that comes first. The first `named` of them alone. */
export function countSites(urges: readonly Attempt[], named = SITES_NAMED): SiteCount[] {
  const counts = new Map<string, number>();
  for (const { platform } of urges) counts.set(platform, (counts.get(platform) ?? 0) + 1);
  const sites: SiteCount[] = Array.from(counts, ([platform, count]) => ({ platform, urges: count })).toSorted(
    (a, b) => b.urges - a.urges,
  );
  const others = sites.slice(named).reduce((sum, site) => sum + site.urges, 0);
  return others === 0 ? sites : [...sites.slice(0, named), { platform: null, urges: others }];
}

/** Urges by local hour: 24 numbers. */
export function countHours(urges: readonly Attempt[]): number[] {
  const counts = Array.from({ length: 24 }, () => 0);
  for (const { at } of urges) counts[hourOf(at)]! += 1;
  return counts;
}

/**
 * Urges by weekday and hour as parts of the day.
 * @param heat by weekday, then by hour
 * @returns all, each part over the week, and the weekday's part with more than any other; null: there is none alone
 */
export function countHardParts(heat: readonly (readonly number[])[]): {
  readonly all: number;
  readonly parts: ReadonlyMap<PartOfDay, number>;
  readonly fullest: { readonly weekday: number; readonly part: PartOfDay; readonly urges: number } | null;
} {
  const parts = new Map<PartOfDay, number>();
  const cells: { weekday: number; part: PartOfDay; urges: number }[] = [];
  for (const [weekday, hours] of heat.entries()) {
    const ofDay = new Map<PartOfDay, number>();
    for (const [hour, urges] of hours.entries()) {
      const part = partOfHour(hour);
      ofDay.set(part, (ofDay.get(part) ?? 0) + urges);
      parts.set(part, (parts.get(part) ?? 0) + urges);
    }
    for (const [part, urges] of ofDay) cells.push({ weekday, part, urges });
  }
  const [first, second] = cells.toSorted((a, b) => b.urges - a.urges);
  return {
    all: [...parts.values()].reduce((sum, urges) => sum + urges, 0),
    parts,
    fullest: first !== undefined && first.urges > (second?.urges ?? 0) ? first : null,
  };
}

/** The part of day that more than half of at least six attempts fall into; else null: too little to say. */
function hardPart(attempts: readonly Attempt[]): PartOfDay | null {
  if (attempts.length < 6) return null;
  const parts = attempts.map((attempt) => partOfDay(attempt.at));
  return parts.find((part) => parts.filter((other) => other === part).length * 2 > parts.length) ?? null;
}

/** The one sentence to show. `newestFirst`: the urges of the last 14 days, the latest first. */
function find(newestFirst: readonly Attempt[], now: number): Finding {
  const [latest] = newestFirst;
  if (latest === undefined) return { kind: 'nothing' };
  const daysAgo = daysSince(dayOf(latest.at), dayOf(now));
  if (daysAgo > 0) return { kind: 'quiet-today', daysAgo };
  const ended = newestFirst.filter((attempt) => !isOpen(attempt, now));
  if (newestFirst.length === 1 && ended.length === 1)
    return { kind: 'one', passed: latest.outcome !== 'overrode' };
  const last = ended.slice(0, 10);
  const passed = last.filter((attempt) => attempt.outcome !== 'overrode').length;
  if (last.length >= 3) return { kind: 'passed-of-last', passed, of: last.length, part: hardPart(last) };
  return { kind: 'few', urges: newestFirst.length };
}

/**
 * What the popup shows.
 * @param attempts in any order. Those of the last 14 days are enough; older ones are only ever listed as recent.
 * @param now epoch ms; its local day is today.
 */
export function summarise(attempts: readonly Attempt[], now: number): LogSummary {
  const today = dayOf(now);
  const newestFirst = attempts.toSorted((a, b) => b.at - a.at);
  const days = countDays(newestFirst, now, CHART_DAYS);
  const from = startOfDay(addDays(today, 1 - CHART_DAYS));
  const urges = newestFirst.filter((attempt) => isUrge(attempt) && attempt.at >= from);
  return {
    today: days.at(-1) ?? { day: today, urges: 0, passed: 0, looked: 0 },
    days,
    finding: find(urges, now),
    patterns: urges.length < PATTERN_FROM ? null : { sites: countSites(urges), hours: countHours(urges) },
    recent: newestFirst.slice(0, RECENT_COUNT).map((attempt) => ({
      id: attempt.id,
      at: attempt.at,
      platform: attempt.platform,
      outcome: isOpen(attempt, now) ? 'open' : attempt.outcome,
    })),
  };
}
