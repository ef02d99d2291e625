/** The history page in the real extension: what was logged, a saved copy, and deleting it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from '../support/chromium.ts';
import {
  addPerson,
  type Insight,
  launchProduct,
  leaveByButton,
  lookInside,
  pressButton,
  waitForOurs,
  waitForWords,
} from '../support/product.ts';
import { calmPage, serve, type Server } from '../support/server.ts';
import type { Tab } from '../support/tab.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'history-'));

let server: Server;
let browser: Browser;
let inside: Insight;
let page: Tab;

beforeAll(async () => {
  server = await serve();
  browser = await launchProduct(server);
  await addPerson(browser, 'instagram:alex.j', 'tiktok:alex.j');
  inside = await lookInside(browser);
  for (const url of ['https://www.instagram.com/alex.j/', 'https://www.tiktok.com/@alex.j']) {
    const tab = await browser.newTab(calmPage('https://www.example.com', 'before'));
    await tab.goto(url);
    await waitForOurs(tab);
    await leaveByButton(tab);
    await inside.logOnce((log) => log.at(-1)?.outcome === 'left');
    await tab.close();
  }
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(FOLDER, { recursive: true, force: true });
});

it('opens from the popup, and lists each visit as it is logged', async () => {
  const popup = await browser.newTab(browser.extensionUrl('popup.html'));
  // By focus: what is not covered is known a moment later, and moves what a click would meet.
  await popup.waitFor(() => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent === 'History')?.focus();
    return document.activeElement?.textContent === 'History';
  });
  page = await browser.tabOpenedBy(() => popup.press('Enter'));
  await waitForWords(page, '1 to 2 of 2');
  await waitForWords(page, 'TikTok left');
  await waitForWords(page, '2 urges: too few to show a pattern.');
  const visit = await browser.newTab('https://www.instagram.com/alex.j/');
  await waitForOurs(visit);
  await waitForWords(page, '1 to 3 of 3');
  await visit.close();
  expect(await page.evaluate('location.pathname + document.title')).toBe('/history.htmlHistory');
});

it.each(['csv', 'json'])('saves a copy as %s, with no handle and no address in it', async (format) => {
  await browser.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: FOLDER,
    eventsEnabled: true,
  });
  const done = browser.cdp.once('Browser.downloadProgress', ({ state }) => state === 'completed');
  await pressButton(page, `Save as ${format.toUpperCase()}`);
  await done;
  const file = readdirSync(FOLDER).find((name) => name.endsWith(`.${format}`)) ?? '';
  expect(file).toMatch(/^history-\d{4}-\d\d-\d\d\./);
  const text = readFileSync(join(FOLDER, file), 'utf8');
  expect(text.match(/instagram/g)).toHaveLength(2);
  expect(text).not.toMatch(/alex|https?:|www\./i);
});

it('keeps details for as long as is chosen: an old visit becomes its day’s numbers', async () => {
  const [visit] = await inside.log();
  await inside.fillLog([{ ...visit!, id: 'old', at: Date.now() - 100 * 86_400_000 }]);
  await page.reload();
  await waitForWords(page, '1 to 4 of 4');
  await page.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('.keep select')!;
    select.value = '90';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await pressButton(page, 'Keep the numbers only');
  await waitForWords(page, '1 to 3 of 3');
  await waitForWords(page, 'only the numbers of each day are kept');
  expect(await page.evaluate('document.querySelector(".history-numbers dd").textContent')).toBe('4');
});

it('stands in the popup after its first paint once it is very full, and is counted whole', async () => {
  const [visit] = await inside.log();
  const now = Date.now();
  await inside.fillLog(
    Array.from({ length: 500 }, (_, i) => ({ ...visit!, id: `many${i}`, at: now - i * 60_000 })),
  );
  const popup = await browser.newTab();
  await popup.send('Page.enable');
  await popup.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `new MutationObserver((_, observer) => {
      const log = document.querySelector('.popup-log');
      if (!log) return;
      first = [log.ariaBusy, log.querySelector('dd').textContent.trim()];
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });`,
  });
  await popup.goto(browser.extensionUrl('popup.html'));
  await popup.waitFor('document.querySelector(".popup-log")?.ariaBusy === "false"');
  expect(await popup.evaluate('first')).toEqual(['true', '']);
  const urges = (await inside.log()).filter(({ platform }) => platform === 'instagram').length;
  expect(await popup.evaluate('document.querySelector(".pattern td").textContent')).toBe(String(urges));
  await popup.close();
});

it('deletes all of it, once asked', async () => {
  await pressButton(page, 'Delete the whole log');
  await pressButton(page, 'Delete it');
  await waitForWords(page, 'Nothing has been blocked yet.');
  expect(await inside.log()).toEqual([]);
});
