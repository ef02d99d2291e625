/**
 * No page can tell that the product is there, nothing of ours can send anything anywhere, and installing it asks for
 * nothing. (That a listed address fails can't be hidden from a page that asks for it.)
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, launch } from '../support/chromium.ts';
import { hasGuard } from '../support/guard-world.ts';
import {
  addPerson,
  launchProduct,
  PRODUCTION_BUILD,
  readManifest,
  TEST_BUILD,
  waitForOurs,
} from '../support/product.ts';
import { calmPage, SENTINEL_TITLE, serve, type Server } from '../support/server.ts';
import type { Tab } from '../support/tab.ts';

const LISTED = 'https://www.instagram.com/alex.j/';
const STRANGER = 'https://www.instagram.com/someone.else/';
const NO_ACCESS = 'https://www.example.com';
const PLACES = [
  ['the site of the listed page, with access', 'https://www.instagram.com'],
  ['another site with access', 'https://www.tiktok.com'],
  ['a site without access', NO_ACCESS],
] as const;

let server: Server;
let browser: Browser;
/** The address of the interception page as a rule would write it. */
let token: string;

beforeAll(async () => {
  server = await serve();
  // Anyone may read a stranger's page, so that what a probe can see at all is seen.
  server.on('/someone.else/', (_, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('timing-allow-origin', '*');
    response.end(`<title>${SENTINEL_TITLE}</title>`);
  });
  browser = await launchProduct(server);
  await addPerson(browser, 'instagram:alex.j', 'tiktok:alex.j');
  const tab = await browser.newTab(LISTED);
  await waitForOurs(tab);
  token = await tab.evaluate('location.search');
  await tab.close();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(() => server.clear());

/** All that a page can learn of an address. Runs in the page. */
async function probe(url: string): Promise<Record<string, unknown>> {
  const told: Record<string, unknown> = {};
  for (const mode of ['cors', 'no-cors', 'same-origin'] as const) {
    told[`fetch ${mode}`] = await fetch(url, { mode }).then(
      async (r) => ({ type: r.type, status: r.status, url: r.url, body: await r.text() }),
      (error: Error) => ({ error: error.name, message: error.message }),
    );
  }
  told['XMLHttpRequest'] = await new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const done = () =>
      resolve({ status: request.status, url: request.responseURL, body: request.responseText });
    request.addEventListener('loadend', done);
    request.open('GET', url);
    request.send();
  });
  for (const rel of ['prefetch', 'stylesheet', 'modulepreload']) {
    told[`link ${rel}`] = await new Promise((resolve) => {
      const link = Object.assign(document.createElement('link'), { rel, href: url });
      link.addEventListener('load', () => resolve('load'));
      link.addEventListener('error', () => resolve('error'));
      document.head.append(link);
    });
  }
  told['image'] = await new Promise((resolve) => {
    const image = new Image();
    image.addEventListener('load', () => resolve('load'));
    image.addEventListener('error', () => resolve('error'));
    image.src = url;
  });
  const reading = (frame: Window | null) => {
    try {
      return { href: frame?.location.href, length: frame?.length };
    } catch (error) {
      return { error: (error as Error).name, length: frame?.length };
    }
  };
  told['iframe'] = await new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.addEventListener('load', () => resolve(reading(frame.contentWindow)));
    frame.src = url;
    document.body.append(frame);
  });
  told['timing'] = performance
    .getEntriesByType('resource')
    .filter(({ name }) => !name.includes('/__'))
    .map((entry) => {
      const { name, initiatorType, nextHopProtocol, transferSize, decodedBodySize, redirectStart } =
        entry as PerformanceResourceTiming;
      const { responseStatus } = entry as unknown as { responseStatus: number };
      return {
        name,
        initiatorType,
        nextHopProtocol,
        transferSize,
        decodedBodySize,
        redirectStart,
        responseStatus,
      };
    });
  return told;
}

/** What the page that opened it can read of a window. */
async function opened(page: Tab, url: string): Promise<unknown> {
  const window = await browser.tabOpenedBy(() =>
    page.evaluateWithGesture(`void (globalThis.opened = open(${JSON.stringify(url)}))`),
  );
  const read = await page.evaluate(() => {
    const { opened: other } = globalThis as unknown as { opened: Window | null };
    const read = (what: () => unknown) => {
      try {
        return what();
      } catch (error) {
        return (error as Error).name;
      }
    };
    return {
      isNull: other === null,
      closed: other?.closed,
      length: other?.length,
      href: read(() => other?.location.href),
      document: read(() => other?.document.title),
      name: read(() => other?.name),
    };
  });
  await window.close();
  return read;
}

