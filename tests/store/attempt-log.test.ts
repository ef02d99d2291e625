import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import type { AttemptLog } from '../../lib/app/ports.ts';
import type { Attempt } from '../../lib/core/model.ts';
import { createAttemptLog } from '../../lib/store/attempts.ts';
import { createMemoryLog } from '../../lib/store/memory.ts';

let databases = 0;
const BACKENDS: [string, () => AttemptLog][] = [
  ['in memory', createMemoryLog],
  ['in IndexedDB', () => createAttemptLog(`test-${(databases += 1)}`)],
];

const attempt = (id: string, at: number, changes: Partial<Attempt> = {}): Attempt => ({
  id,
  at,
  personId: 'p1',
  accountId: 'a1',
  platform: 'instagram',
  form: 'profile',
  met: 'typed',
  outcome: 'closed',
  secondsWaited: 0,
  passageId: 'g1',
  ...changes,
});

describe.each(BACKENDS)('the attempt log %s', (_, create) => {
  test('gives back what is at or after a time, oldest first', async () => {
    const log = create();
    await log.merge([attempt('c', 30), attempt('a', 10), attempt('b', 20)]);
    expect((await log.since(20)).map(({ id }) => id)).toEqual(['b', 'c']);
  });

  test('holds a visit once, however often it is delivered', async () => {
    const log = create();
    await log.merge([attempt('a', 10), attempt('a', 10)]);
    await log.merge([attempt('a', 10)]);
    expect(await log.since(0)).toEqual([attempt('a', 10)]);
  });

  test('raises an outcome and never lowers it', async () => {
    const log = create();
    await log.merge([attempt('a', 10, { outcome: 'waited', secondsWaited: 60 })]);
    await log.merge([attempt('a', 10, { outcome: 'left', secondsWaited: 4 })]);
    expect(await log.since(0)).toEqual([attempt('a', 10, { outcome: 'waited', secondsWaited: 60 })]);
    await log.merge([attempt('a', 12, { outcome: 'overrode', secondsWaited: 61 })]);
    expect(await log.since(0)).toEqual([attempt('a', 10, { outcome: 'overrode', secondsWaited: 61 })]);
  });
});

describe.each(BACKENDS)('what the log %s keeps', (_, create) => {
  const on = (day: number, hour: number) => new Date(2026, 10, day, hour).getTime();
  const TOTAL = { day: '2026-11-02', personId: 'p1', urges: 2, looked: 1 };
  const filled = async () => {
    const log = create();
    await log.merge([
      attempt('a', on(2, 0)),
      attempt('b', on(2, 23), { outcome: 'overrode' }),
      attempt('c', on(2, 12), { outcome: 'needed' }),
      attempt('d', on(3, 0)),
    ]);
    return log;
  };
  const ids = async (log: AttemptLog) => (await log.since(0)).map(({ id }) => id);

  test('of old days is their totals, each day and person once, without what was needed', async () => {
    const log = await filled();
    expect(await log.totals()).toEqual([]);
    await log.forgetDetails('2026-11-03');
    expect(await ids(log)).toEqual(['d']);
    expect(await log.totals()).toEqual([TOTAL]);
  });

  test('counts nothing twice when asked again, and adds what comes late', async () => {
    const log = await filled();
    await log.forgetDetails('2026-11-03');
    await log.forgetDetails('2026-11-03');
    expect(await log.totals()).toEqual([TOTAL]);
    await log.merge([attempt('late', on(2, 5)), attempt('other', on(2, 6), { personId: 'p2' })]);
    await log.forgetDetails('2026-11-03');
    expect((await log.totals()).toSorted((a, b) => (a.personId < b.personId ? -1 : 1))).toEqual([
      { ...TOTAL, urges: 3 },
      { ...TOTAL, personId: 'p2', urges: 1, looked: 0 },
    ]);
  });

  test('of deleted days is nothing, needed visits and totals included', async () => {
    const log = await filled();
    await log.remove({ from: '2026-11-02', to: '2026-11-02' });
    expect(await ids(log)).toEqual(['d']);
    await log.forgetDetails('2026-11-04');
    await log.remove({ from: '2026-11-04', to: '2026-11-30' });
    expect(await log.totals()).toHaveLength(1);
    await log.remove({ from: '2026-11-03', to: '2026-11-03' });
    expect(await log.totals()).toEqual([]);
  });

  test('is nothing once it was cleared', async () => {
    const log = await filled();
    await log.forgetDetails('2026-11-03');
    await log.clear();
    expect([await log.since(0), await log.totals()]).toEqual([[], []]);
  });
});

describe('the log in IndexedDB', () => {
  test('keeps what an older version wrote', async () => {
    const old = new Dexie('upgraded');
    old.version(1).stores({ attempts: 'id, at' });
    await old.table('attempts').put(attempt('a', 1));
    old.close();
    const log = createAttemptLog('upgraded');
    expect(await log.since(0)).toEqual([attempt('a', 1)]);
    await log.forgetDetails('2026-11-03');
    expect(await log.totals()).toHaveLength(1);
    log.close();
  });

  test('tells who watches all of it of totals, too', async () => {
    const log = createAttemptLog('watched-whole');
    await log.merge([attempt('a', 1)]);
    const totals = new Promise<number>((resolve, reject) => {
      log.watchAll((all) => {
        if (all.attempts.length === 0) resolve(all.totals.length);
      }, reject);
    });
    await log.forgetDetails('2026-11-03');
    expect(await totals).toBe(1);
  });

  test('knows whether there are so many since a time', async () => {
    const log = createAttemptLog('many');
    await log.merge([attempt('a', 1), attempt('b', 2), attempt('c', 3)]);
    expect(await Promise.all([2, 3].map((count) => log.hasSince(2, count)))).toEqual([true, false]);
  });

  test('works again after its database was closed', async () => {
    const log = createAttemptLog('closed');
    await log.merge([attempt('a', 1)]);
    log.close();
    await log.merge([attempt('b', 2)]);
    expect((await log.since(0)).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('tells who watches of each new attempt', async () => {
    const log = createAttemptLog('watched');
    const seen: number[] = [];
    const three = new Promise<void>((resolve, reject) => {
      log.watch(
        0,
        (attempts) => {
          seen.push(attempts.length);
          if (attempts.length === 2) resolve();
        },
        reject,
      );
    });
    await log.merge([attempt('a', 1)]);
    await log.merge([attempt('b', 2)]);
    await three;
    expect(seen.at(-1)).toBe(2);
  });
});
