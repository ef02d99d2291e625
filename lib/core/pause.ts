/**
 * The pause: a wait that only counts while someone is there.
 *
 *            start
 *              │
 *              ▼   away / a gap between two ticks
 *        ┌─ counting ───────────────────────► resting
 *        │     ▲                                 │
 *        │     └──── back within 30 s: go on ────┤
 *        │     └──── later: from the beginning ──┘
 *        │
 *        └──── all of it waited ──► over   (stays over, whatever happens)
 *
 * All times are milliseconds of a monotonic clock (`performance.now()`), handed in. "Back" is anything that shows a
 * person at the page: the window gets focus, a key, a pointer. The last two count even while the browser says that
 * the window has no focus, so that a screen reader or voice control that keeps the focus strands no one.
 */

/** Away for longer than this, and the pause starts over. */
const AWAY_LIMIT_MS = 30_000;
/** A longer silence between two ticks means that the page was frozen or the device asleep: that time isn't waited. */
const GAP_LIMIT_MS = 2_000;
/** Seconds left at which the pause is announced, besides its start. */
const ANNOUNCED_SECONDS = [30, 10, 0] as const;

export type Pause = Readonly<{
  phase: 'counting' | 'resting' | 'over';
  /** The whole length, ms. */
  length: number;
  /** Waited so far, ms, never above `length`. */
  waited: number;
  /** counting: the last tick; resting: when it went away; over: when it ended. Monotonic ms. */
  since: number;
  /** How often it started over. */
  restarts: number;
}>;

/** What can happen: someone is here (focus, key, pointer), has gone (hidden, unfocused), or time passed. */
export type PauseEvent = 'here' | 'away' | 'tick';

/** A new pause of `length` ms at `now`; `here` says whether the page is shown and focused. A length of 0 is over. */
export function startPause(length: number, now: number, here: boolean): Pause {
  const whole = Number.isFinite(length) ? Math.max(0, length) : 0;
  const phase = whole === 0 ? 'over' : here ? 'counting' : 'resting';
  return { phase, length: whole, waited: 0, since: now, restarts: 0 };
}

/** The pause after `event` at `now`. A clock that runs backwards adds nothing. */
export function stepPause(pause: Pause, event: PauseEvent, now: number): Pause {
  if (pause.phase === 'over') return pause;
  const passed = Math.max(0, now - pause.since);

  if (pause.phase === 'resting') {
    if (event !== 'here') return pause;
    if (passed <= AWAY_LIMIT_MS) return { ...pause, phase: 'counting', since: now };
    // One that never began has nothing to start over.
    const restarts = pause.waited > 0 ? pause.restarts + 1 : pause.restarts;
    return { ...pause, phase: 'counting', waited: 0, since: now, restarts };
  }

  if (passed > AWAY_LIMIT_MS) {
    return {
      ...pause,
      phase: event === 'away' ? 'resting' : 'counting',
      waited: 0,
      since: now,
      restarts: pause.restarts + 1,
    };
  }
  const waited = Math.min(pause.length, pause.waited + (passed > GAP_LIMIT_MS ? 0 : passed));
  if (waited >= pause.length) return { ...pause, phase: 'over', waited, since: now };
  return { ...pause, phase: event === 'away' ? 'resting' : 'counting', waited, since: now };
}

/** Whole seconds left to show, rounded up: 60 at the start, 0 only when it is over. */
export function secondsLeft(pause: Pause): number {
  return pause.phase === 'over' ? 0 : Math.max(1, Math.ceil((pause.length - pause.waited) / 1000));
}

/** Whole seconds waited, rounded down. */
export function secondsWaited(pause: Pause): number {
  return Math.floor(pause.waited / 1000);
}

/** The part waited, 0 to 1. */
export function progress(pause: Pause): number {
  return pause.length === 0 ? 1 : pause.waited / pause.length;
}

/**
 * What a screen reader should hear after a step: the seconds of a mark that was just crossed (0 at the end),
 * `restarted`, or null for nothing. The start is the page's own to announce.
 */
export function announcement(before: Pause, after: Pause): number | 'restarted' | null {
  if (after.restarts > before.restarts) return 'restarted';
  const from = secondsLeft(before);
  const to = secondsLeft(after);
  // The lowest mark crossed: two at once (a slow tick) are one announcement.
  const crossed = ANNOUNCED_SECONDS.filter((mark) => from > mark && to <= mark);
  return crossed.at(-1) ?? null;
}
