/** The matrix (doors.ts) in Chromium. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch, type Browser } from '../support/chromium.ts';
import { addPerson, type Insight, launchProduct, lookInside, waitForOurs } from '../support/product.ts';
import { SENTINEL_TITLE, serve, type Server } from '../support/server.ts';
import type { Tab } from '../support/tab.ts';
import { type Door, DOORS } from './doors.ts';
import type { Driver } from './driver.ts';
import { film } from './frames.ts';
import { HANDLE, installSites } from './sites.ts';

const drive = (tab: Tab): Driver => ({
  async visit(url) {
    await tab.send('Page.navigate', { url, transitionType: 'typed' });
  },
  click: (selector) => tab.click(selector),
  async run(script) {
    await tab.evaluateWithGesture(script);
  },
});

let server: Server;
beforeAll(async () => {
  server = await serve();
  installSites(server);
});
afterAll(() => server?.close());
beforeEach(() => server.clear());

/** A tab at the door, its condition proven. */
async function standBefore(browser: Browser, { from, ready }: Door): Promise<Tab> {
  const tab = await browser.newTab(from);
  if (ready) await tab.waitFor(ready);
  return tab;
}

/** Goes through the door. @returns the tab in which it leads somewhere, and what was painted there */
async function go(browser: Browser, tab: Tab, door: Door, arrived: (tab: Tab) => Promise<unknown>) {
  if (door.newTab) {
    const opened = await browser.tabOpenedBy(() => door.go(drive(tab)));
    await arrived(opened);
    return { at: opened, painted: 0, frames: 0 };
  }
  const reel = await film(tab);
  await door.go(drive(tab));
  await arrived(tab);
  // What is painted late is painted, too.
  await new Promise((resolve) => setTimeout(resolve, 150));
  return { at: tab, ...(await reel.stop()) };
}

const isSentinel = (tab: Tab) => tab.waitFor((title: string) => document.title === title, {}, SENTINEL_TITLE);

describe('without the extension every door leads to the page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ hostsPort: server.port });
  });
  afterAll(() => browser?.close());

  it.each(DOORS)('$name', async (door) => {
    const tab = await standBefore(browser, door);
    const { at, painted, frames } = await go(browser, tab, door, isSentinel);
    if (!door.newTab) {
      expect(frames).toBeGreaterThan(0);
      expect(painted).toBeGreaterThan(0);
    }
    for (const one of new Set([tab, at])) await one.close();
  });
});

describe('no door leads to a listed page', () => {
  let browser: Browser;
  let inside: Insight;
  beforeAll(async () => {
    browser = await launchProduct(server);
    await addPerson(browser, `instagram:${HANDLE}`, `x:${HANDLE}`);
    inside = await lookInside(browser);
  });
  afterAll(() => browser?.close());

  describe.each([
    ['while the worker runs', () => browser.inWorker<unknown, []>('1')],
    ['while the worker is stopped', () => browser.stopWorker()],
  ])('%s', (_, prepare) => {
    it.each(DOORS)('$name', async (door) => {
      const known = (await inside.log()).length;
      const tab = await standBefore(browser, door);
      await prepare();
      const { at, painted } = await go(browser, tab, door, waitForOurs);
      expect(painted).toBe(0);
      expect(server.hits(door.to).map(({ url, dest }) => `${dest} ${url}`)).toHaveLength(door.hits ?? 0);
      const log = await inside.logOnce((all) => all.length > known);
      expect(log.slice(known).map(({ met }) => met)).toEqual([door.met]);

      // Back leads to where the user was, and ours is not there again.
      if (door.newTab) {
        expect(await tab.url()).toBe(door.from);
      } else {
        const { index, urls } = await at.history();
        expect(urls.slice(0, index)).toEqual([door.from]);
        await at.traverse(-1);
        await at.waitFor('document.readyState === "complete"');
        await new Promise((resolve) => setTimeout(resolve, 100));
        expect(await at.url()).toBe(door.from);
        expect(await at.evaluate('getComputedStyle(document.documentElement).display')).toBe('block');
      }
      expect(await inside.log()).toHaveLength(known + 1);
      for (const one of new Set([tab, at])) await one.close();
    });
  });
});
