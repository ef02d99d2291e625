import { describe, expect, test } from 'vitest';
import { collectAttempts } from '../../lib/app/attempts.ts';
import { change } from '../../lib/app/changes.ts';
import { deleteHistory, keepAsAsked } from '../../lib/app/history.ts';
import { startOverride } from '../../lib/app/overrides.ts';
import { addEntries } from '../../lib/app/people.ts';
import { addDays, dayOf, startOfDay } from '../../lib/core/day.ts';
import type { Attempt } from '../../lib/core/model.ts';
import { postAttempt } from '../../lib/store/outbox.ts';
import { adding, createWorld, type World } from './world.ts';

const DAY = 86_400_000;

const attempt = (id: string, at: number, changes: Partial<Attempt> = {}): Attempt => ({
  id,
  at,
  personId: 'p1',
  accountId: 'a1',
  platform: 'x',
  form: 'profile',
  met: 'typed',
  outcome: 'left',
  secondsWaited: 3,
  passageId: 'space-1',
  ...changes,
});
const ids = async ({ ports }: World) => (await ports.log.since(0)).map(({ id }) => id);

describe('deleting', () => {
  test('a range of days takes what is in it, also what still waits in the outbox, and nothing else', async () => {
    const world = createWorld();
    const { ports, local, clock } = world;
    await ports.log.merge([
      attempt('old', clock - 3 * DAY),
      attempt('in', clock - DAY, { outcome: 'needed' }),
    ]);
    await postAttempt(local, attempt('waits', clock - DAY));
    await postAttempt(local, attempt('stays', clock));
    const day = dayOf(clock - DAY);
    await deleteHistory(ports, { from: day, to: day });
    await collectAttempts(ports);
    expect(await ids(world)).toEqual(['old', 'stays']);
  });

  test('everything leaves no visit, no total and nothing in the outbox', async () => {
    const world = createWorld();
    const { ports, local, clock } = world;
    await ports.log.merge([attempt('a', clock - 200 * DAY), attempt('b', clock)]);
    await ports.log.forgetDetails(dayOf(clock));
    await postAttempt(local, attempt('c', clock));
    await deleteHistory(ports, null);
    await collectAttempts(ports);
    expect([await ids(world), await ports.log.totals()]).toEqual([[], []]);
  });

  test('gives back no override: how often one looked is kept apart', async () => {
    const world = createWorld();
    await addEntries(world.ports, adding('x:janedoe'));
    const loaded = await world.ports.state.load();
    const accountId = loaded.kind === 'ok' ? (loaded.state.people[0]?.accounts[0]?.id ?? '') : '';
    await startOverride(world.ports, { accountId, form: 'profile', minutes: 2, needed: false });
    await deleteHistory(world.ports, null);
    expect((await world.ports.notes.starts()).chosen).toEqual([world.clock]);
  });

  test('by a clock that stood years ahead takes nothing of what comes once it is right', async () => {
    const world = createWorld();
    world.clock += 5 * 365 * DAY;
    await deleteHistory(world.ports, null);
    world.clock -= 5 * 365 * DAY;
    await postAttempt(world.local, attempt('later', world.clock));
    await collectAttempts(world.ports);
    expect(await ids(world)).toEqual(['later']);
  });

  test('is refused for days that are none, and in a private window', async () => {
    const world = createWorld();
    await world.ports.log.merge([attempt('a', world.clock)]);
    await expect(deleteHistory(world.ports, { from: '', to: '2026-11-30' })).rejects.toThrow(RangeError);
    await expect(deleteHistory({ ...world.ports, isPrivate: true }, null)).rejects.toThrow('private');
    expect(await ids(world)).toEqual(['a']);
  });
});

describe('details', () => {
  const withOld = async () => {
    const world = createWorld();
    const first = startOfDay(addDays(dayOf(world.clock), -89));
    await world.ports.log.merge([
      attempt('gone', first - 1, { outcome: 'overrode' }),
      attempt('kept', first),
      attempt('new', world.clock),
    ]);
    return world;
  };

  test('are kept always unless asked otherwise', async () => {
    const world = await withOld();
    await keepAsAsked(world.ports);
    expect(await ids(world)).toEqual(['gone', 'kept', 'new']);
  });

  test('are kept for 90 days once that is chosen, at once and as days pass; the totals stay', async () => {
    const world = await withOld();
    expect(await change(world.ports, { kind: 'settings', settings: { keepDays: 90 } })).toEqual({
      kind: 'done',
    });
    await keepAsAsked(world.ports);
    expect(await ids(world)).toEqual(['kept', 'new']);
    world.clock += DAY;
    await keepAsAsked(world.ports);
    expect(await ids(world)).toEqual(['new']);
    expect((await world.ports.log.totals()).map(({ urges, looked }) => [urges, looked])).toEqual([
      [1, 1],
      [1, 0],
    ]);
  });

  test('are kept for longer at once too: it makes looking no easier', async () => {
    const world = createWorld();
    await change(world.ports, { kind: 'settings', settings: { keepDays: 90 } });
    expect(await change(world.ports, { kind: 'settings', settings: { keepDays: 0 } })).toEqual({
      kind: 'done',
    });
  });
});
