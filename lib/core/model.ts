/**
 * The nouns of the product as plain data: what is stored, what core works on.
 * Times are epoch milliseconds, calendar days are local `YYYY-MM-DD`.
 */

/** One identity of a person on one platform. */
export interface Account {
  /** Random, opaque, never derived from the value: it stands in our own addresses. */
  readonly id: string;
  /** A platform row's id, or `custom` for a listed address. */
  readonly platform: string;
  /** The identifier space within the platform: `handle`, `id`, `phone` …; `url` for `custom`. */
  readonly kind: string;
  /** As the platform writes it (display spelling); compare through the row's rules only. */
  readonly value: string;
  readonly addedAt: number;
  /** Its handle is covered on every site, since then (epoch ms). */
  readonly everywhere?: number;
  /** Identifiers of other kinds that the platform itself stated for this account: a renamed handle stays covered. */
  readonly found?: readonly { readonly kind: string; readonly value: string }[];
}

/** A name to keep out of search results. */
export interface Phrase {
  readonly id: string;
  readonly text: string;
  readonly addedAt: number;
}

/** Whatever can be listed of a person. */
export type Entry = Account | Phrase;

/** What a person wants listed: an entry that has no id yet. */
export type NewEntry =
  | Omit<Account, 'id' | 'addedAt' | 'found' | 'everywhere'>
  | Omit<Phrase, 'id' | 'addedAt'>;

/** Hours of one weekday, local time. */
export interface WeeklyHours {
  /** 0 is Sunday. */
  readonly day: number;
  /** Minutes since midnight; `from` is before `to`, which may be 1,440. */
  readonly from: number;
  readonly to: number;
}

/** A page of a person's that stays open: a thread about the children, a shared album. */
export interface Exception {
  readonly id: string;
  /** That page and what lies below it. */
  readonly url: string;
  /** Open only then; null: always. */
  readonly hours: readonly WeeklyHours[] | null;
  readonly addedAt: number;
}

/** Someone the user keeps no contact with. */
export interface Person {
  readonly id: string;
  /** Private label, "Person 1" unless the user wrote another. Never a handle by default. */
  readonly label: string;
  /** Day 0. */
  readonly startDate: string;
  readonly accounts: readonly Account[];
  readonly phrases: readonly Phrase[];
  readonly exceptions?: readonly Exception[];
}

/** A short timed permission to see one person's pages. */
export interface Override {
  readonly personId: string;
  readonly startedAt: number;
  readonly endsAt: number;
  /** The latest time any part of the product has seen; a clock behind it ends the override. */
  readonly latestSeenAt: number;
}

/** How a blocked visit ended, weakest first: an outcome may only be raised. */
export const OUTCOMES = ['closed', 'left', 'waited', 'needed', 'overrode'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How the visit came, as the door tells: never guessed. */
export const WAYS_MET = ['typed', 'link', 'in-app', 'unknown'] as const;
export type WayMet = (typeof WAYS_MET)[number];

/** One blocked visit. Holds no address and no handle. */
export interface Attempt {
  readonly id: string;
  readonly at: number;
  readonly personId: string;
  /** The account or phrase that was met. */
  readonly accountId: string;
  /** Where: a platform row's id, `custom` for a listed address, `search` for a search, wherever it was made. */
  readonly platform: string;
  readonly form: string;
  readonly met: WayMet;
  readonly outcome: Outcome;
  /** Whole seconds of pause sat through. */
  readonly secondsWaited: number;
  /** The passage that was shown; the rotation is kept from it. */
  readonly passageId: string;
}
