import { describe, expect, test } from 'vitest';
import { cancelPending, change, keepOpen, tendChanges } from '../../lib/app/changes.ts';
import { addEntries, saveWords } from '../../lib/app/people.ts';
import { readProtection } from '../../lib/app/protection.ts';
import { tabCameTo } from '../../lib/app/watch.ts';
import type { State } from '../../lib/core/state.ts';
import { adding, createWorld, MINUTE, type World } from './world.ts';

const DAY = 24 * 60 * MINUTE;

async function stateOf(world: World): Promise<State> {
  const loaded = await world.ports.state.load();
  if (loaded.kind === 'unreadable') throw new Error('unreadable');
  return loaded.state;
}

const entryIds = async (world: World) =>
  (await stateOf(world)).people.flatMap(({ accounts }) => accounts.map(({ id }) => id));

async function worldWithTwo(): Promise<{ world: World; x: string; reddit: string }> {
  const world = createWorld();
  await addEntries(world.ports, adding('x:janedoe', 'reddit:janedoe'));
  const [x = '', reddit = ''] = await entryIds(world);
  world.clock += 16 * MINUTE;
  return { world, x, reddit };
}

describe('removing an account', () => {
  test('added by mistake is immediate', async () => {
    const world = createWorld();
    await addEntries(world.ports, adding('x:janedoe'));
    const [id = ''] = await entryIds(world);
    expect(await change(world.ports, { kind: 'remove-entry', entryId: id })).toEqual({ kind: 'done' });
    expect((await stateOf(world)).people).toEqual([]);
    expect(world.dynamicRules).toEqual([]);
  });

  test('that was the last takes all access back, that to all sites too', async () => {
    const world = createWorld();
    await addEntries(world.ports, adding('x:janedoe'));
    world.granted.add('*://*/*').add('*://*.x.com/*');
    const [id = ''] = await entryIds(world);
    await change(world.ports, { kind: 'remove-entry', entryId: id });
    expect([...world.granted]).toEqual([]);
  });

  test('waits a day; until then it is blocked as before, then rules and access go', async () => {
    const { world, x, reddit } = await worldWithTwo();
    const access = (await readProtection(world.ports)).gaps.find(({ kind }) => kind === 'access');
    if (access?.kind !== 'access') throw new Error('access should be missing');
    for (const origin of access.origins) world.granted.add(origin);
    world.granted.add('*://*.example.com/*');
    const rules = world.dynamicRules;
    const answer = await change(world.ports, { kind: 'remove-entry', entryId: x });
    expect(answer).toEqual({ kind: 'waits', dueAt: world.clock + DAY });
    expect(world.alarms.get('change')).toBe(world.clock + DAY);
    world.clock += DAY - 1;
    await tendChanges(world.ports);
    expect(world.dynamicRules).toEqual(rules);
    world.clock += 1;
    await tendChanges(world.ports);
    expect(await entryIds(world)).toEqual([reddit]);
    expect(world.dynamicRules.length).toBeLessThan(rules.length);
    expect(world.alarms.get('change')).toBeNull();
    expect([...world.granted].some((origin) => origin.includes('reddit.com'))).toBe(true);
    expect(world.granted).not.toContain('*://*.twitter.com/*');
    expect(world.granted).toContain('*://*.example.com/*');
  });

  test('is not immediate again when the clock was set back', async () => {
    const { world, x } = await worldWithTwo();
    // Any start of the worker notes the time.
    await tendChanges(world.ports);
    world.clock -= 16 * MINUTE;
    expect((await change(world.ports, { kind: 'remove-entry', entryId: x })).kind).toBe('waits');
  });

  test('can be taken back', async () => {
    const { world, x, reddit } = await worldWithTwo();
    await change(world.ports, { kind: 'remove-entry', entryId: x });
    const [pending] = (await stateOf(world)).pending;
    await cancelPending(world.ports, pending?.id ?? '');
    world.clock += 2 * DAY;
    await tendChanges(world.ports);
    expect(await entryIds(world)).toEqual([x, reddit]);
    expect(world.alarms.get('change')).toBeNull();
  });
});

