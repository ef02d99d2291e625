import { browser } from 'wxt/browser';
import type { Access } from '../app/ports.ts';
import { isGiven } from '../core/origins.ts';

export const access: Access = {
  async granted(origins) {
    // One question for all: search engines alone have some hundred hosts.
    const given = new Set((await browser.permissions.getAll()).origins ?? []);
    return new Set(origins.filter((origin) => isGiven(origin, given)));
  },
  async release(origins) {
    // One by one: a site that was never granted must not keep the others from being given back.
    await Promise.all(
      origins.map((origin) =>
        browser.permissions.remove({ origins: [origin] }).then(
          () => undefined,
          () => undefined,
        ),
      ),
    );
  },
  privateWindows: () => browser.extension.isAllowedIncognitoAccess(),
};

/**
 * Asks for access. Call it as the first statement of a click handler: Firefox loses the gesture after an await.
 * @returns whether the user said yes; the page may be gone by then (a popup closes under the prompt)
 */
export function requestAccess(origins: readonly string[]): Promise<boolean> {
  if (origins.length === 0) return Promise.resolve(true);
  return browser.permissions.request({ origins: [...origins] }).catch(() => false);
}
