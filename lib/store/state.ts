/** The state document in storage.local: one key, checked on every read, the version before kept beside it. */
import * as v from 'valibot';
import type { KeyValueArea, LoadedState, StateStore } from '../app/ports.ts';
import { type Backup, BACKUP_FORMAT, BACKUP_VERSION } from '../core/backup.ts';
import { areAllowed, LIMITS } from '../core/commitment.ts';
import {
  DEFAULT_SETTINGS,
  EMPTY_STATE,
  KEEP_DAYS,
  NO_WORDS,
  type Settings,
  type State,
} from '../core/state.ts';

export const STATE_KEY = 'state';
export const PREVIOUS_STATE_KEY = 'state.previous';

const Text = v.pipe(v.string(), v.nonEmpty());
const Time = v.pipe(v.number(), v.finite());

const within = ({ least, most }: { least: number; most: number }) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const SETTINGS = {
  secondPause: v.boolean(),
  pauseSeconds: within(LIMITS.pauseSeconds),
  sentence: v.nullable(Text),
  overridesPerDay: within(LIMITS.overridesPerDay),
  coolingOffHours: within(LIMITS.coolingOffHours),
  keepDays: v.picklist(KEEP_DAYS),
  hideLabels: v.boolean(),
  forgets: v.boolean(),
  plain: v.boolean(),
  wishes: v.record(Text, v.picklist(['more', 'less'])),
} satisfies { [Key in keyof Settings]: v.GenericSchema<Settings[Key]> };

/** Settings that a document of an older version doesn't have are as they come. */
const SettingsSchema = v.pipe(
  v.partial(v.object(SETTINGS)),
  v.transform((stored) => ({ ...DEFAULT_SETTINGS, ...stored }) as Settings),
);

const ExceptionSchema = v.object({
  id: Text,
  url: Text,
  hours: v.nullable(v.array(v.object({ day: v.number(), from: v.number(), to: v.number() }))),
  addedAt: Time,
});

const ChangeSchema = v.variant('kind', [
  v.object({ kind: v.literal('remove-entry'), entryId: Text }),
  v.object({ kind: v.literal('everywhere'), entryId: Text, on: v.boolean() }),
  v.object({ kind: v.literal('add-exception'), personId: Text, exception: ExceptionSchema }),
  v.object({ kind: v.literal('remove-exception'), exceptionId: Text }),
  v.object({
    kind: v.literal('settings'),
    settings: v.pipe(
      v.partial(v.object(SETTINGS)),
      v.transform((some) => some as Partial<Settings>),
    ),
  }),
]);

const WordsSchema = v.object({
  reasons: v.string(),
  plan: v.string(),
  instead: v.pipe(v.array(v.string()), v.readonly()),
});

const PeopleSchema = v.array(
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
        everywhere: v.exactOptional(Time),
        found: v.exactOptional(v.array(v.object({ kind: Text, value: Text }))),
      }),
    ),
    phrases: v.array(v.object({ id: Text, text: Text, addedAt: Time })),
    exceptions: v.exactOptional(v.array(ExceptionSchema)),
  }),
);

const StateSchema = v.object({
  version: v.literal(1),
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  people: PeopleSchema,
  settings: SettingsSchema,
  words: v.optional(WordsSchema, NO_WORDS),
  pending: v.optional(v.array(v.object({ id: Text, change: ChangeSchema, askedAt: Time, dueAt: Time })), []),
});

const BackupSchema = v.object({
  format: v.literal(BACKUP_FORMAT),
  version: v.literal(BACKUP_VERSION),
  people: PeopleSchema,
  settings: SettingsSchema,
  words: v.optional(WordsSchema, NO_WORDS),
});

/** Why a file is no backup that can be read: the key of its sentence under `backup` in the locale files. */
export type BackupRefusal = 'notOurs' | 'newer' | 'damaged';

/** Reads a backup's text. */
export function readBackup(text: string): Backup | BackupRefusal {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'notOurs';
  }
  const head = v.safeParse(v.object({ format: v.literal(BACKUP_FORMAT), version: v.number() }), value);
  if (!head.success) return 'notOurs';
  if (head.output.version > BACKUP_VERSION) return 'newer';
  const result = v.safeParse(BackupSchema, value);
  // A sentence that is too short to be typed would be refused as a change: then nothing of the file is taken.
  const isAllowed = result.success && areAllowed(result.output.settings);
  return isAllowed ? result.output : 'damaged';
}

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
