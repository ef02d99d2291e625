/**
 * Attempts on their way to the log. The interception page writes each version of an attempt under a key of its own, whole
 * and never read-modify-write, so that none is lost when the worker is asleep; the background moves them. Were they to
 * share a key, the background could remove one that had just become newer (measured: 3 of 80 left pages).
 */
import * as v from 'valibot';
import type { KeyValueArea, Outbox } from '../app/ports.ts';
import { mergeAttempts } from '../core/attempt.ts';
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

const keyOf = ({ id, outcome, secondsWaited }: Attempt) =>
  `${OUTBOX_PREFIX}${id}.${outcome}.${secondsWaited}`;

/** The waiting attempts in a storage.local snapshot, each once. */
export function readOutbox(items: Record<string, unknown>): Attempt[] {
  return mergeAttempts([], readVersions(items)).merged;
}

/** Every version that waits; entries that can't be read are passed over. */
function readVersions(items: Record<string, unknown>): Attempt[] {
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
    list: async () => readVersions(await area.get(null)),
    remove: (attempts) => area.remove(attempts.map(keyOf)),
  };
}
