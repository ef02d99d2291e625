import { describe, expect, test } from 'vitest';
import { BACKUP_FORMAT, mergeBackup, writeBackup } from '../../lib/core/backup.ts';
import { seeClock, UNSEEN_CLOCK } from '../../lib/core/clock.ts';
import { entriesOf } from '../../lib/core/entry.ts';
import { DEFAULT_SETTINGS, EMPTY_STATE, type State } from '../../lib/core/state.ts';
import { TABLE } from '../../lib/core/table.ts';
import { readBackup } from '../../lib/store/state.ts';
import { personFrom } from '../support/lists.ts';

const NOW = Date.UTC(2026, 10, 26, 12);
const DAY = 86_400_000;
const moment = { now: NOW, seen: seeClock(UNSEEN_CLOCK, NOW) };
const createIds = () => {
  let count = 0;
  return () => `new-${(count += 1)}`;
};

const EXCEPTION = { id: 'e1', url: 'https://www.facebook.com/messages/t/1', hours: null, addedAt: 0 };
const JANE = { ...personFrom(TABLE, ['instagram:jane.doeringer', 'name: Jane Doeringer']), label: 'J.' };
const STATE: State = {
  ...EMPTY_STATE,
  people: [JANE],
  settings: { ...DEFAULT_SETTINGS, pauseSeconds: 90 },
  words: { reasons: 'To sleep.', plan: '', instead: [] },
};
const backupOf = (state: State) => {
  const backup = readBackup(writeBackup(state));
  if (typeof backup === 'string') throw new Error(backup);
  return backup;
};
const merge = (state: State, from: State) => mergeBackup(state, backupOf(from), moment, TABLE, createIds());

describe('a backup', () => {
  test('holds people, settings and words as they were, and nothing of what waits', () => {
    const text = writeBackup({
      ...STATE,
      pending: [{ id: 'x', change: { kind: 'remove-entry', entryId: 'p1-0' }, askedAt: 0, dueAt: 1 }],
    });
    expect(readBackup(text)).toMatchObject({
      format: BACKUP_FORMAT,
      people: STATE.people,
      settings: STATE.settings,
      words: STATE.words,
    });
    expect(text).not.toContain('pending');
  });

  test.each([
    ['no JSON', 'hello', 'notOurs'],
    ['something else', '{"people":[]}', 'notOurs'],
    ['a list', '[]', 'notOurs'],
    ['of a later version', `{"format":"${BACKUP_FORMAT}","version":2}`, 'newer'],
    ['without its people', `{"format":"${BACKUP_FORMAT}","version":1,"settings":{}}`, 'damaged'],
    [
      'with a sentence that is typed in a moment',
      `{"format":"${BACKUP_FORMAT}","version":1,"people":[],"settings":{"sentence":"yes"}}`,
      'damaged',
    ],
    [
      'with a pause that may not be',
      `{"format":"${BACKUP_FORMAT}","version":1,"people":[],"settings":{"pauseSeconds":1}}`,
      'damaged',
    ],
  ])('%s is refused with the reason', (_, text, reason) => {
    expect(readBackup(text)).toBe(reason);
  });
});

describe('reading a backup', () => {
  test('on an empty list brings everything back at once, what stays open too', () => {
    const { state, added } = merge(EMPTY_STATE, { ...STATE, people: [{ ...JANE, exceptions: [EXCEPTION] }] });
    expect(added).toBe(2);
    expect(state.people).toHaveLength(1);
    expect(state.people[0]).toMatchObject({ label: 'J.', startDate: JANE.startDate });
    expect(state.people[0]?.exceptions).toMatchObject([{ url: EXCEPTION.url }]);
    expect(state.settings.pauseSeconds).toBe(90);
    expect(state.words.reasons).toBe('To sleep.');
    expect(state.pending).toEqual([]);
    // Its own ids: an old one may stand in a restored tab.
    expect(entriesOf(state.people[0]!).every(({ id }) => id.startsWith('new-'))).toBe(true);
  });

  test('twice adds nothing the second time', () => {
    const once = merge(EMPTY_STATE, STATE).state;
    const twice = merge(once, STATE);
    expect(twice.added).toBe(0);
    expect(twice.state.people).toEqual(once.people);
  });

  test('adds what is missing to the person that it belongs to, and takes nothing away', () => {
    const more = {
      ...JANE,
      accounts: personFrom(TABLE, ['x:janedoeringer_', 'instagram:jane.doeringer']).accounts,
    };
    const { state, added } = merge(STATE, { ...STATE, people: [{ ...more, phrases: [] }] });
    expect(added).toBe(1);
    expect(state.people).toHaveLength(1);
    expect(state.people[0]?.accounts.map(({ platform }) => platform)).toEqual(['instagram', 'x']);
    expect(state.people[0]?.phrases).toEqual(JANE.phrases);
  });

  test('lets what weakens wait: a shorter pause, a page that stays open; what strengthens not', () => {
    const { state, dueAt } = merge(STATE, {
      ...STATE,
      people: [{ ...JANE, exceptions: [EXCEPTION] }],
      settings: { ...DEFAULT_SETTINGS, pauseSeconds: 45, overridesPerDay: 1 },
    });
    expect(state.settings).toMatchObject({ pauseSeconds: 90, overridesPerDay: 1 });
    expect(state.people[0]?.exceptions ?? []).toEqual([]);
    expect(dueAt).toBe(NOW + DAY);
    expect(state.pending.map(({ change }) => change.kind).toSorted()).toEqual(['add-exception', 'settings']);
  });

  test('leaves own words and the log’s keeping as they are', () => {
    const { state } = merge(STATE, {
      ...STATE,
      settings: { ...STATE.settings, keepDays: 90 },
      words: { reasons: 'Another reason.', plan: 'walk', instead: ['tea'] },
    });
    expect(state.words).toEqual({ reasons: 'To sleep.', plan: 'walk', instead: ['tea'] });
    expect(state.settings.keepDays).toBe(0);
  });
});
