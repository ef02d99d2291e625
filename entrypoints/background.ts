import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import { collectAttempts } from '../lib/app/attempts.ts';
import { endOverride, startOverride, tendOverride } from '../lib/app/overrides.ts';
import { addEntries, changeSettings, editPerson, removeEntry } from '../lib/app/people.ts';
import type { Ports } from '../lib/app/ports.ts';
import { readProtection } from '../lib/app/protection.ts';
import { createQueue } from '../lib/app/queue.ts';
import { syncRules } from '../lib/app/rules.ts';
import { sweepTabs, tabCameTo } from '../lib/app/watch.ts';
import { access } from '../lib/browser/access.ts';
import { localArea, sessionArea, watchAreas } from '../lib/browser/areas.ts';
import { answerCommands } from '../lib/browser/messages.ts';
import { network } from '../lib/browser/network.ts';
import { tabs } from '../lib/browser/tabs.ts';
import { alarms, badge } from '../lib/browser/toolbar.ts';
import { createAttemptLog } from '../lib/store/attempts.ts';
import { createNotes } from '../lib/store/notes.ts';
import { createOutbox, OUTBOX_PREFIX } from '../lib/store/outbox.ts';
import { createOverrideStore, OVERRIDE_KEY } from '../lib/store/override.ts';
import { createStateStore, STATE_KEY } from '../lib/store/state.ts';

/** The composition root: every listener is registered synchronously, each body awaits what it needs. */
export default defineBackground(() => {
  const now = () => Date.now();
  const ports: Ports = {
    state: createStateStore(localArea, now),
    override: createOverrideStore(sessionArea),
    log: createAttemptLog(),
    outbox: createOutbox(localArea),
    notes: createNotes(localArea),
    network,
    tabs,
    access,
    alarms,
    badge,
    now,
    randomId: () => crypto.randomUUID().replaceAll('-', ''),
    baseUrl: browser.runtime.getURL('/'),
    isPrivate: browser.extension.inIncognitoContext,
    browserKind: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
    version: browser.runtime.getManifest().version,
  };
  const exclusively = createQueue();
  const change =
    <D, R>(command: (ports: Ports, data: D) => Promise<R>) =>
    (data: D) =>
      exclusively(() => command(ports, data));

  answerCommands({
    addEntries: change(addEntries),
    removeEntry: change(removeEntry),
    editPerson: change(editPerson),
    changeSettings: change(changeSettings),
    startOverride: change(startOverride),
    endOverride: change(endOverride),
    readProtection: () => readProtection(ports),
  });

  browser.tabs.onUpdated.addListener((tabId, changed) => {
    if (changed.url) void tabCameTo(ports, tabId, changed.url);
  });
  browser.alarms.onAlarm.addListener(() => void exclusively(() => tendOverride(ports)));
  browser.permissions.onAdded.addListener(() => void sweepTabs(ports));
  watchAreas((area, keys) => {
    if (area === 'local' && keys.some((key) => key.startsWith(OUTBOX_PREFIX)))
      void exclusively(() => collectAttempts(ports));
    // In a private window too, whose worker shares the storage but has its own tabs.
    if ((area === 'local' && keys.includes(STATE_KEY)) || (area === 'session' && keys.includes(OVERRIDE_KEY)))
      void sweepTabs(ports);
  });
  browser.runtime.onStartup.addListener(() => void sweepTabs(ports));
  browser.runtime.onInstalled.addListener(() => void sweepTabs(ports));

  // Every start of the worker mends what an earlier one may have left half done.
  void exclusively(async () => {
    if (!ports.isPrivate) await syncRules(ports);
    await tendOverride(ports);
    await collectAttempts(ports);
  });
});
