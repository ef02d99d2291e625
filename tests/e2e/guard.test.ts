/**
 * The guard beyond the doors of the matrix (tests/doors): an override's end and its countdown in the page, whose a post
 * is, pages that were open before it came, and what it may ask of the background.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { film } from '../doors/frames.ts';
import { appSite, installSites } from '../doors/sites.ts';
import type { Browser } from '../support/chromium.ts';
import { coverPatterns } from '../../lib/core/guard-document.ts';
import { ROWS } from '../../lib/core/platforms/index.ts';
import { TABLE } from '../../lib/core/table.ts';
import { hasGuard, inGuardsWorld } from '../support/guard-world.ts';
import { withEarlyCover, withLateList } from '../support/edited-build.ts';
import { contactPage, installContactPage, OTHER_LINKS, THEIR_LINKS } from '../support/contact-page.ts';
import { ORDINARY_LIST, personFrom } from '../support/lists.ts';
import {
  addPerson,
  type Insight,
  launchProduct,
  lookInside,
  pressButton,
  TEST_BUILD,
  waitForOurs,
  waitForWords,
} from '../support/product.ts';
import { calmPage, SENTINEL_COLOUR, SENTINEL_TITLE, serve, type Server } from '../support/server.ts';
import type { Tab } from '../support/tab.ts';

const ALEX = 'https://www.instagram.com/alex_j/';
const STRANGER = 'https://www.instagram.com/someone_else/';
const OVER = 'Your time to look is over.';
const SITE = 'https://www.example.com';

let server: Server;
let browser: Browser;
let inside: Insight;

beforeAll(async () => {
  server = await serve();
  installSites(server);
  browser = await launchProduct(server);
  await addPerson(browser, 'instagram:alex_j', 'facebook:alex.jansen');
  await addPerson(browser, 'instagram:sam_k');
  inside = await lookInside(browser);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(() => server.clear());

const seconds = (count: number) => new Promise((resolve) => setTimeout(resolve, count * 1_000));

/** A tab in which the page is open. */
async function look(url = ALEX): Promise<Tab> {
  const tab = await browser.newTab(calmPage(SITE));
  await tab.goto(url);
  await waitForOurs(tab);
  // Neither counted nor asked a sentence for, so that every test can.
  await pressButton(tab, 'I need this for safety, a child or a court');
  await pressButton(tab, 'Open for 10 minutes');
  await tab.waitFor((title: string) => document.title === title, {}, SENTINEL_TITLE);
  return tab;
}

/** Lets the override end in so many seconds, and takes away the alarm that would wake the worker for it. */
async function endWithoutAlarm(inSeconds: number): Promise<void> {
  await browser.inWorker(async (ms: number) => {
    const { storage, alarms } = (globalThis as unknown as { chrome: ChromeInWorker }).chrome;
    const { override } = await storage.session.get('override');
    const changed = { override: { ...override, endsAt: Date.now() + ms } };
    // The guard's copy follows it, as in the product.
    await storage.session.set(changed);
    await storage.local.set(changed);
    await alarms.clearAll();
  }, inSeconds * 1_000);
}
interface ChromeInWorker {
  storage: {
    session: { get(key: string): Promise<{ override: object }>; set(items: object): Promise<void> };
    local: { set(items: object): Promise<void> };
  };
  alarms: { clearAll(): Promise<void> };
}

/** Everything that a page can see of itself. Runs in the page. */
const visible = () => ({
  html: document.documentElement.outerHTML,
  sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
  display: getComputedStyle(document.documentElement).display,
  globals: Object.keys(globalThis).filter((key) => /contact|guard|pill|cover/i.test(key)),
});

/** The countdown stands in the page's corner, out of its and of a test's reach but for the pointer. */
async function pressEndNow(tab: Tab): Promise<void> {
  await tab.send('Page.bringToFront');
  const [x, y] = await tab.evaluate<number[], []>('[innerWidth - 60, innerHeight - 38]');
  const at = { x, y, button: 'left', clickCount: 1 };
  await tab.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' });
  await tab.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' }).catch(() => {});
}
const pills = 'document.querySelectorAll("html > div").length';

