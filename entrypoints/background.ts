import { defineBackground } from 'wxt/utils/define-background';
import { collectAttempts } from '../lib/app/attempts.ts';
import {
  answerNeeded,
  continueOverride,
  endOverride,
  guardEndOverride,
  runningOverride,
  startOverride,
  tabOpened,
  tendOverride,
} from '../lib/app/overrides.ts';
import { cancelPending, change, importBackup, keepOpen, tendChanges } from '../lib/app/changes.ts';
import { eraseEverything } from '../lib/app/erase.ts';
import { forgetAddresses } from '../lib/app/forget.ts';
import { deleteHistory, keepAsAsked } from '../lib/app/history.ts';
import { addEntries, editPerson, followList, rememberFound, saveWords } from '../lib/app/people.ts';
import type { Ports } from '../lib/app/ports.ts';
import { readProtection } from '../lib/app/protection.ts';
import { injectGuard } from '../lib/app/guard.ts';
import { createQueue } from '../lib/app/queue.ts';
import { mendAtStart } from '../lib/app/start.ts';
import { dressToolbar } from '../lib/app/toolbar.ts';
import {
  guardLeave,
  noteInstalled,
  noteRestoredTabs,
  sweepTabs,
  tabCameTo,
  wasRestored,
} from '../lib/app/watch.ts';
import { access } from '../lib/browser/access.ts';
import { localArea, sessionArea, watchAreas } from '../lib/browser/areas.ts';
import { listen, self } from '../lib/browser/events.ts';
import { answerCommands, answerGuard } from '../lib/browser/messages.ts';
import { guard } from '../lib/browser/guard.ts';
import { browserHistory, watchVisits } from '../lib/browser/history.ts';
import { createMenus, onMenuChosen } from '../lib/browser/menus.ts';
import { network } from '../lib/browser/network.ts';
import { openSettings, openWelcome } from '../lib/browser/pages.ts';
import { tabs } from '../lib/browser/tabs.ts';
import { alarms, toolbar } from '../lib/browser/toolbar.ts';
import { profileSites } from '../lib/core/origins.ts';
import { TABLE } from '../lib/core/table.ts';
import { createAttemptLog } from '../lib/store/attempts.ts';
import { saveDraft } from '../lib/store/draft.ts';
import { createNotes } from '../lib/store/notes.ts';
import { createOutbox, OUTBOX_PREFIX } from '../lib/store/outbox.ts';
import { createOverrideStore, OVERRIDE_KEY, withCopy } from '../lib/store/override.ts';
import { createRestoredTabs } from '../lib/store/restored.ts';
import { createStateStore, STATE_KEY } from '../lib/store/state.ts';

/** The composition root: every listener is registered synchronously, each body awaits what it needs. */
export default defineBackground(() => {
  const now = () => Date.now();
  const ports: Ports = {
    state: createStateStore(localArea, now),
    // A private window's background has a storage.session of its own, and none of the overrides.
    override: self.isPrivate
      ? createOverrideStore(sessionArea)
      : withCopy(createOverrideStore(sessionArea), createOverrideStore(localArea)),
    log: createAttemptLog(),
    outbox: createOutbox(localArea),
    notes: createNotes(localArea),
    restored: createRestoredTabs(sessionArea),
    memory: {
      clear: async () => {
        await Promise.all([localArea.clear(), sessionArea.clear()]);
      },
    },
    network,
    tabs,
    guard,
    access,
    alarms,
    toolbar,
    history: browserHistory,
    now,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    randomId: () => crypto.randomUUID().replaceAll('-', ''),
    browserKind: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
    ...self,
  };
  const exclusively = createQueue();
  const one =
    <D, R>(command: (ports: Ports, data: D) => Promise<R>) =>
    (data: D) =>
      exclusively(() => command(ports, data));

  const visited = (url: string) => void exclusively(() => forgetAddresses(ports, [url]));

  answerCommands({
    addEntries: one(addEntries),
    change: one(change),
    keepOpen: one(keepOpen),
    importBackup: one(importBackup),
    cancelPending: one(cancelPending),
    editPerson: one(editPerson),
    saveWords: one(saveWords),
    deleteHistory: one(deleteHistory),
    eraseEverything: () => exclusively(() => eraseEverything(ports)),
    startOverride: one(startOverride),
    continueOverride: one(continueOverride),
    endOverride: one(endOverride),
    answerNeeded: one(answerNeeded),
    wasRestored: (tabId) => wasRestored(ports, tabId),
    readProtection: () =>
      exclusively(async () => {
        // What is missing may be mended by trying again; what can't be, the answer says.
        await followList(ports);
        return readProtection(ports);
      }),
  });

  answerGuard({
    guardEndOverride: (startedAt) => exclusively(() => guardEndOverride(ports, startedAt)),
    guardOverride: async (_, { isPrivate }) => (isPrivate ? null : runningOverride(ports)),
    guardFound: (found, page) => exclusively(() => rememberFound(ports, found, page)),
    guardPill: (_, { tabId }) => guard.putPill(tabId),
    guardLeave: (query, { tabId }) => guardLeave(ports, tabId, query),
  });

  listen({
    tabCameTo: (tab) => void tabCameTo(ports, tab),
    tabOpened: () => void exclusively(() => tabOpened(ports)),
    alarmRang: () =>
      void exclusively(async () => {
        await tendOverride(ports);
        await tendChanges(ports);
      }),
    accessGiven: () => {
      watchVisits(visited);
      void exclusively(() => forgetAddresses(ports));
      void exclusively(() => tendOverride(ports));
      void sweepTabs(ports, 'swept').then(() => injectGuard(ports));
    },
    // Rules and scripts stay, inert; what is not covered now is said.
    accessTaken: () => void exclusively(() => tendOverride(ports)),
    // Before anything else: pages that are being restored ask.
    browserStarted: () => void noteRestoredTabs(ports).then(() => sweepTabs(ports, 'swept')),
    installed: (isNew) => {
      if (isNew && !ports.isPrivate) openWelcome();
      void createMenus(profileSites(TABLE));
      void noteInstalled(ports)
        .then(() => sweepTabs(ports, 'swept'))
        .then(() => injectGuard(ports));
    },
  });
  watchAreas((area, keys) => {
    if (area === 'local' && keys.some((key) => key.startsWith(OUTBOX_PREFIX)))
      void exclusively(() => collectAttempts(ports));
    // In a private window too, whose worker shares the storage but has its own tabs.
    if (area === 'local' && keys.includes(STATE_KEY)) {
      void sweepTabs(ports, 'swept');
      void exclusively(() => keepAsAsked(ports));
      void exclusively(() => forgetAddresses(ports));
      void exclusively(() => tendOverride(ports));
      void dressToolbar(ports);
    }
    if (area === 'session' && keys.includes(OVERRIDE_KEY)) void sweepTabs(ports, 'ended');
  });

  watchVisits(visited);

  onMenuChosen((url) => void saveDraft(sessionArea, url).then(openSettings));

  void dressToolbar(ports);
  void exclusively(() => mendAtStart(ports));
});
