import { describe, expect, test } from 'vitest';
import {
  answerNeeded,
  endOverride,
  continueOverride,
  runningOverride,
  startOverride,
  tabOpened,
  tendOverride,
} from '../../lib/app/overrides.ts';
import { addEntries } from '../../lib/app/people.ts';
import { readProtection } from '../../lib/app/protection.ts';
import { sweepTabs, tabCameTo } from '../../lib/app/watch.ts';
import { adding, createWorld, MINUTE, type World } from './world.ts';

async function accountId(world: World, value: string): Promise<string> {
  const loaded = await world.ports.state.load();
  const accounts = loaded.kind === 'unreadable' ? [] : loaded.state.people.flatMap((p) => p.accounts);
  return accounts.find((account) => account.value === value)?.id ?? 'missing';
}

async function worldWithTwo(): Promise<World> {
  const world = createWorld();
  await addEntries(world.ports, adding('x:janedoe', 'instagram:jane.doe'));
  await addEntries(world.ports, { ...adding('x:johnroe'), label: 'Person 2' });
  await giveAccess(world);
  return world;
}

/** As by the browser's question: to the sites of the list. */
async function giveAccess(world: World): Promise<void> {
  const { gaps } = await readProtection(world.ports);
  for (const gap of gaps)
    if (gap.kind === 'access') for (const origin of gap.origins) world.granted.add(origin);
}

const ours = /^chrome-extension:\/\/us\/interception\.html\?/;

async function showsOurs(world: World, url: string): Promise<boolean> {
  world.tabs.set(1, url);
  await tabCameTo(world.ports, { id: 1, url, isPrivate: false });
  return ours.test(world.tabs.get(1) ?? '');
}

describe('the badge while no override runs', () => {
  test.each<[string, (world: World) => void | Promise<void>, string]>([
    ['says nothing when the list is covered', () => undefined, ''],
    ['says that something is missing when access was taken back', (world) => world.granted.clear(), '!'],
    [
      'says so when the guard is not registered',
      (world) => {
        world.guardFails = true;
      },
      '!',
    ],
  ])('%s', async (_, happens, badge) => {
    const world = await worldWithTwo();
    await happens(world);
    await tendOverride(world.ports);
    expect(world.badge).toBe(badge);
  });

  test('and the protection names the guard, until it is registered again', async () => {
    const world = await worldWithTwo();
    world.guardFails = true;
    const kinds = async () => (await readProtection(world.ports)).gaps.map(({ kind }) => kind);
    expect(await kinds()).toContain('guard');
    world.guardFails = false;
    expect(await kinds()).not.toContain('guard');
  });
});

