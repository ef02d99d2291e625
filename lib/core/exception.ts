/** Pages that stay open although a person is listed, always or in some hours of the week. */
import { customTarget } from './custom.ts';
import { withFound } from './entry.ts';
import type { Exception, Person, WeeklyHours } from './model.ts';
import type { NetworkCondition, NetworkRule } from './network-rules.ts';
import { FIRST_ID, PART_TYPES, PRIORITY } from './network-rules.ts';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1_440;

/** Whether an exception holds at an instant (epoch ms), by the device's local time. */
export function isOpenAt({ hours }: Pick<Exception, 'hours'>, now: number): boolean {
  if (hours === null) return true;
  const at = new Date(now);
  const minute = at.getHours() * 60 + at.getMinutes();
  return hours.some(({ day, from, to }) => day === at.getDay() && minute >= from && minute < to);
}

/** Whether these are hours that a week has. */
export function areHours(hours: readonly WeeklyHours[]): boolean {
  return (
    hours.length > 0 &&
    hours.every(
      ({ day, from, to }) =>
        [day, from, to].every(Number.isInteger) &&
        day >= 0 &&
        day <= 6 &&
        from >= 0 &&
        from < to &&
        to <= DAY_MINUTES,
    )
  );
}

/** An exception's address and hours can be kept; a whole site is more than one page. */
export function isAllowed({ url, hours }: Exception): boolean {
  const target = customTarget(url);
  const isPage = target !== null && target.segments.length + target.query.length > 0;
  return isPage && (hours === null || areHours(hours));
}

/**
 * When (epoch ms) an exception next opens or closes; null when none does. Within the next eight days, at a whole minute.
 */
export function nextTurn(exceptions: readonly Exception[], now: number): number | null {
  const timed = exceptions.filter(({ hours }) => hours !== null);
  const states = (at: number) => timed.map((one) => isOpenAt(one, at)).join();
  if (timed.length === 0) return null;
  const edges = timed
    .flatMap(({ hours }) => hours ?? [])
    .flatMap(({ day, from, to }) => [day * DAY_MINUTES + from, day * DAY_MINUTES + to]);
  const today = new Date(now);
  const turns: number[] = [];
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const date = new Date(today.getFullYear(), today.getMonth(), today.getDate() + ahead);
    for (const edge of edges) {
      // The end of a day is the start of the next one.
      for (const minute of [edge - date.getDay() * DAY_MINUTES, edge - (date.getDay() + 7) * DAY_MINUTES]) {
        if (minute < 0 || minute > DAY_MINUTES) continue;
        turns.push(new Date(date.getFullYear(), date.getMonth(), date.getDate(), 0, minute).getTime());
      }
    }
  }
  return (
    turns.filter((at) => at > now && states(at) !== states(at - MINUTE_MS)).sort((a, b) => a - b)[0] ?? null
  );
}

const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** What a rule says to open one exception's page and what lies below it. Null for what is no address. */
function conditionFor(url: string): Omit<NetworkCondition, 'resourceTypes'> | null {
  const target = customTarget(url);
  if (!target) return null;
  const path = target.segments
    .map((segment) => `/+${escape(encodeURIComponent(segment).replaceAll('%40', '@'))}`)
    .join('');
  const [pair] = target.query;
  const end = pair
    ? `(?:/[^?]*)?\\?(?:.*&)?${escape(encodeURIComponent(pair[0]))}=${escape(encodeURIComponent(pair[1]))}(?:[&#]|$)`
    : '(?:[/?#]|$)';
  return {
    requestDomains: [target.host],
    regexFilter: `^[a-z]+://(?:www\\.)?${escape(target.host)}\\.?(?::[0-9]+)?${path}${end}`,
    isUrlFilterCaseSensitive: false,
  };
}

/** Equal for two exceptions that open the same page at the same hours. */
export const exceptionKey = ({ url, hours }: Exception): string => JSON.stringify([url, hours]);

/** The same people with those of their exceptions that hold at an instant (epoch ms). */
export function heldNow(people: readonly Person[], now: number): Person[] {
  return people.map(({ exceptions, ...person }) =>
    exceptions ? { ...person, exceptions: exceptions.filter((one) => isOpenAt(one, now)) } : person,
  );
}

/** People as they are judged at an instant (epoch ms): with what was found of their accounts, and the exceptions that hold. */
export const asJudged = (people: readonly Person[], now: number): Person[] => heldNow(withFound(people), now);

/** The exceptions of a list; the first ten, for expressions are scarce. */
export function exceptionsOf(people: readonly Person[]): Exception[] {
  return people.flatMap(({ exceptions = [] }) => exceptions).slice(0, 10);
}

/**
 * The rules that open what stays open.
 * @param people with the exceptions that hold now
 * @param isOpen whether the address shows nobody else who is listed: `decide` says it
 */
export function exceptionRules(people: readonly Person[], isOpen: (url: string) => boolean): NetworkRule[] {
  return exceptionsOf(people).flatMap(({ url }, index) => {
    const condition = isOpen(url) ? conditionFor(url) : null;
    return condition === null
      ? []
      : [
          {
            id: FIRST_ID.exceptions + index,
            priority: PRIORITY.override,
            action: { type: 'allow' },
            condition: { ...condition, resourceTypes: ['main_frame', ...PART_TYPES] },
          } as const,
        ];
  });
}
