/** The background's own small notes in storage.local. Unreadable ones count as absent: they can be made again. */
import * as v from 'valibot';
import type { KeyValueArea, Notes } from '../app/ports.ts';

const INSTALLED_KEY = 'installed';
const PASSAGES_KEY = 'passages';

const InstalledSchema = v.object({ from: v.string(), uncovered: v.array(v.string()) });

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
  };
}
