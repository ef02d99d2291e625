/** The guide. */
import { describe, expect, test } from 'vitest';
import { did, openGallery, settle, spoken } from './reader.ts';

const gallery = openGallery();

describe('the guide', () => {
  test('leads to a section, and is searched, by keyboard', async () => {
    const tab = await gallery.show('guide/all');
    await tab.press('Tab');
    await tab.press('Tab');
    await tab.type('swimming');
    await settle();
    expect(await spoken(tab)).toContain('Found in 1 section.');
    expect(await tab.evaluate(() => document.querySelectorAll('.section').length)).toBe(1);
    expect(await tab.evaluate(() => document.querySelector('.guide-passages')?.hasAttribute('open'))).toBe(
      true,
    );
  });

  test('takes a wish for a text, and takes it back', async () => {
    const tab = await gallery.show('guide/wished');
    expect(await did(tab)).toEqual([['wish', 'understanding-1', 'less']]);
    const press = () =>
      tab.evaluate(() => document.querySelector<HTMLElement>('.button[aria-pressed=true]')?.click());
    await press();
    await settle();
    expect((await did(tab)).at(-1)).toEqual(['wish', 'understanding-1', null]);
    expect(await tab.evaluate(() => document.querySelectorAll('[aria-pressed=true]').length)).toBe(0);
  });

  test('says when a wish could not be kept, and offers none in a private window', async () => {
    expect(await spoken(await gallery.show('guide/wish-failed'))).toContain(
      'This couldn’t be saved just now.',
    );
    const tab = await gallery.show('guide/private');
    expect(await tab.evaluate(() => document.querySelectorAll('.guide-passages button').length)).toBe(0);
  });
});
