/** The log of attempts in IndexedDB. Only the background writes it; pages read it live. */
import { Dexie, type Table, liveQuery } from 'dexie';
import type { AttemptLog } from '../app/ports.ts';
import { mergeAttempts } from '../core/attempt.ts';
import { addDays, startOfDay } from '../core/day.ts';
import { addTotals, type DayTotal, type WholeLog } from '../core/history.ts';
import type { Attempt } from '../core/model.ts';

class AttemptDatabase extends Dexie {
  readonly attempts!: Table<Attempt, string>;
  readonly days!: Table<DayTotal, [string, string]>;
  constructor(name: string) {
    super(name);
    this.version(1).stores({ attempts: 'id, at' });
    this.version(2).stores({ days: '[day+personId], day' });
  }
}

export interface DexieAttemptLog extends AttemptLog {
  /** Whether there are so many attempts at or after `at`: known sooner than they are. */
  hasSince(at: number, count: number): Promise<boolean>;
  /** Calls back with the attempts at or after `at`, now and on every change, in this or another context. */
  watch(at: number, next: (attempts: Attempt[]) => void, failed: (error: unknown) => void): () => void;
  /** The same with all that is kept, oldest first. */
  watchAll(next: (log: WholeLog) => void, failed: (error: unknown) => void): () => void;
  close(): void;
}

/** @param name of the database; tests use their own */
export function createAttemptLog(name = 'no-contact'): DexieAttemptLog {
  const database = new AttemptDatabase(name);
  // The browser may close a database behind our back (storage cleared, disk full); Dexie stays closed then.
  const opened = async () => (database.isOpen() ? database : database.open());
  const from = (at: number) => database.attempts.where('at').aboveOrEqual(at);
  const query = (at: number) => from(at).sortBy('at');
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
    async hasSince(at, count) {
      await opened();
      return (await from(at).limit(count).primaryKeys()).length === count;
    },
    async totals() {
      await opened();
      return database.days.toArray();
    },
    async forgetDetails(day) {
      await opened();
      const before = () => database.attempts.where('at').below(startOfDay(day));
      await database.transaction('rw', database.attempts, database.days, async () => {
        const old = await before().toArray();
        if (old.length === 0) return;
        await database.days.bulkPut(addTotals(await database.days.toArray(), old));
        await before().delete();
      });
    },
    async remove({ from, to }) {
      await opened();
      await database.transaction('rw', database.attempts, database.days, async () => {
        await database.attempts
          .where('at')
          .between(startOfDay(from), startOfDay(addDays(to, 1)), true, false)
          .delete();
        await database.days.where('day').between(from, to, true, true).delete();
      });
    },
    async clear() {
      await opened();
      await database.transaction('rw', database.attempts, database.days, () =>
        Promise.all([database.attempts.clear(), database.days.clear()]),
      );
    },
    watch(at, next, failed) {
      const subscription = liveQuery(() => query(at)).subscribe(next, failed);
      return () => subscription.unsubscribe();
    },
    watchAll(next, failed) {
      const subscription = liveQuery(async () => {
        const [attempts, totals] = await Promise.all([
          database.attempts.orderBy('at').toArray(),
          database.days.toArray(),
        ]);
        return { attempts, totals };
      }).subscribe(next, failed);
      return () => subscription.unsubscribe();
    },
    close: () => database.close(),
  };
}
