/** Set-up. */
import { describe, expect, test } from 'vitest';
import { did, focused, openGallery, settle } from './reader.ts';

const gallery = openGallery();

describe('set-up with the keyboard', () => {
  test('paste, see what it covers, add; then the words for it have the focus', async () => {
    const tab = await gallery.show('welcome/empty');
    await tab.press('Tab');
    await tab.type('instagram:sample.handle');
    await settle();
    expect(await tab.evaluate(() => document.querySelector('.chip')?.textContent)).toContain('8\u00a0forms');
    await tab.evaluate(() => (document.querySelector('.add-button') as HTMLElement).focus());
    await tab.press('Enter');
    await settle();
    const [added] = await did(tab);
    expect(added).toEqual([
      'add',
      { text: 'instagram:sample.handle', personId: null, label: 'Person 1', startDate: '2026-11-23' },
    ]);
    expect(await focused(tab)).toBe('That’s all.');
  });

  test('says what is covered without showing whom', async () => {
    const tab = await gallery.show('welcome/done');
    const text = await tab.evaluate(() => document.body.textContent ?? '');
    expect(text).toContain('Instagram: profile, stories');
    expect(text).not.toContain('sample');
  });

  test('tells what it can’t do: apps, other browsers, old addresses, private windows; and that it can be turned off', async () => {
    const tab = await gallery.show('welcome/done');
    const limits = await tab.evaluate(() =>
      [...document.querySelectorAll('.know li')].map((line) => line.firstChild?.textContent ?? ''),
    );
    expect(limits.map((line) => /Apps|history|turn it off|Private windows/.exec(line)?.[0])).toEqual([
      'Apps',
      'history',
      'turn it off',
      'Private windows',
    ]);
  });

  test('claims nothing that the browser has not allowed', async () => {
    const tab = await gallery.show('welcome/not-covered');
    const text = await tab.evaluate(() => document.body.textContent ?? '');
    expect(text).toContain('Saved, but not all covered yet.');
    expect(text).not.toContain('blocked from now on');
    await tab.press('Tab');
    expect(await focused(tab)).toBe('Ask again');
    await tab.press('Enter');
    expect((await did(tab)).at(-1)).toEqual(['mend', 'access']);
  });

  test('lines that were not understood are counted, and still there to be mended', async () => {
    const tab = await gallery.show('welcome/done-some-unclear');
    await tab.press('Tab');
    expect(await focused(tab)).toBe('Mend it');
    await tab.press('Enter');
    await settle();
    expect(await tab.evaluate(() => document.querySelector('textarea')?.value)).toBe(
      'https://www.facebook.com/help',
    );
  });

  test('private windows and the settings are a press away', async () => {
    const tab = await gallery.show('welcome/opened-again');
    // Past one's own words: three questions, a field and a button each.
    for (let times = 0; times < 6; times += 1) await tab.press('Tab');
    await tab.press('Tab');
    await tab.press('Enter');
    await tab.press('Tab');
    await tab.press('Enter');
    expect(await did(tab)).toEqual([['openBrowserSettings'], ['openSettings']]);
  });
});
