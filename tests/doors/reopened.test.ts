/**
 * A tab that the browser brings back from its own session: closed before its page was listed, and opened again, or left
 * open when the browser ended. By the browsers' own commands; frames are read from the display. (Firefox's restart is in
 * tests/e2e/firefox-restart.test.ts: nothing is asked for there.)
 */
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Browser, launch } from '../support/chromium.ts';
import { Display } from '../support/display.ts';
import * as inFirefox from '../support/firefox-product.ts';
import { Firefox } from '../support/firefox.ts';
import { ORDINARY_LIST } from '../support/lists.ts';
import { addPerson, launchProduct, lookInside, pressButton, waitForOurs } from '../support/product.ts';
import { SENTINEL_RGB, SENTINEL_TITLE, serve, type Server } from '../support/server.ts';

const PROFILE = 'https://www.instagram.com/alex_j/';

let server: Server;
let display: Display;
beforeAll(async () => {
  server = await serve();
  display = await Display.open();
});
afterAll(async () => {
  await display?.close();
  await server?.close();
});

const until = <T>(ask: () => Promise<T>) => vi.waitUntil(ask, { timeout: 10_000 });

/** What is painted late is painted, too. */
const late = () => new Promise((done) => setTimeout(done, 300));

const onDisplay = () => ({
  headless: false,
  hostsPort: server.port,
  args: ['--ozone-platform=x11'],
  display: display.name,
});

describe('in Chromium, a closed tab that is opened again', () => {
  const reopen = () =>
    execFileSync('xdotool', ['key', 'ctrl+shift+t'], { env: { ...process.env, DISPLAY: display.name } });
  const tabAt = (browser: Browser, start: string) =>
    until(async () =>
      (await browser.targets()).find(({ type, url }) => type === 'page' && url.startsWith(start)),
    );
  const closeAt = async (browser: Browser, url: string) => {
    const tab = await browser.newTab(url);
    await tab.waitFor((title: string) => document.title === title, {}, SENTINEL_TITLE);
    await tab.close();
  };

  it('comes with its page where nothing is listed', async () => {
    const browser = await launch(onDisplay());
    await closeAt(browser, PROFILE);
    const film = display.film(SENTINEL_RGB);
    reopen();
    await tabAt(browser, PROFILE);
    await late();
    expect(film.stop().painted).toBeGreaterThan(0);
    await browser.close();
  });

  it('comes with ours where it was listed meanwhile, and nothing of the page is asked for or painted', async () => {
    const browser = await launchProduct(server, onDisplay());
    const stay = await browser.newTab('about:blank');
    await addPerson(browser, 'instagram:sam_k');
    await closeAt(browser, PROFILE);
    await addPerson(browser, 'instagram:alex_j');
    const inside = await lookInside(browser);
    await browser.stopWorker();
    server.clear();
    const film = display.film(SENTINEL_RGB);
    // The pages on which it was listed were closed later, and come first.
    for (let address = ''; !address.startsWith(browser.extensionUrl('interception.html'));) {
      const known = new Set((await browser.targets()).map(({ targetId }) => targetId));
      reopen();
      const opened = await until(async () =>
        (await browser.targets()).find(
          ({ targetId, type, url }) =>
            // On its way a tab bears the address that it will not come to.
            type === 'page' && url !== '' && url !== PROFILE && !known.has(targetId),
        ),
      );
      address = opened.url;
    }
    await late();
    expect(film.stop().painted).toBe(0);
    expect(server.hits(PROFILE)).toEqual([]);
    expect(await inside.logOnce((all) => all.length >= 1)).toHaveLength(1);
    await stay.close();
    await browser.close();
  });
});

describe('in Chromium, a tab that was left open under an override', () => {
  it('comes back with the browser as ours: its page may be asked for, before the rules are there, and is never painted', async () => {
    const browser = await launchProduct(server, onDisplay());
    await addPerson(browser, ...ORDINARY_LIST);
    const tab = await browser.newTab(ORDINARY_LIST[0]);
    await waitForOurs(tab);
    await pressButton(tab, 'I need this for safety, a child or a court');
    await pressButton(tab, 'Open for 10 minutes');
    await tab.waitFor((title: string) => document.title === title, {}, SENTINEL_TITLE);
    let film: ReturnType<Display['film']>;
    await browser.restart(['--restore-last-session'], async () => {
      // What the first browser painted is not the second's.
      await display.until(SENTINEL_RGB, false);
      film = display.film(SENTINEL_RGB);
    });
    await until(async () =>
      (await browser.targets()).find(({ url }) =>
        /^chrome-extension:.*\/(?:interception|door)\.html/.test(url),
      ),
    );
    await late();
    const { painted, frames } = film!.stop();
    expect(frames).toBeGreaterThan(10);
    expect(painted).toBe(0);
    await browser.close();
  });
});

describe('in Firefox, a closed tab that is opened again', () => {
  const closeAt = async (firefox: Firefox, url: string) => {
    const tab = await firefox.newTab(url);
    await tab.until(`document.title === ${JSON.stringify(SENTINEL_TITLE)}`);
    await tab.close();
    await until(async () => (await firefox.asBrowser<number>(CLOSED)) > 0);
  };
  const CLOSED = 'SessionStore.getClosedTabCountForWindow(window)';
  const reopenAt = (firefox: Firefox, url: string) =>
    firefox.asBrowser<boolean>(`(() => {
      const closed = SessionStore.getClosedTabDataForWindow(window);
      const at = closed.findIndex(({ state }) => state.entries.some((entry) => entry.url === ${JSON.stringify(url)}));
      SessionStore.undoCloseTab(window, at);
      return at >= 0;
    })()`);
  const tabAt = (firefox: Firefox, start: string) =>
    until(async () => (await firefox.tabs()).find(({ url }) => url.startsWith(start)));

  it('comes with its page where nothing is listed', async () => {
    const firefox = await Firefox.launch({ hostsPort: server.port, display: display.name });
    await closeAt(firefox, PROFILE);
    const film = display.film(SENTINEL_RGB);
    expect(await reopenAt(firefox, PROFILE)).toBe(true);
    await tabAt(firefox, PROFILE);
    await late();
    expect(film.stop().painted).toBeGreaterThan(0);
    await firefox.close();
  });

  it('comes with ours where it was listed meanwhile, and nothing of the page is asked for or painted', async () => {
    const firefox = await inFirefox.launchInFirefox({ hostsPort: server.port, display: display.name });
    await inFirefox.addPerson(firefox, 'instagram:sam_k');
    await closeAt(firefox, PROFILE);
    await inFirefox.addPerson(firefox, 'instagram:alex_j');
    const inside = await inFirefox.lookInside(firefox);
    await inFirefox.suspendInFirefox(firefox);
    server.clear();
    const film = display.film(SENTINEL_RGB);
    expect(await reopenAt(firefox, PROFILE)).toBe(true);
    await tabAt(firefox, firefox.extensionUrl('interception.html'));
    await late();
    expect(film.stop().painted).toBe(0);
    expect(server.hits(PROFILE)).toEqual([]);
    expect(await inFirefox.readLogOnce(inside, 1)).toHaveLength(1);
    await firefox.close();
  });
});
