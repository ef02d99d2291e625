/** A line on its way to the people page, from the popup or the context menu: in storage.session, taken once. */
import * as v from 'valibot';
import type { KeyValueArea } from '../app/ports.ts';

const DRAFT_KEY = 'draft';

/** @param area storage.session */
export function saveDraft(area: KeyValueArea, line: string): Promise<void> {
  return area.set({ [DRAFT_KEY]: line });
}

/** The line, or null; it is gone afterwards. @param area storage.session */
export async function takeDraft(area: KeyValueArea): Promise<string | null> {
  const stored = v.safeParse(v.string(), (await area.get(DRAFT_KEY))[DRAFT_KEY]);
  if (!stored.success) return null;
  await area.remove(DRAFT_KEY);
  return stored.output;
}