describe.each(PLACES)('a page of %s', (_, site) => {
  let page: Tab;
  beforeEach(async () => {
    page = await browser.newTab(calmPage(site));
    return () => page.close();
  });

  it('learns nothing of us from the listed address', async () => {
    const told = await page.evaluate(probe, LISTED);
    const text = JSON.stringify(told);
    expect(text).not.toContain('chrome-extension');
    expect(text).not.toContain(browser.extensionId);
    expect(text).not.toContain('interception');
    for (const way of ['fetch cors', 'fetch same-origin'])
      expect(told[way]).toMatchObject({ error: 'TypeError' });
    // Of a page without access the browser stops no request; it learns as little as of any other site.
    expect(told['fetch no-cors']).toMatchObject(
      site === NO_ACCESS ? { type: 'opaque', status: 0, url: '', body: '' } : { error: 'TypeError' },
    );
    expect(told['XMLHttpRequest']).toEqual({ status: 0, url: '', body: '' });
    for (const entry of told['timing'] as Record<string, unknown>[])
      expect(entry).toMatchObject({
        responseStatus: 0,
        transferSize: 0,
        decodedBodySize: 0,
        redirectStart: 0,
      });
    expect(told['iframe']).toEqual({ error: 'SecurityError', length: 0 });
    const shown = JSON.stringify(await opened(page, LISTED));
    expect(shown).not.toMatch(/chrome-extension|interception|pause/i);
  });

  it('would learn what a stranger’s address gives', async () => {
    const told = await page.evaluate(probe, STRANGER);
    expect(told['fetch cors']).toMatchObject({ status: 200, body: expect.stringContaining(SENTINEL_TITLE) });
    expect(told['XMLHttpRequest']).toMatchObject({ status: 200, url: STRANGER });
    expect(told['timing']).toContainEqual(expect.objectContaining({ name: STRANGER, responseStatus: 200 }));
  });

  it.each(['door.html', 'interception.html', 'options.html', 'popup.html', 'manifest.json', 'background.js'])(
    'can’t tell our %s from one of an extension that isn’t there',
    async (file) => {
      const nobody = 'a'.repeat(32);
      const without = (told: unknown, id: string) => JSON.parse(JSON.stringify(told).replaceAll(id, 'ID'));
      for (const query of ['', token]) {
        const ours = `${browser.extensionUrl(file)}${query}`;
        const theirs = ours.replace(browser.extensionId, nobody);
        const fresh = await browser.newTab(calmPage(site));
        const absent = await browser.newTab(calmPage(site));
        expect(without(await fresh.evaluate(probe, ours), browser.extensionId)).toEqual(
          without(await absent.evaluate(probe, theirs), nobody),
        );
        expect(without(await opened(fresh, ours), browser.extensionId)).toEqual(
          without(await opened(absent, theirs), nobody),
        );
        await fresh.close();
        await absent.close();
      }
    },
  );
});

/** Notes all that a page can see of itself, from its first script on; strange things happen in `heard`. */
const SELF_WATCH = `<!doctype html><html><head><title>Watching</title><script>
  const heard = [];
  for (const type of ['message', 'error', 'unhandledrejection', 'securitypolicyviolation', 'popstate', 'hashchange'])
    addEventListener(type, (event) => heard.push([type, String(event.data ?? event.message ?? event.reason ?? '')]), true);
  for (const type of ['navigate', 'navigateerror', 'currententrychange', 'navigatesuccess'])
    navigation.addEventListener(type, (event) => heard.push([type, event.destination?.url ?? '']));
  const mutated = [];
  new MutationObserver((all) => mutated.push(...all.map(({ type, attributeName, target }) => [type, attributeName, target.nodeName])))
    .observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'class', 'id', 'hidden', 'inert'], subtree: true });
  const look = () => ({
    html: document.documentElement.outerHTML.length,
    marks: [...document.querySelectorAll('*')].map((one) => one.nodeName + one.getAttributeNames().join()),
    display: getComputedStyle(document.documentElement).display,
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    globals: Object.getOwnPropertyNames(globalThis).sort(),
    // The browser's own requests for an icon come when it likes, with us or without.
    resources: performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.endsWith('/favicon.ico')),
    marksInTime: performance.getEntriesByType('mark').length + performance.getEntriesByType('measure').length,
    stack: (() => { try { null.x } catch (error) { return error.stack } })(),
    listeners: [onmessage, onerror, onpopstate, navigation.onnavigate].map(String),
  });
  const first = look();
</script></head><body><p>page</p><script>
  const go = async () => {
    history.pushState({ a: 1 }, '', '/someone.else/2/');
    history.replaceState(null, '', '/someone.else/3/');
    location.hash = 'x';
    postMessage('ping', '*');
    await new Promise((resolve) => setTimeout(resolve, 200));
    history.back();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { first, last: look(), heard, mutated, state: history.state, length: history.length };
  };
</script></body></html>`;

