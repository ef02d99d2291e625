/**
 * Stands in for every web site: Chromium sends every host name here (`hostsPort`), and each request is written down.
 *
 *   const server = await serve();
 *   const browser = await launch({ hostsPort: server.port, … });
 *   await tab.goto(linksPage('https://www.example.com', 'https://www.instagram.com/alex.j/'));
 *   await tab.click('#link');
 *   expect(server.hits('https://www.instagram.com/alex.j/')).toEqual([]);
 *
 * Any path is a profile-like page: the sentinel (its title and one solid colour), so that a test can see that it would
 * have been shown. Paths that begin with `/__` are the ways to get to one; the functions below write their addresses.
 */
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { TEST_CERTIFICATE, TEST_KEY } from './certificate.ts';

export const SENTINEL_TITLE = 'Sentinel';
export const SENTINEL_COLOUR = 'rgb(255, 0, 200)';
/** The same, as a display has it. */
export const SENTINEL_RGB = [255, 0, 200] as const;
export const CALM_TITLE = 'Calm page';

/** One request, as it arrived. */
interface Hit {
  readonly method: string;
  readonly url: string;
  readonly host: string;
  readonly path: string;
  /** `document`, `iframe`, `empty` (fetch), `image` … */
  readonly dest: string;
  readonly mode: string;
  readonly purpose: string;
}

export type Handler = (request: IncomingMessage, response: ServerResponse, url: URL) => void;

export interface Server {
  readonly port: number;
  readonly log: Hit[];
  /** The requests for one address, its query aside unless it has one; or those that a test accepts. */
  hits(wanted: string | ((hit: Hit) => boolean)): Hit[];
  /** Answers a host's path, a whole host, or a path of every host (`'/x'`), in another way. */
  on(address: string, handler: Handler): void;
  /** The next request that fits; start waiting before what causes it. */
  next(wanted: string | ((hit: Hit) => boolean)): Promise<Hit>;
  clear(): void;
  close(): Promise<void>;
}

const query = (values: Record<string, string | number>) =>
  new URLSearchParams(Object.entries(values).map(([key, value]) => [key, String(value)])).toString();

/** A page at a site with every kind of link to `to`: #link, #blank, #noreferrer, #form, #open, #assign, #replace. */
export const linksPage = (site: string, to: string) => `${site}/__links?${query({ to })}`;
/** Answers with `hops` redirects in a row that end at `to`. */
export const redirectTo = (site: string, to: string, hops = 1) => `${site}/__302?${query({ to, hops })}`;
/** A page that goes on by itself, without a click. */
export const metaRefreshTo = (site: string, to: string) => `${site}/__meta?${query({ to })}`;
export const scriptTo = (site: string, to: string) => `${site}/__script?${query({ to })}`;
/** A page with `to` in a frame. */
export const framing = (site: string, to: string) => `${site}/__frame?${query({ to })}`;
/** A page that asks for `to` as every kind of part of itself; it has loaded once each of them has come or failed. */
export const embedding = (site: string, to: string) => `${site}/__embeds?${query({ to })}`;
/** How those parts ask: what the browser says of itself with each request (`sec-fetch-dest`). */
export const EMBED_KINDS = ['iframe', 'object', 'embed', 'image', 'script', 'style', 'video'] as const;
/** An ordinary page that shows nobody. */
export const calmPage = (site: string, name = '') => `${site}/__calm?${query({ name })}`;

const html = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">${head}</head>${body}</html>`;

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const sentinel = () =>
  html(SENTINEL_TITLE, '<body id="sentinel"></body>', `<style>html{background:${SENTINEL_COLOUR}}</style>`);

function links(to: string): string {
  const href = escape(to);
  return html(
    'Links',
    `<body>
      <p><a id="link" href="${href}">link</a> <a id="blank" target="_blank" href="${href}">new tab</a>
      <a id="noreferrer" rel="noreferrer" href="${href}">noreferrer</a>
      <form id="get" action="${href}"><button id="form">form</button></form>
      <form id="post" method="post" action="${href}"><button id="post-form">form</button></form>
      <button id="open">window.open</button> <button id="assign">location=</button> <button id="replace">replace</button>
      <script>
        const to = ${JSON.stringify(to).replaceAll('<', '\\u003c')};
        const on = (id, work) => (document.getElementById(id).onclick = work);
        on('open', () => { window.opened = window.open(to); });
        on('assign', () => { location.href = to; });
        on('replace', () => { location.replace(to); });
      </script></body>`,
  );
}

