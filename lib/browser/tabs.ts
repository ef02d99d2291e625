import { browser } from 'wxt/browser';
import type { Tabs } from '../app/ports.ts';

/** A step back takes well under a second: how often to look whether it is done, and how many ms to wait between. */
const BACK_LOOKS = 40;
const BACK_LOOK_MS = 25;

/** Only Firefox can be told to put a page in its entry's place; Chromium takes a page that was left so soon out by itself. */
const IN_PLACE = import.meta.env.FIREFOX ? { loadReplace: true } : {};

const replace = (tabId: number, url: string): Promise<void> =>
  browser.tabs.update(tabId, { url, ...IN_PLACE }).then(
    () => undefined,
    () => undefined,
  );

export const tabs: Tabs = {
  async open() {
    const all = await browser.tabs.query({});
    return all.flatMap(({ id, url }) => (id !== undefined && url ? [{ id, url }] : []));
  },
  async ids() {
    const all = await browser.tabs.query({});
    return all.flatMap(({ id }) => (id === undefined ? [] : [id]));
  },
  // A tab may close at any await: a missing one is not an error here.
  url: (tabId) =>
    browser.tabs.get(tabId).then(
      (tab) => tab.url ?? null,
      () => null,
    ),
  replace,
  isError: (tabId) =>
    browser.scripting.executeScript({ target: { tabId }, func: () => undefined }).then(
      () => false,
      (error: Error) => /error page/i.test(error.message),
    ),
  async replaceEntry(tabId, url) {
    const here = () =>
      browser.tabs.get(tabId).then(
        (tab) => tab.url,
        () => undefined,
      );
    const before = await here();
    const hasGone = await browser.tabs.goBack(tabId).then(
      () => true,
      () => false,
    );
    for (let look = 0; hasGone && look < BACK_LOOKS && (await here()) === before; look += 1)
      await new Promise((resolve) => setTimeout(resolve, BACK_LOOK_MS));
    await replace(tabId, url);
  },
};
