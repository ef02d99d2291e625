import 'fake-indexeddb/auto';
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

describe('the log in IndexedDB', () => {
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
