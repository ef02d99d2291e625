import { progress, secondsLeft, type Pause } from '../../lib/core/pause.ts';
import { TICK_MS } from './usePause.ts';

/** `m:ss` */
function digits(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

const RADIUS = 47;
const LENGTH = 2 * Math.PI * RADIUS;

/**
 * The circle that breathes, and round its heart the ring that empties. Decoration for the eyes alone: the seconds
 * are spoken by the live region. Without a pause it only breathes.
 */
export function Circle({ pause }: { pause: Pause | null }) {
  const running = pause !== null && pause.phase !== 'over';
  const part = pause === null ? 0 : progress(pause);
  return (
    <div class={`circle ${pause?.phase === 'resting' ? 'circle-resting' : ''}`} aria-hidden="true">
      <div class="circle-breath" />
      {running ? (
        <svg class="circle-ring" viewBox="0 0 100 100">
          <circle class="circle-track" cx="50" cy="50" r={RADIUS} />
          <circle
            class="circle-left"
            cx="50"
            cy="50"
            r={RADIUS}
            stroke-dasharray={LENGTH}
            style={{ strokeDashoffset: LENGTH * part, transitionDuration: `${TICK_MS}ms` }}
          />
        </svg>
      ) : null}
      {running ? <div class="circle-digits">{digits(secondsLeft(pause))}</div> : null}
    </div>
  );
}
