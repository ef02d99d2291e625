import { describe, expect, test } from 'vitest';
import { startOverride } from '../../lib/app/overrides.ts';
import { addEntries } from '../../lib/app/people.ts';
import { mendAtStart } from '../../lib/app/start.ts';
import { postAttempt } from '../../lib/store/outbox.ts';
import { adding, createWorld, MINUTE, type World } from './world.ts';

/** The worker has died under an override that has run out meanwhile; the browser takes no rules any more. */
async function worldThatRefuses(what: World['failing']): Promise<World> {
  const world = createWorld();
  await addEntries(world.ports, adding('x:janedoe'));
  const loaded = await world.ports.state.load();
  const accountId = loaded.kind === 'unreadable' ? '' : (loaded.state.people[0]?.accounts[0]?.id ?? '');
  await startOverride(world.ports, { accountId, form: 'profile', minutes: 10, needed: false });
  await postAttempt(world.local, {
    id: 'a',
    at: world.clock,
    personId: 'p1',
    accountId,
    platform: 'x',
    form: 'profile',
    met: 'link',
    outcome: 'left',
    secondsWaited: 7,
    passageId: 'space-1',
  });
  world.clock += 11 * MINUTE;
  world.failing = what;
  return world;
}

describe('each start of the worker', () => {
  test('ends an override and logs what waits, though the browser refuses the rules of a new version', async () => {
    const world = await worldThatRefuses('install');
    await mendAtStart({ ...world.ports, version: '1.0.1' });
    expect(await world.ports.override.load()).toBeNull();
    expect(world.sessionRules).toEqual([]);
    expect(await world.ports.log.since(0)).toHaveLength(1);
    expect(world.badge).toBe('!');
  });

  test('goes on where an override can not be ended, and ends it at the next', async () => {
    const world = await worldThatRefuses('session-install');
    await mendAtStart(world.ports);
    expect(await world.ports.override.load()).not.toBeNull();
    expect(await world.ports.log.since(0)).toHaveLength(1);
    world.failing = null;
    await mendAtStart(world.ports);
    expect(await world.ports.override.load()).toBeNull();
  });
});
