/**
 * Every state of every page, in the real Chromium: nothing wider than the window, nothing cut off, axe without
 * findings; and the ways through each page with the keyboard alone. Pictures of the same stories: pictures.ts.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeModule from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, type Browser } from '../support/chromium.ts';
import type { Tab, View } from '../support/tab.ts';
import { Gallery, type Look } from './gallery.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
const gallery = new Gallery();
let names: string[] = [];

beforeAll(async () => {
  browser = await launch();
  await gallery.open(browser);
  names = await gallery.names();
});
afterAll(async () => {
  await gallery.close();
  await browser.close();
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

  test('fits with text at 200 %', { timeout: 240_000 }, async () => {
    expect(
      await inAllStories({ text: 200 }, [
        [NARROW, fits],
        [WIDE, fits],
      ]),
    ).toEqual([]);
  });

  test('fits with sentences 40 % longer', { timeout: 240_000 }, async () => {
    expect(
      await inAllStories({ locale: 'pseudo' }, [
        [NARROW, fits],
        [WIDE, fits],
      ]),
    ).toEqual([]);
  });

  test('fits from right to left', { timeout: 240_000 }, async () => {
    expect(
      await inAllStories({ locale: 'rtl' }, [
        [NARROW, fits],
        [WIDE, fits],
      ]),
    ).toEqual([]);
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

/** What the page asked of its port so far. */
const did = (tab: Tab): Promise<unknown[][]> =>
  tab.evaluate(() => (window as unknown as { did: unknown[][] }).did);
const calledOf = (calls: unknown[][]): unknown[] => calls.map(([name]) => name);
/** Lets so many seconds pass on the story's clock. */
const pass = (tab: Tab, seconds: number): Promise<void> =>
  tab.evaluate(async (count) => {
    (window as unknown as { pass(seconds: number): void }).pass(count);
    await new Promise((done) => setTimeout(done, 50));
  }, seconds);
/** What has the focus, as a person would name it. */
const focused = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    const label = element?.labels?.[0]?.textContent;
    return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '';
  });
/** What the live regions say. */
const spoken = (tab: Tab): Promise<string> =>
  tab.evaluate(() =>
    [...document.querySelectorAll('[role=status]')].map((region) => region.textContent).join(' '),
  );
const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 80));

