/** What a new user meets first. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, launch } from '../support/chromium.ts';
import { pressButton, PRODUCTION_BUILD, waitForOurs, welcomeTab } from '../support/product.ts';
import { calmPage, serve, type Server } from '../support/server.ts';
import type { Tab } from '../support/tab.ts';

const PROFILE = 'https://www.instagram.com/alex.j/';

let server: Server;
let browser: Browser;
let welcome: Tab;

beforeAll(async () => {
  server = await serve();
  browser = await launch({ extensionDir: PRODUCTION_BUILD, hostsPort: server.port });
  welcome = await welcomeTab(browser);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('set-up', () => {
  it('opens by itself once, and says of each line what it covers or why it is not understood', async () => {
    await welcome.fill('textarea', 'instagram: alex.j');
    await welcome.waitFor(() => document.querySelector('.chip-covered')?.textContent?.includes('Instagram:'));
    expect(await welcome.evaluate(() => document.querySelector('.chip-what')?.textContent)).toBe(
      'Instagram: profile, stories, live, messages, copies on other sites\u00a0· 8\u00a0forms',
    );
  });

  it('asks once, and from then on the pages are blocked', async () => {
    await welcome.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find((one) =>
        one.textContent?.startsWith('Keep me'),
      );
      button?.setAttribute('id', 'add');
    });
    await browser.grantAccess(welcome, '#add');
    await welcome.waitFor(() => document.querySelector('h1')?.textContent?.includes('all.'));
    expect(await welcome.evaluate(() => document.querySelector('.welcome-covered')?.textContent)).toBe(
      'Instagram: profile, stories, live, messages, copies on other sites\u00a0· 8\u00a0forms',
    );
    expect(await welcome.evaluate(() => document.body.textContent)).not.toContain('alex.j');
    const tab = await browser.newTab(calmPage('https://www.example.com'));
    await tab.goto(PROFILE);
    await waitForOurs(tab);
    expect(server.hits(PROFILE)).toEqual([]);
  });

  it('does not open again after a restart, where the pages are still blocked', async () => {
    await browser.restart();
    const tab = await browser.newTab(calmPage('https://www.example.com'));
    await tab.goto(PROFILE);
    await waitForOurs(tab);
    expect((await browser.targets()).filter(({ url }) => url.includes('welcome'))).toEqual([]);
  });
});

describe('keep me away, from elsewhere', () => {
  it('a line that was chosen in a menu is on the people page already, to be added by one press', async () => {
    // Set-up that is still open somewhere leaves the line alone.
    const stillOpen = await browser.newTab(browser.extensionUrl('welcome.html'));
    await stillOpen.waitFor('document.querySelector("h1") !== null');
    await browser.inWorker(`chrome.storage.session.set({ draft: 'https://x.com/alexj' })`);
    const people = await browser.newTab(browser.extensionUrl('options.html'));
    await people.waitFor(() => document.querySelector('textarea')?.value === 'https://x.com/alexj');
    await people.waitFor(() => document.querySelector('.chip-covered')?.textContent?.includes('X:'));
    await pressButton(people, 'Keep me away from these pages');
    await people.waitFor(() => document.body.textContent?.includes('Person 2'));
    expect(await people.evaluate(() => document.querySelectorAll('.person').length)).toBe(2);
    // Chosen once more, it is there once more.
    await people.waitFor(() => document.querySelector('textarea')?.value === '');
    await browser.inWorker(`chrome.storage.session.set({ draft: 'https://x.com/alexj' })`);
    await people.waitFor(() => document.querySelector('textarea')?.value === 'https://x.com/alexj');
    await people.close();
  });
});
