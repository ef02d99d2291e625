/**
 * All that the interception page knows and can do. Nothing in it says who the page is about: no label, handle,
 * address, platform or id.
 */
import type { Section } from '../../lib/core/passage.ts';
import type { Words } from '../../lib/core/state.ts';
import type { Outcome } from '../../lib/core/model.ts';

/** What may follow the pause. */
export type OverrideOffer =
  | {
      readonly kind: 'offered';
      /** Whole minutes to choose from, the first preselected. */
      readonly minutes: readonly number[];
      /** The sentence to type. */
      readonly sentence: string;
      /** A second pause of the same length instead of typing. */
      readonly secondPause: boolean;
    }
  /** A private window: no override there. */
  | { readonly kind: 'private-window' }
  /** The list can't be read, so nobody knows what to open. */
  | { readonly kind: 'unreadable' }
  /** All of the day's overrides are used; the next is possible at this instant (epoch ms); null: none ever is. */
  | { readonly kind: 'none-left'; readonly againAt: number | null };

/** Loaded before the first render; fixed while the page stands. */
export interface InterceptionView {
  /**
   * `pause`: a visit was blocked. `ended`: an override ran out or was ended and the page came back. `calm`: nothing
   * is blocked, the page is a quiet place to be (the window's last tab after Leave).
   */
  readonly state: 'pause' | 'ended' | 'calm';
  /** Days since the start; null when it can't be known. */
  readonly day: number | null;
  /** `language`: of the text, as a BCP 47 tag. */
  readonly passage: { readonly section: Section; readonly text: string; readonly language: string };
  /** The user's own words, shown back. */
  readonly words: Words;
  readonly pauseSeconds: number;
  readonly override: OverrideOffer;
  /** How long "I need this" opens, minutes. */
  readonly neededMinutes: number;
  /** There is a page that could be kept open: a search has none. */
  readonly canKeep: boolean;
}

/** What the background says to a request; `no-answer` after the port's own time limit, or for a refusal. */
export type OpenAnswer = 'opening' | 'no-answer';

/** Time as the pause needs it. */
export interface Clock {
  /** Monotonic ms, as performance.now(). */
  now(): number;
  /** Calls back every `ms`; returns what stops it. */
  every(ms: number, callback: () => void): () => void;
}

/** Whether someone is at the page. */
export interface Attention {
  /** Shown and focused right now. */
  here(): boolean;
  /** Tells of every change, and of every key or pointer as `here`; returns what stops it. */
  watch(callback: (event: 'here' | 'away') => void): () => void;
}

export interface InterceptionPort {
  readonly view: InterceptionView;
  /** `windowClock()` in the product. */
  readonly clock: Clock;
  /** `windowAttention()` in the product. */
  readonly attention: Attention;
  /**
   * Keeps the outcome in the outbox. Called with `closed` at the start, then only ever raised; the same outcome may
   * come twice with more seconds. Must begin its write synchronously: it is also called while the page goes.
   */
  record(outcome: Outcome, secondsWaited: number): void;
  /** Asks for an override. Navigating away is the port's; the page never does it. A late answer must not open. */
  requestOverride(minutes: number): Promise<OpenAnswer>;
  /** The same for safety, a child or a court. */
  requestNeeded(): Promise<OpenAnswer>;
  /** Keeps this very page open from now on, and opens it. */
  requestKept(): Promise<OpenAnswer>;
  /** Asks whether the background answers, and nothing else; opens nothing. */
  answers(): Promise<boolean>;
  /** Opens the advice for when it is about safety, beside this page. */
  openSafety(): void;
  /** Goes away. `stayed`: it is the window's last tab; the page turns calm then. Works without the worker. */
  leave(): Promise<'left' | 'stayed'>;
}
