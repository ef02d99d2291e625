import { describe, expect, test } from 'vitest';
import { addEntries, editPerson, ListUnreadable } from '../../lib/app/people.ts';
import { readProtection } from '../../lib/app/protection.ts';
import { syncRules } from '../../lib/app/rules.ts';
import { STATE_KEY } from '../../lib/store/state.ts';
import { adding, createWorld, type World } from './world.ts';

async function people(world: World) {
  const loaded = await world.ports.state.load();
  return loaded.kind === 'unreadable' ? [] : loaded.state.people;
}

describe('adding to the list', () => {
  test('makes a person of accounts and names', async () => {
    const world = createWorld();
    const answer = await addEntries(
      world.ports,
      adding('instagram:jane.doe', 'https://x.com/janedoe', 'name: Jane Doe'),
    );
    expect(answer.added).toBe(3);
    const [person] = await people(world);
    expect(person).toMatchObject({ id: answer.personId, label: 'Person 1', startDate: '2026-11-01' });
    expect(person?.accounts.map(({ platform, value }) => [platform, value])).toEqual([
      ['instagram', 'jane.doe'],
      ['x', 'janedoe'],
    ]);
    expect(person?.phrases.map(({ text }) => text)).toEqual(['Jane Doe']);
    expect(world.dynamicRules.length).toBeGreaterThan(0);
  });

  test('adds nothing twice, however it is spelled and whoever has it', async () => {
    const world = createWorld();
    await addEntries(world.ports, adding('instagram:jane.doe', 'https://www.instagram.com/Jane.Doe/'));
    const again = await addEntries(world.ports, { ...adding('@jane.doe on instagram'), label: 'Person 2' });
    expect(again).toMatchObject({ added: 0, personId: null });
    expect(await people(world)).toHaveLength(1);
  });

  test('keeps the list when the browser refuses the rules, and says that they are missing', async () => {
    const world = createWorld();
    world.failing = 'install';
    expect(await addEntries(world.ports, adding('x:janedoe'))).toMatchObject({ added: 1 });
    expect(await people(world)).toHaveLength(1);
    expect(world.guarded).toContain('*://*.x.com/*');
    expect((await readProtection(world.ports)).gaps).toContainEqual({ kind: 'rules' });
    world.failing = null;
    await syncRules(world.ports);
    expect((await readProtection(world.ports)).gaps).not.toContainEqual({ kind: 'rules' });
    expect(world.dynamicRules.length).toBeGreaterThan(0);
  });

  test('changes nothing when the list can not be read', async () => {
    const world = createWorld();
    await addEntries(world.ports, adding('x:janedoe'));
    const rules = world.dynamicRules;
    await world.local.set({ [STATE_KEY]: 'damaged' });
    await expect(addEntries(world.ports, adding('x:other'))).rejects.toThrow(ListUnreadable);
    await syncRules(world.ports);
    expect(world.dynamicRules).toBe(rules);
    expect((await readProtection(world.ports)).gaps).toEqual([{ kind: 'unreadable' }]);
  });
});

describe('changing the list', () => {
  test('a label and a start date are kept', async () => {
    const world = createWorld();
    const { personId } = await addEntries(world.ports, adding('x:janedoe'));
    await editPerson(world.ports, { personId: personId ?? '', label: 'J', startDate: '2026-10-01' });
    expect((await people(world))[0]).toMatchObject({ label: 'J', startDate: '2026-10-01' });
  });
});

describe('installing rules', () => {
  test('happens once for a list, and again for a new version of ours', async () => {
    const world = createWorld();
    await addEntries(world.ports, adding('x:janedoe'));
    expect(await syncRules(world.ports)).toBe(false);
    expect(world.installations).toBe(1);
    expect(await syncRules({ ...world.ports, version: '1.0.1' })).toBe(true);
  });
});
