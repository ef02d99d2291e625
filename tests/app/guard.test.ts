import { describe, expect, it } from 'vitest';
import { injectGuard, syncGuard } from '../../lib/app/guard.ts';
import { guardEndOverride, startOverride } from '../../lib/app/overrides.ts';
import { change } from '../../lib/app/changes.ts';
import { addEntries, rememberFound } from '../../lib/app/people.ts';
import { sweepTabs, tabCameTo } from '../../lib/app/watch.ts';
import { type Came, interceptionPath } from '../../lib/core/interception.ts';
import { adding, createWorld, type World } from './world.ts';

const SITE = '*://*.facebook.com/*';
const LISTED = 'https://www.facebook.com/jane.doe';

async function listing(...lines: string[]): Promise<World> {
  const world = createWorld();
  await addEntries(world.ports, adding(...lines));
  return world;
}
const accounts = async ({ ports }: World) => {
  const loaded = await ports.state.load();
  return loaded.kind === 'ok' ? loaded.state.people.flatMap((person) => person.accounts) : [];
};

/** How ours came, and how many ms later what was kept is forgotten; null: nothing of it was shown. */
const WAYS: [Came, number | null][] = [
  ['asked', null],
  // Its guard has covered it, and our first paint comes first.
  ['in-app', 400],
  ['seen', 0],
  ['swept', 0],
  ['ended', 0],
];

describe('the guard follows the list', () => {
  it('is registered, and put into open pages, when an account is added, and goes with the last one', async () => {
    const world = await listing('facebook:jane.doe');
    expect(world.guarded).toContain(SITE);
    expect(world.injected).toContain(SITE);
    expect(world.guard?.people.flatMap((person) => person.accounts)).toHaveLength(1);
    await change(world.ports, { kind: 'remove-entry', entryId: (await accounts(world))[0]!.id });
    expect(world.guarded).toEqual([]);
    expect(world.guard?.people).toEqual([]);
  });

  it('is made again after an update, and by a start that finds it missing', async () => {
    const world = await listing('facebook:jane.doe');
    world.guard = null;
    world.guarded = [];
    await syncGuard(world.ports);
    expect(world.guarded).toContain(SITE);
    const before = world.guard;
    await syncGuard({ ...world.ports, version: '2.0.0' });
    expect(world.guard).not.toEqual(before);
  });

  it('is not touched by a private window’s worker, which puts it into its own pages only', async () => {
    const world = await listing('facebook:jane.doe');
    const inPrivate = { ...world.ports, isPrivate: true };
    world.guard = null;
    world.injected.length = 0;
    await syncGuard(inPrivate);
    expect(world.guard).toBeNull();
    await injectGuard(inPrivate);
    expect(world.injected).toContain(SITE);
  });

  it('keeps what it has while the list can’t be read', async () => {
    const world = await listing('facebook:jane.doe');
    const before = world.guard;
    await world.local.set({ state: 'broken', 'state.previous': 'broken' });
    await syncGuard(world.ports);
    expect(world.guard).toEqual(before);
    expect(world.guarded).toContain(SITE);
  });
});

describe('a page that its guard takes away itself', () => {
  it('is not replaced a second time', async () => {
    const world = await listing('facebook:jane.doe');
    world.tabs.set(1, LISTED);
    world.leaving.add(1);
    await tabCameTo(world.ports, { id: 1, url: LISTED, isPrivate: false });
    await sweepTabs(world.ports, 'swept');
    expect(world.tabs.get(1)).toBe(LISTED);
    world.leaving.delete(1);
    await tabCameTo(world.ports, { id: 1, url: LISTED, isPrivate: false });
    expect(world.tabs.get(1)).toMatch(/interception\.html\?s=.*&c=seen$/);
  });
});

describe('what the browser kept of a page in whose place ours stands', () => {
  it.each(WAYS)('is forgotten in its time: %s', async (came, after) => {
    const world = createWorld();
    const start = world.clock;
    const forgotten: number[] = [];
    const network = {
      ...world.ports.network,
      async forgetKeptPages() {
        forgotten.push(world.clock - start);
      },
    };
    const id = 'a'.repeat(32);
    const url = world.ports.baseUrl + interceptionPath({ entryId: id, form: 'profile', came });
    await tabCameTo({ ...world.ports, network }, { id: 1, url, isPrivate: false });
    expect(forgotten).toEqual(after === null ? [] : [after]);
  });
});

