/**
 * Runs changes one after another, so that a read-modify-write never meets another.
 * A change that fails rejects its own caller and lets the next one run.
 */
export function createQueue(): <T>(change: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (change) => {
    const next = last.then(change, change);
    last = next.catch(() => undefined);
    return next;
  };
}