const WAYS: Record<string, Handler> = {
  '/__links': (_, response, url) => response.end(links(url.searchParams.get('to') ?? '')),
  '/__302': (_, response, url) => {
    const to = url.searchParams.get('to') ?? '';
    const hops = Number(url.searchParams.get('hops'));
    response.writeHead(302, { location: hops > 1 ? redirectTo(url.origin, to, hops - 1) : to }).end();
  },
  '/__meta': (_, response, url) => {
    const to = escape(url.searchParams.get('to') ?? '');
    response.end(html('Meta', '<body></body>', `<meta http-equiv="refresh" content="0;url=${to}">`));
  },
  '/__script': (_, response, url) => {
    const to = JSON.stringify(url.searchParams.get('to') ?? '').replaceAll('<', '\\u003c');
    response.end(html('Script', `<body><script>location.href = ${to}</script></body>`));
  },
  '/__frame': (_, response, url) => {
    const to = escape(url.searchParams.get('to') ?? '');
    response.end(html('Frame', `<body><iframe id="frame" src="${to}"></iframe></body>`));
  },
  '/__embeds': (_, response, url) => {
    const to = escape(url.searchParams.get('to') ?? '');
    const parts = `<iframe src="${to}"></iframe><object data="${to}" type="text/html"></object>
      <embed src="${to}" type="text/html"><img alt="" src="${to}"><script src="${to}"></script>
      <video preload="auto" src="${to}"></video>`;
    response.end(html('Embeds', `<body>${parts}</body>`, `<link rel="stylesheet" href="${to}">`));
  },
  '/__calm': (_, response) => response.end(html(CALM_TITLE, '<body><p id="calm">Nothing here.</p></body>')),
};

/** Hosts that the browser itself asks now and then (its updates, clock and sign-in); no page of these tests is there. */
const BROWSERS_OWN = /(?:^|\.)(?:google|googleapis|gstatic|gvt1)\.com$/;

export async function serve(): Promise<Server> {
  const log: Hit[] = [];
  const routes = new Map<string, Handler>(Object.entries(WAYS));
  const waiting = new Set<(hit: Hit) => void>();
  const sockets = new Set<Socket>();

  const accepts = (wanted: string | ((hit: Hit) => boolean)) => {
    if (typeof wanted === 'function') return wanted;
    const whole = new URL(wanted).href;
    return (hit: Hit) => (whole.includes('?') ? hit.url : hit.url.replace(/\?.*$/, '')) === whole;
  };

  const note = (scheme: string, request: IncomingMessage): URL => {
    const host = request.headers.host ?? 'unknown.test';
    const url = new URL(`${scheme}://${host}${request.url}`);
    const header = (name: string) => String(request.headers[name] ?? '');
    const hit: Hit = {
      method: request.method ?? '',
      url: url.href,
      host: url.hostname,
      path: url.pathname,
      dest: header('sec-fetch-dest'),
      mode: header('sec-fetch-mode'),
      purpose: header('sec-purpose'),
    };
    if (!BROWSERS_OWN.test(hit.host)) log.push(hit);
    for (const tell of waiting) tell(hit);
    return url;
  };

  const answer = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const url = note(scheme, request);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    const handler =
      routes.get(`${url.origin}${url.pathname}`) ?? routes.get(url.origin) ?? routes.get(url.pathname);
    if (handler) handler(request, response, url);
    else response.end(sentinel());
  };

  // One port for both: the first byte tells TLS from plain HTTP.
  const https = createHttps({ key: TEST_KEY, cert: TEST_CERTIFICATE }, answer('https'));
  const http = createHttp(answer('http'));
  // A web socket is asked for, written down and refused.
  https.on('upgrade', (request, socket) => void (note('https', request), socket.destroy()));
  http.on('upgrade', (request, socket) => void (note('http', request), socket.destroy()));
  const front = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => {});
    socket.once('data', (first: Buffer) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === 22 ? https : http).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));

  return {
    port: (front.address() as AddressInfo).port,
    log,
    hits: (wanted) => log.filter(accepts(wanted)),
    on: (address, handler) => void routes.set(address, handler),
    next: (wanted) =>
      new Promise((resolve) => {
        const fits = accepts(wanted);
        const tell = (hit: Hit) => {
          if (!fits(hit)) return;
          waiting.delete(tell);
          resolve(hit);
        };
        waiting.add(tell);
      }),
    clear: () => void (log.length = 0),
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => front.close(() => resolve()));
    },
  };
}