describe('a page of the listed site with the guard in it', () => {
  const SELF = 'https://www.instagram.com/watching/';

  it('sees of itself and hears what it does without us', async () => {
    server.on(SELF, (_, response) => response.end(SELF_WATCH));
    const bare = await launch({ hostsPort: server.port });
    const pages = [await browser.newTab(SELF), await bare.newTab(SELF)] as const;
    expect(await hasGuard(pages[0])).toBe(true);
    await Promise.all(pages.map((page) => page.reload()));
    const [ours, theirs] = await Promise.all(
      pages.map((page) => page.evaluate<Record<string, unknown>, []>('go()' as never)),
    );
    expect(ours).toEqual(theirs);
    expect(JSON.stringify(theirs)).toContain('someone.else/2');
    await pages[0].close();
    await bare.close();
  });
});

/** Tries in every way to send something to a site. Runs in the page. */
async function sendAway(site: string): Promise<void> {
  await fetch(`${site}/out/fetch`, { mode: 'no-cors' }).catch(() => {});
  await new Promise((resolve) => {
    const image = new Image();
    image.addEventListener('error', resolve);
    image.addEventListener('load', resolve);
    image.src = `${site}/out/image`;
  });
  navigator.sendBeacon(`${site}/out/beacon`, 'x');
  await new Promise<void>((resolve) => {
    const frame = Object.assign(document.createElement('iframe'), { name: 'out' });
    document.body.append(frame);
    const form = Object.assign(document.createElement('form'), {
      action: `${site}/out/form`,
      method: 'post',
      target: 'out',
    });
    document.body.append(form);
    document.addEventListener('securitypolicyviolation', () => resolve(), { once: true });
    frame.addEventListener('load', () => resolve());
    form.submit();
  });
  await new Promise<void>((resolve) => {
    document.addEventListener('securitypolicyviolation', () => resolve(), { once: true });
    const socket = new WebSocket(`${site.replace('https', 'wss')}/out/socket`);
    socket.addEventListener('close', () => resolve());
  });
}

const sent = () => server.hits(({ path }) => path.startsWith('/out/')).map(({ path }) => path);

describe('from our own pages nothing can be sent', () => {
  const RECEIVER = 'https://receiver.example';
  const ALL = ['/out/fetch', '/out/image', '/out/beacon', '/out/form', '/out/socket'];

  it.each(['interception.html', 'door.html', 'options.html', 'popup.html', 'welcome.html'])(
    '%s',
    async (file) => {
      const page = await browser.newTab(`${browser.extensionUrl(file)}${token}`);
      await page.waitFor('document.body.childElementCount > 0');
      await page.evaluate(sendAway, RECEIVER);
      expect(sent()).toEqual([]);
      // From an ordinary page all of it arrives; by then ours would have, too.
      const control = await browser.newTab(calmPage('https://www.example.com'));
      await control.evaluate(sendAway, RECEIVER);
      expect(new Set(sent())).toEqual(new Set(ALL));
      expect(sent()).toHaveLength(ALL.length);
      await control.close();
      await page.close();
    },
  );
});

describe('installing', () => {
  const warnings = async (build: string): Promise<string[]> => {
    const page = await browser.newTab(browser.extensionUrl('manifest.json'));
    const found = await page.evaluate(
      (manifest: string) =>
        new Promise<string[]>((resolve) => {
          const { management } = (globalThis as unknown as { chrome: ChromeInPage }).chrome;
          management.getPermissionWarningsByManifest(manifest, resolve);
        }),
      JSON.stringify(readManifest(build)),
    );
    await page.close();
    return found;
  };
  interface ChromeInPage {
    management: {
      getPermissionWarningsByManifest(manifest: string, callback: (warnings: string[]) => void): void;
    };
  }

  it('shows no permission warning', async () => {
    expect(await warnings(PRODUCTION_BUILD)).toEqual([]);
    // The test build’s further permissions do show.
    expect(await warnings(TEST_BUILD)).toEqual([
      'Read and change your browsing history on all your signed-in devices',
    ]);
  });

  it('asks for nothing else', () => {
    const manifest = readManifest(PRODUCTION_BUILD);
    const { permissions, host_permissions, content_scripts, optional_host_permissions } = manifest;
    expect(permissions).toEqual([
      'storage',
      'unlimitedStorage',
      'alarms',
      'scripting',
      'activeTab',
      'contextMenus',
      'declarativeNetRequestWithHostAccess',
    ]);
    expect([host_permissions, content_scripts]).toEqual([undefined, undefined]);
    expect(optional_host_permissions).toEqual(['*://*/*']);
    // Asked for by a switch in the settings, and given back by it.
    expect(manifest['optional_permissions']).toEqual(['history']);
  });

  it('takes no page of the browser’s own away', () => {
    expect(readManifest(PRODUCTION_BUILD)['chrome_url_overrides']).toBeUndefined();
  });
});
