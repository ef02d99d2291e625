import { browser } from 'wxt/browser';
import type { Alarms, Badge } from '../app/ports.ts';

export const alarms: Alarms = {
  async set(name, at) {
    if (at === null) await browser.alarms.clear(name);
    // It rings again until it is cleared: the worker may die while it answers the first time.
    else browser.alarms.create(name, { when: at, periodInMinutes: 0.5 });
  },
};

export const badge: Badge = {
  async show(text) {
    await browser.action.setBadgeText({ text });
    if (text) await browser.action.setBadgeBackgroundColor({ color: '#35624d' });
  },
};
