/**
 * Attempts on their way to the log. The interception page writes each under a key of its own, whole and never
 * read-modify-write, so that none is lost when the worker is asleep; the background moves them.
 */
import * as v from 'valibot';
import type { KeyValueArea, Outbox } from '../app/ports.ts';
import { type Attempt, OUTCOMES, WAYS_MET } from '../core/model.ts';

export const OUTBOX_PREFIX = 'attempt.';

const AttemptSchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  at: v.pipe(v.number(), v.finite()),
  personId: v.string(),
  accountId: v.string(),
  platform: v.string(),
  form: v.string(),
  met: v.picklist(WAYS_MET),
  outcome: v.picklist(OUTCOMES),
  secondsWaited: v.pipe(v.number(), v.finite(), v.minValue(0)),
  passageId: v.string(),
});

const keyOf = (attempt: Attempt) => OUTBOX_PREFIX + attempt.id;

/** The waiting attempts in a storage.local snapshot; entries that can't be read are passed over. */
export function readOutbox(items: Record<string, unknown>): Attempt[] {
  return Object.entries(items)
    .filter(([key]) => key.startsWith(OUTBOX_PREFIX))
    .map(([, value]) => v.safeParse(AttemptSchema, value))
    .filter((result) => result.success)
    .map((result) => result.output);
}

/** The one write a page makes. @param area storage.local */
export function postAttempt(area: KeyValueArea, attempt: Attempt): Promise<void> {
  return area.set({ [keyOf(attempt)]: attempt });
}

/** @param area storage.local */
export function createOutbox(area: KeyValueArea): Outbox {
  return {
    list: async () => readOutbox(await area.get(null)),
    async remove(attempts) {
      const now = await area.get(attempts.map(keyOf));
      const same = attempts.filter((attempt) => {
        const waiting = readOutbox({ [keyOf(attempt)]: now[keyOf(attempt)] })[0];
        return waiting?.outcome === attempt.outcome && waiting.secondsWaited === attempt.secondsWaited;
      });
      if (same.length > 0) await area.remove(same.map(keyOf));
    },
  };
}