describe('the end of an override', () => {
  it('comes to the second in every page of the person, with the worker stopped and no alarm to wake it', async () => {
    const tab = await look();
    const other = await browser.newTab('https://www.instagram.com/alex_j/reels/');
    await other.waitFor((title: string) => document.title === title, {}, SENTINEL_TITLE);
    await endWithoutAlarm(3);
    await browser.stopWorker();
    await other.send('Page.bringToFront');
    await seconds(2.5);
    expect(await other.title()).toBe(SENTINEL_TITLE);
    await seconds(0.6);
    const reel = await film(other);
    await waitForOurs(other, 1_000);
    await waitForWords(other, OVER);
    expect((await reel.stop()).painted).toBe(0);
    await waitForOurs(tab, 3_000);
    await expect.poll(() => inside.storage('session')).not.toHaveProperty('override');
    // Neither was an entry of its own: Back leads to where the user was.
    expect((await tab.history()).urls.filter((url) => url.includes('instagram'))).toEqual([]);
    for (const one of [tab, other]) await one.close();
  });

  it('is End now in the page, with the worker stopped', async () => {
    const tab = await look();
    await tab.waitFor(`${pills} === 1`);
    await browser.stopWorker();
    await pressEndNow(tab);
    await waitForOurs(tab);
    await waitForWords(tab, OVER);
    expect(await inside.storage('session')).not.toHaveProperty('override');
    await tab.goto(ALEX);
    await waitForOurs(tab);
    await tab.close();
  });
});

describe('the countdown', () => {
  it('stands on that person’s pages only, and nothing of it anywhere when none runs', async () => {
    const bare = async () => {
      const page = await browser.newTab(STRANGER);
      const seen = await page.evaluate(visible);
      await page.close();
      return seen;
    };
    const before = await bare();
    expect(before).toMatchObject({ display: 'block', globals: [] });
    const tab = await look();
    await tab.waitFor(`${pills} === 1`);
    // Closed: the page can’t look in, and its clicks press nothing.
    expect(await tab.evaluate('document.querySelector("html > div").shadowRoot')).toBeNull();
    await tab.evaluate('document.querySelector("html > div").click()');
    expect(await bare()).toEqual(before);
    expect(await tab.title()).toBe(SENTINEL_TITLE);
    // A page that throws it out has it back by the next second.
    await tab.evaluate('document.querySelector("html > div").remove()');
    await tab.waitFor(`${pills} === 1`);
    // In-app to somebody else it goes.
    await tab.evaluate('history.pushState(null, "", "/someone_else/")');
    await tab.waitFor(`${pills} === 0`);
    await tab.goto(ALEX);
    await tab.waitFor(`${pills} === 1`);
    await pressEndNow(tab);
    await waitForOurs(tab);
    await tab.close();
  });
});

describe('a post', () => {
  const page = (title: string, head: string, script = '') =>
    `<!doctype html><html><head><title>${title}</title>${head}</head><body style="background:${title === SENTINEL_TITLE ? SENTINEL_COLOUR : '#fff'}">post<script>${script}</script></body></html>`;
  const post = (name: string, html: string) => {
    const url = `https://www.instagram.com/p/${name}/`;
    server.on(url, (_, response) => response.end(html));
    return url;
  };

  it('of somebody else is shown', async () => {
    const tab = await browser.newTab(
      post('theirs', page('Theirs', '<link rel="canonical" href="https://www.instagram.com/someone/p/1/">')),
    );
    expect(await tab.title()).toBe('Theirs');
    await tab.waitFor('getComputedStyle(document.documentElement).display === "block"');
    expect(await tab.evaluate('document.documentElement.getAttribute("style")')).toBeNull();
    await tab.close();
  });

  it('that never says whose it is is shown at the end of its head', async () => {
    const tab = await browser.newTab(post('silent', page('Silent', '')));
    await tab.waitFor('getComputedStyle(document.documentElement).display === "block"', { timeout: 1_000 });
    expect(await tab.title()).toBe('Silent');
    await tab.close();
  });

  it('whose head does not end is shown after half a second', async () => {
    const url = 'https://www.instagram.com/p/slow/';
    server.on(url, (_, response) => {
      response.write('<!doctype html><html><head><title>Slow</title>');
      setTimeout(() => response.end('</head><body>slow</body></html>'), 4_000);
    });
    const tab = await browser.newTab('about:blank');
    await tab.send('Page.navigate', { url });
    await tab.waitFor('document.title === "Slow"');
    expect(await tab.evaluate('getComputedStyle(document.documentElement).display')).toBe('none');
    await tab.waitFor('getComputedStyle(document.documentElement).display === "block"', { timeout: 2_000 });
    expect(await tab.evaluate<number, []>('performance.now()')).toBeLessThan(3_000);
    await tab.close();
  });

  it('that says so late, by the site’s own script, is taken away then', async () => {
    const script = `setTimeout(() => { document.head.insertAdjacentHTML('beforeend', '<meta property="og:url" content="https://www.instagram.com/alex_j/p/2/">'); }, 700)`;
    const tab = await browser.newTab(post('late', page('Late', '', script)));
    await tab.waitFor('getComputedStyle(document.documentElement).display === "block"');
    expect(await tab.title()).toBe('Late');
    await waitForOurs(tab);
    await tab.close();
  });

  it('of a person whose override runs is open, of another who is listed not', async () => {
    const tab = await look();
    const head = (who: string) => `<link rel="canonical" href="https://www.instagram.com/${who}/p/3/">`;
    await tab.goto(post('open', page(SENTINEL_TITLE, head('alex_j'))));
    await tab.waitFor('getComputedStyle(document.documentElement).display === "block"');
    await tab.waitFor(`${pills} === 1`);
    const sams = await browser.newTab(post('sams', page(SENTINEL_TITLE, head('sam_k'))));
    await waitForOurs(sams);
    expect(await tab.title()).toBe(SENTINEL_TITLE);
    await tab.send('Page.bringToFront');
    await pressEndNow(tab);
    await waitForOurs(tab);
    for (const one of [tab, sams]) await one.close();
  });
});

