/**
 * Ways to a listed page that show no page of the site, or none in this tab: its source, a text, a document, what is
 * fetched ahead, what is dropped, a tab once more. Chromium; each with its control without the extension.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { launch, type Browser } from '../support/chromium.ts';
import { addPerson, launchProduct, waitForOurs } from '../support/product.ts';
import { calmPage, SENTINEL_TITLE, serve, type Server } from '../support/server.ts';
import { Tab } from '../support/tab.ts';

const SITE = 'https://www.instagram.com';
const PROFILE = `${SITE}/alex_j/`;
const TEXT = `${SITE}/alex_t/`;
const PDF = `${SITE}/alex_p/`;
const SOURCE = `view-source:${PROFILE}`;
const AHEAD = `${SITE}/__ahead`;

const RENDERED = `${SITE}/__rendered`;

let server: Server;
/** Lets the page press its link, which waits for it. */
let press = (): void => {};
beforeAll(async () => {
  server = await serve();
  server.on(PROFILE, (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(
      `<!doctype html><title>${SENTINEL_TITLE}</title><script>if (document.prerendering) addEventListener('load', () => fetch('${RENDERED}'))</script>`,
    );
  });
  server.on(`${SITE}/__press`, (_, response) => {
    press = () => void response.end();
  });
  server.on(TEXT, (_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    response.end('their words');
  });
  server.on(PDF, (_, response) => {
    response.writeHead(200, { 'content-type': 'application/pdf' });
    response.end(
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n%%EOF',
    );
  });
  server.on(AHEAD, (_, response, url) => {
    const kind = url.searchParams.get('kind');
    const rules = JSON.stringify({ [kind ?? '']: [{ urls: [PROFILE], eagerness: 'immediate' }] });
    const head =
      kind === 'link'
        ? `<link rel="prefetch" href="${PROFILE}">`
        : `<script type="speculationrules">${rules}</script>`;
    response.writeHead(200, { 'content-type': 'text/html' });
    const press = url.searchParams.has('press')
      ? `<script>fetch('/__press').then(() => document.getElementById('link').click())</script>`
      : '';
    response.end(
      `<!doctype html><title>Ahead</title>${head}<a id="link" href="${PROFILE}">to them</a>${press}`,
    );
  });
});
afterAll(() => server?.close());
beforeEach(() => server.clear());

const typed = (url: string) => async (tab: Tab) => {
  await tab.send('Page.navigate', { url, transitionType: 'typed' });
};

/** What a page fetches ahead is asked for before any press. */
const ahead = (kind: string) => async (tab: Tab) => {
  await tab.goto(`${AHEAD}?kind=${kind}`);
  await new Promise((done) => setTimeout(done, 700));
};

/** A link let go over a page, as from another window. */
async function drop(tab: Tab): Promise<void> {
  const data = { items: [{ mimeType: 'text/uri-list', data: PROFILE }], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'])
    await tab.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data });
}

interface Other {
  readonly name: string;
  readonly to: string;
  go(tab: Tab): Promise<void>;
  /** It leads to no page by itself. */
  readonly isAhead?: true;
  /** What the page says that was fetched so, once it is shown: the door's condition. */
  readonly proof?: { readonly kind: string; readonly holds: string };
}

const ENTRY = 'performance.getEntriesByType("navigation")[0]';

const OTHERS: readonly Other[] = [
  { name: 'a text in its place', to: TEXT, go: typed(TEXT) },
  { name: 'a document in its place', to: PDF, go: typed(PDF) },
  { name: 'a link that the page prefetches', to: PROFILE, go: ahead('link'), isAhead: true },
  {
    name: 'a link that is prefetched by speculation',
    to: PROFILE,
    go: ahead('prefetch'),
    isAhead: true,
    proof: { kind: 'prefetch', holds: `${ENTRY}.deliveryType === "navigational-prefetch"` },
  },
  {
    name: 'a link that is prerendered by speculation',
    to: PROFILE,
    go: ahead('prerender'),
    isAhead: true,
    proof: { kind: 'prerender', holds: `${ENTRY}.activationStart > 0` },
  },
];

