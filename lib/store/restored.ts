/**
 * Tabs that the browser brought back at its start, in storage.session. From inside, a restored tab looks just like Back
 * into a listed page (docs/decisions/0001), and it is no visit.
 */
import * as v from 'valibot';
import type { KeyValueArea, RestoredTabs } from '../app/ports.ts';

const RESTORED_KEY = 'restored';

/** @param area storage.session */
export function createRestoredTabs(area: KeyValueArea): RestoredTabs {
  const load = async () => {
    const result = v.safeParse(v.array(v.number()), (await area.get(RESTORED_KEY))[RESTORED_KEY]);
    return result.success ? result.output : null;
  };
  return {
    save: (tabIds) => area.set({ [RESTORED_KEY]: tabIds }),
    async take(tabId) {
      const tabIds = await load();
      if (!tabIds?.includes(tabId)) return false;
      await area.set({ [RESTORED_KEY]: tabIds.filter((id) => id !== tabId) });
      return true;
    },
    isKnown: async () => (await load()) !== null,
  };
}
