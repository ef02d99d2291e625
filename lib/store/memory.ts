/** Memory twins of the stores' backends, for tests: the same contract suites run over these and the real ones. */
import { mergeAttempts } from '../core/attempt.ts';
import type { KeyValueArea, AttemptLog } from '../app/ports.ts';
import { dayOf, startOfDay } from '../core/day.ts';
import { addTotals, type DayTotal } from '../core/history.ts';
import type { Attempt } from '../core/model.ts';

/** A storage area that copies what goes in and out, as the browser's does. */
export function createMemoryArea(items: Record<string, unknown> = {}): KeyValueArea {
  const held = new Map(Object.entries(items));
  const list = (keys: string | string[]) => (typeof keys === 'string' ? [keys] : keys);
  return {
    async get(keys) {
      const wanted = keys === null ? [...held.keys()] : list(keys).filter((key) => held.has(key));
      return Object.fromEntries(wanted.map((key) => [key, structuredClone(held.get(key))]));
    },
    async set(added) {
      for (const [key, value] of Object.entries(added)) held.set(key, structuredClone(value));
    },
    async remove(keys) {
      for (const key of list(keys)) held.delete(key);
    },
    async clear() {
      held.clear();
    },
  };
}

export function createMemoryLog(): AttemptLog {
  const held = new Map<string, Attempt>();
  let totals: DayTotal[] = [];
  return {
    async merge(attempts) {
      const known = attempts.map(({ id }) => held.get(id)).filter((attempt) => attempt !== undefined);
      const { merged, added } = mergeAttempts(known, attempts);
      for (const attempt of merged) held.set(attempt.id, attempt);
      return added;
    },
    totals: async () => structuredClone(totals),
    async forgetDetails(day) {
      const old = [...held.values()].filter(({ at }) => at < startOfDay(day));
      totals = addTotals(totals, old);
      for (const { id } of old) held.delete(id);
    },
    async remove({ from, to }) {
      const isIn = (day: string) => day >= from && day <= to;
      for (const { id, at } of held.values()) if (isIn(dayOf(at))) held.delete(id);
      totals = totals.filter(({ day }) => !isIn(day));
    },
    async clear() {
      held.clear();
      totals = [];
    },
    since: async (at) => [...held.values()].filter((attempt) => attempt.at >= at).sort((a, b) => a.at - b.at),
  };
}
