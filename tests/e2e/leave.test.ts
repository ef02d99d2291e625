/**
 * Leave: to the page before, else the tab closes, else it turns calm; the same whether or not the worker runs. And no
 * way through a tab's history shows a listed page or holds anyone fast.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from '../support/chromium.ts';
import {
  addPerson,
  firstOfOurs,
  launchProduct,
  leaveByButton,
  expectClosed,
  waitForOurs,
  waitForWords,
} from '../support/product.ts';
import { calmPage, CALM_TITLE, linksPage, SENTINEL_TITLE, serve, type Server } from '../support/server.ts';
import type { Tab } from '../support/tab.ts';

const ALEX = 'https://www.instagram.com/alex.j/';
const SAM = 'https://www.instagram.com/sam.k/';
const SITE = 'https://www.example.com';
const BEFORE = calmPage(SITE, 'before');

let server: Server;
let browser: Browser;

beforeAll(async () => {
  server = await serve();
  browser = await launchProduct(server);
  await addPerson(browser, 'instagram:alex.j', 'instagram:sam.k');
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(() => server.clear());

/** How many tabs the window of one of our pages has. */
const tabsBeside = (tab: Tab) =>
  tab.evaluate<number, []>('chrome.tabs.query({ currentWindow: true }).then((all) => all.length)');

async function expectLeft(tab: Tab, to = BEFORE): Promise<void> {
  await tab.waitFor((title: string) => document.title === title, {}, CALM_TITLE);
  expect(await tab.url()).toBe(to);
}

const WAYS_OUT: [string, (tab: Tab) => Promise<void>][] = [
  ['by its button', leaveByButton],
  ['by Enter', (tab) => tab.press('Enter')],
  ['by Escape', (tab) => tab.press('Escape')],
];

describe.each([
  ['while the worker runs', () => browser.inWorker<unknown, []>('1')],
  ['while the worker is stopped', () => browser.stopWorker()],
])('Leave, %s,', (_, prepare) => {
  /** Runs the way out with the worker in its state. */
  async function leave(tab: Tab, out: (tab: Tab) => Promise<void> = leaveByButton): Promise<void> {
    await prepare();
    await out(tab);
  }

  it.each(WAYS_OUT)('%s, goes back to the page before', async (_name, out) => {
    const tab = await browser.newTab(BEFORE);
    await tab.goto(ALEX);
    await waitForOurs(tab);
    await leave(tab, out);
    await expectLeft(tab);
    await tab.close();
  });

  it('goes back to the page with the link', async () => {
    const links = linksPage(SITE, ALEX);
    const tab = await browser.newTab(links);
    await tab.leavingBy(() => tab.click('#link'));
    await waitForOurs(tab);
    await leave(tab);
    await tab.waitFor('document.title === "Links"');
    expect(await tab.url()).toBe(links);
    await tab.close();
  });

  it('goes back behind two blocks in a row', async () => {
    const tab = await browser.newTab(BEFORE);
    await tab.goto(ALEX);
    await waitForOurs(tab);
    await tab.goto(SAM);
    await waitForOurs(tab);
    expect((await tab.history()).index).toBe(2);
    await leave(tab);
    await expectLeft(tab);
    await tab.close();
  });

  it.each([
    ['a link to a new tab', '#blank', {}],
    ['a middle click', '#link', { button: 'middle' }],
    ['window.open', '#open', {}],
  ] as const)('closes a tab that %s opened for the visit', async (_name, selector, options) => {
    const page = await browser.newTab(linksPage(SITE, ALEX));
    const opened = await browser.tabOpenedBy(() => page.click(selector, options));
    await waitForOurs(opened);
    await leave(opened);
    await expectClosed(opened);
    expect(await page.title()).toBe('Links');
    await page.close();
  });

  it('closes a new tab in which it was typed', async () => {
    const tab = await browser.newTab(ALEX);
    await waitForOurs(tab);
    expect(await tabsBeside(tab)).toBeGreaterThan(1);
    await leave(tab);
    await expectClosed(tab);
  });

  it('turns the last tab of a window calm, and a reload leaves it so', async () => {
    const tab = await browser.newTab(ALEX, { newWindow: true });
    await waitForOurs(tab);
    expect(await tabsBeside(tab)).toBe(1);
    await leave(tab);
    await waitForWords(tab, 'You left.');
    await tab.waitFor('document.title === "A quiet page"');
    await tab.reload();
    await waitForWords(tab, 'Nothing is asked of you here.');
    await tab.waitFor('document.title === "A quiet page"');
    await tab.close();
  });

  it('goes on leaving when Forward is pressed right after it', async () => {
    const tab = await browser.newTab(calmPage(SITE, 'first'));
    await tab.goto(BEFORE);
    await tab.goto(ALEX);
    await waitForOurs(tab);
    await leave(tab);
    await expectLeft(tab);
    await tab.leavingBy(() => tab.traverse(1));
    await expectLeft(tab);
    await tab.traverse(-1);
    expect(await tab.url()).toBe(calmPage(SITE, 'first'));
    expect(server.hits(ALEX)).toEqual([]);
    await tab.close();
  });

  it('twice from visits one after the other ends where each began', async () => {
    const tab = await browser.newTab(BEFORE);
    for (const url of [ALEX, SAM]) {
      await tab.goto(url);
      await waitForOurs(tab);
      await leave(tab);
      await expectLeft(tab);
    }
    await tab.close();
  });
});

