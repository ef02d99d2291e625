import { browser } from 'wxt/browser';
import type { Access } from '../app/ports.ts';
import { isGiven } from '../core/origins.ts';

export const access: Access = {
  async granted(origins) {
    // One question for all: search engines alone have some hundred hosts.
    const given = new Set(await readGiven());
    return new Set(origins.filter((origin) => isGiven(origin, given)));
  },
  async release(origins) {
    if (origins.length === 0) return;
    const given = await readGiven();
    const spare = origins === 'all' ? given : given.filter((origin) => origins.includes(origin));
    // In one call: of each the browser tells every part of us.
    if (spare.length > 0) await browser.permissions.remove({ origins: spare }).catch(() => undefined);
  },
  privateWindows: () => browser.extension.isAllowedIncognitoAccess(),
};

const readGiven = async () => (await browser.permissions.getAll()).origins ?? [];

/**
 * Asks for access. Call it as the first statement of a click handler: Firefox loses the gesture after an await.
 * @returns whether the user said yes; the page may be gone by then (a popup closes under the prompt)
 */
export function requestAccess(origins: readonly string[]): Promise<boolean> {
  if (origins.length === 0) return Promise.resolve(true);
  return browser.permissions.request({ origins: [...origins] }).catch(() => false);
}
