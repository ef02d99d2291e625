import { browser } from 'wxt/browser';
import type { Tabs } from '../app/ports.ts';

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
  replace: (tabId, url) =>
    browser.tabs.update(tabId, { url }).then(
      () => undefined,
      () => undefined,
    ),
};
