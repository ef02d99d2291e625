/** The matrix (doors.ts) in Chromium. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch, type Browser } from '../support/chromium.ts';
import { withLateList } from '../support/edited-build.ts';
import {
  addPerson,
  type Insight,
  launchProduct,
  lookInside,
  TEST_BUILD,
  waitForOurs,
} from '../support/product.ts';
import { SENTINEL_TITLE, serve, type Server } from '../support/server.ts';
import type { Tab } from '../support/tab.ts';
import { createDoors, type Door } from './doors.ts';
import type { Driver } from './driver.ts';
import { film } from './frames.ts';
import { HANDLE, installSites } from './sites.ts';

function drive(tab: Tab, isProduct: boolean): Driver {
  return {
    async visit(url) {
      await tab.send('Page.navigate', { url, transitionType: 'typed' });
    },
    click: (selector) => tab.click(selector),
    async run(script) {
      await tab.evaluateWithGesture(script);
    },
    async back() {
      const { currentIndex, entries } = await tab.send('Page.getNavigationHistory');
      await tab.send('Page.navigateToHistoryEntry', { entryId: entries[currentIndex - 1].id });
    },
    async until(expression) {
      await tab.waitFor(expression);
    },
    async list(line) {
      if (isProduct) await addPerson(tab.browser, line);
    },
  };
}

let server: Server;
beforeAll(async () => {
  server = await serve();
  installSites(server);
});
afterAll(() => server?.close());
beforeEach(() => server.clear());

interface Passage {
  /** The tab in which it led somewhere. */
  readonly at: Tab;
  readonly frames: number;
  readonly painted: number;
}

/** What is painted late is painted, too. */
const late = () => new Promise((resolve) => setTimeout(resolve, 150));

/** Stands before the door, its condition proven; then goes through. */
async function pass(
  tab: Tab,
  door: Door,
  isProduct: boolean,
  prepare: () => Promise<unknown>,
  arrived: (tab: Tab) => Promise<unknown>,
): Promise<Passage> {
  const driver = drive(tab, isProduct);
  if (door.ready) await driver.until(door.ready);
  await door.before?.(driver);
  await prepare();
  server.clear();
  if (door.newTab) {
    const opened = await tab.browser.tabOpenedBy(() => door.go(driver));
    const reel = await film(opened);
    await arrived(opened);
    await late();
    return { at: opened, ...(await reel.stop()) };
  }
  const before = door.isShown && isProduct ? undefined : await film(tab);
  await door.go(driver);
  await arrived(tab);
  const reel = before ?? (await film(tab));
  await late();
  return { at: tab, ...(await reel.stop()) };
}

const isSentinel = (tab: Tab) => tab.waitFor((title: string) => document.title === title, {}, SENTINEL_TITLE);

describe('without the extension every door leads to the page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ hostsPort: server.port });
  });
  afterAll(() => browser?.close());

  it.each(createDoors())('%s', async (_name, door) => {
    const tab = await browser.newTab(door.from);
    const { at, painted } = await pass(tab, door, false, async () => {}, isSentinel);
    expect(painted).toBeGreaterThan(0);
    expect(await at.evaluate(door.proof ?? 'true')).toBe(true);
    for (const one of new Set([tab, at])) await one.close();
  });
});

/** Goes back from ours. @returns what stood behind it in the history */
async function goBack(at: Tab): Promise<string | undefined> {
  const { index, urls } = await at.history();
  await at.traverse(-1);
  await at.waitFor('document.readyState === "complete"');
  await new Promise((resolve) => setTimeout(resolve, 100));
  return urls[index - 1];
}

/** What Back gives, and what the history holds: the user is where they were, and ours is not met again. */
async function expectBack(door: Door, from: Tab, at: Tab): Promise<void> {
  expect(door.newTab ? door.from : await goBack(at)).toBe(door.from);
  expect(await from.url()).toBe(door.from);
  expect(await from.evaluate('getComputedStyle(document.documentElement).display')).toBe('block');
}

describe.each([
  ['no door leads to a listed page', createDoors, null],
  ['nor where the list is read late', () => createDoors().filter(([, { isEarly }]) => isEarly), withLateList],
])('%s', (_, doors, prepareBuild) => {
  const build = prepareBuild?.(TEST_BUILD);
  let browser: Browser;
  let inside: Insight;
  beforeAll(async () => {
    browser = await launchProduct(server, build && { extensionDir: build.folder });
    await addPerson(browser, `instagram:${HANDLE}`, `x:${HANDLE}`);
    inside = await lookInside(browser);
  });
  afterAll(async () => {
    await browser?.close();
    build?.remove();
  });

  describe.each([
    ['while the worker runs', () => browser.inWorker<unknown, []>('1')],
    ['while the worker is stopped', () => browser.stopWorker()],
  ])('%s', (_, prepare) => {
    it.each(doors())('%s', async (_name, door) => {
      const known = (await inside.log()).length;
      const tab = await browser.newTab(door.from);
      const { at, painted } = await pass(tab, door, true, prepare, waitForOurs);
      expect(painted).toBe(0);
      expect(server.hits(door.to).map(({ url, dest }) => `${dest} ${url}`)).toHaveLength(
        door.hits ?? door.hitsInChromium ?? 0,
      );
      const logged = door.met === null ? [] : [door.met];
      const log = await inside.logOnce((all) => all.length >= known + logged.length);
      expect(log.slice(known).map(({ met }) => met)).toEqual(logged);
      await expectBack(door, tab, at);
      expect(await inside.log()).toHaveLength(known + logged.length);
      for (const one of new Set([tab, at])) await one.close();
    });
  });
});
