import { expect, test } from 'vitest';
import { change } from '../../lib/app/changes.ts';
import { eraseEverything } from '../../lib/app/erase.ts';
import { startOverride } from '../../lib/app/overrides.ts';
import { addEntries } from '../../lib/app/people.ts';
import { EMPTY_STATE } from '../../lib/core/state.ts';
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
  expect(await world.local.get(null)).toEqual({});
  expect(await world.session.get(null)).toEqual({});
  expect(await world.ports.log.since(0)).toEqual([]);
  expect([world.dynamicRules, world.sessionRules]).toEqual([[], []]);
  expect([world.alarms.get('override'), world.alarms.get('change')]).toEqual([null, null]);
  expect([...world.granted]).toEqual([]);
  expect(world.badge).toBe('');
});
