/**
 * A restart of Firefox with the packed product in it, installed for good: rules, scripts and list are there before the
 * first page, and an override does not outlive its session.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { appSite, installSites } from '../doors/sites.ts';
import {
  addPerson,
  EXTENSION_ID,
  FIREFOX_BUILD,
  isOurs,
  lookInside,
  readLog,
} from '../support/firefox-product.ts';
import { Firefox, type FirefoxOptions, type FirefoxTab } from '../support/firefox.ts';
import { SENTINEL_TITLE, serve, type Server } from '../support/server.ts';
import { writeXpi } from '../support/xpi.ts';

const PROFILE = 'https://www.instagram.com/alex_j/';

let server: Server;
let folder: string;
let firefox: Firefox;

beforeAll(async () => {
  server = await serve();
  installSites(server);
  folder = mkdtempSync(join(tmpdir(), 'xpi-'));
  writeXpi(FIREFOX_BUILD, join(folder, 'no-contact.xpi'));
});
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  firefox = await start({ xpi: join(folder, 'no-contact.xpi') });
  await addPerson(firefox, 'instagram:alex_j');
});
afterEach(() => firefox?.close());

const start = (options: Partial<FirefoxOptions>) =>
  Firefox.launch({ hostsPort: server.port, extensionId: EXTENSION_ID, restoresTabs: true, ...options });

async function restart(...urls: string[]): Promise<void> {
  const profile = await firefox.quit();
  server.clear();
  firefox = await start({ profile, urls });
}

/** The tab that shows our page, or comes to it. */
async function ours(): Promise<FirefoxTab> {
  for (const end = performance.now() + 15_000; performance.now() < end;) {
    const found = (await firefox.tabs()).find(({ url }) =>
      url.startsWith(firefox.extensionUrl('interception')),
    );
    if (found) return firefox.tab(found.context);
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`ours did not come: ${(await firefox.tabs()).map(({ url }) => url).join()}`);
}

async function open(): Promise<FirefoxTab> {
  const tab = await firefox.newTab(PROFILE);
  await isOurs(tab);
  await tab.evaluate(
    `(() => { const press = (words) => [...document.querySelectorAll('button')].find((one) => one.textContent.includes(words)).click(); press('I need this'); setTimeout(() => press('Open for 10 minutes'), 200); })()`,
  );
  await tab.until(`document.title === ${JSON.stringify(SENTINEL_TITLE)}`);
  return tab;
}

const INSTALLED = `(async () => [
  (await browser.declarativeNetRequest.getDynamicRules()).map(({ id }) => id),
  (await browser.scripting.getRegisteredContentScripts()).map(({ id, matches }) => [id, matches.length]).sort(),
])()`;

describe('after a restart of Firefox', () => {
  it('a listed page that is opened with the browser is ours at once, and never asked for', async () => {
    const before = await (await lookInside(firefox)).evaluate(INSTALLED);
    await restart(PROFILE);
    await isOurs(await ours());
    expect(server.hits(PROFILE)).toEqual([]);
    const inside = await lookInside(firefox);
    expect(await inside.evaluate(INSTALLED)).toEqual(before);
    for (let tries = 0; tries < 100 && (await readLog(inside)).length === 0; tries += 1)
      await new Promise((done) => setTimeout(done, 50));
    expect(await readLog(inside)).toHaveLength(1);
  });

  it('an override is over: its page comes back as ours, and is closed within the site, too', async () => {
    await open();
    await restart();
    await isOurs(await ours());
    expect(server.hits(PROFILE)).toEqual([]);
    const app = await firefox.newTab(`${appSite('after')}/feed`);
    await app.until('typeof go === "function" && performance.now() > 500');
    await app.evaluate('void go("/alex_j")', true);
    await isOurs(app);
    const inside = await lookInside(firefox);
    expect(await inside.evaluate('browser.storage.local.get("override")')).toEqual({});
  });
});
