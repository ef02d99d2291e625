/** A whole browser in memory: the app's ports over twins, with a clock that tests move. */
import type { AlarmName, KeyValueArea, OpenTab, Ports } from '../../lib/app/ports.ts';
import { parseLine } from '../../lib/core/account.ts';
import type { AddRequest } from '../../lib/core/commands.ts';
import { type GuardDocument, readGuard } from '../../lib/core/guard-document.ts';
import { newEntry } from '../../lib/core/entry.ts';
import type { NetworkRule } from '../../lib/core/network-rules.ts';
import { TABLE } from '../../lib/core/table.ts';
import { createMemoryArea, createMemoryLog } from '../../lib/store/memory.ts';
import { createNotes } from '../../lib/store/notes.ts';
import { createOutbox } from '../../lib/store/outbox.ts';
import { createOverrideStore } from '../../lib/store/override.ts';
import { createRestoredTabs } from '../../lib/store/restored.ts';
import { createStateStore } from '../../lib/store/state.ts';

export interface World {
  readonly ports: Ports;
  readonly local: KeyValueArea;
  readonly session: KeyValueArea;
  clock: number;
  dynamicRules: readonly NetworkRule[];
  sessionRules: readonly NetworkRule[];
  readonly tabs: Map<number, string>;
  /** Those of them that are in private windows, as Firefox's one background sees them. */
  readonly privateTabs: Set<number>;
  readonly granted: Set<string>;
  readonly alarms: Map<AlarmName, number | null>;
  badge: string;
  isPlain: boolean;
  /** The browser registers no scripts. */
  guardFails: boolean;
  /** What the browser's own history holds; null: no permission. */
  visited: Set<string> | null;
  installations: number;
  guard: GuardDocument | null;
  /** Sites for which the guard is registered. */
  guarded: readonly string[];
  readonly injected: string[];
  /** Pages that the background took out of sight: `tab address`. */
  readonly covered: string[];
  /** Tabs whose guard is taking its page away. */
  readonly leaving: Set<number>;
  /** Set to make the named call reject, as a browser that is out of disk would. */
  failing: 'install' | 'session-install' | null;
}

export function createWorld(changes: Partial<Ports> = {}): World {
  const local = createMemoryArea();
  const session = createMemoryArea();
  let ids = 0;
  const world: World = {
    local,
    session,
    clock: Date.UTC(2026, 10, 23, 12),
    dynamicRules: [],
    sessionRules: [],
    tabs: new Map(),
    privateTabs: new Set(),
    granted: new Set(),
    alarms: new Map(),
    badge: '',
    isPlain: false,
    guardFails: false,
    visited: null,
    installations: 0,
    guard: null,
    guarded: [],
    injected: [],
    covered: [],
    leaving: new Set(),
    failing: null,
    get ports() {
      return ports;
    },
  };
  const tabOf = (id: number): OpenTab | null => {
    const url = world.tabs.get(id);
    return url === undefined ? null : { id, url, isPrivate: ports.isPrivate || world.privateTabs.has(id) };
  };
  const ports: Ports = {
    state: createStateStore(local, () => world.clock),
    override: createOverrideStore(session),
    log: createMemoryLog(),
    outbox: createOutbox(local),
    notes: createNotes(local),
    restored: createRestoredTabs(session),
    memory: {
      clear: async () => {
        await Promise.all([local.clear(), session.clear()]);
      },
    },
    network: {
      supports: async () => true,
      async install(rules) {
        if (world.failing === 'install') throw new Error('no rules today');
        world.dynamicRules = rules;
        world.installations += 1;
      },
      async installForSession(rules) {
        if (world.failing === 'session-install') throw new Error('no rules today');
        world.sessionRules = rules;
      },
      forgetKeptPages: async () => undefined,
    },
    tabs: {
      open: async () => [...world.tabs.keys()].map(tabOf).filter((tab) => tab !== null),
      ids: async () => [...world.tabs.keys()].filter((id) => !world.privateTabs.has(id)),
      find: async (id) => tabOf(id),
      async replace(id, url) {
        world.tabs.set(id, url);
      },
      isError: async () => false,
      async replaceEntry(id, url) {
        world.tabs.set(id, url);
      },
    },
    access: {
      granted: async (origins) => new Set(origins.filter((origin) => world.granted.has(origin))),
      async release(origins) {
        for (const origin of origins === 'all' ? world.granted : origins) world.granted.delete(origin);
      },
      privateWindows: async () => true,
    },
    guard: {
      from: async () => world.guard?.from ?? null,
      async save(document) {
        world.guard = readGuard(document, '');
      },
      async register({ sites }) {
        if (world.guardFails) throw new Error('The browser refuses scripts');
        const isNew = sites.join() !== world.guarded.join();
        world.guarded = sites;
        return isNew;
      },
      isRegistered: async ({ sites }) => !world.guardFails && sites.join() === world.guarded.join(),
      async inject(sites) {
        world.injected.push(...sites);
      },
      async cover(tabId, url) {
        world.covered.push(`${tabId} ${url}`);
      },
      putPill: async () => undefined,
      leave: async (tabId) => world.leaving.has(tabId),
    },
    alarms: {
      async set(name, at) {
        world.alarms.set(name, at);
      },
    },
    history: {
      addresses: async () => [...(world.visited ?? [])],
      async forget(url) {
        world.visited?.delete(url);
      },
      async release() {
        world.visited = null;
      },
    },
    toolbar: {
      async dress(plain) {
        world.isPlain = plain;
      },
      async showBadge(text) {
        world.badge = text;
      },
    },
    now: () => world.clock,
    async wait(ms) {
      world.clock += ms;
    },
    randomId: () => `id${(ids += 1)}`,
    baseUrl: 'chrome-extension://us/',
    isPrivate: false,
    browserKind: 'chromium',
    version: '1.0.0',
    ...changes,
  };
  return world;
}

export const MINUTE = 60_000;

/** A request to add what these lines mean, as the people page makes it. */
export function adding(...lines: string[]): AddRequest {
  const entries = lines.map((line) => {
    const parsed = parseLine(TABLE, line);
    if (parsed.type === 'refusal') throw new Error(`${line}: ${parsed.reason}`);
    return newEntry(parsed);
  });
  return { personId: null, label: 'Person 1', startDate: '2026-11-01', entries };
}
