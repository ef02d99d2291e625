import type { Attention, Clock } from './port.ts';

/** The clock of this page. */
export function windowClock(): Clock {
  return {
    now: () => performance.now(),
    every: (ms, callback) => {
      const timer = setInterval(callback, ms);
      return () => clearInterval(timer);
    },
  };
}

/** Signs of a person. Some arrive while the browser says that the window has no focus: they count all the same. */
const SIGNS = ['keydown', 'input', 'click', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const;

/** Whether someone is at this page, from its window's focus and visibility and from what they do on it. */
export function windowAttention(): Attention {
  const shown = (): boolean => document.visibilityState === 'visible';
  const here = (): boolean => shown() && document.hasFocus();
  return {
    here,
    watch: (callback) => {
      const stop = new AbortController();
      const options = { signal: stop.signal, capture: true, passive: true };
      const sign = (event: Event): void => {
        // A pointer that rests while the page moves under it is nobody's hand.
        const rests = event instanceof PointerEvent && event.type === 'pointermove';
        if (rests && event.movementX === 0 && event.movementY === 0) return;
        if (shown()) callback('here');
      };
      const change = (): void => callback(here() ? 'here' : 'away');
      for (const type of SIGNS) document.addEventListener(type, sign, options);
      document.addEventListener('visibilitychange', change, options);
      window.addEventListener('focus', change, { signal: stop.signal });
      window.addEventListener('blur', () => callback('away'), { signal: stop.signal });
      window.addEventListener('pageshow', change, { signal: stop.signal });
      // A pointer that only crossed a window without focus has gone again.
      document.documentElement.addEventListener(
        'mouseleave',
        () => {
          if (!document.hasFocus()) callback('away');
        },
        { signal: stop.signal },
      );
      return () => stop.abort();
    },
  };
}

/**
 * Tells how the page goes: `replaced` when another page takes its place (Back, a typed address), `ends` when it goes for
 * whatever reason. Chromium says `pageswap` before `pagehide` only when the tab goes on to something (docs/decisions/0001);
 * a browser without it can't tell, and there every end counts as replaced. A reload is neither.
 */
export function watchEnd(replaced: () => void, ends: () => void): () => void {
  const stop = new AbortController();
  const options = { signal: stop.signal };
  const tellsSwaps = 'onpageswap' in window;
  window.addEventListener(
    'pageswap',
    (event) => {
      if (event.activation?.navigationType !== 'reload') replaced();
    },
    options,
  );
  window.addEventListener('pagehide', tellsSwaps ? ends : replaced, options);
  return () => stop.abort();
}
