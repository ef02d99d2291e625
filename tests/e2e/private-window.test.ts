/**
 * A private window, once the browser's own page about the extension allows it there: it blocks like any other, opens
 * nothing and holds no settings.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from '../support/chromium.ts';
import {
  addPerson,
  hurry,
  type Insight,
  launchProduct,
  leaveByButton,
  lookInside,
  pressButton,
  waitForOurs,
  waitForWords,
  wordsOf,
} from '../support/product.ts';
import { calmPage, CALM_TITLE, linksPage, SENTINEL_TITLE, serve, type Server } from '../support/server.ts';
import type { Tab } from '../support/tab.ts';

const ALEX = 'https://www.instagram.com/alex.j/';
const SITE = 'https://www.example.com';
const BEFORE = calmPage(SITE, 'before');

let server: Server;
let browser: Browser;
let inside: Insight;

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

/** A private window, opened from an ordinary page of ours. */
async function privateWindow(url = BEFORE): Promise<Tab> {
  const page = await browser.newTab(browser.extensionUrl('manifest.json'));
  const tab = await browser.tabOpenedBy(() =>
    page.evaluate(
      (address: string) =>
        (globalThis as unknown as { chrome: ChromeInPage }).chrome.windows
          .create({ incognito: true, url: address })
          .then(() => 0),
      url,
    ),
  );
  await page.close();
  return tab;
}
interface ChromeInPage {
  windows: { create(options: object): Promise<unknown> };
}

describe('before private windows are allowed', () => {
  it('one shows a listed profile, and the popup says that they are not covered', async () => {
    const tab = await privateWindow();
    await tab.goto(ALEX);
    expect(await tab.title()).toBe(SENTINEL_TITLE);
    expect(server.hits(ALEX)).toHaveLength(1);
    await tab.close();
    const popup = await browser.newTab(browser.extensionUrl('popup.html'));
    await waitForWords(popup, 'Private windows aren’t covered: the browser hasn’t allowed it.');
    await popup.close();
  });
});

describe('once private windows are allowed', () => {
  beforeAll(async () => {
    await browser.onExtensionsPage(
      `chrome.developerPrivate.updateExtensionConfiguration({
        extensionId: ${JSON.stringify(browser.extensionId)}, incognitoAccess: true })`,
    );
    inside = await lookInsideReloaded();
  });

  /** The switch loads the extension anew, some time later: what was opened before that is dead. */
  async function lookInsideReloaded(): Promise<Insight> {
    for (let tries = 0; ; tries += 1) {
      const look = await lookInside(browser);
      const isThere = await look.tab
        .evaluate('chrome.extension.isAllowedIncognitoAccess()')
        .catch(() => false);
      if (isThere === true || tries > 100) return look;
      await look.tab.close().catch(() => undefined);
    }
  }

  it('the popup no longer says that they are not covered', async () => {
    const popup = await browser.newTab(browser.extensionUrl('popup.html'));
    await waitForWords(popup, 'urges today');
    await popup.evaluate(`chrome.runtime.getContexts({}).then(() => 0)`);
    expect(await wordsOf(popup)).not.toContain('Private windows');
    await popup.close();
  });

  it.each([
    ['typed', BEFORE, (tab: Tab) => tab.goto(ALEX)],
    ['by a link', linksPage(SITE, ALEX), (tab: Tab) => tab.leavingBy(() => tab.click('#link'))],
  ] as const)('a listed profile is blocked, %s', async (_, from, step) => {
    const tab = await privateWindow(from);
    await step(tab);
    await waitForOurs(tab);
    expect(await tab.evaluate('chrome.extension.inIncognitoContext')).toBe(true);
    expect(server.hits(ALEX)).toEqual([]);
    await tab.close();
  });

  it('no override is offered after the pause', async () => {
    const tab = await privateWindow();
    await hurry(tab);
    await tab.goto(ALEX);
    await waitForOurs(tab);
    await waitForWords(tab, 'Pages can’t be opened from a private window.');
    await waitForWords(tab, 'The pause is over. You can stay here as long as you like.');
    expect(await wordsOf(tab)).not.toContain('Choose to look');
    await tab.close();
  });

  it('Leave goes back to the page before, and the visit reaches the log', async () => {
    const started = Date.now();
    const tab = await privateWindow();
    await tab.goto(ALEX);
    await waitForOurs(tab);
    await leaveByButton(tab);
    await tab.waitFor((title: string) => document.title === title, {}, CALM_TITLE);
    const log = await inside.logOnce((all) =>
      all.some(({ at, outcome }) => at >= started && outcome === 'left'),
    );
    const ours = log.filter(({ at }) => at >= started);
    expect(ours).toHaveLength(1);
    expect(ours[0]).toMatchObject({ platform: 'instagram', form: 'profile', met: 'typed' });
    await inside.outboxEmpty();
    await tab.close();
  });

  it('settings are closed there', async () => {
    const tab = await privateWindow(browser.extensionUrl('options.html'));
    await waitForWords(tab, 'Settings aren’t in private windows.');
    expect(await tab.evaluate('document.querySelector("textarea, input")')).toBeNull();
    await tab.close();
  });

  it('an override that runs in an ordinary window opens nothing there', async () => {
    const ordinary = await browser.newTab(ALEX);
    await waitForOurs(ordinary);
    await pressButton(ordinary, 'I need this for safety, a child or a court');
    await pressButton(ordinary, 'Open for 10 minutes');
    await ordinary.waitFor((title: string) => document.title === title, {}, SENTINEL_TITLE);
    server.clear();
    const tab = await privateWindow();
    await tab.goto(ALEX);
    await waitForOurs(tab);
    expect(server.hits(ALEX)).toEqual([]);
    await tab.close();
    await ordinary.close();
  });
});