describe('a number that is met together with a listed handle', () => {
  it('is covered from then on, before a byte is asked for', async () => {
    const url = 'https://www.facebook.com/profile.php?id=100099';
    server.on('https://www.facebook.com/profile.php', (_, response) =>
      response.end(
        `<!doctype html><html><head><title>${SENTINEL_TITLE}</title><link rel="canonical" href="https://www.facebook.com/alex.jansen"></head><body></body></html>`,
      ),
    );
    const tab = await browser.newTab(url);
    await waitForOurs(tab);
    expect(server.hits(url)).toHaveLength(1);
    // The rules follow the list.
    await inside.tab.waitFor(
      `chrome.storage.local.get(['state', 'installed']).then(({ state, installed }) =>
        JSON.stringify(state).includes('100099') && installed.from.endsWith(':' + state.revision))`,
    );
    server.clear();
    await tab.goto(url);
    await waitForOurs(tab);
    expect(server.hits(url)).toEqual([]);
    await tab.close();
  });
});

describe('a page that was open before the guard came', () => {
  it('is guarded once its site is listed', async () => {
    server.on('https://www.threads.com/feed', (_, response) =>
      response.end('<!doctype html><title>Feed</title><p>feed</p>'),
    );
    const tab = await browser.newTab('https://www.threads.com/feed');
    expect(await hasGuard(tab)).toBe(false);
    await addPerson(browser, 'threads:kim_v');
    await tab.waitFor('document.title === "Feed"');
    expect(await hasGuard(tab)).toBe(true);
    await tab.evaluate('void history.pushState(null, "", "/@kim_v")');
    await waitForOurs(tab);
    await tab.close();
  });

  it('elsewhere nothing of ours runs', async () => {
    const tab = await browser.newTab(calmPage(SITE));
    expect(await hasGuard(tab)).toBe(false);
    await tab.goto(`${appSite('after')}/feed`);
    expect(await hasGuard(tab)).toBe(true);
    await tab.close();
  });
});

describe('from beside a site’s page', () => {
  it('the background takes none of our pages’ commands, nor an end of another override', async () => {
    const tab = await browser.newTab(STRANGER);
    const say = (type: string, data: unknown) =>
      inGuardsWorld(
        tab,
        `chrome.runtime.sendMessage(${JSON.stringify({ id: 1, type, data, timestamp: 1 })}).then((answer) => answer?.err ? 'refused' : 'taken')`,
      );
    const before = (await inside.storage('local'))['state'];
    expect(await say('change', { kind: 'settings', settings: { secondPause: true } })).toBe('refused');
    expect(await say('cancelPending', 'x')).toBe('refused');
    expect(await say('startOverride', { accountId: 'x', form: 'profile', minutes: 10 })).toBe('refused');
    const open = await look();
    expect(await say('endOverride', undefined)).toBe('refused');
    await say('guardEndOverride', 1);
    expect(await inside.storage('session')).toHaveProperty('override');
    await open.waitFor(`${pills} === 1`);
    await pressEndNow(open);
    await waitForOurs(open);
    expect((await inside.storage('local'))['state']).toEqual(before);
    for (const one of [tab, open]) await one.close();
  });
});

