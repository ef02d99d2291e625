import { describe, expect, test } from 'vitest';
import { collectAttempts } from '../../lib/app/attempts.ts';
import { change } from '../../lib/app/changes.ts';
import { eraseEverything } from '../../lib/app/erase.ts';
import { startOverride } from '../../lib/app/overrides.ts';
import { addEntries } from '../../lib/app/people.ts';
import type { Attempt } from '../../lib/core/model.ts';
import { EMPTY_STATE } from '../../lib/core/state.ts';
import { postAttempt } from '../../lib/store/outbox.ts';
import { STATE_KEY } from '../../lib/store/state.ts';
import { adding, createWorld } from './world.ts';

test('erasing leaves nothing: no people, rules, log, override, pending change, note or access', async () => {
  const world = createWorld();
  await addEntries(world.ports, adding('x:janedoe', 'name: Jane Doe'));
  const loaded = await world.ports.state.load();
  const accountId = loaded.kind === 'ok' ? (loaded.state.people[0]?.accounts[0]?.id ?? '') : '';
  world.granted.add('*://*.x.com/*');
  await world.ports.log.merge([
    {
      id: 'v1',
      at: world.clock,
      personId: 'p',
      accountId,
      platform: 'x',
      form: 'profile',
      met: 'typed',
      outcome: 'left',
      secondsWaited: 3,
      passageId: 'space-1',
    },
  ]);
  await startOverride(world.ports, { accountId, form: 'profile', minutes: 2, needed: false });
  await change(world.ports, { kind: 'settings', settings: { pauseSeconds: 30 } });
  expect(world.dynamicRules.length).toBeGreaterThan(0);

  await eraseEverything(world.ports);
  expect(await world.ports.state.load()).toEqual({ kind: 'ok', state: EMPTY_STATE });
  // The time alone, by which visits of pages that are still open are known.
  expect(await world.local.get(null)).toEqual({ deletions: [{ days: null, at: world.clock }] });
  expect(await world.session.get(null)).toEqual({});
  expect(await world.ports.log.since(0)).toEqual([]);
  expect([world.dynamicRules, world.sessionRules]).toEqual([[], []]);
  expect([world.alarms.get('override'), world.alarms.get('change')]).toEqual([null, null]);
  expect([...world.granted]).toEqual([]);
  expect(world.badge).toBe('');
});

const VISIT: Attempt = {
  id: 'v1',
  at: 0,
  personId: 'p',
  accountId: 'a',
  platform: 'x',
  form: 'profile',
  met: 'typed',
  outcome: 'closed',
  secondsWaited: 0,
  passageId: 'space-1',
};

describe('erasing', () => {
  test('takes back access that nothing on the list speaks of any more, also where the list can not be read', async () => {
    const world = createWorld();
    await addEntries(world.ports, adding('x:janedoe'));
    world.granted.add('*://*/*').add('*://*.x.com/*');
    await world.local.set({ [STATE_KEY]: 'damaged', [`${STATE_KEY}.previous`]: 'damaged' });
    await eraseEverything(world.ports);
    expect([...world.granted]).toEqual([]);
  });

  test('removes what it can where the browser refuses a part, and says that it failed', async () => {
    const world = createWorld();
    await addEntries(world.ports, adding('x:janedoe'));
    await world.ports.log.merge([VISIT]);
    world.granted.add('*://*.x.com/*');
    world.failing = 'session-install';
    await expect(eraseEverything(world.ports)).rejects.toThrow('no rules today');
    expect(await world.ports.state.load()).toEqual({ kind: 'ok', state: EMPTY_STATE });
    expect(await world.ports.log.since(0)).toEqual([]);
    expect(world.dynamicRules).toEqual([]);
    expect([...world.granted]).toEqual([]);
  });

  test('is not undone by a page that is still open and tells how its visit ended', async () => {
    const world = createWorld();
    const visit = { ...VISIT, at: world.clock };
    await postAttempt(world.local, visit);
    await collectAttempts(world.ports);
    world.clock += 1_000;
    await eraseEverything(world.ports);
    await postAttempt(world.local, { ...visit, outcome: 'left' });
    await collectAttempts(world.ports);
    expect(await world.ports.log.since(0)).toEqual([]);
    expect(await world.ports.outbox.list()).toEqual([]);
    const later = { ...visit, id: 'v2', at: world.clock + 1 };
    await postAttempt(world.local, later);
    await collectAttempts(world.ports);
    expect(await world.ports.log.since(0)).toEqual([later]);
  });
});
