import type { Gap } from '../../lib/core/commands.ts';
import type { EverywhereRefusal } from '../../lib/core/everywhere.ts';
import type { ChangeOutcome, SettingsPort, SettingsView } from '../settings/port.ts';
import type { WeeklyHours } from '../../lib/core/model.ts';
import type { Live } from '../ui/useLive.ts';

/** What one pasted line would do, in whole sentences that are ready to be read. */
export type PreviewLine =
  /** It will be kept away: "Instagram: profile, posts, stories and messages". */
  | { readonly kind: 'covered'; readonly text: string; readonly covers: string }
  /** Nothing is left to do for it, and why. */
  | { readonly kind: 'listed'; readonly text: string; readonly reason: string }
  /** It can't be, and why. */
  | { readonly kind: 'refused'; readonly text: string; readonly reason: string };

export interface AccountView {
  readonly id: string;
  /** "Instagram", "Search for a name" … never the handle. */
  readonly where: string;
  /** The same with whose it is, and which of several: "Instagram, 2 of 3, Person 1". */
  readonly name: string;
  /** What of it is covered, as one sentence; never the handle. */
  readonly covers: string;
  /** The handle, number, name or address; shown only when asked for. */
  readonly value: string;
  /** False: the browser gives no access to its site. */
  readonly covered: boolean;
  /** Whether its handle is covered on every site; why it can't be; null: it has no handle. */
  readonly everywhere: 'on' | 'off' | EverywhereRefusal | null;
}

/** A page of a person's that stays open. */
export interface ExceptionView {
  readonly id: string;
  /** Shown only when asked for. */
  readonly url: string;
  readonly hours: readonly WeeklyHours[] | null;
}

export interface PersonView {
  readonly id: string;
  readonly label: string;
  readonly startDate: string;
  readonly accounts: readonly AccountView[];
  readonly exceptions: readonly ExceptionView[];
}

export interface PeopleView extends SettingsView {
  /** `private`: a private window, where nothing can be changed. */
  readonly state: 'ready' | 'unreadable' | 'private';
  readonly people: readonly PersonView[];
  readonly gaps: readonly Gap[];
  /** Lines that the popup or the context menu brought here, until they are taken up; the same object until others come. */
  readonly drafts: readonly string[];
}

/** `personId` null: someone new, called `label`. The text holds at least one line that is covered. */
interface AddRequest {
  readonly text: string;
  readonly personId: string | null;
  readonly label: string;
  readonly startDate: string;
}

/**
 * `not-covered`: kept, but the browser gave no access. `rule-missing`: kept, but it took a rule not. `listed`: all of
 * it was kept before. `failed`: nothing was kept.
 */
export type AddAnswer = 'added' | 'not-covered' | 'rule-missing' | 'listed' | 'failed';
type SaveAnswer = 'saved' | 'failed';

export interface PeoplePort extends Live<PeopleView>, SettingsPort {
  /** One entry for each line that isn't empty, in order; cheap enough for every key stroke. */
  preview(text: string): readonly PreviewLine[];
  /** Runs synchronously in the click, as do `askAgain` and `mend`: they ask the browser for a permission first thing. */
  add(request: AddRequest): Promise<AddAnswer>;
  /** These drafts stand in the field now. */
  takeUp(drafts: readonly string[]): void;
  askAgain(personId: string): void;
  mend(gap: Gap['kind']): void;
  removeAccount(personId: string, accountId: string): Promise<ChangeOutcome>;
  /** Covers an account's handle on every site, or no longer. Must be called within the press: it asks the browser. */
  coverEverywhere(entryId: string, on: boolean): Promise<ChangeOutcome>;
  /** `wrong`: that is no address. */
  keepOpen(
    personId: string,
    url: string,
    hours: readonly WeeklyHours[] | null,
  ): Promise<ChangeOutcome | 'wrong'>;
  closeAgain(exceptionId: string): Promise<ChangeOutcome>;
  changePerson(personId: string, change: { label: string; startDate: string }): Promise<SaveAnswer>;
  openHistory(): void;
  openGuide(): void;
  openSafety(): void;
  /** Reads everything again, after `unreadable`. */
  retry(): void;
}