/** The requests for it, once there is one or a while has passed. */
async function hitsOf(url: string): Promise<number> {
  for (const end = performance.now() + 1_000; performance.now() < end;) {
    if (server.hits(url).length > 0) break;
    await new Promise((done) => setTimeout(done, 30));
  }
  return server.hits(url).length;
}

describe('without the extension it is asked for', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ hostsPort: server.port });
  });
  afterAll(() => browser?.close());

  it.each([
    ...OTHERS,
    { name: 'its source', to: PROFILE, go: typed(SOURCE) },
    { name: 'a link let go over a page', to: PROFILE, go: drop },
  ])('$name', async ({ to, go }) => {
    const tab = await browser.newTab(calmPage('https://www.example.com'));
    await go(tab);
    expect(await hitsOf(to)).toBeGreaterThan(0);
    await tab.close();
  });

  it.each(OTHERS.flatMap(({ name, proof }) => (proof ? [{ name, ...proof }] : [])))(
    '$name is really that',
    async ({ kind, holds }) => {
      const before = new Set((await browser.targets()).map(({ targetId }) => targetId));
      const tab = await browser.newTab(calmPage('https://www.example.com'));
      await tab.send('Page.navigate', { url: `${AHEAD}?kind=${kind}&press` });
      // A page that is watched is not taken from what was rendered ahead.
      await tab.detach();
      // A prefetched page is there once it was answered, a prerendered one says so itself.
      const isAhead = () => server.hits(kind === 'prefetch' ? PROFILE : RENDERED).length > 0;
      await vi.waitUntil(isAhead, { timeout: 10_000 });
      press();
      const shown = await tabAt(browser, PROFILE, before);
      expect(await shown.evaluate(holds)).toBe(true);
      await shown.close();
    },
  );
});

/** The tab in which an address comes on screen, by whatever new target. */
async function tabAt(browser: Browser, url: string, before: ReadonlySet<string>): Promise<Tab> {
  const isNew = async () =>
    (await browser.targets()).find(
      (one) =>
        one.type === 'page' && one.subtype !== 'prerender' && one.url === url && !before.has(one.targetId),
    );
  return new Tab(browser, (await vi.waitUntil(isNew, { timeout: 10_000 })).targetId);
}

describe('a listed page is never asked for', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchProduct(server);
    await addPerson(browser, 'instagram:alex_j', 'instagram:alex_t', 'instagram:alex_p');
  });
  afterAll(() => browser?.close());

  describe.each([
    ['while the worker runs', () => browser.inWorker<unknown, []>('1')],
    ['while the worker is stopped', () => browser.stopWorker()],
  ])('%s', (_, prepare) => {
    it.each(OTHERS.filter(({ isAhead }) => !isAhead))('$name: ours stands there', async (other) => {
      const { to, go } = other;
      const tab = await browser.newTab(calmPage('https://www.example.com'));
      await prepare();
      await go(tab);
      await waitForOurs(tab);
      expect(server.hits(to)).toEqual([]);
      await tab.close();
    });

    it('a link let go over a page: nothing is asked for, in whichever tab the browser puts it', async () => {
      const tab = await browser.newTab(calmPage('https://www.example.com'));
      await prepare();
      await drop(tab);
      expect(await hitsOf(PROFILE)).toBe(0);
      await tab.close();
    });

    it('its source: that of our own page stands there, which says nothing of anyone', async () => {
      const tab = await browser.newTab(calmPage('https://www.example.com'));
      await prepare();
      await typed(SOURCE)(tab);
      await tab.waitFor(
        'location.protocol === "chrome-extension:" && document.body?.innerText.includes("<!DOCTYPE html>")',
      );
      expect(server.hits(PROFILE)).toEqual([]);
      expect(await tab.evaluate('location.href + document.body.innerText')).not.toMatch(/alex|instagram/i);
      await tab.close();
    });

    it.each(OTHERS.filter(({ isAhead }) => isAhead))(
      '$name, and ours comes by the press',
      async ({ to, go }) => {
        const tab = await browser.newTab(calmPage('https://www.example.com'));
        await prepare();
        await go(tab);
        expect(server.hits(to)).toEqual([]);
        await tab.click('#link');
        await waitForOurs(tab);
        expect(server.hits(to)).toEqual([]);
        await tab.close();
      },
    );
  });
});
