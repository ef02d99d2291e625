/** Whom an address shows, judged by navigating the product in Firefox (person-matrix.test.ts does it in Chromium). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPerson, coverCopies, isOurs, launchInFirefox } from '../support/firefox-product.ts';
import type { Firefox, FirefoxTab } from '../support/firefox.ts';
import { MATRIX } from '../support/person-matrix.ts';
import { SENTINEL_TITLE, serve, type Server } from '../support/server.ts';

describe('in Firefox, with one person listed on five platforms', () => {
  let server: Server;
  let firefox: Firefox;
  let tab: FirefoxTab;
  beforeAll(async () => {
    server = await serve();
    firefox = await launchInFirefox({ hostsPort: server.port });
    await addPerson(firefox, ...MATRIX.list);
    await coverCopies(firefox);
  });
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });

  it.each(MATRIX.mustBlock)('%s shows ours and is not asked for', async (url) => {
    server.clear();
    tab = await firefox.newTab(url);
    await isOurs(tab);
    // The browser asks for settings of its own.
    expect(server.hits(({ host }) => host === new URL(url).host)).toEqual([]);
    await tab.close();
  });

  it.each(MATRIX.mustNotBlock)('%s loads untouched', async (url) => {
    server.clear();
    tab = await firefox.newTab(url);
    await tab.until(`document.title === ${JSON.stringify(SENTINEL_TITLE)}`);
    expect(await tab.url()).toBe(url);
    expect(server.hits(url)).toHaveLength(1);
    await tab.close();
  });
});
