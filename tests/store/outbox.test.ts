import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../lib/core/model.ts';
import { createMemoryArea } from '../../lib/store/memory.ts';
import { createOutbox, postAttempt } from '../../lib/store/outbox.ts';

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
  passageId: 'g1',
};

describe('the outbox', () => {
  test('holds what pages posted, one entry a visit', async () => {
    const area = createMemoryArea({ state: { not: 'an attempt' } });
    await postAttempt(area, ATTEMPT);
    await postAttempt(area, { ...ATTEMPT, outcome: 'left' });
    await postAttempt(area, { ...ATTEMPT, id: 'b' });
    expect(await createOutbox(area).list()).toEqual([
      { ...ATTEMPT, outcome: 'left' },
      { ...ATTEMPT, id: 'b' },
    ]);
  });

  test('keeps an entry that became newer while it was being moved', async () => {
    const area = createMemoryArea();
    const outbox = createOutbox(area);
    await postAttempt(area, ATTEMPT);
    const moved = await outbox.list();
    await postAttempt(area, { ...ATTEMPT, outcome: 'overrode' });
    await outbox.remove(moved);
    expect(await outbox.list()).toEqual([{ ...ATTEMPT, outcome: 'overrode' }]);
    await outbox.remove(await outbox.list());
    expect(await outbox.list()).toEqual([]);
  });

  test('passes over entries that are not attempts', async () => {
    const area = createMemoryArea({ 'attempt.x': { id: 'x', outcome: 'won' }, 'attempt.y': 7 });
    expect(await createOutbox(area).list()).toEqual([]);
  });
});
