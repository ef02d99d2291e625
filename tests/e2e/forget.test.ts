/**
 * What is chosen for discretion: the browser's own history without their pages, a plain name and icon. The test build
 * has the permission from the start: nobody is there to answer the browser's question.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../support/chromium.ts';
import { addPerson, launchProduct, waitForOurs } from '../support/product.ts';
import { SENTINEL_TITLE, serve, type Server } from '../support/server.ts';
import type { Tab } from '../support/tab.ts';

const THEIRS = 'https://www.instagram.com/alex.j/';
const THEIR_POSTS = 'https://www.tiktok.com/@alex.j';
const STRANGER = 'https://www.instagram.com/alex.jones/';

let server: Server;
let browser: Browser;
let settings: Tab;

interface Chrome {
  readonly history?: { search(query: object): Promise<{ url: string }[]> };
  readonly action: { getTitle(about: object): Promise<string> };
}

beforeAll(async () => {
  server = await serve();
  browser = await launchProduct(server);
  // Both were visited before anything was listed.
  for (const url of [THEIRS, STRANGER]) {
    const tab = await browser.newTab(url);
    await tab.waitFor(`document.title === "${SENTINEL_TITLE}"`);
    await tab.close();
  }
  await addPerson(browser, 'instagram:alex.j', 'tiktok:alex.j');
  settings = await browser.newTab(browser.extensionUrl('options.html'));
  await settings.waitFor('document.querySelectorAll(".check input").length > 2');
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Gives the check that reads so an id. */
async function mark(name: string, id: string): Promise<string> {
  await settings.evaluate(
    (words: string, wanted: string) => {
      const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === words);
      label?.parentElement?.querySelector('input')?.setAttribute('data-mark', wanted);
    },
    name,
    id,
  );
  return `[data-mark="${id}"]`;
}

const remembered = (): Promise<string[]> =>
  settings.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const found = (await chrome.history?.search({ text: '', startTime: 0, maxResults: 1000 })) ?? [];
    return found.map(({ url }) => url).filter((url) => url.startsWith('https:'));
  });

const WAIT = { timeout: 10_000 };

async function expectRemembered(...urls: string[]): Promise<void> {
  await expect.poll(async () => (await remembered()).toSorted(), WAIT).toEqual(urls.toSorted());
}

describe('the browser’s history', () => {
  it('is left alone until that is chosen: the control', async () => {
    await expectRemembered(STRANGER, THEIRS);
  });

  it('loses their pages in one press, and keeps everybody else’s', async () => {
    const check = await mark('Take their pages out of the browser’s history', 'forgets');
    await settings.click(check);
    await settings.waitFor(`document.querySelector('${check}').checked`);
    await expectRemembered(STRANGER);
  });

  it('loses a blocked visit too, whose address the browser notes although it was never loaded', async () => {
    server.clear();
    const tab = await browser.newTab('https://www.example.com/calm');
    await tab.goto(THEIR_POSTS);
    await waitForOurs(tab);
    expect(server.hits(THEIR_POSTS)).toEqual([]);
    await expectRemembered('https://www.example.com/calm', STRANGER);
    await tab.close();
  });
});

describe('the toolbar', () => {
  const title = () =>
    settings.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.action.getTitle({}));

  it('has a plain name by choice, and ours without it', async () => {
    expect(await title()).toBe('No Contact');
    const check = await mark('A plain name and icon in the toolbar', 'plain');
    await settings.click(check);
    await settings.waitFor(`document.querySelector('${check}').checked`);
    await expect.poll(title, WAIT).toBe('Notes');
    await settings.click(check);
    await settings.waitFor(`!document.querySelector('${check}').checked`);
    await expect.poll(title, WAIT).toBe('No Contact');
  });

  it('and no tab of ours says what it is', async () => {
    const pages = ['options', 'history', 'guide', 'safety', 'welcome', 'interception'];
    for (const page of pages) {
      const tab = await browser.newTab(browser.extensionUrl(`${page}.html`));
      await tab.waitFor('document.querySelector("h1") && document.title.length > 2');
      expect(await tab.evaluate(() => document.title)).not.toMatch(/no contact/i);
      await tab.close();
    }
  });
});