describe('the interception page with the keyboard', () => {
  test('Leave has the focus; Enter leaves', async () => {
    const tab = await gallery.show('pause/start');
    expect(await focused(tab)).toBe('Leave this page');
    await tab.press('Enter');
    await settle();
    expect(await did(tab)).toEqual([['record', 'closed', 0], ['record', 'left', 0], ['leave']]);
    expect(await tab.evaluate(() => document.querySelector('h1')?.textContent)).toBe('You left.');
  });

  test('Escape leaves, from the text field too', async () => {
    const tab = await gallery.show('pause/form');
    await tab.click('#sentence');
    await tab.press('Escape');
    expect((await did(tab)).slice(-2)).toEqual([['record', 'waited', 60], ['leave']]);
  });

  test('Enter leaves from anywhere that has no use for it', async () => {
    const tab = await gallery.show('pause/running');
    await tab.evaluate(() => (document.activeElement as HTMLElement).blur());
    await tab.press('Enter');
    expect((await did(tab)).slice(-2)).toEqual([['record', 'left', 18], ['leave']]);
  });

  test('the Enter still held down from the address bar does not', async () => {
    const tab = await gallery.show('pause/start');
    const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' };
    await tab.send('Input.dispatchKeyEvent', { ...enter, type: 'keyDown', autoRepeat: true });
    await tab.send('Input.dispatchKeyEvent', { ...enter, type: 'keyUp' });
    expect(calledOf(await did(tab))).not.toContain('leave');
  });

  test('Enter and Escape are the input method’s while a word is composed', async () => {
    const tab = await gallery.show('pause/form');
    await tab.click('#sentence');
    await tab.type('I choose to look, and I know how this usually feels.');
    await tab.evaluate(() => {
      for (const key of ['Enter', 'Escape']) {
        const init = { key, bubbles: true, cancelable: true };
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { ...init, isComposing: true }));
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { ...init, keyCode: 229 }));
      }
    });
    await settle();
    expect(calledOf(await did(tab))).not.toContain('leave');
    expect(calledOf(await did(tab))).not.toContain('override');
  });

  test('through the form: five minutes, the sentence, Enter', async () => {
    const tab = await gallery.show('pause/over');
    await tab.press('Tab');
    expect(await focused(tab)).toBe('Choose to look');
    await tab.press('Enter');
    await settle();
    expect(await focused(tab)).toBe('Open the page');
    await tab.press('Tab');
    await tab.press('ArrowRight');
    expect(await focused(tab)).toBe('5 minutes');
    await tab.press('Tab');
    await tab.type('i choose to look and i know how this usually feels');
    await tab.press('Enter');
    await settle();
    expect((await did(tab)).slice(-2)).toEqual([
      ['override', 5],
      ['record', 'overrode', 60],
    ]);
    expect(await spoken(tab)).toContain('Opening for 5 minutes.');
  });

  test('other words open nothing, and say so', async () => {
    const tab = await gallery.show('pause/form');
    await tab.click('#sentence');
    await tab.type('let me');
    await tab.press('Enter');
    await settle();
    expect(calledOf(await did(tab))).not.toContain('override');
    expect(await spoken(tab)).toContain('That isn’t the sentence yet.');
    expect(await focused(tab)).toContain('Type this sentence:');
  });

  test('for safety: two presses, no pause, no typing', async () => {
    const tab = await gallery.show('pause/start');
    await tab.press('Tab');
    expect(await focused(tab)).toBe('I need this for safety, a child or a court');
    await tab.press('Enter');
    await settle();
    expect(await focused(tab)).toBe('Open for 10 minutes');
    await tab.press('Enter');
    await settle();
    expect((await did(tab)).slice(-2)).toEqual([['needed'], ['record', 'needed', 0]]);
  });

  test('for safety: back again, with the focus where it was', async () => {
    const tab = await gallery.show('pause/needed');
    await tab.press('Tab');
    expect(await focused(tab)).toBe('Always keep this page open');
    await tab.press('Tab');
    await tab.press('Enter');
    await settle();
    expect(await focused(tab)).toBe('I need this for safety, a child or a court');
    expect(calledOf(await did(tab))).not.toContain('needed');
  });

  test('for safety: this page kept open from now on', async () => {
    const tab = await gallery.show('pause/needed');
    await tab.press('Tab');
    await tab.press('Enter');
    await settle();
    expect(calledOf(await did(tab))).toContain('kept');
  });

  test('no way past the pause: the form is not there before its end', async () => {
    const tab = await gallery.show('pause/start');
    await pass(tab, 59);
    expect(await tab.evaluate(() => document.querySelector('#sentence, input'))).toBeNull();
    expect(await tab.evaluate(() => document.body.textContent)).not.toContain('Choose to look');
  });

  test('about safety, not longing: advice opens beside the page, which stays', async () => {
    const tab = await gallery.show('pause/start');
    await tab.press('Tab');
    await tab.press('Tab');
    expect(await focused(tab)).toBe('This is about safety, not longing');
    await tab.press('Enter');
    await settle();
    expect(calledOf(await did(tab))).toEqual(['record', 'openSafety']);
    const advice = await gallery.show('safety/all');
    expect(await advice.evaluate(() => document.querySelectorAll('a, button, form, img').length)).toBe(0);
  });

  test('in a private window there is none after it either', async () => {
    const tab = await gallery.show('pause/private-over');
    expect(await tab.evaluate(() => document.body.textContent)).not.toContain('Choose to look');
    expect(await tab.evaluate(() => document.body.textContent)).toContain('private window');
  });
});

