/**
 * The practice sites of the matrix: small social networks whose pages come as real ones do, by a router in the page or
 * by the site's own service worker. A host is a site; every path of a person is the sentinel, of anyone else not.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Handler, SENTINEL_COLOUR, SENTINEL_TITLE, type Server } from '../support/server.ts';

const packages = createRequire(import.meta.url);
const library = (name: string, file: string) =>
  readFileSync(join(dirname(packages.resolve(`${name}/package.json`)), file), 'utf8');

/** The listed handle; the same on every site. */
export const HANDLE = 'alex_j';
/** Of a person who is listed while the door is tried. */
export const lateHandle = (n: number) => `kim_${n}_v`;
const PERSON = '(?:alex_j|kim_[0-9]+_v)(?![a-z0-9_])';
const STRANGER_TITLE = 'Somebody else';

/** How a site's own router comes to show a page, each with the library that does it. */
const ROUTERS = {
  /** `pushState` first, then the page. */
  after: {
    script: () => library('history', 'umd/history.production.min.js'),
    start: `const router = HistoryLibrary.createBrowserHistory();
      router.listen(({ location }) => render(location.pathname));
      const go = (path) => router.push(path), swap = (path) => router.replace(path);
      addEventListener('click', (event) => {
        const link = event.target.closest('a[data-in-app]');
        if (link) { event.preventDefault(); go(link.getAttribute('href')); }
      });`,
  },
  /** The page first, then \`pushState\`. */
  before: {
    script: () => library('page', 'page.js'),
    start: `page('*', (context) => render(context.path)); page.start();
      const go = (path) => page.show(path), swap = (path) => page.replace(path);`,
  },
  /** Addresses behind \`#!\`. */
  hash: {
    script: () => library('page', 'page.js'),
    start: `page('*', (context) => render(context.path)); page.start({ hashbang: true });
      const go = (path) => page.show(path), swap = (path) => page.replace(path);`,
  },
  /** The browser's own: it hears of a navigation and takes it over. */
  navigation: {
    script: () => '',
    start: `navigation.addEventListener('navigate', (event) => {
        if (!event.canIntercept || event.downloadRequest !== null || event.formData) return;
        event.intercept({ handler: async () => render(new URL(event.destination.url).pathname) });
      });
      const go = (path) => navigation.navigate(path, { history: 'push' }), swap = (path) => navigation.navigate(path, { history: 'replace' });`,
  },
} as const;
export type Router = keyof typeof ROUTERS;

/** What the site's service worker does with a page that is asked for. */
const WORKERS = {
  cache: `event.respondWith(caches.match(new URL(event.request.url).pathname.toLowerCase()).then((kept) => kept ?? fetch(event.request)));`,
  refetch: `event.respondWith(fetch(event.request));`,
  'refetch the address': `event.respondWith(fetch(event.request.url));`,
  preload: `event.respondWith((async () => (await event.preloadResponse) ?? fetch(event.request))());`,
} as const;
export type SiteWorker = keyof typeof WORKERS;

const RENDER = String.raw`const render = (path) => {
    const post = /^\/p\/(\w+)\/$/.exec(path)?.[1];
    document.querySelector('link[rel=canonical]')?.remove();
    if (post) document.head.insertAdjacentHTML('beforeend', '<link rel="canonical" href="https://www.instagram.com/' + post + '/p/C1/">');
    const isPerson = /${PERSON}/i.test(path), isOther = path.includes('someone_else');
    document.title = isPerson ? '${SENTINEL_TITLE}' : isOther ? '${STRANGER_TITLE}' : 'Feed';
    document.documentElement.style.background = isPerson ? '${SENTINEL_COLOUR}' : isOther ? 'rgb(0, 120, 80)' : '';
    globalThis.rendered = (globalThis.rendered ?? []).concat(path);
  };`;

function app(router: Router): string {
  const { start } = ROUTERS[router];
  const inApp = router === 'hash' ? '/#!' : '';
  return `<!doctype html><html><head><meta charset="utf-8"><title>Feed</title><link rel="icon" href="data:,"></head><body>
    <p><a id="link" data-in-app href="${inApp}/${HANDLE}">a person</a> <a id="other" data-in-app href="${inApp}/someone_else">another</a></p>
    <form id="form" action="/${HANDLE}"><button id="submit">form</button></form>
    <script src="/router.js"></script><script>${RENDER}${start}
      addEventListener('pageshow', (event) => { globalThis.wasKept = event.persisted; });
      const startsAt = sessionStorage.startsAt;
      delete sessionStorage.startsAt;
      if (startsAt) go(startsAt);
    </script></body></html>`;
}

