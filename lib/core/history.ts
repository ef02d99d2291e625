/**
 * The whole log as the history page shows it: counted once over any number of attempts, under one filter. As everywhere,
 * visits through "I need this" are listed and stand in no number.
 */
import { addDays, dayOf, daysSince, hourOf, startOfDay } from './day.ts';
import type { Attempt, Outcome } from './model.ts';
import {
  countHardParts,
  countSites,
  type DayCount,
  isOpen,
  isUrge,
  type PartOfDay,
  type SiteCount,
} from './statistics.ts';

/** The days that are marked. */
export const MILESTONES = [3, 7, 14, 30, 60, 90] as const;
/** How many sites are named; what came of any other is counted together. */
const SITES_NAMED = 8;
/** The trend goes back this many weeks at most. */
const MOST_WEEKS = 52;
/** A trend of fewer weeks would be none. */
const LEAST_WEEKS = 4;

/** What is kept of a day and a person when its details go. */
export interface DayTotal {
  /** Local day. */
  readonly day: string;
  readonly personId: string;
  readonly urges: number;
  /** Opened on purpose. */
  readonly looked: number;
}

/** What the log holds. */
export interface WholeLog {
  /** In any order. */
  readonly attempts: readonly Attempt[];
  readonly totals: readonly DayTotal[];
}

/** What is shown; null: all. */
export interface HistoryFilter {
  readonly personId: string | null;
  readonly platform: string | null;
  readonly outcome: Outcome | null;
  /** So many days, today the last of them. */
  readonly days: number | null;
}

/** Nothing left out. */
export const EVERYTHING: HistoryFilter = { personId: null, platform: null, outcome: null, days: null };

/** When in the week the urges came, as one thing that is true. */
export type WeekFinding =
  | { readonly kind: 'nothing' }
  /** Too few for a pattern. */
  | { readonly kind: 'few'; readonly urges: number }
  /** So many of all came at this weekday (0 is Monday) in this part of the day, more than at any other. */
  | {
      readonly kind: 'fullest';
      readonly weekday: number;
      readonly part: PartOfDay;
      readonly urges: number;
      readonly of: number;
    }
  /** More than half of them came in this part of the day. */
  | { readonly kind: 'part'; readonly part: PartOfDay; readonly urges: number; readonly of: number }
  | { readonly kind: 'spread'; readonly urges: number };

/** Seven days; `day` is the first. */
export type WeekCount = DayCount;

interface OutcomeCount {
  readonly outcome: Outcome;
  readonly urges: number;
}

export interface History {
  readonly urges: number;
  readonly passed: number;
  readonly looked: number;
  /** Urges by weekday (Monday first) and local hour. */
  readonly heat: readonly (readonly number[])[];
  readonly finding: WeekFinding;
  readonly sites: readonly SiteCount[];
  /** How the urges ended that have, the most first; outcomes that didn't happen are left out. */
  readonly outcomes: readonly OutcomeCount[];
  /** Oldest first; the last ends today. */
  readonly weeks: readonly WeekCount[];
  /** Newest first, "I need this" included. */
  readonly visits: readonly Attempt[];
  /** The totals that stand in the numbers. */
  readonly totals: readonly DayTotal[];
  /** The first day with details, when totals of days before it stand in the numbers; else null. */
  readonly detailsFrom: string | null;
}

/** The local day of instants; quick when one comes near the last. */
function createDayReader(): (at: number) => string {
  let [from, to, day] = [Number.NaN, Number.NaN, ''];
  return (at) => {
    if (!(at >= from && at < to)) {
      day = dayOf(at);
      from = startOfDay(day);
      to = startOfDay(addDays(day, 1));
    }
    return day;
  };
}

/** 0 is Monday. */
const weekdayOf = (at: number) => (new Date(at).getDay() + 6) % 7;

/** Counts the log once, under a filter. @param now epoch ms; its local day is today */
export function readHistory(log: WholeLog, filter: HistoryFilter, now: number): History {
  const today = dayOf(now);
  const firstDay = filter.days === null ? null : addDays(today, 1 - filter.days);
  const from = firstDay === null ? Number.NEGATIVE_INFINITY : startOfDay(firstDay);
  const visits = log.attempts
    .filter(
      (attempt) =>
        attempt.at >= from &&
        (filter.personId === null || attempt.personId === filter.personId) &&
        (filter.platform === null || attempt.platform === filter.platform) &&
        (filter.outcome === null || (attempt.outcome === filter.outcome && !isOpen(attempt, now))),
    )
    .toSorted((a, b) => b.at - a.at);
  // Totals know neither sites nor outcomes.
  const totals =
    filter.platform === null && filter.outcome === null
      ? log.totals.filter(
          ({ day, personId }) =>
            (filter.personId === null || personId === filter.personId) &&
            (firstDay === null || day >= firstDay),
        )
      : [];

  const urges = visits.filter(isUrge);
  const heat = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));
  const outcomes = new Map<Outcome, number>();
  const days = new Map<string, Numbers>();
  const addToDay = (day: string, numbers: Numbers): void => {
    const held = days.get(day);
    if (held === undefined) days.set(day, { ...numbers });
    else add(held, numbers);
  };
  const readDay = createDayReader();
  for (const urge of urges) {
    const { at, outcome } = urge;
    heat[weekdayOf(at)]![hourOf(at)]! += 1;
    const hasEnded = !isOpen(urge, now);
    if (hasEnded) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    const looked = outcome === 'overrode' ? 1 : 0;
    addToDay(readDay(at), { urges: 1, passed: hasEnded ? 1 - looked : 0, looked });
  }
  for (const { day, urges: count, looked } of totals)
    addToDay(day, { urges: count, passed: count - looked, looked });

  return {
    ...sumOf(days.values()),
    heat,
    finding: findInWeek(heat),
    sites: countSites(urges, SITES_NAMED),
    outcomes: Array.from(outcomes, ([outcome, count]) => ({ outcome, urges: count })).toSorted(
      (a, b) => b.urges - a.urges,
    ),
    weeks: countWeeks(days, today, filter.days),
    visits,
    totals,
    detailsFrom: totals.length === 0 ? null : addDays(latestDay(totals), 1),
  };
}

