/** What wakes the background. Register everything synchronously when the worker starts. */
import { browser } from 'wxt/browser';

export interface Events {
  /** A tab shows another address that we may see. */
  tabCameTo(tabId: number, url: string): void;
  alarmRang(): void;
  /** The user gave access to more sites. */
  accessGiven(): void;
  /** The browser started, or we were installed or updated. */
  started(): void;
}

export function listen(events: Events): void {
  browser.tabs.onUpdated.addListener((tabId, changed) => {
    if (changed.url) events.tabCameTo(tabId, changed.url);
  });
  browser.alarms.onAlarm.addListener(() => events.alarmRang());
  browser.permissions.onAdded.addListener(() => events.accessGiven());
  browser.runtime.onStartup.addListener(() => events.started());
  browser.runtime.onInstalled.addListener(() => events.started());
}

/** What we know of ourselves. */
export const self = {
  baseUrl: browser.runtime.getURL('/'),
  version: browser.runtime.getManifest().version,
  isPrivate: browser.extension.inIncognitoContext,
};
