/** The popup's hands. Everything it shows at first comes from storage, read at once. */
import { localArea, sessionArea, watchAreas } from '../browser/areas.ts';
import { send } from '../browser/messages.ts';
import { addressInFront, openHistory, openSettings, watchAccess } from '../browser/pages.ts';
import { thisTab } from '../browser/this-tab.ts';
import type { Gap } from '../core/commands.ts';
import { addDays, dayOf, startOfDay } from '../core/day.ts';
import type { Attempt } from '../core/model.ts';
import { mergeAttempts } from '../core/attempt.ts';
import { asksAboutNeeded } from '../core/escalation.ts';
import { isRunning } from '../core/override.ts';
import { CHART_DAYS, summarise } from '../core/statistics.ts';
import { PLATFORM_NAMES } from '../core/platforms/names.ts';
import { saveDraft } from '../store/draft.ts';
import { createAttemptLog } from '../store/attempts.ts';
import { readStarts } from '../store/notes.ts';
import { readOutbox } from '../store/outbox.ts';
import { LATEST_SEEN_KEY, OVERRIDE_KEY, readOverride } from '../store/override.ts';
import { readState } from '../store/state.ts';
import { mendGap, readGaps } from './gaps.ts';
import { createLiveView } from './live.ts';

/**
 * The address in front, if it shows an account that could be listed; not just any page: an address of its own is typed
 * by hand. The table is no part of what the popup needs for its first paint.
 */
async function lineInFront(): Promise<string | null> {
  const url = await addressInFront();
  if (url === null || !/^https?:/.test(url)) return null;
  const [{ parseLine }, { TABLE }] = await Promise.all([
    import('../core/account.ts'),
    import('../core/table.ts'),
  ]);
  return parseLine(TABLE, url).type === 'account' ? url : null;
}

type Logged = readonly Attempt[] | 'unreadable' | null;

/** @param waiting in the outbox: it has happened, whether or not the database takes it */
function summaryOf(logged: Logged, waiting: readonly Attempt[], now: number) {
  if (logged === 'unreadable') return waiting.length === 0 ? logged : summarise(waiting, now);
  return logged && summarise(mergeAttempts(logged, waiting).merged, now);
}

/** So many attempts are read after the first paint: the space that they take is known. */
const MANY_ATTEMPTS = 100;

export async function openPopup() {
  const log = createAttemptLog();
  const firstDay = () => startOfDay(addDays(dayOf(Date.now()), 1 - CHART_DAYS));
  let logged: Logged = await log
    .hasSince(firstDay(), MANY_ATTEMPTS)
    .then((isFull) => (isFull ? null : log.since(firstDay())))
    .catch(() => 'unreadable' as const);
  let gaps: readonly Gap[] = [];
  let line: string | null = null;

  const live = await createLiveView(async () => {
    const [local, session] = await Promise.all([
      localArea.get(null),
      sessionArea.get([OVERRIDE_KEY, LATEST_SEEN_KEY]),
    ]);
    const now = Date.now();
    const loaded = readState(local);
    const override = readOverride(session);
    const starts = readStarts(local);
    return {
      state: loaded.kind === 'unreadable' ? ('unreadable' as const) : ('ready' as const),
      today: dayOf(now),
      hidesLabels: loaded.kind !== 'unreadable' && loaded.state.settings.hideLabels,
      kept:
        loaded.kind === 'unreadable'
          ? 0
          : loaded.state.people.flatMap(({ exceptions = [] }) => exceptions).length,
      asksAboutNeeded: asksAboutNeeded(starts.needed, starts.answered, now),
      waiting: loaded.kind === 'unreadable' ? 0 : loaded.state.pending.length,
      people: loaded.kind === 'unreadable' ? [] : loaded.state.people,
      log: summaryOf(logged, readOutbox(local), now),
      override: isRunning(override, now) ? override : null,
      gaps,
      canKeepAway: line !== null && !thisTab.isPrivate(),
    };
  });
  const readAllGaps = async () => {
    gaps = await readGaps();
    await live.refresh();
  };

  watchAreas(() => void live.refresh());
  watchAccess(() => void readAllGaps());
  log.watch(
    firstDay(),
    (attempts) => {
      logged = attempts;
      void live.refresh();
    },
    () => {
      logged = 'unreadable';
      void live.refresh();
    },
  );
  void readAllGaps();
  void lineInFront().then((found) => {
    line = found;
    return live.refresh();
  });

  return {
    ...live,
    now: () => Date.now(),
    every(ms: number, callback: () => void) {
      const timer = setInterval(callback, ms);
      return () => clearInterval(timer);
    },
    platformName: (platform: string) => PLATFORM_NAMES[platform] ?? platform,
    endOverride: () => void send('endOverride', undefined).then(live.refresh, () => undefined),
    keepAway() {
      if (line !== null) void saveDraft(sessionArea, line).then(openSettings);
    },
    mend(kind: Gap['kind']) {
      const gap = gaps.find((one) => one.kind === kind);
      if (gap) void mendGap(gap).then(readAllGaps);
    },
    answerNeeded: () => void send('answerNeeded', undefined).then(live.refresh, () => undefined),
    openSettings,
    openHistory,
    retry: () => void readAllGaps(),
  };
}
