/**
 * The stand-in web and the driver, without the extension: every way to a profile really leads there, the request is
 * seen and the sentinel is painted. What the other files claim to be stopped is worth nothing without this.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch, type Browser } from '../support/chromium.ts';
import {
  calmPage,
  EMBED_KINDS,
  embedding,
  framing,
  linksPage,
  metaRefreshTo,
  redirectTo,
  scriptTo,
  SENTINEL_COLOUR,
  SENTINEL_TITLE,
  serve,
  type Server,
} from '../support/server.ts';
import type { Tab } from '../support/tab.ts';

const PROFILE = 'https://www.instagram.com/alex.j/';
const SITE = 'https://www.example.com';

let server: Server;
let browser: Browser;

beforeAll(async () => {
  server = await serve();
  browser = await launch({ hostsPort: server.port });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(() => server.clear());

async function expectSentinel(tab: Tab, requests = 1): Promise<void> {
  await tab.waitFor((title: string) => document.title === title, {}, SENTINEL_TITLE);
  expect(await tab.url()).toBe(PROFILE);
  expect(await tab.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe(
    SENTINEL_COLOUR,
  );
  expect(server.hits(PROFILE)).toHaveLength(requests);
  await tab.close();
}

describe('without the extension a profile is shown', () => {
  it('typed', async () => {
    const tab = await browser.newTab(calmPage(SITE));
    await tab.goto(PROFILE);
    await expectSentinel(tab);
  });

  it('typed in a new tab', async () => {
    await expectSentinel(await browser.newTab(PROFILE));
  });

  it.each(['#link', '#noreferrer', '#post-form', '#assign', '#replace'])(
    'by %s in a page',
    async (selector) => {
      const tab = await browser.newTab(linksPage(SITE, PROFILE));
      await tab.leavingBy(() => tab.click(selector));
      await expectSentinel(tab);
    },
  );

  it.each([
    ['target=_blank', '#blank', {}],
    ['window.open', '#open', {}],
    ['a middle click', '#link', { button: 'middle' }],
  ] as const)('in a new tab by %s', async (_, selector, options) => {
    const page = await browser.newTab(linksPage(SITE, PROFILE));
    const opened = await browser.tabOpenedBy(() => page.click(selector, options));
    await expectSentinel(opened);
    await page.close();
  });

  it.each([
    ['one redirect', redirectTo(SITE, PROFILE)],
    ['three redirects', redirectTo(SITE, PROFILE, 3)],
    ['meta refresh', metaRefreshTo(SITE, PROFILE)],
    ['a script', scriptTo(SITE, PROFILE)],
  ])('by %s', async (_, url) => {
    const tab = await browser.newTab(calmPage(SITE));
    await tab.goto(url);
    await expectSentinel(tab);
  });

  it('by a form, with its query', async () => {
    const tab = await browser.newTab(linksPage(SITE, PROFILE));
    await tab.leavingBy(() => tab.click('#form'));
    expect(await tab.title()).toBe(SENTINEL_TITLE);
    expect(server.hits(PROFILE)).toHaveLength(1);
    await tab.close();
  });

  it('by a link to a redirect', async () => {
    const tab = await browser.newTab(linksPage(SITE, redirectTo(SITE, PROFILE)));
    await tab.leavingBy(() => tab.click('#link'));
    await expectSentinel(tab);
  });

  it('as every kind of part of a page', async () => {
    const tab = await browser.newTab(embedding(SITE, PROFILE));
    expect(new Set(server.hits(PROFILE).map(({ dest }) => dest))).toEqual(new Set(EMBED_KINDS));
    await tab.close();
  });

  it('in a frame', async () => {
    const tab = await browser.newTab(framing(SITE, PROFILE));
    expect(server.hits((hit) => hit.url === PROFILE && hit.dest === 'iframe')).toHaveLength(1);
    await tab.close();
  });

  it('again after Back, and after a restart that restores the tab', async () => {
    const tab = await browser.newTab(calmPage(SITE));
    await tab.goto(PROFILE);
    await tab.goto(calmPage(SITE));
    await tab.traverse(-1);
    expect(await tab.title()).toBe(SENTINEL_TITLE);
    server.clear();
    const arrived = server.next(PROFILE);
    await browser.restart(['--restore-last-session']);
    expect((await arrived).dest).toBe('document');
  });
});
