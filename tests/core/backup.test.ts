import { describe, expect, test } from 'vitest';
import { parseLine, pastedLines } from '../../lib/core/account.ts';
import { BACKUP_FORMAT, mergeBackup, writeBackup } from '../../lib/core/backup.ts';
import { siftBackup } from '../../lib/core/backup-sift.ts';
import { askChange } from '../../lib/core/commitment.ts';
import { CUSTOM, CUSTOM_KIND } from '../../lib/core/custom.ts';
import { seeClock, UNSEEN_CLOCK } from '../../lib/core/clock.ts';
import { entriesOf, newEntry } from '../../lib/core/entry.ts';
import { DEFAULT_SETTINGS, EMPTY_STATE, type State } from '../../lib/core/state.ts';
import type { Entry, NewEntry } from '../../lib/core/model.ts';
import { ROWS } from '../../lib/core/platforms/index.ts';
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

  test('takes no waiting change back whose value is what holds now, nor asks twice for what waits', () => {
    const change = { kind: 'settings', settings: { pauseSeconds: 30 } } as const;
    const waiting = askChange(STATE, change, moment, createIds()).state;
    const from = { ...STATE, people: [{ ...JANE, exceptions: [EXCEPTION] }] };
    const once = merge(waiting, from).state;
    expect(once.pending.map(({ change: asked }) => asked.kind)).toEqual(['settings', 'add-exception']);
    expect(once.pending[0]).toEqual(waiting.pending[0]);
    expect(merge(once, from)).toMatchObject({ added: 0, dueAt: null, state: { pending: once.pending } });
  });

  test.each([
    ['J.', 'J. 2'],
    ['Person 1', 'Person 3'],
    ['Person', 'Person'],
  ])('calls another person %s by a label of her own', (label, expected) => {
    const others = ['Person 1', 'Person 2', 'J.'].map((name, i) => ({
      ...personFrom(TABLE, [`x:janedoeringer_${i}`]),
      id: `p${i}`,
      label: name,
    }));
    const joe = { ...personFrom(TABLE, ['x:joeroeringer']), label };
    const { state } = merge({ ...STATE, people: others }, { ...STATE, people: [joe] });
    expect(state.people.at(-1)?.label).toBe(expected);
  });
});

describe('what a copy holds is taken as if it were typed', () => {
  const TODAY = '2026-11-26';
  const entry = (some: NewEntry): Entry => ({ ...some, id: 'x', addedAt: 0 });
  const account = (platform: string, kind: string, value: string) => entry({ platform, kind, value });
  const sift = (people: State['people']) => siftBackup(backupOf({ ...STATE, people }), TABLE, TODAY);
  const siftOne = (one: Entry) =>
    sift([{ ...JANE, accounts: 'platform' in one ? [one] : [], phrases: 'platform' in one ? [] : [one] }]);

  test.each<[string, Entry]>([
    ['a platform of a later version', account('newsite2027', 'handle', 'jane')],
    ['a kind of a later version', account('instagram', 'number', '1')],
    ['a platform’s own page', account('instagram', 'handle', 'explore')],
    ['a handle that can’t be', account('instagram', 'handle', 'jane doe')],
    ['a number without its country', account('whatsapp', 'number', '0612345678')],
    ['a whole platform', account(CUSTOM, CUSTOM_KIND, 'https://www.instagram.com/')],
    ['web mail', account(CUSTOM, CUSTOM_KIND, 'https://mail.google.com/')],
    ['a place to find help', account(CUSTOM, CUSTOM_KIND, 'https://www.thehotline.org/help')],
    ['a search engine', account(CUSTOM, CUSTOM_KIND, 'https://www.google.com/search?q=x')],
    ['no address', account(CUSTOM, CUSTOM_KIND, 'instagram:jane')],
    ['a common word', entry({ text: 'the' })],
    ['a short name', entry({ text: 'Jo' })],
  ])('%s is left out', (_, one) => {
    expect(siftOne(one)).toMatchObject({ leftOut: 1, backup: { people: [] } });
  });

  test('whatever can be typed is taken', () => {
    const lines = [
      ...ROWS.platforms.flatMap(({ shows }) => shows),
      ...ROWS.searches.flatMap(({ shows }) => shows),
    ]
      .flatMap(([line]) => pastedLines(line))
      .concat([
        'https://janedoe.blog/about',
        '@jane@unknown.example',
        'name: 王芳',
        'https://www.instagram.com/p/C1/',
      ]);
    for (const line of new Set(lines)) {
      const parsed = parseLine(TABLE, line);
      const offer = parsed.type === 'refusal' ? parsed.offer : null;
      const one =
        parsed.type === 'refusal' ? { platform: CUSTOM, kind: CUSTOM_KIND, value: offer! } : newEntry(parsed);
      expect([line, siftOne(entry(one)).leftOut]).toEqual([line, 0]);
    }
  });

  test('a day that is none is today, and is told; what stays open has to be a page', () => {
    const whole = { ...EXCEPTION, url: 'https://www.facebook.com/' };
    const { backup, leftOut } = sift([{ ...JANE, startDate: '2026-02-31', exceptions: [EXCEPTION, whole] }]);
    expect(leftOut).toBe(2);
    expect(backup.people).toMatchObject([{ startDate: TODAY, exceptions: [EXCEPTION] }]);
    expect(entriesOf(backup.people[0]!)).toEqual(entriesOf(JANE));
  });
});
