/** A handle that is covered on every site: chosen, asked for, blocked on sites that no table knows, taken back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../support/chromium.ts';
import { addPerson, launchProduct, pressButton, waitForOurs, waitForWords } from '../support/product.ts';
import { calmPage, linksPage, SENTINEL_TITLE, serve, type Server } from '../support/server.ts';
import type { Tab } from '../support/tab.ts';

const PROFILE = 'https://forum.example.com/users/alexdoering_9';
const STRANGER = 'https://forum.example.com/users/alexdoering_91';
const CHECK = '.account-everywhere input';

let server: Server;
let browser: Browser;
let settings: Tab;

beforeAll(async () => {
  server = await serve();
  browser = await launchProduct(server);
  await addPerson(browser, 'instagram:alexdoering_9');
  settings = await browser.newTab(browser.extensionUrl('options.html'));
  await pressButton(settings, 'Show accounts');
  await settings.waitFor(`document.querySelector("${CHECK}")`);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const origins = (): Promise<string[]> =>
  settings.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { permissions: { getAll(): Promise<{ origins: string[] }> } };
    };
    return (await chrome.permissions.getAll()).origins;
  });

describe('a handle on every site', () => {
  it('is not blocked elsewhere, nor are all sites asked for, before that is chosen: the control', async () => {
    expect(await origins()).not.toContain('*://*/*');
    const tab = await browser.newTab(PROFILE);
    await tab.waitFor(`document.title === "${SENTINEL_TITLE}"`);
    expect(server.hits(PROFILE)).toHaveLength(1);
    await tab.close();
  });

  it('is chosen in one press, which asks for all sites', async () => {
    await browser.grantAccess(settings, CHECK);
    await settings.waitFor(`document.querySelector("${CHECK}").checked`);
    // Said once the rules are there, too.
    await waitForWords(settings, 'Saved.');
    await settings.waitFor('!document.body.innerText.includes("Other sites aren’t covered")');
    expect(await origins()).toContain('*://*/*');
    server.clear();
  });

  it('is never asked for: typed, and by a link of a site that nobody listed', async () => {
    const typed = await browser.newTab(calmPage('https://www.example.com'));
    await typed.goto(PROFILE);
    await waitForOurs(typed);
    await typed.close();
    const linking = await browser.newTab(linksPage('https://www.example.org', PROFILE));
    await linking.leavingBy(() => linking.click('#link'));
    await waitForOurs(linking);
    await linking.close();
    expect(server.hits(PROFILE)).toEqual([]);
  });

  it('leaves strangers alone', async () => {
    const tab = await browser.newTab(STRANGER);
    await tab.waitFor(`document.title === "${SENTINEL_TITLE}"`);
    expect(server.hits(STRANGER)).toHaveLength(1);
    await tab.close();
  });

  it('runs no code of ours on those sites', async () => {
    const matches = await browser.inWorker(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> } };
      };
      return (await chrome.scripting.getRegisteredContentScripts()).flatMap((script) => script.matches);
    });
    expect(matches.length).toBeGreaterThan(0);
    expect(
      matches.filter((match) => !match.includes('.instagram.') && /\*:\/\/\*\/|example/.test(match)),
    ).toEqual([]);
  });

  it('young as it is, is taken back at once; their own pages stay covered', async () => {
    await settings.click(CHECK);
    await settings.waitFor(`!document.querySelector("${CHECK}").checked`);
    await waitForWords(settings, 'Saved.');
    const tab = await browser.newTab(PROFILE);
    await tab.waitFor(`document.title === "${SENTINEL_TITLE}"`);
    await tab.close();
    // To give all sites back would have taken the access to their own pages away, too.
    expect(await origins()).toContain('*://*.instagram.com/*');
    const own = await browser.newTab(calmPage('https://www.example.com'));
    await own.goto('https://www.instagram.com/alexdoering_9/');
    await waitForOurs(own);
    await own.close();
  });
});
