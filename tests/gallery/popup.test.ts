/** The popup: its ways by keyboard, and that its charts and tables say the same. */
import { describe, expect, test } from 'vitest';
import { change, did, focused, openGallery, settle, spoken } from './reader.ts';

const gallery = openGallery();

describe('the popup with the keyboard', () => {
  test('an override that runs can be ended first thing', async () => {
    const tab = await gallery.show('popup/override');
    await tab.press('Tab');
    expect(await focused(tab)).toBe('End now');
    await tab.press('Enter');
    expect(await did(tab)).toEqual([['endOverride']]);
    await settle();
    // The button is gone: the focus is at the top, and a screen reader hears why.
    expect(await focused(tab)).toBe('No Contact');
    expect(await spoken(tab)).toBe('Your time to look is over.');
  });

  test('an override that ends by itself is said, and leaves the focus where it is', async () => {
    const tab = await gallery.show('popup/override');
    expect(await spoken(tab)).toBe('');
    await tab.evaluate(() => (document.querySelector('.popup-pages button') as HTMLElement).focus());
    await change(tab, { override: null });
    expect(await spoken(tab)).toBe('Your time to look is over.');
    expect(await focused(tab)).toBe('People and settings');
  });

  test.each([
    { story: 'popup/names-hidden', name: 'Show names' },
    { story: 'popup/kept-and-needed', name: 'Not now' },
  ])('what goes when it is pressed leaves the focus at the top: $name', async ({ story, name }) => {
    const tab = await gallery.show(story);
    await tab.evaluate((words: string) => {
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words)?.focus();
    }, name);
    await tab.press('Enter');
    await settle();
    expect(await focused(tab)).toBe('No Contact');
  });

  test('what is not covered is mended from where it is said', async () => {
    const tab = await gallery.show('popup/not-covered');
    await tab.press('Tab');
    await tab.press('Enter');
    expect(await did(tab)).toEqual([['mend', 'access']]);
  });

  test('several things that are not covered are one line that unfolds', async () => {
    const tab = await gallery.show('popup/several-gaps');
    await tab.press('Tab');
    expect(await focused(tab)).toBe('3 things aren’t covered.');
    await tab.press('Enter');
    await tab.press('Tab');
    await tab.press('Enter');
    await tab.press('Tab');
    await tab.press('Enter');
    expect(await did(tab)).toEqual([
      ['mend', 'access'],
      ['mend', 'private-windows'],
    ]);
  });

  test('the settings, the history, then keeping away from this page', async () => {
    const tab = await gallery.show('popup/full');
    await tab.press('Tab');
    expect(await focused(tab)).toBe('Latest');
    for (let times = 0; times < 3; times += 1) {
      await tab.press('Tab');
      await tab.press('Enter');
    }
    expect(await did(tab)).toEqual([['openSettings'], ['openHistory'], ['keepAway']]);
  });

  test('the bars are a table too, with the same numbers', async () => {
    const tab = await gallery.show('popup/full');
    const rows = await tab.evaluate(() =>
      [...document.querySelectorAll('.chart tbody tr')].map((row) =>
        [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent)),
      ),
    );
    expect(rows).toHaveLength(14);
    expect(rows.at(-1)).toEqual([3, 3, 0]);
    expect(rows.every(([urges, passed, looked]) => urges === (passed ?? 0) + (looked ?? 0))).toBe(true);
  });

  test('by site is a table with a bar in each row, by hour a chart with a table of the same numbers', async () => {
    const tab = await gallery.show('popup/very-full');
    const read = (selector: string) =>
      tab.evaluate(
        (rows: string) =>
          [...document.querySelectorAll(rows)].map((row) => ({
            name: row.querySelector('th')?.textContent,
            count: Number(row.querySelector('td')?.textContent),
            bar: row.querySelector('rect')?.getBoundingClientRect().width ?? 0,
          })),
        selector,
      );
    const sites = await read('.pattern tr');
    const hours = await read('.hours tbody tr');
    expect([sites.length, hours.length]).toEqual([5, 24]);
    expect(sites.at(-1)?.name).toBe('Others');
    const sum = (rows: typeof sites) => rows.reduce((all, { count }) => all + count, 0);
    expect([sum(sites), sum(hours)]).toEqual([4000, 4000]);
    const [first] = sites;
    for (const { bar, count } of sites) {
      expect(bar / count).toBeCloseTo((first?.bar ?? 0) / (first?.count ?? 1), 3);
    }
    const heights = await tab.evaluate(() =>
      [...document.querySelectorAll('.hours rect')].map((bar) => Number(bar.getAttribute('height'))),
    );
    const most = Math.max(...hours.map(({ count }) => count));
    for (const [hour, { count }] of hours.entries()) {
      expect((heights[hour] ?? 0) / Math.max(...heights)).toBeCloseTo(count / most, 3);
    }
  });

  test.each(['full', 'quiet-today', 'five-sites', 'first-day', 'one-attempt', 'few', 'log-loading'])(
    'is whole without scrolling on an ordinary day: %s',
    async (story) => {
      const tab = await gallery.show(`popup/${story}`, { width: 360, height: 600 });
      expect(await tab.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(600);
    },
  );

  test('its first render has the size of the one with the log', async () => {
    const ends = async (story: string): Promise<number[]> =>
      (await gallery.show(story)).evaluate(() =>
        ['.chart svg', '.popup-recent'].map(
          (part) => document.querySelector(part)?.getBoundingClientRect().bottom ?? 0,
        ),
      );
    expect(await ends('popup/log-loading')).toEqual(await ends('popup/full'));
  });
});

describe('the dashboard, where something was needed three times in a week', () => {
  test('asks once, kindly; either answer ends it, one leads to the settings', async () => {
    const tab = await gallery.show('popup/kept-and-needed');
    expect(await tab.evaluate(() => document.body.textContent)).toContain('2 pages stay open.');
    const press = (words: string) =>
      tab.evaluate((wanted) => {
        const buttons = [...document.querySelectorAll<HTMLElement>('.popup-needed button')];
        buttons.find(({ textContent }) => textContent === wanted)?.click();
      }, words);
    await press('Not now');
    expect(await did(tab)).toEqual([['answerNeeded']]);
    await gallery.show('popup/kept-and-needed');
    await press('Keep a page open');
    expect(await did(tab)).toEqual([['answerNeeded'], ['openSettings']]);
  });
});