describe('a page that was visited before it was listed', () => {
  let count = 0;
  let late: string;
  /** Lists a profile that stands in a tab's history already. */
  const listIt = () => addPerson(browser, late);

  beforeEach(() => {
    count += 1;
    late = `https://www.instagram.com/late.${count}/`;
  });

  it('is taken off the screen', async () => {
    const tab = await browser.newTab(BEFORE);
    await tab.goto(late);
    expect(await tab.title()).toBe(SENTINEL_TITLE);
    await listIt();
    await waitForOurs(tab);
    await leaveByButton(tab);
    await expectLeft(tab);
    await tab.close();
  });

  it('is not shown by Back, nor by Forward', async () => {
    const tab = await browser.newTab(BEFORE);
    await tab.goto(late);
    await tab.goto(calmPage(SITE, 'after'));
    await listIt();
    server.clear();
    await tab.traverse(-1);
    await waitForOurs(tab);
    await tab.traverse(-1);
    expect(await tab.url()).toBe(BEFORE);
    await tab.traverse(1);
    await waitForOurs(tab);
    await tab.traverse(1);
    expect(await tab.url()).toBe(calmPage(SITE, 'after'));
    expect(server.hits(late)).toEqual([]);
    await tab.close();
  });

  it.each([
    ['while the worker runs', async () => {}],
    ['while the worker is stopped', () => browser.stopWorker()],
  ])('is stepped over by Leave, %s', async (_, prepare) => {
    const tab = await browser.newTab(BEFORE);
    await tab.goto(late);
    await tab.goto(calmPage(SITE, 'between'));
    await tab.goto(late);
    await tab.goto(ALEX);
    await waitForOurs(tab);
    await listIt();
    server.clear();
    await prepare();
    await leaveByButton(tab);
    await expectLeft(tab, calmPage(SITE, 'between'));
    expect((await tab.history()).index).toBe(2);
    expect(server.hits(late)).toEqual([]);
    await tab.close();
  });

  it('as the first page of a tab, it holds nobody: Leave closes the tab', async () => {
    const tab = await browser.newTab(late);
    await tab.goto(calmPage(SITE, 'after'));
    await listIt();
    await tab.traverse(-1);
    await waitForOurs(tab);
    await leaveByButton(tab);
    await expectClosed(tab);
  });
});

describe('a tab that the browser restored', () => {
  it('shows ours again, and Leave goes to the page before', async () => {
    const tab = await browser.newTab(BEFORE, { newWindow: true });
    await tab.goto(ALEX);
    await waitForOurs(tab);
    await browser.restart(['--restore-last-session']);
    const restored = await firstOfOurs(browser);
    await browser.stopWorker();
    await leaveByButton(restored);
    await expectLeft(restored);
    expect(server.hits(ALEX)).toEqual([]);
  });
});
