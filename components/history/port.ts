import type { DayRange } from '../../lib/core/commands.ts';
import type { WholeLog } from '../../lib/core/history.ts';
import type { Settings } from '../../lib/core/state.ts';
import type { Live } from '../ui/useLive.ts';

/** Someone on the list, as the page calls them. */
export interface NamedPerson extends PersonOfHistory {
  readonly label: string;
}

/** Someone on the list. */
interface PersonOfHistory {
  readonly id: string;
  /** null: names are hidden. */
  readonly label: string | null;
  readonly startDate: string;
}

export interface HistoryView {
  /** `private`: a private window, which has no log of its own. */
  readonly state: 'ready' | 'private';
  /** Epoch ms, to the minute: all is counted anew for another. */
  readonly now: number;
  readonly people: readonly PersonOfHistory[];
  readonly keepDays: Settings['keepDays'];
  /** The same object as long as nothing in it changed. `reading`: not there yet, its space is kept. */
  readonly log: WholeLog | 'reading' | 'unreadable';
}

type Answer = 'saved' | 'failed';

export interface HistoryPort extends Live<HistoryView> {
  /** A platform's name as people write it: `instagram` → `Instagram`. */
  platformName(platform: string): string;
  saveFile(name: string, type: string, text: string): void;
  /** null: everything. */
  deleteHistory(days: DayRange | null): Promise<Answer>;
  keepFor(days: Settings['keepDays']): Promise<Answer>;
  openSettings(): void;
  /** Reads the log again, after `unreadable`. */
  retry(): void;
}
