import { describe, expect, test } from 'vitest';
import { EMPTY_STATE, type State } from '../../lib/core/state.ts';
import { createMemoryArea } from '../../lib/store/memory.ts';
import { createStateStore, PREVIOUS_STATE_KEY, STATE_KEY } from '../../lib/store/state.ts';

const SOME: State = {
  ...EMPTY_STATE,
  revision: 3,
  people: [
    {
      id: 'p1',
      label: 'Person 1',
      startDate: '2026-11-01',
      accounts: [{ id: 'a1', platform: 'instagram', kind: 'handle', value: 'jane.doe', addedAt: 5 }],
      phrases: [{ id: 'f1', text: 'Jane Doe', addedAt: 6 }],
    },
  ],
};
const at = () => 1_000;

describe('the state document', () => {
  test('is empty before the first save', async () => {
    expect(await createStateStore(createMemoryArea(), at).load()).toEqual({ kind: 'ok', state: EMPTY_STATE });
  });

  test('comes back as it was saved', async () => {
    const store = createStateStore(createMemoryArea(), at);
    await store.save(SOME);
    expect(await store.load()).toEqual({ kind: 'ok', state: SOME });
  });

  test('of the first version gets what it did not have yet', async () => {
    const { people, revision } = SOME;
    const first = { version: 1, revision, people, settings: { secondPause: true } };
    const store = createStateStore(createMemoryArea({ [STATE_KEY]: first }), at);
    const settings = { ...EMPTY_STATE.settings, secondPause: true };
    expect(await store.load()).toEqual({ kind: 'ok', state: { ...SOME, settings } });
  });

  test('keeps what waits', async () => {
    const store = createStateStore(createMemoryArea(), at);
    const waiting: State = {
      ...SOME,
      pending: [
        { id: 'w1', change: { kind: 'remove-entry', entryId: 'a1' }, askedAt: 5, dueAt: 9 },
        { id: 'w2', change: { kind: 'settings', settings: { sentence: null } }, askedAt: 5, dueAt: 9 },
      ],
    };
    await store.save(waiting);
    expect(await store.load()).toEqual({ kind: 'ok', state: waiting });
  });

  const DAMAGED: [string, unknown][] = [
    ['text', 'half a docum'],
    ['null', null],
    ['a later version', { ...SOME, version: 2 }],
    ['a missing list', { ...SOME, people: undefined }],
    ['a person without accounts', { ...SOME, people: [{ id: 'p1', label: '', startDate: '2026-11-01' }] }],
    ['an impossible day', { ...SOME, people: [{ ...SOME.people[0], startDate: 'yesterday' }] }],
    [
      'a time that is no number',
      { ...SOME, people: [{ ...SOME.people[0], phrases: [{ id: 'f', text: 'x', addedAt: '5' }] }] },
    ],
  ];
  test.each(DAMAGED)(
    'damaged to %s, falls back to the one before and keeps the damaged one',
    async (_, damaged) => {
      const area = createMemoryArea();
      const store = createStateStore(area, at);
      await store.save(SOME);
      await store.save({ ...SOME, revision: 4 });
      await area.set({ [STATE_KEY]: damaged });
      expect(await store.load()).toEqual({ kind: 'recovered', state: SOME });
      await store.save({ ...SOME, revision: 5 });
      expect((await store.load()).kind).toBe('ok');
      const all = await area.get(null);
      expect(all['state.damaged.1000']).toEqual(damaged);
      expect(all[PREVIOUS_STATE_KEY]).toEqual(SOME);
    },
  );

  test('is unreadable when the one before is damaged too', async () => {
    const area = createMemoryArea({ [STATE_KEY]: 1, [PREVIOUS_STATE_KEY]: 2 });
    expect(await createStateStore(area, at).load()).toEqual({ kind: 'unreadable' });
  });
});
