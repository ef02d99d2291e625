/**
 * Every state of every page, in the real Chromium: nothing wider than the window, nothing cut off, axe without
 * findings. Pictures of the same stories: pictures.ts.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeModule from 'axe-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Tab, View } from '../support/tab.ts';
import type { Look } from './gallery.ts';
import { openGallery } from './reader.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const gallery = openGallery();
let names: string[] = [];
beforeAll(async () => {
  names = await gallery.names();
});

/** What sticks out of the window or is cut off by its own box, as "tag.class: text". */
function overflowing(): string[] {
  const found: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) found.push(`page: ${root.scrollWidth} px in ${root.clientWidth}`);
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (element.closest('.unseen, svg, textarea, .circle')) continue;
    const box = element.getBoundingClientRect();
    const name = `${element.localName}.${element.className}: ${element.textContent?.slice(0, 40)}`;
    if (box.right > root.clientWidth + 1 || box.left < -1) found.push(`outside: ${name}`);
    const inline = getComputedStyle(element).display === 'inline';
    if (!inline && element.localName !== 'input' && element.scrollWidth > element.clientWidth + 1) {
      found.push(`cut: ${name}`);
    }
  }
  return found;
}

/** axe's findings, as "rule: where". */
async function findings(tab: Tab): Promise<string[]> {
  await tab.evaluate(`window.axe === undefined && (() => { ${AXE} })(); undefined`);
  return tab.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof axeModule };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
    );
  });
}

const fits = (tab: Tab): Promise<string[]> => tab.evaluate(overflowing);

/** Shows every story once, and checks it in each of these windows; gives all that was found, with its story. */
async function inAllStories(
  look: Look,
  windows: readonly (readonly [View, (tab: Tab) => Promise<string[]>])[],
  stories: readonly string[] = names,
): Promise<string[]> {
  const found: string[] = [];
  for (const name of stories) {
    const tab = await gallery.show(name, { ...look, ...windows[0]?.[0] });
    for (const [view, check] of windows) {
      await tab.view({ reducedMotion: true, ...view });
      for (const finding of await check(tab)) found.push(`${name} ${JSON.stringify(view)}: ${finding}`);
    }
  }
  return found;
}

const NARROW = { width: 360, height: 740 } as const;
const WIDE = { width: 1280, height: 800 } as const;

test('there are stories for every page', () => {
  for (const page of ['pause/', 'popup/', 'people/', 'welcome/', 'history/', 'guide/']) {
    expect(names.filter((name) => name.startsWith(page)).length).toBeGreaterThan(6);
  }
});

describe('every story', () => {
  test(
    'fits into 360 and 1280 px; axe finds nothing in light, dark and forced colours',
    { timeout: 240_000 },
    async () => {
      const found = await inAllStories({}, [
        [NARROW, fits],
        [WIDE, fits],
        [WIDE, findings],
        [{ ...NARROW, dark: true }, findings],
        [{ ...NARROW, forcedColors: true }, findings],
      ]);
      expect(found).toEqual([]);
    },
  );

  test.each<[string, Look]>([
    ['with text at 200 %', { text: 200 }],
    ['with sentences 40 % longer', { locale: 'pseudo' }],
    ['from right to left', { locale: 'rtl' }],
  ])('fits %s', { timeout: 240_000 }, async (_, look) => {
    expect(
      await inAllStories(look, [
        [NARROW, fits],
        [WIDE, fits],
      ]),
    ).toEqual([]);
  });

  test('runs from right to left where its language does', async () => {
    const tab = await gallery.show('popup/full', { ...NARROW, locale: 'rtl' });
    const edges = await tab.evaluate(() =>
      ['.popup-day', '.popup-recent summary'].map(
        (part) => getComputedStyle(document.querySelector(part)!).direction,
      ),
    );
    expect(edges).toEqual(['rtl', 'rtl']);
  });

  test.each(['de', 'es', 'fr', 'pt'] as const)('fits in %s', { timeout: 240_000 }, async (locale) => {
    // Every story fits with sentences 40 % longer; here are the fullest of each page, with a language's long words.
    const fullest = ['pause/plan-and-reasons', 'pause/form', 'pause/needed', 'popup/every-gap', 'popup/full'];
    fullest.push(
      'people/exception-hours',
      'people/waiting',
      'welcome/done',
      'history/totals',
      'guide/passages',
    );
    expect(names).toEqual(expect.arrayContaining(fullest));
    expect(await inAllStories({ locale }, [[NARROW, fits]], fullest)).toEqual([]);
    const tab = await gallery.show('pause/start', { ...NARROW, locale });
    expect(await tab.evaluate(() => document.documentElement.lang)).toBe(locale);
  });

  test('has its passage at a contrast of 7:1, light and dark', async () => {
    const tab = await gallery.show('pause/start');
    for (const dark of [false, true]) {
      await tab.view({ ...WIDE, dark, reducedMotion: true });
      await findings(tab);
      const found = await tab.evaluate(async () => {
        const { axe } = window as unknown as { axe: typeof axeModule };
        const rule = {
          runOnly: ['color-contrast-enhanced'],
          rules: { 'color-contrast-enhanced': { enabled: true } },
        };
        const { passes, violations } = await axe.run('blockquote', rule);
        return { passed: passes.length, failed: violations.length };
      });
      expect(found).toEqual({ passed: 1, failed: 0 });
    }
  });

  test('is looked at by checks that find what is wrong: the control', async () => {
    const tab = await gallery.show('pause/start');
    await tab.evaluate(() =>
      document.body.insertAdjacentHTML('beforeend', '<main><img src="/x.png"></main>'),
    );
    const found = await findings(tab);
    expect(found.some((finding) => finding.startsWith('image-alt'))).toBe(true);
    expect(found.some((finding) => finding.startsWith('landmark-no-duplicate-main'))).toBe(true);
    await tab.evaluate(() =>
      document.body.insertAdjacentHTML('beforeend', '<pre>' + 'wide'.repeat(500) + '</pre>'),
    );
    expect((await fits(tab)).some((finding) => finding.startsWith('page: '))).toBe(true);
  });
});