describe('the interception page', () => {
  test('speaks at the start, 30, 10 and 0, and not in between', async () => {
    const tab = await gallery.show('pause/start');
    await tab.waitFor('document.querySelector("[role=status]").textContent !== ""');
    expect(await spoken(tab)).toContain('A pause of 60 seconds. You can leave now.');
    await pass(tab, 29);
    expect(await spoken(tab)).toContain('A pause of 60 seconds.');
    await pass(tab, 1);
    expect(await spoken(tab)).toContain('30 seconds left.');
    await pass(tab, 15);
    expect(await spoken(tab)).toContain('30 seconds left.');
    await pass(tab, 5);
    expect(await spoken(tab)).toContain('10 seconds left.');
    await pass(tab, 10);
    expect(await spoken(tab)).toContain('The pause is over.');
  });

  test('keeps what became of the visit: waited at the end, by itself', async () => {
    const tab = await gallery.show('pause/start');
    await pass(tab, 60);
    expect(await did(tab)).toEqual([
      ['record', 'closed', 0],
      ['record', 'waited', 60],
    ]);
  });

  test('gone before the end is left, closed stays closed, gone while opening stays overrode', async () => {
    const closed = await gallery.show('pause/running');
    await closed.evaluate(() => window.dispatchEvent(new Event('pagehide')));
    expect((await did(closed)).at(-1)).toEqual(['record', 'closed', 18]);
    const left = await gallery.show('pause/running');
    await left.evaluate(() => window.dispatchEvent(new Event('pageswap')));
    expect((await did(left)).at(-1)).toEqual(['record', 'left', 18]);
    const opening = await gallery.show('pause/opening');
    await opening.evaluate(() => window.dispatchEvent(new Event('pageswap')));
    expect((await did(opening)).at(-1)).toEqual(['record', 'overrode', 60]);
  });

  test('with no answer it tries again by itself, and opens nothing by itself', async () => {
    const tab = await gallery.show('pause/answers-again');
    expect(await spoken(tab)).toContain('It can open now, if you still want it to.');
    await pass(tab, 30);
    expect(calledOf(await did(tab)).filter((name) => name === 'override')).toHaveLength(1);
    expect(calledOf(await did(tab))).toContain('record');
    expect((await did(tab)).flat()).not.toContain('overrode');
  });

  test('nothing moves from the first paint to the end of the pause', async () => {
    const tab = await gallery.show('pause/start', { width: 360, height: 740 });
    const places = (): Promise<number[]> =>
      tab.evaluate(() =>
        ['.day', '.passage', '.circle', '.leave', '.foot'].map(
          (part) => document.querySelector(part)?.getBoundingClientRect().top ?? -1,
        ),
      );
    const atStart = await places();
    await pass(tab, 51);
    expect(await places()).toEqual(atStart);
    await pass(tab, 10);
    expect(await places()).toEqual(atStart);
  });

  test('has Leave in sight at once, also below a long passage on a small phone', async () => {
    const tab = await gallery.show('pause/long-passage', { width: 360, height: 560 });
    const { top, bottom, scrolled } = await tab.evaluate(() => {
      const box = document.querySelector('.leave')?.getBoundingClientRect();
      return { top: box?.top ?? -1, bottom: box?.bottom ?? Infinity, scrolled: scrollY };
    });
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThanOrEqual(560);
    expect(scrolled).toBe(0);
  });

  test('is still with reduced motion, and breathes for 11 seconds without', async () => {
    const breath = (tab: Tab): Promise<string> =>
      tab.evaluate(() => {
        const { animationName, animationDuration } = getComputedStyle(
          document.querySelector('.circle-breath') as Element,
        );
        return `${animationName} ${animationDuration}`;
      });
    expect(await breath(await gallery.show('pause/start', { reducedMotion: true }))).toContain('none');
    expect(await breath(await gallery.show('pause/start', { reducedMotion: false }))).toBe('breathe 11s');
  });

  test('a second pause instead of typing: nothing opens before it is over', async () => {
    const tab = await gallery.show('pause/second-pause');
    const text = (): Promise<string> => tab.evaluate(() => document.body.textContent ?? '');
    expect(await text()).not.toContain('Open for 2 minutes');
    await pass(tab, 36);
    expect(await text()).toContain('Open for 2 minutes');
    expect(calledOf(await did(tab))).not.toContain('override');
  });
});

