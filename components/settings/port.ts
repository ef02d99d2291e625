import type { ChangeAnswer, ImportAnswer } from '../../lib/core/commands.ts';
import type { BackupRefusal } from '../../lib/client/people.ts';
import type { Settings, Words } from '../../lib/core/state.ts';

/** A change that waits, in words. */
export interface WaitingView {
  readonly id: string;
  /** What it will do, as a sentence; never a handle. */
  readonly what: string;
  /** Epoch ms. */
  readonly dueAt: number;
}

export interface SettingsView {
  readonly settings: Settings;
  readonly words: Words;
  readonly waiting: readonly WaitingView[];
  /** Local day, `YYYY-MM-DD`. */
  readonly today: string;
}

/** What became of a change; `failed`: nothing was changed. */
export type ChangeOutcome = ChangeAnswer | 'failed';

/** What became of a file that was to be a backup. */
export type BackupOutcome = ImportAnswer | BackupRefusal | 'failed';

export interface SettingsPort {
  /** Saves everything but the log as a file. */
  saveBackup(): void;
  readBackup(text: string): Promise<BackupOutcome>;
  changeSettings(settings: Partial<Settings>): Promise<ChangeOutcome>;
  /** Asks for the browser's history. Must be called within the press. */
  requestHistory(): Promise<boolean>;
  saveWords(words: Partial<Words>): Promise<'saved' | 'failed'>;
  cancelWaiting(id: string): Promise<'saved' | 'failed'>;
  eraseEverything(): Promise<'saved' | 'failed'>;
}
