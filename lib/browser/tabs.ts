import { browser } from 'wxt/browser';
import type { OpenTab, Tabs } from '../app/ports.ts';

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

interface BrowserTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly incognito: boolean;
}

/** Null: the tab's address is not ours to see. */
export const readTab = ({ id, url, incognito }: BrowserTab): OpenTab | null =>
  id !== undefined && url ? { id, url, isPrivate: incognito } : null;

export const tabs: Tabs = {
  async open() {
    return (await browser.tabs.query({})).map(readTab).filter((tab) => tab !== null);
  },
  async ids() {
    const all = await browser.tabs.query({});
    const ours = all.filter(({ incognito }) => incognito === browser.extension.inIncognitoContext);
    return ours.flatMap(({ id }) => (id === undefined ? [] : [id]));
  },
  // A tab may close at any await: a missing one is not an error here.
  find: (tabId) => browser.tabs.get(tabId).then(readTab, () => null),
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
