import { browser } from 'wxt/browser';
import type { KeyValueArea } from '../app/ports.ts';

/** storage.local: survives everything but removal of the extension. */
export const localArea: KeyValueArea = browser.storage.local;

/** storage.session: gone when the browser closes. */
export const sessionArea: KeyValueArea = browser.storage.session;

/** Calls back with the keys that changed in one of the two areas. @returns how to stop */
export function watchAreas(changed: (area: string, keys: readonly string[]) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => changed(area, Object.keys(changes));
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
