import { browser } from 'wxt/browser';

/** Our page in its own tab. Needs no worker. */
export const thisTab = {
  isPrivate: () => browser.extension.inIncognitoContext,
  async id(): Promise<number | null> {
    return (await browser.tabs.getCurrent())?.id ?? null;
  },
  /** Closes the tab. @returns false when it is the last of its window: closing it would close the window */
  async close(): Promise<boolean> {
    const tab = await browser.tabs.getCurrent();
    if (tab?.id === undefined) return false;
    const others = await browser.tabs.query(tab.windowId === undefined ? {} : { windowId: tab.windowId });
    if (others.length <= 1) return false;
    await browser.tabs.remove(tab.id);
    return true;
  },
};
