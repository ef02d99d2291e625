import { describe, expect, test } from 'vitest';
import { change } from '../../lib/app/changes.ts';
import { eraseEverything } from '../../lib/app/erase.ts';
import { forgetAddresses } from '../../lib/app/forget.ts';
import { addEntries } from '../../lib/app/people.ts';
import { dressToolbar } from '../../lib/app/toolbar.ts';
import { adding, createWorld, type World } from './world.ts';

const THEIRS = 'https://www.instagram.com/jane.doe/';
const SEARCH = 'https://www.google.com/search?q=jane.doe';
const STRANGER = 'https://www.instagram.com/jane.doering/';
const ELSEWHERE = 'https://news.example/';

const forgets = (world: World, on: boolean) =>
  change(world.ports, { kind: 'settings', settings: { forgets: on } });

async function worldWithHistory(): Promise<World> {
  const world = createWorld();
  await addEntries(world.ports, adding('instagram:jane.doe'));
  world.visited = new Set([THEIRS, SEARCH, STRANGER, ELSEWHERE]);
  return world;
}

describe('the browser’s history', () => {
  test('is left alone unless that was chosen', async () => {
    const world = await worldWithHistory();
    await forgetAddresses(world.ports);
    expect(world.visited?.size).toBe(4);
  });

  test('loses the pages of the list and the searches for them, and nothing else', async () => {
    const world = await worldWithHistory();
    await forgets(world, true);
    await forgetAddresses(world.ports);
    expect([...(world.visited ?? [])]).toEqual([STRANGER, ELSEWHERE]);
  });

  test('loses what comes, one by one, an override or not', async () => {
    const world = await worldWithHistory();
    await forgets(world, true);
    await forgetAddresses(world.ports, [THEIRS, ELSEWHERE]);
    expect([...(world.visited ?? [])]).toEqual([SEARCH, STRANGER, ELSEWHERE]);
  });

  test('keeps what stays open', async () => {
    const world = await worldWithHistory();
    await forgets(world, true);
    await change(world.ports, { kind: 'settings', settings: { coolingOffHours: 0 } });
    world.clock += 25 * 3_600_000;
    const loaded = await world.ports.state.load();
    if (loaded.kind === 'unreadable') throw new Error('unreadable');
    const [person] = loaded.state.people;
    await world.ports.state.save({
      ...loaded.state,
      people: [{ ...person!, exceptions: [{ id: 'e', url: THEIRS, hours: null, addedAt: 0 }] }],
    });
    await forgetAddresses(world.ports);
    expect(world.visited).toContain(THEIRS);
    expect(world.visited).not.toContain(SEARCH);
  });

  test('is given back when it is switched off, and when everything is erased', async () => {
    const world = await worldWithHistory();
    await forgets(world, true);
    await forgets(world, false);
    expect(world.visited).toBeNull();
    const other = await worldWithHistory();
    await forgets(other, true);
    await eraseEverything(other.ports);
    expect(other.visited).toBeNull();
  });
});

test('the toolbar shows the name and icon that were chosen, ours again once everything is erased', async () => {
  const world = createWorld();
  await change(world.ports, { kind: 'settings', settings: { plain: true } });
  await dressToolbar(world.ports);
  expect(world.isPlain).toBe(true);
  await eraseEverything(world.ports);
  expect(world.isPlain).toBe(false);
});
