/** Every story looks as it did when a person last looked at it: stored.ts says how that is told. */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, type Browser } from '../support/chromium.ts';
import { Gallery } from './gallery.ts';
import { ACTUAL, fileOf, Stored, STORED, storedFiles, STORED_LOOKS, TOLERANCE } from './stored.ts';

let browser: Browser;
let stored: Stored;
const gallery = new Gallery();
let names: string[] = [];

beforeAll(async () => {
  browser = await launch();
  await gallery.open(browser);
  names = await gallery.names();
  stored = await Stored.open(browser, gallery);
});
afterAll(async () => {
  await gallery.close();
  await browser.close();
});

test('a picture is stored of each story in three looks, and no other; together at most 9 MB', () => {
  const files = storedFiles();
  expect(files.toSorted()).toEqual(
    names.flatMap((name) => STORED_LOOKS.map((look) => fileOf(name, look))).toSorted(),
  );
  const bytes = files.reduce((sum, file) => sum + statSync(join(STORED, file)).size, 0);
  expect(bytes).toBeLessThan(9_000_000);
});

test('every story looks as its stored picture', async () => {
  const found: string[] = [];
  const judge = async (name: string, look: string, picture: Buffer): Promise<void> => {
    const { worst, where } = await stored.compare(name, look, picture);
    if (worst <= TOLERANCE) return;
    const path = join(ACTUAL, fileOf(name, look));
    mkdirSync(ACTUAL, { recursive: true });
    writeFileSync(path, picture);
    found.push(`${name} ${look}: ${worst.toFixed(1)} ${where}. Now: ${path}`);
  };
  // The one before is looked at while the next is taken.
  let judged = Promise.resolve();
  for (const name of names) {
    await stored.show(name, STORED_LOOKS[0]);
    for (const look of STORED_LOOKS) {
      const picture = await stored.take(look);
      await judged;
      judged = judge(name, look, picture);
    }
  }
  await judged;
  expect(found, 'Meant? Look at them, then: node tests/gallery/pictures.ts --renew').toEqual([]);
}, 120_000);

describe('a change is seen', () => {
  test.each([
    { what: 'a button moved by 6 px', story: 'popup/full', css: '.popup-ways { translate: 0 6px }' },
    { what: 'a button narrower by 16 px', story: 'popup/full', css: '.popup-ways { margin-right: 16px }' },
    {
      what: 'another accent, as dark as the one before',
      story: 'popup/full',
      css: ':root { --accent: oklch(0.46 0.06 255) }',
    },
    { what: 'quiet words as dark as the others', story: 'popup/full', css: ':root { --quiet: var(--ink) }' },
    { what: 'a paper a little darker', story: 'popup/empty', css: ':root { --paper: oklch(0.94 0.008 85) }' },
    { what: 'letters a twentieth larger', story: 'popup/full', css: '.popup-finding { font-size: 105% }' },
    { what: 'a bar that is missing', story: 'popup/full', css: 'g:nth-of-type(2) { display: none }' },
    { what: 'no hatching', story: 'popup/full', css: '.chart-looked { display: none }' },
    { what: 'another passage face', story: 'pause/start', css: ':root { --serif: serif }' },
    { what: 'no circle', story: 'pause/start', css: '.circle { visibility: hidden }' },
    { what: 'no focus ring', story: 'pause/start', css: ':focus-visible { outline: none !important }' },
  ])('$what', async ({ story, css }) => {
    const tab = await stored.show(story, 'light-360');
    await tab.evaluate((text) => {
      document.head.append(Object.assign(document.createElement('style'), { textContent: text }));
    }, css);
    const { worst } = await stored.compare(story, 'light-360', await stored.take('light-360'));
    expect(worst).toBeGreaterThan(TOLERANCE);
  });
});
