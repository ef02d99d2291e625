import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../lib/core/model.ts';
import { createMemoryArea } from '../../lib/store/memory.ts';
import { createOutbox, postAttempt, readOutbox } from '../../lib/store/outbox.ts';

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
  test('loses nothing that is posted while it removes', async () => {
    const area = createMemoryArea();
    await postAttempt(area, ATTEMPT);
    const moved = await createOutbox(area).list();
    const newer = { ...ATTEMPT, outcome: 'left' } as const;
    const meanwhile = {
      ...area,
      async get(keys: string | string[] | null) {
        const items = await area.get(keys);
        await postAttempt(area, newer);
        return items;
      },
      async remove(keys: string | string[]) {
        await postAttempt(area, newer);
        await area.remove(keys);
      },
    };
    await createOutbox(meanwhile).remove(moved);
    expect(await createOutbox(area).list()).toEqual([newer]);
  });

  test('shows a visit once, as it stands', async () => {
    const area = createMemoryArea();
    await postAttempt(area, ATTEMPT);
    await postAttempt(area, { ...ATTEMPT, outcome: 'left', secondsWaited: 4 });
    expect(readOutbox(await area.get(null))).toEqual([{ ...ATTEMPT, outcome: 'left', secondsWaited: 4 }]);
  });

  test('holds every version that pages posted', async () => {
    const area = createMemoryArea({ state: { not: 'an attempt' } });
    await postAttempt(area, ATTEMPT);
    await postAttempt(area, { ...ATTEMPT, outcome: 'left' });
    await postAttempt(area, { ...ATTEMPT, id: 'b' });
    expect(await createOutbox(area).list()).toEqual([
      ATTEMPT,
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