/** A page that puts the site's worker in charge, with the sentinel in its cache. */
const REGISTER = `<!doctype html><html><head><meta charset="utf-8"><title>Installing</title><link rel="icon" href="data:,"></head><body>
  <p><a id="link" href="/${HANDLE}">a person</a> <a id="other" href="/someone_else">another</a></p><script>
    navigator.serviceWorker.register('/worker.js').then(() => navigator.serviceWorker.ready).then(async () => {
      if (!navigator.serviceWorker.controller)
        await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
      document.title = 'Controlled';
    });
  </script></body></html>`;

const worker = (kind: SiteWorker) => `
  addEventListener('install', (event) => event.waitUntil(skipWaiting()));
  addEventListener('activate', (event) => event.waitUntil((async () => {
    ${kind === 'preload' ? 'await registration.navigationPreload.enable();' : ''}
    ${kind === 'cache' ? `await (await caches.open('pages')).put('/${HANDLE}', new Response(${JSON.stringify(sentinel())}, { headers: { 'content-type': 'text/html' } }));` : ''}
    await clients.claim();
  })()));
  addEventListener('fetch', (event) => { if (event.request.mode === 'navigate') { ${WORKERS[kind]} } });`;

function sentinel(head = ''): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>${SENTINEL_TITLE}</title><link rel="icon" href="data:,">${head}
    <style>html{background:${SENTINEL_COLOUR}}</style></head><body></body></html>`;
}

const stranger = (head = '') =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${STRANGER_TITLE}</title><link rel="icon" href="data:,">${head}</head><body></body></html>`;

/** The page of a site with one of the routers. */
export const appSite = (router: Router) =>
  router === 'hash' ? 'https://x.com' : `https://${router}.instagram.com`;
/** The page of a site with a service worker of its own. */
export const workerSite = (kind: SiteWorker) => `https://${kind.replaceAll(' ', '-')}.instagram.com`;
/** Where a person's page is on a site. */
export const profileOn = (site: string) => `${site}/${HANDLE}`;

/** Ways in which a page says whose it is. */
export const STATEMENTS: Readonly<Record<string, (handle: string) => string>> = {
  'a canonical link': (handle) => `<link rel="canonical" href="https://www.instagram.com/${handle}/p/C1/">`,
  'og:url': (handle) => `<meta property="og:url" content="https://www.instagram.com/${handle}/p/C1/">`,
  'profile:username': (handle) => `<meta property="profile:username" content="${handle}">`,
  'a JSON-LD author': (handle) =>
    `<script type="application/ld+json">{"@type":"SocialMediaPosting","author":{"@type":"Person","alternateName":"@${handle}","url":"https://www.instagram.com/${handle}"}}</script>`,
  'an itemprop author': (handle) => `<link itemprop="author" href="https://www.instagram.com/${handle}">`,
};

/** Puts the sites on the server. */
export function installSites(server: Server): void {
  const person = new RegExp(`^/@?${PERSON}(?:/|$)`, 'i');
  server.on('https://www.instagram.com/kept', (_, response) => response.end(stranger()));
  for (const router of Object.keys(ROUTERS) as Router[]) {
    const site: Handler = (_, response, url) => {
      if (url.pathname === '/router.js') {
        response.setHeader('content-type', 'text/javascript');
        response.end(ROUTERS[router].script());
      } else if (person.test(url.pathname)) response.end(sentinel());
      else response.end(url.pathname === '/someone_else' ? stranger() : app(router));
    };
    server.on(appSite(router), site);
  }
  for (const kind of Object.keys(WORKERS) as SiteWorker[]) {
    server.on(workerSite(kind), (_, response, url) => {
      if (url.pathname === '/worker.js') {
        response.setHeader('content-type', 'text/javascript');
        response.end(worker(kind));
      } else if (person.test(url.pathname)) response.end(sentinel());
      else response.end(url.pathname === '/start' ? REGISTER : stranger());
    });
  }
  for (const [index, state] of Object.values(STATEMENTS).entries()) {
    server.on(`https://www.instagram.com/p/post${index}/`, (_, response) =>
      response.end(sentinel(state(HANDLE))),
    );
    server.on(`https://www.instagram.com/p/other${index}/`, (_, response) =>
      response.end(stranger(state('someone_else'))),
    );
  }
}