describe('an override', () => {
  test('opens one person and no one else, until its time is over', async () => {
    const world = await worldWithTwo();
    const request = {
      accountId: await accountId(world, 'janedoe'),
      form: 'profile',
      minutes: 5,
      needed: false,
    } as const;
    const answer = await startOverride(world.ports, request);
    expect(answer).toEqual({ kind: 'open', url: 'https://x.com/janedoe', endsAt: world.clock + 5 * MINUTE });
    expect(world.sessionRules.length).toBeGreaterThan(0);
    expect(await showsOurs(world, 'https://x.com/janedoe')).toBe(false);
    expect(await showsOurs(world, 'https://www.instagram.com/jane.doe/')).toBe(false);
    expect(await showsOurs(world, 'https://x.com/johnroe')).toBe(true);
    expect(await showsOurs(world, 'https://x.com/search?q=janedoe+johnroe')).toBe(true);
    world.clock += 5 * MINUTE;
    expect(await showsOurs(world, 'https://x.com/janedoe')).toBe(true);
    expect(world.sessionRules).toEqual([]);
    expect(world.badge).toBe('');
    expect(world.alarms.get('override')).toBeNull();
  });

  test('ends another one that runs', async () => {
    const world = await worldWithTwo();
    await startOverride(world.ports, {
      accountId: await accountId(world, 'janedoe'),
      form: 'profile',
      minutes: 5,
      needed: false,
    });
    await startOverride(world.ports, {
      accountId: await accountId(world, 'johnroe'),
      form: 'profile',
      minutes: 2,
      needed: false,
    });
    expect(await showsOurs(world, 'https://x.com/johnroe')).toBe(false);
    expect(await showsOurs(world, 'https://x.com/janedoe')).toBe(true);
  });

  test('shows the minutes left and rings at each change', async () => {
    const world = await worldWithTwo();
    const start = world.clock;
    await startOverride(world.ports, {
      accountId: await accountId(world, 'janedoe'),
      form: 'profile',
      minutes: 2,
      needed: false,
    });
    expect([world.badge, world.alarms.get('override')]).toEqual(['2', start + MINUTE]);
    world.clock = start + MINUTE;
    await tendOverride(world.ports);
    expect([world.badge, world.alarms.get('override')]).toEqual(['1', start + 2 * MINUTE]);
    world.clock = start + 2 * MINUTE;
    await tendOverride(world.ports);
    expect([world.badge, world.alarms.get('override')]).toEqual(['', null]);
    expect(await runningOverride(world.ports)).toBeNull();
  });

  test('ended by hand, every open page of that person goes back', async () => {
    const world = await worldWithTwo();
    await startOverride(world.ports, {
      accountId: await accountId(world, 'janedoe'),
      form: 'profile',
      minutes: 10,
      needed: false,
    });
    world.tabs.set(7, 'https://x.com/janedoe/with_replies');
    world.tabs.set(8, 'https://example.com/');
    await endOverride(world.ports);
    await sweepTabs(world.ports, 'ended');
    expect(world.tabs.get(7)).toMatch(ours);
    expect(world.tabs.get(8)).toBe('https://example.com/');
  });

  test('ends when the clock is set back by more than two seconds', async () => {
    const world = await worldWithTwo();
    await startOverride(world.ports, {
      accountId: await accountId(world, 'janedoe'),
      form: 'profile',
      minutes: 10,
      needed: false,
    });
    world.clock += 3 * MINUTE;
    expect(await runningOverride(world.ports)).not.toBeNull();
    world.clock -= 1_500;
    expect(await runningOverride(world.ports)).not.toBeNull();
    world.clock -= 2 * MINUTE;
    expect(await runningOverride(world.ports)).toBeNull();
    expect(world.sessionRules).toEqual([]);
  });

  test('leaves no rule behind when the worker died between its record and its rules', async () => {
    const world = await worldWithTwo();
    await startOverride(world.ports, {
      accountId: await accountId(world, 'janedoe'),
      form: 'profile',
      minutes: 10,
      needed: false,
    });
    await world.session.remove(['override', 'override.seen']);
    await tendOverride(world.ports);
    expect(world.sessionRules).toEqual([]);
    expect([world.alarms.get('override'), world.badge]).toEqual([null, '']);
  });

  test('does not open when the browser refuses the rule, and then neither runs nor counts', async () => {
    const world = await worldWithTwo();
    world.failing = 'session-install';
    const request = {
      accountId: await accountId(world, 'janedoe'),
      form: 'profile',
      minutes: 2,
      needed: false,
    } as const;
    await expect(startOverride(world.ports, request)).rejects.toThrow('no rules today');
    expect(await world.ports.override.load()).toBeNull();
    expect((await world.ports.notes.starts()).chosen).toEqual([]);
  });

  test('can not be started in a private window, nor for someone not listed', async () => {
    const world = await worldWithTwo();
    const request = {
      accountId: await accountId(world, 'janedoe'),
      form: 'profile',
      minutes: 2,
      needed: false,
    } as const;
    const privately = { ...world.ports, isPrivate: true };
    expect(await startOverride(privately, request)).toEqual({ kind: 'refused', reason: 'private-window' });
    expect(await startOverride(world.ports, { ...request, accountId: 'x' })).toEqual({
      kind: 'refused',
      reason: 'not-listed',
    });
    await startOverride(world.ports, request);
    world.tabs.set(1, 'https://x.com/janedoe');
    world.privateTabs.add(1);
    await tabCameTo(privately, { id: 1, url: 'https://x.com/janedoe', isPrivate: true });
    expect(world.tabs.get(1)).toMatch(ours);
  });

  test('holds in the tabs of ordinary windows, new ones too, and in no other', async () => {
    const world = await worldWithTwo();
    const met = { accountId: await accountId(world, 'janedoe'), form: 'profile' };
    world.tabs.set(7, 'https://example.com/');
    await startOverride(world.ports, { ...met, minutes: 5, needed: false });
    const tabs = () =>
      world.sessionRules
        .filter(({ action }) => action.type === 'allow')
        .map(({ condition }) => condition.tabIds?.join());
    expect(new Set(tabs())).toEqual(new Set(['-1,7']));
    world.tabs.set(8, 'https://example.com/');
    world.tabs.set(9, 'https://x.com/janedoe');
    world.privateTabs.add(9);
    await tabOpened(world.ports);
    expect(new Set(tabs())).toEqual(new Set(['-1,7,8']));
    await sweepTabs(world.ports, 'swept');
    expect(world.tabs.get(9)).toMatch(ours);
  });

  test('goes on in a tab that came to our page before its rule did, and in no private one', async () => {
    const world = await worldWithTwo();
    const met = { accountId: await accountId(world, 'janedoe'), form: 'profile' };
    expect(await continueOverride(world.ports, met)).toBeNull();
    await startOverride(world.ports, { ...met, minutes: 5, needed: false });
    expect(await continueOverride(world.ports, met)).toBe('https://x.com/janedoe');
    expect(await continueOverride({ ...world.ports, isPrivate: true }, met)).toBeNull();
    const other = { accountId: await accountId(world, 'johnroe'), form: 'profile' };
    expect(await continueOverride(world.ports, other)).toBeNull();
    world.clock += 5 * MINUTE;
    expect(await continueOverride(world.ports, met)).toBeNull();
  });
});

