/** The guard's registration, from the background's side. */
import { browser } from 'wxt/browser';
import type { Guard } from '../app/ports.ts';
import { GUARD_KEY } from '../core/guard-document.ts';

const GUARD = 'guard';
const COVER = 'cover';
/** A tab's new address is told before the guard of its new page listens. */
const ASKED_TIMES = 3;
const ASKED_EVERY_MS = 40;

/** What of a registered script counts; the browser hands lists back in its own order. */
const isSame = (one: readonly string[] | undefined, other: readonly string[]) =>
  one?.length === other.length && [...one].sort().join() === [...other].sort().join();

export const guard: Guard = {
  async from() {
    const stored = (await browser.storage.local.get(GUARD_KEY))[GUARD_KEY] as { from?: unknown } | undefined;
    return typeof stored?.from === 'string' ? stored.from : null;
  },
  save: (document) => browser.storage.local.set({ [GUARD_KEY]: document }),
  async register(sites, covered) {
    const wanted = [
      { id: COVER, js: ['cover.js'], matches: [...covered] },
      { id: GUARD, js: ['gate.js', 'guard.js'], matches: [...sites] },
    ].filter(({ matches }) => matches.length > 0);
    const before = await browser.scripting.getRegisteredContentScripts();
    const stale = before.filter(({ id }) => !wanted.some((one) => one.id === id)).map(({ id }) => id);
    const fresh = wanted.filter(({ id }) => !before.some((one) => one.id === id));
    const changed = wanted.filter(({ id, matches }) =>
      before.some((one) => one.id === id && !isSame(one.matches, matches)),
    );
    if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
    if (changed.length > 0) await browser.scripting.updateContentScripts(changed);
    if (fresh.length > 0)
      await browser.scripting.registerContentScripts(
        fresh.map((script) => ({
          ...script,
          runAt: 'document_start' as const,
          allFrames: false,
          persistAcrossSessions: true,
        })),
      );
    return stale.length + changed.length + fresh.length > 0;
  },
  async isRegistered(sites) {
    const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [GUARD] });
    return sites.length === 0 || isSame(registered?.matches, sites);
  },
  async inject(sites) {
    if (sites.length === 0) return;
    const tabs = await browser.tabs.query({ url: [...sites] });
    await Promise.all(
      tabs.map(({ id }) =>
        id === undefined
          ? undefined
          : browser.scripting
              .executeScript({ target: { tabId: id }, files: ['/guard.js'], injectImmediately: true })
              // A site without access, an error page, a tab that has gone.
              .catch(() => undefined),
      ),
    );
  },
  async putPill(tabId) {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/pill.js'] });
  },
  async leave(tabId, request) {
    for (let tries = 0; tries < ASKED_TIMES; tries += 1) {
      const answer = await browser.tabs.sendMessage(tabId, request, { frameId: 0 }).catch(() => undefined);
      if (typeof answer === 'boolean') return answer;
      await new Promise((resolve) => setTimeout(resolve, ASKED_EVERY_MS));
    }
    return false;
  },
};

/**
 * Lets the guard read the running override, which storage.session keeps from scripts in pages otherwise. What else is
 * kept there holds no more than storage.local, which they can always read. Not every browser has it.
 */
export function openSessionToGuard(): void {
  const session = browser.storage.session as unknown as {
    setAccessLevel?(level: { accessLevel: string }): Promise<void>;
  };
  void session.setAccessLevel?.({ accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' });
}
