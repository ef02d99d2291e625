/** The state document in storage.local: one key, checked on every read, the version before kept beside it. */
import * as v from 'valibot';
import type { KeyValueArea, LoadedState, StateStore } from '../app/ports.ts';
import { EMPTY_STATE, type State } from '../core/state.ts';

export const STATE_KEY = 'state';
export const PREVIOUS_STATE_KEY = 'state.previous';

const Text = v.pipe(v.string(), v.nonEmpty());
const Time = v.pipe(v.number(), v.finite());

const StateSchema = v.object({
  version: v.literal(1),
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  people: v.array(
    v.object({
      id: Text,
      label: v.string(),
      startDate: v.pipe(v.string(), v.isoDate()),
      accounts: v.array(
        v.object({
          id: Text,
          platform: Text,
          kind: Text,
          value: Text,
          addedAt: Time,
          found: v.exactOptional(v.array(v.object({ kind: Text, value: Text }))),
        }),
      ),
      phrases: v.array(v.object({ id: Text, text: Text, addedAt: Time })),
    }),
  ),
  settings: v.object({ secondPause: v.boolean() }),
});

const parse = (value: unknown): State | null => {
  const result = v.safeParse(StateSchema, value);
  return result.success ? result.output : null;
};

/**
 * Reads the state out of a storage.local snapshot.
 * A missing document is the empty state; a damaged one falls back to the one before it.
 */
export function readState(items: Record<string, unknown>): LoadedState {
  const stored = items[STATE_KEY];
  const previous = items[PREVIOUS_STATE_KEY];
  if (stored === undefined && previous === undefined) return { kind: 'ok', state: EMPTY_STATE };
  const state = parse(stored);
  if (state) return { kind: 'ok', state };
  const before = parse(previous);
  return before ? { kind: 'recovered', state: before } : { kind: 'unreadable' };
}

/** @param area storage.local */
export function createStateStore(area: KeyValueArea, now: () => number): StateStore {
  const read = () => area.get([STATE_KEY, PREVIOUS_STATE_KEY]);
  return {
    load: async () => readState(await read()),
    async save(state) {
      const stored = (await read())[STATE_KEY];
      const wasWhole = parse(stored) !== null;
      await area.set({
        [STATE_KEY]: state,
        // A damaged document is not thrown away: someone may still mend it by hand.
        ...(stored === undefined
          ? {}
          : wasWhole
            ? { [PREVIOUS_STATE_KEY]: stored }
            : { [`state.damaged.${now()}`]: stored }),
      });
    },
  };
}
