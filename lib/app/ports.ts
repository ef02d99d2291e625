/**
 * What the app needs from the world. `lib/store` and `lib/browser` implement these; tests use memory twins.
 * Times are epoch milliseconds unless a name says otherwise.
 */
import type { LeaveRequest } from '../core/commands.ts';
import type { GuardPlaces } from '../core/guard-document.ts';
import type { SeenClock } from '../core/clock.ts';
import type { DayRange } from '../core/commands.ts';
import type { DayTotal } from '../core/history.ts';
import type { Attempt, Override } from '../core/model.ts';
import type { State } from '../core/state.ts';
import type { NetworkRule } from '../core/network-rules.ts';

/** What of storage.local and storage.session the stores use. */
export interface KeyValueArea {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  clear(): Promise<void>;
}

/** What reading the state document gave. */
export type LoadedState =
  | { readonly kind: 'ok'; readonly state: State }
  /** The document was damaged; this is the last one that was whole. */
  | { readonly kind: 'recovered'; readonly state: State }
  /** Neither can be read: nothing may be changed, the installed rules go on. */
  | { readonly kind: 'unreadable' };

export interface StateStore {
  load(): Promise<LoadedState>;
  /** Replaces the document; the one before is kept beside it. Rejects when the browser can't write. */
  save(state: State): Promise<void>;
}

export interface OverrideStore {
  load(): Promise<Override | null>;
  save(override: Override | null): Promise<void>;
  /** Remembers the latest time seen: no start, and no override where there is none any more. */
  note(latestSeenAt: number): Promise<void>;
}

/** The log of attempts. */
export interface AttemptLog {
  /**
   * Adds or updates by id; an outcome is only ever raised. Rejects when the database can't be used.
   * @returns those that were not known before
   */
  merge(attempts: readonly Attempt[]): Promise<Attempt[]>;
  /** Attempts at or after `at`, oldest first. */
  since(at: number): Promise<Attempt[]>;
  /** What is kept of days whose details went. */
  totals(): Promise<DayTotal[]>;
  /** Keeps of the days before `day` their totals alone: all of it or nothing. Safe to repeat. */
  forgetDetails(day: string): Promise<void>;
  /** Forgets these days, the first and the last included, details and totals. */
  remove(days: DayRange): Promise<void>;
  /** Forgets all of them. */
  clear(): Promise<void>;
}

/** All that the browser keeps for us outside of the log. */
interface Memory {
  clear(): Promise<void>;
}

/** The one place a page writes: attempts that wait for the background. */
export interface Outbox {
  /** All that waits: of one attempt there may be several versions. */
  list(): Promise<Attempt[]>;
  /** Removes these versions; what was posted since stays. */
  remove(attempts: readonly Attempt[]): Promise<void>;
}

/** declarativeNetRequest. */
export interface Network {
  supports(regex: string, caseSensitive: boolean): Promise<boolean>;
  /** Makes the dynamic rules equal to these, in one step; rejects when the browser refuses them. */
  install(rules: readonly NetworkRule[]): Promise<void>;
  /** Makes the session rules equal to these, in one step. */
  installForSession(rules: readonly NetworkRule[]): Promise<void>;
  /** Drops pages that the browser kept for Back, which no rule would be asked about. */
  forgetKeptPages(): Promise<void>;
}

/** Tabs that were open when the browser started. */
export interface RestoredTabs {
  save(tabIds: readonly number[]): Promise<void>;
  /** Whether the tab is one of them; asked once a tab, after that its visits count. */
  take(tabId: number): Promise<boolean>;
  /** Whether the browser's start has been looked at. */
  isKnown(): Promise<boolean>;
}

export interface OpenTab {
  readonly id: number;
  readonly url: string;
  /** In a private window: nothing is open there, whatever runs elsewhere. In Firefox one background has both kinds. */
  readonly isPrivate: boolean;
}

/** The in-page guard. */
export interface Guard {
  /** What its document was made from; null when there is none. */
  from(): Promise<string | null>;
  /** @param document as `compileGuard` makes it */
  save(document: string): Promise<void>;
  /**
   * Makes the registered scripts equal to this.
   * @returns whether anything had to change
   */
  register(places: GuardPlaces): Promise<boolean>;
  /** Whether the scripts are registered in these places, and there alone. */
  isRegistered(places: GuardPlaces): Promise<boolean>;
  /** Puts the guard into pages of these sites that are open already. */
  inject(sites: readonly string[]): Promise<void>;
  /** Takes a tab's page out of sight while it shows this address, where no guard stands in it to do so. Never rejects. */
  cover(tabId: number, url: string): Promise<void>;
  /** Puts the countdown's script into a tab. */
  putPill(tabId: number): Promise<void>;
  /**
   * Has the guard in a tab take its page away, so that no entry of it stays in the history.
   * @returns whether it does; false when there is none, or when it would be noticed by the page
   */
  leave(tabId: number, request: LeaveRequest): Promise<boolean>;
}

