import { type Attempt, OUTCOMES, type Outcome } from './model.ts';

/** What stands in a platform's place for a search, wherever it was made. */
export const SEARCHES = 'search';

const rank = (outcome: Outcome) => OUTCOMES.indexOf(outcome);

/**
 * Two records of one visit as one: the stronger outcome, the longer wait, the first time.
 * Order does not matter and merging twice changes nothing, so the outbox may deliver again.
 */
function mergeAttempt(known: Attempt, other: Attempt): Attempt {
  const stronger = rank(other.outcome) > rank(known.outcome) ? other : known;
  return {
    ...stronger,
    at: Math.min(known.at, other.at),
    secondsWaited: Math.max(known.secondsWaited, other.secondsWaited),
  };
}

/**
 * Delivers attempts to what a log knows of them.
 * @param known the log's records of the delivered ids
 * @returns all records to write, one an id, and those that the log did not know
 */
export function mergeAttempts(
  known: readonly Attempt[],
  delivered: readonly Attempt[],
): { readonly merged: Attempt[]; readonly added: Attempt[] } {
  const before = new Set(known.map(({ id }) => id));
  const records = new Map(known.map((attempt) => [attempt.id, attempt]));
  for (const attempt of delivered) {
    const record = records.get(attempt.id);
    records.set(attempt.id, record ? mergeAttempt(record, attempt) : attempt);
  }
  const merged = [...records.values()];
  return { merged, added: merged.filter(({ id }) => !before.has(id)) };
}
