import type { LogSummary } from '../../lib/core/statistics.ts';
import type { Gap } from '../../lib/core/commands.ts';
import type { Live } from '../ui/useLive.ts';

export interface PopupView {
  /** `unreadable`: the list and the settings can't be read. */
  readonly state: 'ready' | 'unreadable';
  /** Local day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly people: readonly { readonly id: string; readonly label: string; readonly startDate: string }[];
  /** `summarise()` of the log. null: not read yet (its space is kept); `unreadable`: can't be. */
  readonly log: LogSummary | null | 'unreadable';
  /** Names are shown only when asked for. */
  readonly hidesLabels: boolean;
  /** How many changes wait that make looking easier. */
  readonly waiting: number;
  /** How many pages stay open. */
  readonly kept: number;
  /** "I need this" was used so often that the popup asks about it, once. */
  readonly asksAboutNeeded: boolean;
  /** The override that runs; `endsAt` in epoch ms. */
  readonly override: { readonly personId: string; readonly endsAt: number } | null;
  readonly gaps: readonly Gap[];
  /** The tab in front shows someone who can be added. */
  readonly canKeepAway: boolean;
}

export interface PopupPort extends Live<PopupView> {
  /** Epoch ms. */
  now(): number;
  /** Calls back every `ms`; returns what stops it. */
  every(ms: number, callback: () => void): () => void;
  /** A platform's name as people write it: `instagram` → `Instagram`. */
  platformName(platform: string): string;
  endOverride(): void;
  /** Both run synchronously in the click: they may ask the browser for a permission. */
  keepAway(): void;
  mend(gap: Gap['kind']): void;
  openSettings(): void;
  openHistory(): void;
  /** The question about what is needed was answered; it doesn't come again. */
  answerNeeded(): void;
  /** Reads everything again, after `unreadable`. */
  retry(): void;
}
