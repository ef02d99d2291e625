/**
 * A listed profile is never asked for, whichever way leads to it and whether or not the worker runs. That each of these
 * ways does lead there without the extension stands in harness.test.ts.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from '../support/chromium.ts';
import { addPerson, launchProduct, waitForOurs } from '../support/product.ts';
import {
  calmPage,
  CALM_TITLE,
  EMBED_KINDS,
  embedding,
  framing,
  linksPage,
  metaRefreshTo,
  redirectTo,
  scriptTo,
  SENTINEL_TITLE,
  serve,
  type Server,
} from '../support/server.ts';
import type { Tab } from '../support/tab.ts';

const PROFILE = 'https://www.instagram.com/alex.j/';
const STRANGER = 'https://www.instagram.com/alex.jones/';
/** A site that the product has no access to, and one that it has. */
const SITE = 'https://www.example.com';
const GRANTED_SITE = 'https://www.instagram.com';

let server: Server;
let browser: Browser;

beforeAll(async () => {
  server = await serve();
  browser = await launchProduct(server);
  await addPerson(browser, 'instagram:alex.j');
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(() => server.clear());

async function expectOurs(tab: Tab): Promise<void> {
  await waitForOurs(tab);
  expect(server.hits(PROFILE)).toEqual([]);
  const shown = await tab.evaluate('document.title + location.href + document.documentElement.outerHTML');
  expect(shown).not.toMatch(/alex|instagram/i);
  await tab.close();
}

/** A way to the profile: what stands before it, and the step that leads there. */
type Way = [name: string, before: string, step: (page: Tab) => Promise<Tab>];

const inPage = (step: (page: Tab) => Promise<unknown>) => async (page: Tab) => {
  await page.leavingBy(() => step(page));
  return page;
};
const inNewTab = (step: (page: Tab) => Promise<unknown>) => (page: Tab) =>
  browser.tabOpenedBy(() => step(page));
const typed = (url: string) => async (page: Tab) => {
  await page.goto(url);
  return page;
};
const clicking = (selector: string) => inPage((page) => page.click(selector));

const WAYS: Way[] = [
  ['typed', calmPage(SITE), typed(PROFILE)],
  ['typed in a new tab', calmPage(SITE), () => browser.newTab(PROFILE)],
  ['by a link', linksPage(SITE, PROFILE), clicking('#link')],
  ['by a link that tells no referrer', linksPage(SITE, PROFILE), clicking('#noreferrer')],
  ['by a link of the platform itself', linksPage(GRANTED_SITE, PROFILE), clicking('#link')],
  ['by a form', linksPage(SITE, PROFILE), clicking('#form')],
  ['by a form that posts', linksPage(SITE, PROFILE), clicking('#post-form')],
  ['by location=', linksPage(SITE, PROFILE), clicking('#assign')],
  ['by location.replace', linksPage(SITE, PROFILE), clicking('#replace')],
  ['by a link to a new tab', linksPage(SITE, PROFILE), inNewTab((page) => page.click('#blank'))],
  ['by window.open', linksPage(SITE, PROFILE), inNewTab((page) => page.click('#open'))],
  [
    'by a middle click',
    linksPage(SITE, PROFILE),
    inNewTab((page) => page.click('#link', { button: 'middle' })),
  ],
  ['by a redirect', calmPage(SITE), typed(redirectTo(SITE, PROFILE))],
  ['by three redirects', calmPage(SITE), typed(redirectTo(SITE, PROFILE, 3))],
  ['by a link to a redirect', linksPage(SITE, redirectTo(SITE, PROFILE)), clicking('#link')],
  ['by meta refresh', calmPage(SITE), typed(metaRefreshTo(SITE, PROFILE))],
  ['by a script', calmPage(SITE), typed(scriptTo(SITE, PROFILE))],
];

async function expectBlocked([, before, step]: Way, prepare: () => Promise<void>): Promise<void> {
  const page = await browser.newTab(before);
  await prepare();
  const tab = await step(page);
  await expectOurs(tab);
  if (await page.isOpen()) await page.close();
}

describe('a listed profile is not asked for and ours is shown', () => {
  describe('while the worker runs', () => {
    it.each(WAYS)('%s', (...way) =>
      expectBlocked(way, async () => {
        await browser.inWorker('1');
      }),
    );
  });

  describe('while the worker is stopped', () => {
    it.each(WAYS)('%s', (...way) => expectBlocked(way, () => browser.stopWorker()));
  });

  describe('after a restart of the browser', () => {
    beforeAll(() => browser.restart());
    it.each(WAYS)('%s', (...way) => expectBlocked(way, async () => {}));
  });
});

describe('a stranger of a similar name is left alone', () => {
  it('typed, and the page is the site’s own', async () => {
    const tab = await browser.newTab(STRANGER);
    expect(await tab.title()).toBe(SENTINEL_TITLE);
    expect(server.hits(STRANGER)).toHaveLength(1);
    await tab.close();
  });
});

describe('a listed profile is no part of another page', () => {
  it('in a frame of a site without access', async () => {
    const tab = await browser.newTab(framing(SITE, PROFILE));
    expect(server.hits(PROFILE)).toEqual([]);
    await tab.close();
  });

  it('as whatever part of a page of a site with access', async () => {
    const tab = await browser.newTab(embedding(GRANTED_SITE, PROFILE));
    expect(server.hits(PROFILE).map(({ dest }) => dest)).toEqual([]);
    await tab.close();
    // The same page about a stranger asks for each.
    const control = await browser.newTab(embedding(GRANTED_SITE, STRANGER));
    expect(new Set(server.hits(STRANGER).map(({ dest }) => dest))).toEqual(new Set(EMBED_KINDS));
    await control.close();
  });

  it.each([
    ['fetch', (url: string) => fetch(url).then((r) => r.status)],
    ['fetch, unseen', (url: string) => fetch(url, { mode: 'no-cors' }).then((r) => r.type)],
    [
      'XMLHttpRequest',
      (url: string) =>
        new Promise((resolve, reject) => {
          const request = new XMLHttpRequest();
          request.addEventListener('load', () => resolve(request.status));
          request.addEventListener('error', () => reject(new Error('failed')));
          request.open('GET', url);
          request.send();
        }),
    ],
    [
      'a beacon',
      (url: string) => {
        navigator.sendBeacon(url);
        return fetch('/__calm').then((r) => r.text());
      },
    ],
    [
      'a link that prefetches',
      (url: string) =>
        new Promise((resolve, reject) => {
          const link = Object.assign(document.createElement('link'), { rel: 'prefetch', href: url });
          link.addEventListener('load', resolve);
          link.addEventListener('error', () => reject(new Error('failed')));
          document.head.append(link);
        }).then(() => 'loaded'),
    ],
  ])('asked for by %s of a page of a site with access', async (_, ask) => {
    const tab = await browser.newTab(calmPage(GRANTED_SITE));
    await tab.evaluate(ask as (url: string) => Promise<unknown>, PROFILE).catch(() => 'failed');
    expect(server.hits(PROFILE)).toEqual([]);
    await tab.evaluate(ask as (url: string) => Promise<unknown>, STRANGER);
    // A beacon is sent when the browser finds the time.
    await expect.poll(() => server.hits(STRANGER).length, { timeout: 5_000 }).toBe(1);
    expect(server.hits(PROFILE)).toEqual([]);
    expect(await tab.title()).toBe(CALM_TITLE);
    await tab.close();
  });
});
