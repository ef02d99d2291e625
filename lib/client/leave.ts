/**
 * Leaving the interception page, without the worker: back to the last page that is neither ours nor listed, else the
 * tab closes, else (the window's last tab) the page itself turns calm.
 *
 * What lies behind us can't be read: entries of other sites are invisible. So we step back over all of ours at once,
 * and if the step lands on a listed page, its rule brings us here again; the mark in sessionStorage (one per tab)
 * then tells this new page to go on leaving instead of showing itself.
 */
import { thisTab } from '../browser/this-tab.ts';

const MARK = 'leaving';
/** A step takes well under a second; a mark older than this belongs to a leave that arrived somewhere. */
const MARK_LIFETIME_MS = 5_000;
/** When nothing has happened by then, there was nothing to go back to. */
const STEP_PATIENCE_MS = 400;

const wallClock = () => performance.timeOrigin + performance.now();

/**
 * Whether this page is only a stop on the way back of a leave that goes on.
 * Only a traversal counts: a new visit right after leaving is a visit.
 */
export function isLeaving(): boolean {
  const marked = Number(sessionStorage.getItem(MARK));
  sessionStorage.removeItem(MARK);
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return marked > 0 && wallClock() - marked < MARK_LIFETIME_MS && entry?.type === 'back_forward';
}

/** Leaves. @returns `stayed` when this is the window's last tab and there is nowhere to go back to */
export async function leave(): Promise<'left' | 'stayed'> {
  // All same-origin entries next to this one are ours, so one step takes us behind them.
  const { currentEntry } = navigation;
  const ourEntries = navigation.entries().length;
  if (currentEntry && history.length > ourEntries) {
    sessionStorage.setItem(MARK, String(wallClock()));
    const gone = new Promise<boolean>((resolve) => {
      addEventListener('pagehide', () => resolve(true), { once: true });
      setTimeout(() => resolve(false), STEP_PATIENCE_MS);
    });
    history.go(-(currentEntry.index + 1));
    if (await gone) return 'left';
    sessionStorage.removeItem(MARK);
  }
  return (await thisTab.close()) ? 'left' : 'stayed';
}