/** Of a day, a week, or all of it. */
interface Numbers {
  urges: number;
  passed: number;
  looked: number;
}

function add(sum: Numbers, { urges, passed, looked }: Readonly<Numbers>): void {
  sum.urges += urges;
  sum.passed += passed;
  sum.looked += looked;
}

function sumOf(all: Iterable<Readonly<Numbers>>): Numbers {
  const sum = { urges: 0, passed: 0, looked: 0 };
  for (const numbers of all) add(sum, numbers);
  return sum;
}

const latestDay = (totals: readonly DayTotal[]) =>
  totals.reduce((latest, { day }) => (day > latest ? day : latest), '');

/** The last whole weeks, as many as there is something of; each ends on today's weekday. */
function countWeeks(
  days: ReadonlyMap<string, Readonly<Numbers>>,
  today: string,
  span: number | null,
): WeekCount[] {
  let oldest = today;
  for (const day of days.keys()) if (day < oldest) oldest = day;
  const needed = Math.ceil((daysSince(oldest, today) + 1) / 7);
  const most = span === null ? MOST_WEEKS : Math.min(MOST_WEEKS, Math.floor(span / 7));
  const count = Math.min(most, Math.max(LEAST_WEEKS, needed));
  const weeks = Array.from({ length: count }, (): Readonly<Numbers>[] => []);
  for (const [day, numbers] of days) weeks[count - 1 - Math.floor(daysSince(day, today) / 7)]?.push(numbers);
  return weeks.map((week, index) => ({ day: addDays(today, 1 - 7 * (count - index)), ...sumOf(week) }));
}

/** What the heat map says. From six urges on; of a time that stands out at a quarter of them at least. */
function findInWeek(heat: readonly (readonly number[])[]): WeekFinding {
  const { all, parts, fullest } = countHardParts(heat);
  if (all === 0) return { kind: 'nothing' };
  if (all < 6) return { kind: 'few', urges: all };
  if (fullest !== null && fullest.urges * 4 >= all) return { kind: 'fullest', ...fullest, of: all };
  for (const [part, urges] of parts) if (urges * 2 > all) return { kind: 'part', part, urges, of: all };
  return { kind: 'spread', urges: all };
}

/** Days since the start, and how many of them had no page opened on purpose. */
export interface DaysKept {
  readonly kept: number;
  readonly of: number;
}

/**
 * "29 of 31 days". Day 1 is the day after the start date, and today counts as long as nothing was opened in it: so on
 * day 31 there are 31.
 * @param personId whose pages
 */
export function daysKept(log: WholeLog, personId: string, startDate: string, today: string): DaysKept {
  const of = daysSince(startDate, today);
  const readDay = createDayReader();
  const lookedOn = new Set<string>();
  for (const { at, outcome, personId: whose } of log.attempts)
    if (outcome === 'overrode' && whose === personId) lookedOn.add(readDay(at));
  for (const total of log.totals)
    if (total.looked > 0 && total.personId === personId) lookedOn.add(total.day);
  const broken = [...lookedOn].filter((day) => day > startDate && day <= today).length;
  return { kept: of - broken, of };
}

/** What is kept of attempts whose details go, added to what is kept already. One total a day and person. */
export function addTotals(known: readonly DayTotal[], attempts: readonly Attempt[]): DayTotal[] {
  const totals = new Map(known.map((total) => [`${total.day} ${total.personId}`, total]));
  const readDay = createDayReader();
  for (const attempt of attempts.filter(isUrge)) {
    const day = readDay(attempt.at);
    const key = `${day} ${attempt.personId}`;
    const { urges = 0, looked = 0 } = totals.get(key) ?? {};
    totals.set(key, {
      day,
      personId: attempt.personId,
      urges: urges + 1,
      looked: looked + (attempt.outcome === 'overrode' ? 1 : 0),
    });
  }
  return [...totals.values()];
}
