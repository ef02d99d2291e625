import { useEffect, useState } from 'preact/hooks';
import type { InterceptionPort, OpenAnswer } from './port.ts';

/** How often the page quietly looks whether the background answers again, ms. */
const RETRY_MS = 3_000;

/**
 * `ready` → (button) → `asking` → `opening`, or `no-answer`, from where a quiet retry leads to `answers-again`: the
 * button must be pressed again then. Nothing opens by itself.
 */
export type OpeningState = 'ready' | 'asking' | 'opening' | 'no-answer' | 'answers-again';

/** Asks the background to open, and keeps track of what it says. */
export function useOpening(
  port: InterceptionPort,
  onOpening: () => void,
): { state: OpeningState; ask(request: () => Promise<OpenAnswer>): void } {
  const [state, setState] = useState<OpeningState>('ready');

  useEffect(() => {
    if (state !== 'no-answer') return undefined;
    let stopped = false;
    const stop = port.clock.every(RETRY_MS, () => {
      void port.answers().then(
        (answers) => {
          if (answers && !stopped) setState('answers-again');
        },
        () => {},
      );
    });
    return () => {
      stopped = true;
      stop();
    };
  }, [state]);

  return {
    state,
    ask: (request) => {
      if (state === 'asking' || state === 'opening') return;
      setState('asking');
      request().then(
        (answer) => {
          setState(answer);
          if (answer === 'opening') onOpening();
        },
        () => setState('no-answer'),
      );
    },
  };
}