describe('a page without a guard', () => {
  it('is out of sight while the background waits for one to answer', async () => {
    const world = await listing('facebook:jane.doe');
    const seen: string[][] = [];
    const guard = {
      ...world.ports.guard,
      async leave() {
        seen.push([...world.covered]);
        return false;
      },
    };
    world.tabs.set(1, LISTED);
    world.tabs.set(2, 'https://www.facebook.com/somebody.else');
    await tabCameTo({ ...world.ports, guard }, { id: 1, url: LISTED, isPrivate: false });
    await tabCameTo(
      { ...world.ports, guard },
      { id: 2, url: 'https://www.facebook.com/somebody.else', isPrivate: false },
    );
    expect(seen).toEqual([[`1 ${LISTED}`]]);
    expect(world.covered).toEqual([`1 ${LISTED}`]);
  });
});

describe('an end that a guard saw', () => {
  it('ends the override that it saw, and no later one', async () => {
    const world = await listing('facebook:jane.doe');
    const [account] = await accounts(world);
    const open = () =>
      startOverride(world.ports, { accountId: account!.id, form: 'profile', minutes: 2, needed: false });
    const startedAt = async () => (await world.ports.override.load())?.startedAt ?? null;
    await open();
    const first = await startedAt();
    world.clock += 1_000;
    await open();
    await guardEndOverride(world.ports, first!);
    expect(await startedAt()).toBe(first! + 1_000);
    await guardEndOverride(world.ports, first! + 1_000);
    expect(await startedAt()).toBeNull();
    expect(world.sessionRules).toEqual([]);
  });
});

describe('an identifier that a page states together with a listed handle', () => {
  const found = { kind: 'id', value: '1000123' };
  const stated = async (world: World, page: string, change = {}, isPrivate = false) => {
    const [account] = await accounts(world);
    await rememberFound(
      world.ports,
      { accountId: account!.id, ...found, ...change },
      { url: page, isPrivate },
    );
    return (await accounts(world))[0]!.found ?? [];
  };

  it('is remembered with the account, once, and has rules of its own', async () => {
    const world = await listing('facebook:jane.doe');
    expect(JSON.stringify(world.dynamicRules)).not.toContain('1000123');
    expect(await stated(world, LISTED)).toEqual([found]);
    expect(await stated(world, LISTED)).toEqual([found]);
    expect(JSON.stringify(world.dynamicRules)).toContain('1000123');
  });

  it.each([
    ['another site', 'https://www.example.com/jane.doe', {}],
    ['another platform', 'https://www.instagram.com/jane.doe/', {}],
    ['no address', 'nowhere', {}],
    ['its own platform, but another handle', LISTED, { kind: 'handle', value: 'someone.else' }],
    ['its own platform, but no identifier', LISTED, { value: 'no number' }],
    ['its own platform, for a kind that there is not', LISTED, { kind: 'phone' }],
    ['its own platform, for an account that is not listed', LISTED, { accountId: 'nobody' }],
  ])('is not believed from %s', async (_, page, change) => {
    const world = await listing('facebook:jane.doe');
    expect(await stated(world, page, change)).toEqual([]);
  });

  it('is not remembered from a private window', async () => {
    const world = await listing('facebook:jane.doe');
    expect(await stated(world, LISTED, {}, true)).toEqual([]);
  });

  it('is not taken from someone else who is listed with it', async () => {
    const world = await listing('facebook:jane.doe', 'facebook:1000123');
    expect(await stated(world, LISTED)).toEqual([]);
  });

  it('is not collected without end', async () => {
    const world = await listing('facebook:jane.doe');
    for (let i = 0; i < 10; i += 1) await stated(world, LISTED, { value: `10001${i}` });
    expect((await accounts(world))[0]!.found).toHaveLength(4);
  });
});