describe('the popup with the keyboard', () => {
  test('an override that runs can be ended first thing', async () => {
    const tab = await gallery.show('popup/override');
    await tab.press('Tab');
    expect(await focused(tab)).toBe('End now');
    await tab.press('Enter');
    expect(await did(tab)).toEqual([['endOverride']]);
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
    await press('Keep a page open');
    expect((await did(tab)).slice(1)).toEqual([['answerNeeded'], ['openSettings']]);
  });
});

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

describe('the history page', () => {
  test('has the heat map as a table too, with the numbers of the sum', async () => {
    const tab = await gallery.show('history/very-full');
    const rows = await tab.evaluate(() =>
      [...document.querySelectorAll('.heat + .unseen tbody tr')].map((row) =>
        [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent)),
      ),
    );
    expect(rows.map((row) => row.length)).toEqual(Array.from({ length: 7 }, () => 25));
    const sums = rows.map((row) => row.slice(0, 24).reduce((sum, urges) => sum + urges, 0));
    expect(sums).toEqual(rows.map((row) => row[24]));
    expect(sums.reduce((sum, urges) => sum + urges, 0)).toBe(100_000);
  });

  test('has a window of the log in the page, however long that is, and goes through it by keyboard', async () => {
    const tab = await gallery.show('history/very-full');
    const shown = (): Promise<string[]> =>
      tab.evaluate(() => [
        document.querySelector('.visits-shown')?.textContent ?? '',
        String(document.querySelectorAll('.visits li').length),
        String(document.querySelectorAll('*').length < 2_000),
      ]);
    expect(await shown()).toEqual(['1 to 25 of 100,000', '25', 'true']);
    await tab.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('button')];
      buttons.find(({ textContent }) => textContent === 'Older')?.focus();
    });
    await tab.press('Enter');
    await tab.press('Enter');
    await settle();
    expect(await shown()).toEqual(['51 to 75 of 100,000', '25', 'true']);
  });

  test('asks once before it deletes, with what keeps it first', async () => {
    const tab = await gallery.show('history/deleting');
    expect(await focused(tab)).toBe('Keep it');
    await tab.press('Tab');
    await tab.press('Enter');
    await settle();
    expect(await did(tab)).toEqual([['deleteHistory', { from: '2026-11-23', to: '2026-11-23' }]]);
    expect(await spoken(tab)).toContain('Deleted.');
    expect(await focused(tab)).toBe('Delete');
  });

  test('asks once before details go, and keeps them for longer without asking', async () => {
    const tab = await gallery.show('history/keep-less');
    expect(await focused(tab)).toBe('Leave it as it is');
    await tab.press('Tab');
    await tab.press('Enter');
    await settle();
    expect(await did(tab)).toEqual([['keepFor', 365]]);
    const longer = await gallery.show('history/totals');
    await longer.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('.keep select');
      if (select === null) return;
      select.value = '0';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
    expect(await did(longer)).toEqual([['keepFor', 0]]);
  });

  test('saves what the filters show, and nothing that names anyone', async () => {
    const tab = await gallery.show('history/one-site');
    await tab.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('button')];
      buttons.find(({ textContent }) => textContent === 'Save as CSV')?.click();
    });
    const [saved] = await did(tab);
    expect(saved?.slice(0, 3)).toEqual(['saveFile', 'history-2026-11-23.csv', 'text/csv']);
    const lines = String(saved?.[3]).trim().split('\r\n').slice(1);
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.every((line) => line.includes(',1,tiktok,'))).toBe(true);
    expect(String(saved?.[3])).not.toContain('Person');
  });
});

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
