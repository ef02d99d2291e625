import { browser } from 'wxt/browser';
import type { Alarms, Toolbar } from '../app/ports.ts';

export const alarms: Alarms = {
  async set(name, at) {
    if (at === null) await browser.alarms.clear(name);
    // It rings again until it is cleared: the worker may die while it answers the first time.
    else browser.alarms.create(name, { when: at, periodInMinutes: 0.5 });
  },
};

/** The sizes that toolbars ask for. */
const iconsIn = (folder: string) =>
  Object.fromEntries([16, 32, 48].map((size) => [size, `/${folder}/${size}.png`]));

export const toolbar: Toolbar = {
  async dress(plain) {
    const sentence = browser.i18n.getMessage as (key: string) => string;
    await browser.action.setTitle({ title: sentence(plain ? 'settings_plainName' : 'extension_name') });
    await browser.action.setIcon({ path: iconsIn(plain ? 'icon/plain' : 'icon') });
  },
  async showBadge(text) {
    await browser.action.setBadgeText({ text });
    if (text) await browser.action.setBadgeBackgroundColor({ color: '#35624d' });
  },
};