export interface Tabs {
  /** Tabs whose address we may see. */
  open(): Promise<OpenTab[]>;
  /** Ids of all tabs: of ordinary windows, or of private ones in their own worker. */
  ids(): Promise<number[]>;
  /** The tab as it is now; null when it is gone or its address not ours to see. */
  find(tabId: number): Promise<OpenTab | null>;
  replace(tabId: number, url: string): Promise<void>;
  /** Whether the browser shows an error in the tab: what the rules stopped after its entry in the history was made. */
  isError(tabId: number): Promise<boolean>;
  /** Steps back from the tab's entry first, so that the new one takes its place. */
  replaceEntry(tabId: number, url: string): Promise<void>;
}

export interface Access {
  /** Which of these match patterns are granted. */
  granted(origins: readonly string[]): Promise<ReadonlySet<string>>;
  /** Gives back these match patterns; all: whatever was ever given. */
  release(origins: readonly string[] | 'all'): Promise<void>;
  /** Whether the browser lets us run in private windows. */
  privateWindows(): Promise<boolean>;
}

/** What the background wants to be woken for: an override's next minute, a pending change that is due, an exception's hours. */
export type AlarmName = 'override' | 'change' | 'hours';

export interface Alarms {
  /** One alarm a name; a new time replaces the old, null clears it. */
  set(name: AlarmName, at: number | null): Promise<void>;
}

export interface Toolbar {
  /** The few letters on the icon. */
  showBadge(text: string): Promise<void>;
  /** The name and icon: ours, or a plain notebook's. The browser forgets it with every restart. */
  dress(plain: boolean): Promise<void>;
}

/** The browser's own history; empty, and silent, without the permission. */
export interface BrowserHistory {
  /** Every address in it. */
  addresses(): Promise<readonly string[]>;
  forget(url: string): Promise<void>;
  /** Gives the permission back. */
  release(): Promise<void>;
}

/** Start times (epoch ms), oldest first. */
export interface OverrideStarts {
  /** Chosen after a pause. */
  readonly chosen: readonly number[];
  /** For safety, a child or a court. */
  readonly needed: readonly number[];
  /** The question about what is needed so often was answered. */
  readonly answered: boolean;
}

/** Days that were deleted from the log at a moment (epoch ms); null: all of them. */
interface Deletion {
  readonly days: DayRange | null;
  readonly at: number;
}

/** Small things the background remembers about its own work, each under its own key. */
export interface Notes {
  /** Which list the installed rules were made from; null before the first installation. */
  installedFrom(): Promise<string | null>;
  /** Ids of accounts and phrases that no rule could hold. */
  uncovered(): Promise<string[]>;
  setInstalled(from: string, uncovered: readonly string[]): Promise<void>;
  /** Ids of the passages shown since the rotation last began, oldest first. */
  shownPassages(): Promise<string[]>;
  /** When overrides were started lately (epoch ms), as far back as anything asks. */
  starts(): Promise<OverrideStarts>;
  setStarts(starts: OverrideStarts): Promise<void>;
  /** What was deleted from the log, of late. */
  deletions(): Promise<Deletion[]>;
  setDeletions(deletions: readonly Deletion[]): Promise<void>;
  seenClock(): Promise<SeenClock>;
  setSeenClock(seen: SeenClock): Promise<void>;
  setShownPassages(ids: readonly string[]): Promise<void>;
}

export interface Ports {
  readonly state: StateStore;
  readonly override: OverrideStore;
  readonly log: AttemptLog;
  readonly outbox: Outbox;
  readonly network: Network;
  readonly tabs: Tabs;
  readonly guard: Guard;
  readonly access: Access;
  readonly alarms: Alarms;
  readonly toolbar: Toolbar;
  readonly history: BrowserHistory;
  readonly notes: Notes;
  readonly memory: Memory;
  readonly restored: RestoredTabs;
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** 128 random bits as text, for ids. */
  readonly randomId: () => string;
  /** Our own pages' base address, e.g. `chrome-extension://…/`. */
  readonly baseUrl: string;
  /** In a private window's own worker: blocks, but neither overrides nor settings. */
  readonly isPrivate: boolean;
  readonly browserKind: 'chromium' | 'firefox';
  /** Our version: rules made by an older one are made again. */
  readonly version: string;
}
