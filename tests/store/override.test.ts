import { expect, test } from 'vitest';
import { createOverrideStore, withCopy } from '../../lib/store/override.ts';
import { createMemoryArea } from '../../lib/store/memory.ts';
import type { Override } from '../../lib/core/model.ts';

const OVERRIDE: Override = { personId: 'p', startedAt: 1, endsAt: 9, latestSeenAt: 2 };

function twoStores() {
  const session = createOverrideStore(createMemoryArea());
  const copy = createOverrideStore(createMemoryArea());
  return { session, copy, both: withCopy(session, copy) };
}

test('an override is copied for the guard, and the copy goes with it', async () => {
  const { session, copy, both } = twoStores();
  await both.save(OVERRIDE);
  expect([await session.load(), await copy.load(), await both.load()]).toEqual([
    OVERRIDE,
    OVERRIDE,
    OVERRIDE,
  ]);
  await both.save(null);
  expect([await session.load(), await copy.load(), await both.load()]).toEqual([null, null, null]);
});

test('a time that is only noted tells nobody of a start, and brings no override back', async () => {
  const { session, copy, both } = twoStores();
  await both.save(OVERRIDE);
  await both.note(5);
  expect(await both.load()).toEqual({ ...OVERRIDE, latestSeenAt: 5 });
  expect(await copy.load()).toEqual(OVERRIDE);
  await both.save(null);
  await both.note(6);
  expect([await session.load(), await copy.load()]).toEqual([null, null]);
});

test('what is left of an earlier session runs nothing, and is removed at the first look', async () => {
  const { copy, both } = twoStores();
  await copy.save(OVERRIDE);
  expect(await both.load()).toBeNull();
  expect(await copy.load()).toBeNull();
});
