/** What wakes the background. Register everything synchronously when the worker starts. */
import { browser } from 'wxt/browser';
import type { OpenTab } from '../app/ports.ts';
import { readTab } from './tabs.ts';

/** What we know of ourselves. */
export const self = {
  baseUrl: browser.runtime.getURL('/'),
  version: browser.runtime.getManifest().version,
  isPrivate: browser.extension.inIncognitoContext,
};

export interface Events {
  /** A tab shows another address that we may see. */
  tabCameTo(tab: OpenTab): void;
  tabOpened(): void;
  alarmRang(): void;
  /** The user gave access to more sites. */
  accessGiven(): void;
  /** Access was taken back, by the user or by us. */
  accessTaken(): void;
  /** The browser started, with the tabs it restores. */
  browserStarted(): void;
  /** We were installed (`isNew`) or updated; tabs that are open already are as they are. */
  installed(isNew: boolean): void;
}

export function listen(events: Events): void {
  browser.tabs.onUpdated.addListener((_, changed, tab) => {
    const shown = changed.url ? readTab({ ...tab, url: changed.url }) : null;
    if (shown) events.tabCameTo(shown);
  });
  browser.tabs.onCreated.addListener(() => events.tabOpened());
  browser.alarms.onAlarm.addListener(() => events.alarmRang());
  browser.permissions.onAdded.addListener(() => events.accessGiven());
  browser.permissions.onRemoved.addListener(() => events.accessTaken());
  browser.runtime.onStartup.addListener(() => events.browserStarted());
  browser.runtime.onInstalled.addListener(({ reason }) => events.installed(reason === 'install'));
}
