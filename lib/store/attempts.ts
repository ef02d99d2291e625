/** The log of attempts in IndexedDB. Only the background writes it; pages read it live. */
import { Dexie, type Table, liveQuery } from 'dexie';
import type { AttemptLog } from '../app/ports.ts';
import { mergeAttempts } from '../core/attempt.ts';
import type { Attempt } from '../core/model.ts';

class AttemptDatabase extends Dexie {
  readonly attempts!: Table<Attempt, string>;
  constructor(name: string) {
    super(name);
    this.version(1).stores({ attempts: 'id, at' });
  }
}

export interface DexieAttemptLog extends AttemptLog {
  /** Calls back with the attempts at or after `at`, now and on every change, in this or another context. */
  watch(at: number, next: (attempts: Attempt[]) => void, failed: (error: unknown) => void): () => void;
  close(): void;
}

/** @param name of the database; tests use their own */
export function createAttemptLog(name = 'no-contact'): DexieAttemptLog {
  const database = new AttemptDatabase(name);
  // The browser may close a database behind our back (storage cleared, disk full); Dexie stays closed then.
  const opened = async () => (database.isOpen() ? database : database.open());
  const query = (at: number) => database.attempts.where('at').aboveOrEqual(at).sortBy('at');
  return {
    async merge(attempts) {
      await opened();
      return database.transaction('rw', database.attempts, async () => {
        const known = await database.attempts.bulkGet(attempts.map(({ id }) => id));
        const { merged, added } = mergeAttempts(
          known.filter((attempt) => attempt !== undefined),
          attempts,
        );
        await database.attempts.bulkPut(merged);
        return added;
      });
    },
    async since(at) {
      await opened();
      return query(at);
    },
    async clear() {
      await opened();
      await database.attempts.clear();
    },
    watch(at, next, failed) {
      const subscription = liveQuery(() => query(at)).subscribe(next, failed);
      return () => subscription.unsubscribe();
    },
    close: () => database.close(),
  };
}
