/** The matrix (doors.ts) in Firefox. What it does otherwise stands with the door, and in docs/decisions/0008. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Display } from '../support/display.ts';
import {
  addPerson,
  FIREFOX_BUILD,
  isOurs,
  launchInFirefox,
  lookInside,
  readLog,
  readLogOnce,
  suspendInFirefox,
} from '../support/firefox-product.ts';
import { withLateList } from '../support/edited-build.ts';
import { Firefox, type FirefoxTab } from '../support/firefox.ts';
import { SENTINEL_RGB, SENTINEL_TITLE, serve, type Server } from '../support/server.ts';
import { createDoors, type Door } from './doors.ts';
import type { Driver } from './driver.ts';
import { HANDLE, installSites } from './sites.ts';

function drive(tab: FirefoxTab, isProduct: boolean): Driver {
  return {
    visit: (url) => tab.visit(url),
    click: (selector) => tab.click(selector),
    async run(script) {
      await tab.evaluate(`(() => { ${script} })()`, true).catch(() => undefined);
    },
    back: () => tab.traverse(-1),
    until: (expression) => tab.until(expression),
    async list(line) {
      if (isProduct) await addPerson(tab.firefox, line);
    },
  };
}

let server: Server;
let display: Display;
beforeAll(async () => {
  server = await serve();
  installSites(server);
  display = await Display.open();
});
afterAll(async () => {
  await display?.close();
  await server?.close();
});
beforeEach(() => server.clear());

interface Passage {
  readonly at: FirefoxTab;
  readonly frames: number;
  readonly painted: number;
}

/** What is painted late is painted, too. */
const late = () => new Promise((done) => setTimeout(done, 200));

/** Stands before the door, its condition proven; then goes through. */
async function pass(
  tab: FirefoxTab,
  door: Door,
  isProduct: boolean,
  prepare: () => Promise<unknown>,
  arrived: (tab: FirefoxTab) => Promise<unknown>,
): Promise<Passage> {
  const driver = drive(tab, isProduct);
  await tab.until(door.ready ?? 'document.readyState === "complete"');
  await door.before?.(driver);
  await prepare();
  server.clear();
  const isFilmedLater = door.isShown === true && isProduct;
  const before = isFilmedLater ? undefined : display.film(SENTINEL_RGB);
  const go = () => door.go(driver);
  const at = door.newTab ? await tab.firefox.tabOpenedBy(go) : await go().then(() => tab);
  await arrived(at);
  const reel = before ?? display.film(SENTINEL_RGB);
  await late();
  return { at, ...reel.stop() };
}

const isSentinel = (tab: FirefoxTab) => tab.until(`document.title === ${JSON.stringify(SENTINEL_TITLE)}`);

describe('without the extension every door leads to the page', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await Firefox.launch({ hostsPort: server.port, display: display.name });
  });
  afterAll(() => firefox?.close());

  it.each(createDoors())('%s', async (_name, door) => {
    const tab = await firefox.newTab(door.from);
    const { at, painted } = await pass(tab, door, false, async () => {}, isSentinel);
    expect(painted).toBeGreaterThan(0);
    expect(await at.evaluate(door.proof ?? 'true')).toBe(true);
    for (const one of new Set([tab, at])) await one.close();
  });
});

describe.each([
  ['no door leads to a listed page', createDoors, null],
  ['nor where the list is read late', () => createDoors().filter(([, { isEarly }]) => isEarly), withLateList],
])('%s', (_, doors, prepareBuild) => {
  const build = prepareBuild?.(FIREFOX_BUILD);
  let firefox: Firefox;
  let inside: FirefoxTab;

  beforeAll(async () => {
    firefox = await launchInFirefox({
      hostsPort: server.port,
      display: display.name,
      ...(build && { extensionDir: build.folder }),
    });
    await addPerson(firefox, `instagram:${HANDLE}`, `x:${HANDLE}`);
    inside = await lookInside(firefox);
  });
  afterAll(async () => {
    await firefox?.close();
    build?.remove();
  });

  describe.each([
    ['while the background runs', async () => undefined],
    [
      'while the background is suspended',
      async () => {
        if ((await suspendInFirefox(firefox)) === 'running') throw new Error('the background runs');
      },
    ],
  ])('%s', (_, prepare) => {
    it.each(doors())('%s', async (_name, door) => {
      const known = (await readLog(inside)).length;
      const tab = await firefox.newTab(door.from);
      const { at, painted, frames } = await pass(tab, door, true, prepare, isOurs);
      expect(door.isBriefInFirefox ? 0 : painted).toBe(0);
      expect(frames).toBeGreaterThan(10);
      expect(server.hits(door.to).map(({ url, dest }) => `${dest} ${url}`)).toHaveLength(door.hits ?? 0);
      const logged = door.met === null ? 0 : 1;
      const now = await readLogOnce(inside, known + logged);
      expect(now).toHaveLength(known + logged);
      // Firefox has one door for all, so what came as a link is not told from what was typed; and where the background
      // sees a tab's new address before the guard has left, the visit is logged as it saw it.
      const told = door.met === 'in-app' ? ['in-app', 'unknown'] : ['unknown'];
      expect(now.slice(known).filter(({ met }) => !told.includes(met))).toEqual([]);
      if (!door.newTab) {
        await at.traverse(-1);
        await at.until(`location.href === ${JSON.stringify(door.from)}`);
      }
      expect(await tab.url()).toBe(door.from);
      await tab.until('getComputedStyle(document.documentElement).display === "block"');
      for (const one of new Set([tab, at])) await one.close();
    });
  });
});
