/** The people page. */
import { describe, expect, test } from 'vitest';
import type { Tab } from '../support/tab.ts';
import { DEFAULT_SETTINGS } from '../../lib/core/state.ts';
import { change, did, focused, openGallery, settle, spoken } from './reader.ts';

const gallery = openGallery();

describe('the people page with the keyboard', () => {
  test('paste, see, name, add', async () => {
    const tab = await gallery.show('people/empty');
    await tab.press('Tab');
    expect(await focused(tab)).toBe('History');
    await tab.press('Tab');
    expect(await focused(tab)).toBe('The guide');
    await tab.press('Tab');
    await tab.type('instagram:sample.handle');
    await settle();
    expect(await tab.evaluate(() => document.querySelector('.chip')?.textContent)).toContain(
      'Instagram: profile',
    );
    await tab.press('Tab');
    expect(await focused(tab)).toBe('A name for them that only you see');
    await tab.evaluate(() => (document.querySelector('.add-button') as HTMLElement).focus());
    await tab.press('Enter');
    await settle();
    expect(await did(tab)).toEqual([
      [
        'add',
        { text: 'instagram:sample.handle', personId: null, label: 'Person 1', startDate: '2026-11-23' },
      ],
    ]);
    expect(await spoken(tab)).toContain('These pages are blocked from now on.');
    expect(await tab.evaluate(() => document.querySelector('textarea')?.value)).toBe('');
  });

  test('the browser is asked within the click itself', async () => {
    const tab = await gallery.show('people/pasted');
    const asked = await tab.evaluate(() => {
      (document.querySelector('.add-button') as HTMLElement).click();
      return (window as unknown as { did: unknown[][] }).did.length;
    });
    expect(asked).toBe(1);
  });

  test('with nothing understood it asks for nothing, and says so', async () => {
    const tab = await gallery.show('people/nothing-to-add');
    expect(await did(tab)).toEqual([]);
    expect(await spoken(tab)).toContain('no line here yet that can be covered');
  });

  test('what could not be saved is still in the field', async () => {
    const tab = await gallery.show('people/failed');
    expect(await tab.evaluate(() => document.querySelector('textarea')?.value)).toContain('instagram.com');
  });

  test('handles are not in the page until they are asked for', async () => {
    const hidden = await gallery.show('people/list');
    expect(await hidden.evaluate(() => document.body.innerHTML)).not.toContain('sample');
    const shown = await gallery.show('people/shown');
    expect(await shown.evaluate(() => document.body.textContent)).toContain('@sample.handle');
  });

  test('removing asks once, in place, and Keep comes first', async () => {
    const tab = await gallery.show('people/removing');
    expect(await focused(tab)).toBe('Keep it');
    await tab.press('Tab');
    await tab.press('Enter');
    await settle();
    expect(await did(tab)).toEqual([['removeAccount', 'p1', 'a1']]);
    // The row goes, so the focus goes to whom it belonged.
    expect(await focused(tab)).toBe('Person 1');
  });
});

/** The field whose label reads so: what stands in it. */
const held = (tab: Tab, label: string): Promise<string | undefined> =>
  tab.evaluate(
    (words: string) =>
      [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].find(
        (field) => field.labels?.[0]?.textContent === words,
      )?.value,
    label,
  );