describe('how often', () => {
  const request = async (world: World, needed = false) =>
    startOverride(world.ports, {
      accountId: await accountId(world, 'janedoe'),
      form: 'profile',
      minutes: 2,
      needed,
    });

  test('three times in 24 hours by default; then only what is needed', async () => {
    const world = await worldWithTwo();
    for (let time = 0; time < 3; time += 1) {
      expect((await request(world)).kind).toBe('open');
      await endOverride(world.ports);
      world.clock += MINUTE;
    }
    expect(await request(world)).toEqual({ kind: 'refused', reason: 'none-left' });
    expect(world.sessionRules).toEqual([]);
    expect((await request(world, true)).kind).toBe('open');
    world.clock += 24 * 60 * MINUTE;
    expect((await request(world)).kind).toBe('open');
  });

  test('what was needed is no use of them', async () => {
    const world = await worldWithTwo();
    for (let time = 0; time < 4; time += 1) await request(world, true);
    expect(await world.ports.notes.starts()).toMatchObject({ chosen: [] });
    expect((await request(world)).kind).toBe('open');
  });

  test('the question about what is needed stays answered, whatever is opened later', async () => {
    const world = await worldWithTwo();
    for (let time = 0; time < 3; time += 1) await request(world, true);
    expect(await world.ports.notes.starts()).toMatchObject({ answered: false });
    await answerNeeded(world.ports);
    await request(world, true);
    await request(world);
    const starts = await world.ports.notes.starts();
    expect(starts).toMatchObject({ answered: true });
    expect(starts.needed).toHaveLength(4);
    expect(starts.chosen).toHaveLength(1);
  });
});
