/** The background's own small notes in storage.local. Unreadable ones count as absent: they can be made again. */
import * as v from 'valibot';
import { UNSEEN_CLOCK } from '../core/clock.ts';
import type { KeyValueArea, Notes, OverrideStarts } from '../app/ports.ts';

const INSTALLED_KEY = 'installed';
const PASSAGES_KEY = 'passages';

const STARTS_KEY = 'starts';
const CLOCK_KEY = 'clock';
const DELETIONS_KEY = 'deletions';

const InstalledSchema = v.object({ from: v.string(), uncovered: v.array(v.string()) });

const SeenClockSchema = v.object({
  latest: v.number(),
  settled: v.number(),
  before: v.optional(v.number(), 0),
});
const DeletionsSchema = v.array(
  v.object({ days: v.nullable(v.object({ from: v.string(), to: v.string() })), at: v.number() }),
);
const StartsSchema = v.object({
  chosen: v.array(v.number()),
  needed: v.array(v.number()),
  answered: v.optional(v.boolean(), false),
});

/** When overrides were started lately, from a storage.local snapshot. */
export function readStarts(items: Record<string, unknown>): OverrideStarts {
  const result = v.safeParse(StartsSchema, items[STARTS_KEY]);
  return result.success ? result.output : { chosen: [], needed: [], answered: false };
}

/** The passages shown, from a storage.local snapshot. */
export function readShownPassages(items: Record<string, unknown>): string[] {
  const result = v.safeParse(v.array(v.string()), items[PASSAGES_KEY]);
  return result.success ? result.output : [];
}

/** @param area storage.local */
export function createNotes(area: KeyValueArea): Notes {
  const installed = async () => {
    const result = v.safeParse(InstalledSchema, (await area.get(INSTALLED_KEY))[INSTALLED_KEY]);
    return result.success ? result.output : null;
  };
  return {
    installedFrom: async () => (await installed())?.from ?? null,
    uncovered: async () => (await installed())?.uncovered ?? [],
    setInstalled: (from, uncovered) => area.set({ [INSTALLED_KEY]: { from, uncovered } }),
    shownPassages: async () => readShownPassages(await area.get(PASSAGES_KEY)),
    setShownPassages: (ids) => area.set({ [PASSAGES_KEY]: ids }),
    starts: async () => readStarts(await area.get(STARTS_KEY)),
    deletions: async () => {
      const result = v.safeParse(DeletionsSchema, (await area.get(DELETIONS_KEY))[DELETIONS_KEY]);
      return result.success ? result.output : [];
    },
    setDeletions: (deletions) => area.set({ [DELETIONS_KEY]: deletions }),
    seenClock: async () => {
      const result = v.safeParse(SeenClockSchema, (await area.get(CLOCK_KEY))[CLOCK_KEY]);
      return result.success ? result.output : UNSEEN_CLOCK;
    },
    setSeenClock: (seen) => area.set({ [CLOCK_KEY]: seen }),
    setStarts: (starts) => area.set({ [STARTS_KEY]: starts }),
  };
}
