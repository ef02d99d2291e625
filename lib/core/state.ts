/** The state document: everything the user told us, in one versioned piece. */
import type { PendingChange } from './commitment.ts';
import type { Person } from './model.ts';
import type { Wishes } from './passage.ts';

/** For how long the log may keep its details. */
export const KEEP_DAYS = [90, 365, 0] as const;
type KeepDays = (typeof KEEP_DAYS)[number];

export interface Settings {
  /** For people who can't type the sentence: a second pause of equal length instead. */
  readonly secondPause: boolean;
  /** The pause before the first override of a day, whole seconds. */
  readonly pauseSeconds: number;
  /** The user's own sentence to type; null: the one that the product brings. */
  readonly sentence: string | null;
  /** So many overrides in any 24 hours. */
  readonly overridesPerDay: number;
  /** How long a change that weakens the protection waits, whole hours. */
  readonly coolingOffHours: number;
  /** So many days the log keeps its details, then the totals of each day alone; 0: always. */
  readonly keepDays: KeepDays;
  /** The popup shows the people's names only when asked. */
  readonly hideLabels: boolean;
  /** Takes listed pages out of the browser's own history. */
  readonly forgets: boolean;
  /** A plain name and icon in the toolbar. */
  readonly plain: boolean;
  /** Passages to be shown more or less often. */
  readonly wishes: Wishes;
}

/** What the user wrote for themselves, shown back to them and to nobody else. */
export interface Words {
  /** Why they are doing this. */
  readonly reasons: string;
  /** The end of "If I want to look, I will …". */
  readonly plan: string;
  /** What they would rather do, one thing an item. */
  readonly instead: readonly string[];
}

export interface State {
  readonly version: 1;
  /** Goes up with every change, so that what was derived from an older one is known to be stale. */
  readonly revision: number;
  readonly people: readonly Person[];
  readonly settings: Settings;
  readonly words: Words;
  /** Changes that wait for their time, oldest first. */
  readonly pending: readonly PendingChange[];
}

export const DEFAULT_SETTINGS: Settings = {
  secondPause: false,
  pauseSeconds: 60,
  sentence: null,
  overridesPerDay: 3,
  coolingOffHours: 24,
  keepDays: 0,
  hideLabels: false,
  forgets: false,
  plain: false,
  wishes: {},
};

export const NO_WORDS: Words = { reasons: '', plan: '', instead: [] };

/** The state before the user told us anything. */
export const EMPTY_STATE: State = {
  version: 1,
  revision: 0,
  people: [],
  settings: DEFAULT_SETTINGS,
  words: NO_WORDS,
  pending: [],
};
