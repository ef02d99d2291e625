import { useState } from 'preact/hooks';
import type { ChangeOutcome } from './port.ts';

/** What is said after something was asked for. A request that breaks off counts as failed. */
export function useOutcome(describe: (outcome: ChangeOutcome) => string) {
  const [said, setSaid] = useState('');
  return {
    said,
    ask(answer: Promise<ChangeOutcome>): void {
      // Said anew, even if the words are the same.
      setSaid('');
      answer.then(
        (outcome) => setSaid(describe(outcome)),
        () => setSaid(describe('failed')),
      );
    },
  };
}