describe('settings', () => {
  test('are kept, the weaker ones after the delay', async () => {
    const { world } = await worldWithTwo();
    await change(world.ports, { kind: 'settings', settings: { secondPause: true, overridesPerDay: 5 } });
    expect((await stateOf(world)).settings).toMatchObject({ secondPause: true, overridesPerDay: 3 });
    world.clock += DAY;
    await tendChanges(world.ports);
    expect((await stateOf(world)).settings.overridesPerDay).toBe(5);
  });

  test('a worker that dies before the alarm is set does what is due at its next start', async () => {
    const { world, x } = await worldWithTwo();
    const dying = {
      ...world.ports,
      alarms: { set: () => Promise.reject(new Error('the worker died')) },
    };
    await expect(change(dying, { kind: 'remove-entry', entryId: x })).rejects.toThrow('died');
    await tendChanges(world.ports);
    expect(world.alarms.get('change')).toBe(world.clock + DAY);
  });
});

test('one’s own words are kept, each by itself', async () => {
  const world = createWorld();
  await saveWords(world.ports, { plan: 'put the kettle on' });
  await saveWords(world.ports, { instead: ['walk', 'call Sam'] });
  expect((await stateOf(world)).words).toEqual({
    reasons: '',
    plan: 'put the kettle on',
    instead: ['walk', 'call Sam'],
  });
});

describe('a page kept open for safety, a child or a court', () => {
  test('is open at once, has a rule, and stays; a search has no page to keep', async () => {
    const { world, x } = await worldWithTwo();
    expect(await keepOpen(world.ports, { accountId: x, form: 'profile' })).toBe(true);
    expect(await keepOpen(world.ports, { accountId: x, form: 'profile' })).toBe(true);
    const [person] = (await stateOf(world)).people;
    expect(person?.exceptions?.map(({ url }) => url)).toEqual(['https://x.com/janedoe']);
    expect(world.dynamicRules.filter(({ action }) => action.type === 'allow')).toHaveLength(1);
    world.tabs.set(1, 'https://x.com/janedoe');
    await tabCameTo(world.ports, { id: 1, url: 'https://x.com/janedoe', isPrivate: false });
    expect(world.tabs.get(1)).toBe('https://x.com/janedoe');
    expect(await keepOpen(world.ports, { accountId: 'unknown', form: 'profile' })).toBe(false);
  });

  test('in hours of the week only then, by an alarm of its own', async () => {
    const { world } = await worldWithTwo();
    const personId = (await stateOf(world)).people[0]?.id ?? '';
    const at = new Date(world.clock);
    const minute = at.getHours() * 60 + at.getMinutes();
    const hours = [{ day: at.getDay(), from: minute + 5, to: minute + 10 }];
    await change(world.ports, { kind: 'settings', settings: { coolingOffHours: 0 } });
    world.clock += DAY;
    await tendChanges(world.ports);
    world.clock += 7 * DAY;
    await tendChanges(world.ports);
    const exception = { id: 'e1', url: 'https://x.com/janedoe', hours, addedAt: world.clock };
    await change(world.ports, { kind: 'add-exception', personId, exception });
    const allowed = () => world.dynamicRules.filter(({ action }) => action.type === 'allow').length;
    expect(allowed()).toBe(0);
    const opensAt = world.alarms.get('hours') ?? 0;
    expect(new Date(opensAt).getHours() * 60 + new Date(opensAt).getMinutes()).toBe(minute + 5);
    world.clock = opensAt;
    await tendChanges(world.ports);
    expect(allowed()).toBe(1);
    world.clock = world.alarms.get('hours') ?? 0;
    await tendChanges(world.ports);
    expect(allowed()).toBe(0);
  });
});
