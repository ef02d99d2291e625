/** What pages ask of the background, and what it answers: plain data that goes through messages. */
import type { Backup } from './backup.ts';
import type { InterceptionQuery } from './interception.ts';
import type { NewEntry, Override } from './model.ts';
import type { FoundIdentity } from './owner.ts';
import type { OverrideMinutes } from './override.ts';
import type { Change } from './commitment.ts';
import type { Words } from './state.ts';

export interface AddRequest {
  /** Null makes a new person. */
  readonly personId: string | null;
  readonly label: string;
  /** `YYYY-MM-DD` */
  readonly startDate: string;
  /** What the page understood of the pasted lines, as it showed it. */
  readonly entries: readonly NewEntry[];
}

export interface AddAnswer {
  readonly personId: string | null;
  /** How many were new; what is listed already adds nothing. */
  readonly added: number;
}

export interface PersonEdit {
  readonly personId: string;
  readonly label: string;
  /** `YYYY-MM-DD` */
  readonly startDate: string;
}

/** Local days, the first and the last included. */
export interface DayRange {
  /** `YYYY-MM-DD` */
  readonly from: string;
  /** `YYYY-MM-DD` */
  readonly to: string;
}

/** What a page of ours stands for. */
export interface Met {
  /** The account or phrase. */
  readonly accountId: string;
  readonly form: string;
}

export interface OverrideRequest extends Met {
  readonly minutes: OverrideMinutes;
  /** For safety, a child or a court: uncounted, and never refused for having been used. */
  readonly needed: boolean;
}

export type OverrideAnswer =
  /** `url` is null when there is no page to open (a search for a name): the way is open all the same. */
  | { readonly kind: 'open'; readonly url: string | null; readonly endsAt: number }
  | {
      readonly kind: 'refused';
      readonly reason: 'private-window' | 'not-listed' | 'list-unreadable' | 'none-left';
    };

/** What became of a change that was asked for. */
export type ChangeAnswer =
  | { readonly kind: 'done' }
  /** It weakens something: it is done then (epoch ms). */
  | { readonly kind: 'waits'; readonly dueAt: number };

/** What became of a backup that was read. */
export interface ImportAnswer {
  /** How many accounts and names are new. */
  readonly added: number;
  /** When the last part that waits is done (epoch ms); null: nothing waits. */
  readonly dueAt: number | null;
  /** How many things in the file could not be taken: the page that read it says so. */
  readonly leftOut?: number;
}

/** One thing that is not covered, with what mends it. */
export type Gap =
  /** The browser has not given access to these sites. Mended by asking for `origins`. */
  | { readonly kind: 'access'; readonly accountIds: readonly string[]; readonly origins: readonly string[] }
  /** The same for mirrors, copies and searches: what shows or finds people on other sites. */
  | {
      readonly kind: 'elsewhere';
      readonly accountIds: readonly string[];
      readonly origins: readonly string[];
    }
  /** The same for all sites, where handles are to be covered on each. */
  | {
      readonly kind: 'everywhere';
      readonly accountIds: readonly string[];
      readonly origins: readonly string[];
    }
  /** No rule can hold these; they are still replaced when a tab shows them. */
  | { readonly kind: 'no-rule'; readonly accountIds: readonly string[] }
  /** The rules of the list as it is now are not installed. */
  | { readonly kind: 'rules' }
  /** The guard is not registered where the list needs it: in-app navigation is seen late. */
  | { readonly kind: 'guard' }
  /** The list was damaged; an older one is in use. */
  | { readonly kind: 'recovered' }
  /** The list can't be read: the installed rules go on, nothing can be changed. */
  | { readonly kind: 'unreadable' }
  /** Attempts can't be logged; they wait in the outbox. */
  | { readonly kind: 'log' }
  /** Private windows are not covered: the browser wants a switch set by hand. */
  | { readonly kind: 'private-windows' };

export interface Protection {
  readonly gaps: readonly Gap[];
}

/** All that the guard may ask, from beside a site's code: nothing here weakens anything. */
export interface GuardCommands {
  /** End now, or an end that the guard saw first: of the override that started then, and of no later one. */
  guardEndOverride(startedAt: number): void;
  /** The override that runs; null: none, as in a private window. */
  guardOverride(): Override | null;
  /** The platform's own page states this identifier together with a listed one. */
  guardFound(found: FoundIdentity): void;
  /** A page of the person whose override runs: it is to carry the countdown. */
  guardPill(): void;
  /** The guard covers its page and can't leave it by itself. */
  guardLeave(query: InterceptionQuery): void;
}

/** What the background asks of the guard in a tab: to leave for our page, if it still stands where the background saw it. */
export interface LeaveRequest {
  readonly leave: InterceptionQuery;
  readonly url: string;
}

export interface Commands {
  addEntries(request: AddRequest): AddAnswer;
  change(change: Change): ChangeAnswer;
  /** Makes an exception of the page that was asked for, at once: for safety, a child or a court. False: it has none. */
  keepOpen(met: Met): boolean;
  importBackup(backup: Backup): ImportAnswer;
  /** @param id of a pending change */
  cancelPending(id: string): void;
  editPerson(edit: PersonEdit): void;
  saveWords(words: Partial<Words>): void;
  /** Forgets what the log has of these days; null: all it has. */
  deleteHistory(days: DayRange | null): void;
  /** Everything at once: people, rules, log, settings, access. The one change that never waits. */
  eraseEverything(): void;
  startOverride(request: OverrideRequest): OverrideAnswer;
  /** The page that may open in this tab since an override runs; null: none. */
  continueOverride(met: Met): string | null;
  endOverride(): void;
  /** The dashboard's question about what is needed so often was answered. */
  answerNeeded(): void;
  /** Whether the browser brought this tab back at its start: then what it shows now is no visit. */
  wasRestored(tabId: number): boolean;
  /** Mends what can be mended without the user, then says what is left. */
  readProtection(): Protection;
}
