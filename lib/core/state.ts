/** The state document: everything the user told us, in one versioned piece. */
import type { Person } from './model.ts';

export interface Settings {
  /** For people who can't type the sentence: a second pause of equal length instead. */
  readonly secondPause: boolean;
}

export interface State {
  readonly version: 1;
  /** Goes up with every change, so that what was derived from an older one is known to be stale. */
  readonly revision: number;
  readonly people: readonly Person[];
  readonly settings: Settings;
}

/** The state before the user told us anything. */
export const EMPTY_STATE: State = {
  version: 1,
  revision: 0,
  people: [],
  settings: { secondPause: false },
};