describe('whatever is on the list', () => {
  let other: Browser;
  beforeAll(async () => {
    installContactPage(server);
    other = await launchProduct(server);
    await addPerson(other, ...ORDINARY_LIST);
  });
  afterAll(() => other?.close());

  it('the guard is set, and the popup says of nothing that it is not covered but of private windows', async () => {
    const ids = await other.inWorker(async () => {
      const { scripting } = (globalThis as unknown as { chrome: Scripting }).chrome;
      return (await scripting.getRegisteredContentScripts()).map(({ id }) => id);
    });
    expect(ids.sort()).toEqual(['cover', 'guard']);
    const popup = await other.newTab(other.extensionUrl('popup.html'));
    await popup.waitFor('document.querySelector(".gaps li, .gaps")');
    const said = await popup.evaluate(() => document.querySelector('.gaps')!.textContent);
    expect(said).toContain('rivate windows');
    expect(said).not.toContain('script');
    await popup.close();
  });

  it.each(THEIR_LINKS)(
    'a link to reach them leads to our page, and Back to where it stands: %s',
    async (href) => {
      const logged = await (await lookInside(other)).log();
      const tab = await other.newTab(contactPage(href));
      await tab.waitFor('document.title === "Contact"');
      await other.stopWorker();
      await tab.click('#link');
      await waitForOurs(tab);
      await tab.traverse(-1);
      await tab.waitFor('document.title === "Contact"');
      expect(await tab.evaluate('getComputedStyle(document.documentElement).display')).toBe('block');
      const log = await (await lookInside(other)).logOnce((all) => all.length > logged.length);
      expect(log.slice(logged.length).map(({ met, form }) => [met, form])).toEqual([['in-app', 'thread']]);
      await tab.close();
    },
  );

  it.each(OTHER_LINKS)('somebody else’s is the page’s own affair: %s', async (href) => {
    const tab = await other.newTab(contactPage(href));
    await tab.waitFor('document.title === "Contact"');
    await tab.click('#link');
    await tab.waitFor('globalThis.pressed !== undefined');
    expect(await tab.evaluate('globalThis.pressed')).toBe(false);
    expect(await tab.evaluate('getComputedStyle(document.documentElement).display')).toBe('block');
    await tab.close();
  });

  it('a link that is pressed before the list was read waits for it, and is pressed once', async () => {
    const late = withLateList(TEST_BUILD);
    const slow = await launchProduct(server, { extensionDir: late.folder });
    await addPerson(slow, ...ORDINARY_LIST);
    const theirs = await slow.newTab(contactPage(THEIR_LINKS[0]!));
    await theirs.click('#link');
    await waitForOurs(theirs);
    const others = await slow.newTab(contactPage(OTHER_LINKS[0]!));
    await others.evaluate(() => {
      const world = globalThis as unknown as { presses: number };
      world.presses = 0;
      addEventListener('click', () => (world.presses += 1));
    });
    await others.click('#link');
    await others.waitFor('globalThis.presses > 0');
    await seconds(1);
    expect(await others.evaluate('[globalThis.presses, globalThis.pressed]')).toEqual([1, false]);
    await slow.close();
    late.remove();
  });

  it('a page that was covered before its guard came stays so until the list was read, whatever its router does', async () => {
    const late = withLateList(TEST_BUILD);
    const covered = withEarlyCover(late.folder);
    const slow = await launchProduct(server, { extensionDir: covered.folder });
    await addPerson(slow, ...ORDINARY_LIST);
    const page = 'https://www.instagram.com/routed/';
    server.on(page, (_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<!doctype html><title>Routed</title><link rel="icon" href="data:,"><script>
        history.replaceState(null, '', '?by=router');
        early = getComputedStyle(document.documentElement).display;
      </script>`);
    });
    const tab = await slow.newTab(page);
    await tab.waitFor('getComputedStyle(document.documentElement).display === "block"');
    expect(await tab.evaluate('[location.search, early]')).toEqual(['?by=router', 'none']);
    await slow.close();
    for (const build of [covered, late]) build.remove();
  });

  it('the browser takes every pattern of pages to cover that the table makes', async () => {
    const lines = ROWS.platforms.flatMap(({ shows }) => shows.map(([line]) => line));
    const patterns = [...new Set(lines.flatMap((line) => coverPatterns([personFrom(TABLE, [line])], TABLE)))];
    expect(patterns.length).toBeGreaterThan(1_000);
    const refused = await other.inWorker(async (matches: string[]) => {
      const { scripting } = (globalThis as unknown as { chrome: Scripting }).chrome;
      const one = { id: 'probe', js: ['cover.js'] };
      try {
        await scripting.registerContentScripts([{ ...one, matches }]);
        await scripting.unregisterContentScripts({ ids: ['probe'] });
        return '';
      } catch (error) {
        return String(error);
      }
    }, patterns);
    expect(refused).toBe('');
  });
});
interface Scripting {
  scripting: {
    getRegisteredContentScripts(): Promise<{ id: string }[]>;
    registerContentScripts(scripts: object[]): Promise<void>;
    unregisterContentScripts(which: { ids: string[] }): Promise<void>;
  };
}
