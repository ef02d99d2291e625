import { describe, expect, test } from 'vitest';
import { collectAttempts } from '../../lib/app/attempts.ts';
import { readProtection } from '../../lib/app/protection.ts';
import type { Attempt } from '../../lib/core/model.ts';
import { postAttempt } from '../../lib/store/outbox.ts';
import { createWorld } from './world.ts';

const ATTEMPT: Attempt = {
  id: 'a',
  at: 10,
  personId: 'p1',
  accountId: 'a1',
  platform: 'x',
  form: 'profile',
  met: 'link',
  outcome: 'closed',
  secondsWaited: 0,
  passageId: 'space-1',
};

describe('collecting attempts', () => {
  test('moves them to the log and notes the passages that were shown', async () => {
    const { ports, local } = createWorld();
    await postAttempt(local, ATTEMPT);
    await collectAttempts(ports);
    await postAttempt(local, { ...ATTEMPT, outcome: 'left', secondsWaited: 7 });
    await collectAttempts(ports);
    expect(await ports.log.since(0)).toEqual([{ ...ATTEMPT, outcome: 'left', secondsWaited: 7 }]);
    expect(await ports.outbox.list()).toEqual([]);
    expect(await ports.notes.shownPassages()).toEqual(['space-1']);
  });

  test('leaves them in the outbox while the database refuses, and says so', async () => {
    const log = {
      merge: () => Promise.reject(new Error('disk full')),
      clear: () => Promise.reject(new Error('closed')),
      totals: () => Promise.reject(new Error('closed')),
      forgetDetails: () => Promise.reject(new Error('closed')),
      remove: () => Promise.reject(new Error('closed')),
      since: () => Promise.reject(new Error('disk full')),
    };
    const { ports, local } = createWorld({ log });
    await postAttempt(local, ATTEMPT);
    await expect(collectAttempts(ports)).rejects.toThrow('disk full');
    expect(await ports.outbox.list()).toEqual([ATTEMPT]);
    expect((await readProtection(ports)).gaps).toContainEqual({ kind: 'log' });
  });

  test('is the other worker’s work in a private window', async () => {
    const { ports, local } = createWorld({ isPrivate: true });
    await postAttempt(local, ATTEMPT);
    await collectAttempts(ports);
    expect(await ports.outbox.list()).toEqual([ATTEMPT]);
  });
});
