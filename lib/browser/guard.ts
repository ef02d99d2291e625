/** The guard's registration, from the background's side. */
import { browser } from 'wxt/browser';
import type { Guard } from '../app/ports.ts';
import { GUARD_KEY, guardFrom, type GuardPlaces } from '../core/guard-document.ts';
import { coverUnguarded } from './unguarded.ts';

/** How our scripts run, in whatever place. */
const ALWAYS = { runAt: 'document_start', allFrames: false, persistAcrossSessions: true } as const;

/** The guard first: it does without the cover, and the cover is nothing without it. */
const scriptsOf = ({ sites, covered }: GuardPlaces) =>
  [
    { id: 'guard', js: ['gate.js', 'guard.js'], matches: [...sites] },
    { id: 'cover', js: ['cover.js'], matches: [...covered] },
  ].filter(({ matches }) => matches.length > 0);

/** A tab's new address is told before the guard of its new page listens. */
const ASKED_TIMES = 3;
/** One that still reads the list has covered what it can't judge yet, and leaves nothing behind in the history. */
const ASKED_TIMES_READING = 25;
const ASKED_EVERY_MS = 40;

/** What of a registered script counts; the browser hands lists back in its own order. */
const isSame = (one: readonly string[] | undefined, other: readonly string[]) =>
  one?.length === other.length && [...one].sort().join() === [...other].sort().join();

/** What is registered, and what of it and of the wanted is not alike. */
async function readDifference(places: GuardPlaces) {
  const registered = await browser.scripting.getRegisteredContentScripts();
  const matchesOf = (wanted: string) => registered.find(({ id }) => id === wanted)?.matches;
  const wanted = scriptsOf(places);
  return {
    stale: registered.map(({ id }) => id).filter((id) => !wanted.some((one) => one.id === id)),
    changed: wanted
      .filter(({ id, matches }) => !isSame(matchesOf(id), matches))
      .map((script) => ({ script, isNew: matchesOf(script.id) === undefined })),
  };
}

export const guard: Guard = {
  async from() {
    const stored = (await browser.storage.local.get(GUARD_KEY))[GUARD_KEY];
    return typeof stored === 'string' ? guardFrom(stored) : null;
  },
  save: (document) => browser.storage.local.set({ [GUARD_KEY]: document }),
  async register(places) {
    const { stale, changed } = await readDifference(places);
    if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
    // One by one: what the browser refuses in one does not keep the other away.
    for (const { script, isNew } of changed) {
      if (isNew) await browser.scripting.registerContentScripts([{ ...script, ...ALWAYS }]);
      else await browser.scripting.updateContentScripts([script]);
    }
    return stale.length + changed.length > 0;
  },
  async isRegistered(places) {
    const { stale, changed } = await readDifference(places);
    return stale.length + changed.length === 0;
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
  async cover(tabId, url) {
    await browser.scripting
      .executeScript({ target: { tabId }, func: coverUnguarded, args: [url], injectImmediately: true })
      .catch(() => undefined);
  },
  async putPill(tabId) {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/pill.js'] });
  },
  async leave(tabId, request) {
    for (let tries = 1; ; tries += 1) {
      const answer = await browser.tabs.sendMessage(tabId, request, { frameId: 0 }).catch(() => undefined);
      if (typeof answer === 'boolean') return answer;
      if (tries >= (answer === null ? ASKED_TIMES_READING : ASKED_TIMES)) return false;
      await new Promise((resolve) => setTimeout(resolve, ASKED_EVERY_MS));
    }
  },
};
