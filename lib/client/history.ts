/** The history page's hands. */
import { localArea, watchAreas } from '../browser/areas.ts';
import { send } from '../browser/messages.ts';
import { openSettings } from '../browser/pages.ts';
import { thisTab } from '../browser/this-tab.ts';
import { mergeAttempts } from '../core/attempt.ts';
import type { DayRange } from '../core/commands.ts';
import type { WholeLog } from '../core/history.ts';
import { PLATFORM_NAMES } from '../core/platforms/names.ts';
import { EMPTY_STATE, type Settings } from '../core/state.ts';
import { createAttemptLog } from '../store/attempts.ts';
import { readOutbox } from '../store/outbox.ts';
import { readState } from '../store/state.ts';
import { createLiveView } from './live.ts';
import { saveFile } from './save-file.ts';

const MINUTE_MS = 60_000;

const saved = () => 'saved' as const;
const failed = () => 'failed' as const;

/** Opens the log. The page is there before the log has been read. */
export async function openHistory() {
  const log = createAttemptLog();
  let logged: WholeLog | 'reading' | 'unreadable' = 'reading';
  let whole: { readonly from: unknown; readonly waiting: string; readonly log: WholeLog } | null = null;
  const live = await createLiveView(async () => {
    const local = await localArea.get(null);
    const loaded = readState(local);
    const state = loaded.kind === 'unreadable' ? EMPTY_STATE : loaded.state;
    const waiting = readOutbox(local);
    // The same object as long as nothing changed: it is counted anew for each.
    const key = JSON.stringify(waiting);
    if (typeof logged !== 'string' && (whole?.from !== logged || whole.waiting !== key))
      whole = {
        from: logged,
        waiting: key,
        log:
          waiting.length === 0
            ? logged
            : { ...logged, attempts: mergeAttempts(logged.attempts, waiting).merged },
      };
    return {
      state: thisTab.isPrivate() ? ('private' as const) : ('ready' as const),
      now: Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS,
      // Everybody is a number where names are hidden; the page is no place to show them.
      people: state.people.map(({ id, label, startDate }) => ({
        id,
        label: state.settings.hideLabels ? null : label,
        startDate,
      })),
      keepDays: state.settings.keepDays,
      log: typeof logged === 'string' ? logged : (whole?.log ?? ('reading' as const)),
    };
  });
  watchAreas(() => void live.refresh());
  let stop = () => {};
  const read = () => {
    stop();
    stop = log.watchAll(
      (all) => {
        logged = all;
        void live.refresh();
      },
      () => {
        logged = 'unreadable';
        void live.refresh();
      },
    );
  };
  read();
  return {
    ...live,
    platformName: (platform: string) => PLATFORM_NAMES[platform] ?? platform,
    saveFile,
    deleteHistory: (days: DayRange | null) => send('deleteHistory', days).then(saved, failed),
    keepFor: (keepDays: Settings['keepDays']) =>
      send('change', { kind: 'settings', settings: { keepDays } }).then(saved, failed),
    openSettings,
    retry: read,
  };
}
