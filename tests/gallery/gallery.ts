/** Builds the gallery and serves it: what the tests and `pictures.ts` look at. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Browser } from '../support/chromium.ts';
import type { Tab, View } from '../support/tab.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const SITE = here('../../.cache/gallery');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** How a story is looked at. */
export interface Look extends View {
  /** Text size, per cent. */
  readonly text?: number;
  readonly locale?: 'en' | 'de' | 'es' | 'fr' | 'pt' | 'pseudo' | 'rtl';
}

export const LOOKS: Readonly<Record<string, Look>> = {
  'light-1280': { width: 1280, height: 800 },
  'dark-1280': { width: 1280, height: 800, dark: true },
  'light-360': { width: 360, height: 740 },
  'dark-360': { width: 360, height: 740, dark: true },
  'forced-1280': { width: 1280, height: 800, forcedColors: true },
  'forced-360': { width: 360, height: 740, forcedColors: true },
  'text200-1280': { width: 1280, height: 800, text: 200 },
  'text200-360': { width: 360, height: 740, text: 200 },
  'pseudo-1280': { width: 1280, height: 800, locale: 'pseudo' },
  'pseudo-360': { width: 360, height: 740, locale: 'pseudo' },
  'rtl-1280': { width: 1280, height: 800, locale: 'rtl' },
  'rtl-360': { width: 360, height: 740, locale: 'rtl' },
  'de-360': { width: 360, height: 740, locale: 'de' },
  'es-360': { width: 360, height: 740, locale: 'es' },
  'fr-360': { width: 360, height: 740, locale: 'fr' },
  'pt-360': { width: 360, height: 740, locale: 'pt' },
  'moving-1280': { width: 1280, height: 800, reducedMotion: false },
  'moving-360': { width: 360, height: 740, reducedMotion: false },
};

export class Gallery {
  readonly #server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://gallery').pathname);
    const file = join(SITE, path === '/' ? 'index.html' : path);
    readFile(file).then(
      (content) => {
        // The same policy as the extension's pages, but for the styles that tests add.
        response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
        response.end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  #tab: Tab | undefined;

  /** Builds the site and listens on a free port. */
  async open(browser: Browser): Promise<void> {
    await build({ configFile: here('./vite.config.ts') });
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    this.#tab = await browser.newTab(this.#address(''));
  }

  get tab(): Tab {
    if (this.#tab === undefined) throw new Error('The gallery is not open.');
    return this.#tab;
  }

  #address(query: string): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/${query}`;
  }

  /** The names of all stories. */
  names(): Promise<string[]> {
    return this.tab.evaluate(() => (window as unknown as { storyNames: string[] }).storyNames);
  }

  /** Shows one story and waits until it stands. */
  async show(story: string, look: Look = {}): Promise<Tab> {
    const query = new URLSearchParams({ story });
    if (look.locale !== undefined) query.set('locale', look.locale);
    if (look.text !== undefined) query.set('text', String(look.text));
    await this.tab.view({
      width: 1280,
      height: 800,
      dark: false,
      reducedMotion: true,
      forcedColors: false,
      ...look,
    });
    await this.tab.goto(this.#address(`?${query}`));
    await this.tab.waitFor('document.documentElement.dataset.ready === "yes"');
    return this.tab;
  }

  async close(): Promise<void> {
    await new Promise((done) => this.#server.close(done));
  }
}
