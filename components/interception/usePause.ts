import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { announcement, startPause, stepPause, type Pause, type PauseEvent } from '../../lib/core/pause.ts';
import type { Attention, Clock } from './port.ts';

/** How often the pause looks at the clock, ms. Text changes once a second at most. */
export const TICK_MS = 250;

/**
 * A running pause. Renders again with every tick; `said` is called at the marks for screen readers. `length` in
 * seconds; null: no pause runs.
 */
export function usePause(
  length: number | null,
  clock: Clock,
  attention: Attention,
  said: (what: number | 'restarted') => void,
): { pause: Pause; current: () => Pause } {
  const latest = useRef<Pause | null>(null);
  latest.current ??= startPause((length ?? 0) * 1000, clock.now(), attention.here());
  const [pause, setPause] = useState(latest.current);
  const announce = useRef(said);
  announce.current = said;

  const step = (event: PauseEvent): void => {
    const before = latest.current as Pause;
    const after = stepPause(before, event, clock.now());
    if (after === before) return;
    latest.current = after;
    setPause(after);
    const mark = announcement(before, after);
    if (mark !== null) announce.current(mark);
  };

  // Signs of a person must be seen from the first frame on.
  useLayoutEffect(() => attention.watch(step), []);

  const ticking = pause.phase !== 'over';
  useEffect(() => (ticking ? clock.every(TICK_MS, () => step('tick')) : undefined), [ticking]);

  return { pause, current: () => latest.current as Pause };
}