/** Presses the button that is called so. */
const press = async (tab: Tab, name: string): Promise<void> => {
  await tab.evaluate((words: string) => {
    const button = [...document.querySelectorAll('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent) === words,
    );
    if (button === undefined) throw new Error(`No button is called “${words}”`);
    button.focus();
  }, name);
  await tab.press('Enter');
  await settle();
};

describe('fields of what is kept', () => {
  const REASONS = 'Why are you doing this?';
  const PLAN = 'If I want to look, I will …';
  const SENTENCE = 'The sentence you type';
  const words = { reasons: 'From another tab.', plan: 'walk', instead: ['Read'] };
  const settings = { ...DEFAULT_SETTINGS, sentence: 'Looking costs me the whole evening.' };

  test('are empty once everything is erased, also those with something unsaved', async () => {
    const tab = await gallery.show('people/waiting');
    await change(tab, { settings });
    await tab.fill('textarea', 'instagram:sample.handle');
    await tab.fill('.words-line', 'not saved yet');
    await press(tab, 'Erase everything');
    await press(tab, 'Erase it all');
    expect(await spoken(tab)).toContain('Everything is erased.');
    expect(await held(tab, 'Links, handles or names')).toBe('');
    expect(await held(tab, REASONS)).toBe('');
    expect(await held(tab, PLAN)).toBe('');
    expect(await held(tab, SENTENCE)).toBe('I choose to look, and I know how this usually feels.');
  });

  test('follow what another tab or a copy brings', async () => {
    const tab = await gallery.show('people/empty');
    await change(tab, { words, settings });
    expect(await held(tab, REASONS)).toBe(words.reasons);
    expect(await held(tab, 'What would you rather do?')).toBe('Read');
    expect(await held(tab, SENTENCE)).toBe(settings.sentence);
  });

  test('keep what is being typed, whatever another tab brings, until it is saved', async () => {
    const tab = await gallery.show('people/empty');
    await tab.fill('.words-line', 'put the kettle on ');
    await change(tab, { words });
    expect(await held(tab, PLAN)).toBe('put the kettle on ');
    expect(await held(tab, REASONS)).toBe(words.reasons);
    await press(tab, `Save: ${PLAN}`);
    expect(await did(tab)).toEqual([['saveWords', { plan: 'put the kettle on' }]]);
    await change(tab, { words: { ...words, plan: 'text Sam' } });
    expect(await held(tab, PLAN)).toBe('text Sam');
  });
});

describe('a line from the popup or the context menu', () => {
  const LINE = 'https://www.instagram.com/alex';
  const LINES = 'Links, handles or names';

  test('is in the field, which has the focus; and each time again', async () => {
    const tab = await gallery.show('people/empty');
    await change(tab, { drafts: [LINE] });
    expect(await held(tab, LINES)).toBe(LINE);
    expect(await focused(tab)).toBe(LINES);
    await press(tab, 'Keep me away from these pages');
    expect(await held(tab, LINES)).toBe('');
    await change(tab, { drafts: [LINE] });
    expect(await held(tab, LINES)).toBe(LINE);
    expect(await spoken(tab)).not.toContain('Added.');
  });

  test('joins what is being written, once, also beside a longer one', async () => {
    const tab = await gallery.show('people/empty');
    await tab.fill('textarea', `${LINE}.jansen`);
    await change(tab, { drafts: [LINE] });
    await change(tab, { drafts: [LINE] });
    expect(await held(tab, LINES)).toBe(`${LINE}.jansen\n${LINE}`);
  });
});

describe('a line that another tab added meanwhile', () => {
  const ADD = 'Keep me away from these pages';

  test('says so as soon as it is known, and again when it is pressed', async () => {
    const tab = await gallery.show('people/empty');
    await tab.fill('textarea', 'instagram:sample.handle');
    const chip = (): Promise<string | undefined> =>
      tab.evaluate(() => document.querySelector('.chip')?.textContent ?? undefined);
    expect(await chip()).toContain('Instagram: profile');
    const account = {
      id: 'a1',
      where: 'Instagram',
      name: 'Instagram, M.',
      covers: '',
      value: 'instagram:sample.handle',
      covered: true,
      everywhere: null,
    };
    const person = { id: 'p1', label: 'M.', startDate: '2026-11-01', accounts: [account], exceptions: [] };
    await change(tab, { people: [person] });
    expect(await chip()).toBe('instagram:sample.handle This is on your list already.');
    await press(tab, ADD);
    expect(await did(tab)).toEqual([]);
    expect(await spoken(tab)).toContain('This is on your list already.');
    expect(await spoken(tab)).not.toContain('saved');
  });

  test('says so when it becomes known only then', async () => {
    const tab = await gallery.show('people/listed-meanwhile');
    expect(await spoken(tab)).toContain('This is on your list already.');
    expect(await held(tab, 'Links, handles or names')).toBe('https://www.facebook.com/help');
  });
});

describe('someone new', () => {
  test('is called by the first number that is free', async () => {
    const tab = await gallery.show('people/empty');
    const label = (): Promise<string | undefined> => held(tab, 'A name for them that only you see');
    const people = (...labels: string[]): object => ({
      people: labels.map((called) => ({
        id: called,
        label: called,
        startDate: '2026-11-01',
        accounts: [],
        exceptions: [],
      })),
    });
    await change(tab, people('Person 2', 'Person 3'));
    expect(await label()).toBe('Person 1');
    await change(tab, people('M.', 'Person 1', 'Person 3'));
    expect(await label()).toBe('Person 2');
  });
});

describe('a start date', () => {
  const START = 'Start date';
  const choose = (tab: Tab, day: string): Promise<void> =>
    tab.evaluate((value: string) => {
      const field = document.querySelector<HTMLInputElement>('input[type=date]');
      if (field === null) throw new Error('no date');
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, day);
  /** What is wrong with the field that has the focus, as it says. */
  const fault = (tab: Tab): Promise<string | null> =>
    tab.evaluate(() => {
      const field = document.activeElement;
      const ids = field?.getAttribute('aria-describedby')?.split(' ') ?? [];
      const words = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
      return field?.getAttribute('aria-invalid') === 'true' ? words.trim() : null;
    });

  test.each([
    { what: 'after today', day: '2026-11-24', says: 'The start date is after today.' },
    { what: 'that is none', day: '', says: 'The start date isn’t a date.' },
  ])('$what is refused where it stands, for someone new and for someone listed', async ({ day, says }) => {
    const tab = await gallery.show('people/empty');
    await tab.fill('textarea', 'instagram:sample.handle');
    await choose(tab, day);
    await press(tab, 'Keep me away from these pages');
    expect(await did(tab)).toEqual([]);
    expect(await focused(tab)).toBe(START);
    expect(await fault(tab)).toContain(says);
    await choose(tab, '2026-11-23');
    await settle();
    expect(await fault(tab)).toBeNull();
    await press(tab, 'Keep me away from these pages');
    expect(await did(tab)).toHaveLength(1);

    await gallery.show('people/changing');
    await tab.evaluate(() => document.querySelector('.add input[type=date]')?.remove());
    await choose(tab, day);
    await press(tab, 'Save');
    expect(await did(tab)).toEqual([]);
    expect(await focused(tab)).toBe(START);
    expect(await fault(tab)).toContain(says);
  });
});

describe('where what was pressed goes, the focus', () => {
  const KEEP_OPEN = 'Keep a page open: Person 1';

  test('is in the address field of a page to keep open, and back where it came from after that', async () => {
    const tab = await gallery.show('people/list');
    await press(tab, KEEP_OPEN);
    expect(await focused(tab)).toBe('The page’s address');
    await press(tab, 'Cancel');
    expect(await focused(tab)).toBe(KEEP_OPEN);
    await press(tab, KEEP_OPEN);
    await press(tab, 'Keep it open');
    expect(await focused(tab)).toBe('The page’s address');
    expect(await tab.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
    await tab.type('example.org/album');
    expect(await tab.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBeNull();
    await press(tab, 'Keep it open');
    expect(await focused(tab)).toBe(KEEP_OPEN);
  });

  test('stays with the person when a page that was open is closed', async () => {
    const tab = await gallery.show('people/exceptions');
    await press(tab, 'Cancel');
    await press(tab, 'Close it: At any time, Person 1');
    expect(await focused(tab)).toBe(KEEP_OPEN);
  });

  test('is on the words for it when a change is taken back; the next one follows', async () => {
    const tab = await gallery.show('people/waiting');
    await press(tab, 'Take it back: Remove: Instagram, Person 1.');
    expect(await focused(tab)).toBe('Taken back. It stays as it is.');
    await tab.press('Tab');
    expect(await focused(tab)).toBe('Take it back: Pause for 30 seconds.');
    await tab.press('Enter');
    await settle();
    expect(await focused(tab)).toBe('Taken back. It stays as it is.');
  });

  test('is on the way to erase again, whatever the answer was', async () => {
    const tab = await gallery.show('people/erasing');
    expect(await focused(tab)).toBe('Keep it');
    await press(tab, 'Keep it');
    expect(await focused(tab)).toBe('Erase everything');
    await press(tab, 'Erase everything');
    await press(tab, 'Erase it all');
    expect(await focused(tab)).toBe('Erase everything');
  });
});

test('what leaves no trace: each box and the way to erase stand apart', async () => {
  const tab = await gallery.show('people/empty', { width: 360, height: 740 });
  const gaps = await tab.evaluate(() => {
    const erase = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Erase everything',
    );
    const boxes = [...(erase?.closest('section')?.querySelectorAll('.check') ?? [])];
    const edges = [...boxes, erase].map((part) => part?.getBoundingClientRect() ?? new DOMRect());
    return edges.slice(1).map(({ top }, index) => top - (edges[index]?.bottom ?? 0));
  });
  expect(gaps).toHaveLength(3);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(12);
});

test('of several accounts on one site a screen reader hears which it is, and no handle', async () => {
  const tab = await gallery.show('people/same-site');
  const names = await tab.evaluate(() =>
    [...document.querySelectorAll('.account button')].map((button) => button.getAttribute('aria-label')),
  );
  expect(names).toEqual([
    'Remove this account: Instagram, 1 of 3, Person 1',
    'Remove this account: TikTok, Person 1',
    'Remove this account: Instagram, 2 of 3, Person 1',
    'Ask again: Instagram, 2 of 3, Person 1',
    'Remove this account: Instagram, 3 of 3, Person 1',
    'Ask again: Instagram, 3 of 3, Person 1',
  ]);
});

describe('a copy of people and settings', () => {
  test('is read, and says what was added and what waits', async () => {
    const tab = await gallery.show('people/backup-read');
    expect(await did(tab)).toEqual([['readBackup', '{}']]);
    expect(await spoken(tab)).toContain(
      '4 accounts and names were added. What makes it easier to look waits until',
    );
  });

  test('that is none is refused with a sentence', async () => {
    const tab = await gallery.show('people/backup-wrong');
    expect(await spoken(tab)).toContain('no copy that was saved here. Nothing was changed.');
  });
});
