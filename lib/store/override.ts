/** The running override, in storage.session: a browser restart ends it. */
import * as v from 'valibot';
import type { KeyValueArea, OverrideStore } from '../app/ports.ts';
import type { Override } from '../core/model.ts';

export const OVERRIDE_KEY = 'override';
/** Apart from the override itself, so that pages who watch that key hear of starts and ends only. */
export const LATEST_SEEN_KEY = 'override.seen';

const OverrideSchema = v.object({ personId: v.string(), startedAt: v.number(), endsAt: v.number() });

/** The override in a storage.session snapshot; null when there is none or it can't be read (fail closed). */
export function readOverride(items: Record<string, unknown>): Override | null {
  const stored = v.safeParse(OverrideSchema, items[OVERRIDE_KEY]);
  const seen = v.safeParse(v.number(), items[LATEST_SEEN_KEY]);
  return stored.success && seen.success ? { ...stored.output, latestSeenAt: seen.output } : null;
}

/**
 * A store with a copy for the guard, which reads it together with the list and can't read the store (in Firefox 153 there
 * is no way to let it). The store is the truth; the copy says that there is something to ask for, and when that has
 * changed.
 */
export function withCopy(store: OverrideStore, copy: OverrideStore): OverrideStore {
  return {
    async load() {
      const override = await store.load();
      // Of a session that is over: a restart ends an override.
      if (override === null && (await copy.load()) !== null) await copy.save(null);
      return override;
    },
    async save(override) {
      if (override === null) await copy.save(null);
      await store.save(override);
      if (override !== null) await copy.save(override);
    },
    note: (latestSeenAt) => store.note(latestSeenAt),
  };
}

/** @param area storage.session */
export function createOverrideStore(area: KeyValueArea): OverrideStore {
  const keys = [OVERRIDE_KEY, LATEST_SEEN_KEY];
  return {
    load: async () => readOverride(await area.get(keys)),
    save(override) {
      if (override === null) return area.remove(keys);
      const { latestSeenAt, ...record } = override;
      return area.set({ [OVERRIDE_KEY]: record, [LATEST_SEEN_KEY]: latestSeenAt });
    },
    // Firefox tells of every key that is written, changed or not: with the record beside it, each look at the time would
    // wake whoever watches that, who looks at the time.
    note: (latestSeenAt) => area.set({ [LATEST_SEEN_KEY]: latestSeenAt }),
  };
}
