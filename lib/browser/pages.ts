/** Opening pages, from pages of ours. */
import { browser } from 'wxt/browser';

export function openSettings(): void {
  void browser.runtime.openOptionsPage();
}

/** The history page. */
export function openHistory(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/history.html') });
}

/** The guide, to be read in a calm hour. */
export function openGuide(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/guide.html') });
}

/** Plain advice for someone who is afraid. */
export function openSafety(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/safety.html') });
}

/** The set-up page, for someone who has just installed this. */
export function openWelcome(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** The address of the tab in front, when the user just pressed our button (activeTab); else null. */
export async function addressInFront(): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.url ?? null;
}

/** The browser's own page about us, where private windows are allowed. Chromium only: Firefox has no address for it. */
export function openBrowserSettings(): void {
  const url = import.meta.env.FIREFOX ? 'about:addons' : `chrome://extensions/?id=${browser.runtime.id}`;
  void browser.tabs.create({ url });
}

/** Calls back when the user gives or takes access. @returns how to stop */
export function watchAccess(changed: () => void): () => void {
  const listener = () => changed();
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
