/**
 * What several end-to-end files do with the built product, as a person would: through its own pages.
 *
 *   const browser = await launchProduct(server);
 *   await addPerson(browser, 'instagram:alex.j', 'x:alex_j');
 *   await tab.goto('https://www.instagram.com/alex.j/');
 *   await waitForOurs(tab);                                   // the interception page, painted and ready
 *   await pressButton(tab, 'Leave this page');
 *   const looker = await lookInside(browser);                 // storage and log, without waking the worker
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attempt } from '../../lib/core/model.ts';
import { launch, type Browser, type LaunchOptions } from './chromium.ts';
import type { Server } from './server.ts';
import type { Tab } from './tab.ts';

/** What `npm run build:test` makes: the product, plus the permission that `testMatchOutcome` needs. */
export const TEST_BUILD = '.output/chrome-mv3-testing';
export const PRODUCTION_BUILD = '.output/chrome-mv3';

export function launchProduct(server: Server, options: LaunchOptions = {}): Promise<Browser> {
  return launch({ extensionDir: TEST_BUILD, hostsPort: server.port, ...options });
}

/** A manifest as it was built. */
export function readManifest(build: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as Record<string, unknown>;
}

/** Presses the button that shows these words, once it is there and enabled. */
export async function pressButton(tab: Tab, words: string): Promise<void> {
  await tab.waitFor(
    (wanted: string) => {
      for (const marked of document.querySelectorAll('[data-to-press]'))
        marked.removeAttribute('data-to-press');
      const button = [...document.querySelectorAll('button')].find(
        (one) => one.textContent?.trim() === wanted && !one.disabled,
      );
      button?.setAttribute('data-to-press', '');
      return button !== undefined;
    },
    {},
    words,
  );
  await tab.click('[data-to-press]');
}

/** Waits until the page shows these words somewhere. */
export async function waitForWords(tab: Tab, words: string, timeout?: number): Promise<void> {
  await tab.waitFor(
    (wanted: string) => document.body?.innerText.replaceAll(/\s+/g, ' ').includes(wanted),
    timeout === undefined ? {} : { timeout },
    words,
  );
}

export function wordsOf(tab: Tab): Promise<string> {
  return tab.evaluate(() => document.body.innerText.replaceAll(/\s+/g, ' '));
}

/** Lists one new person by the people page, each line as pasted, and gives the access it asks for. */
export async function addPerson(browser: Browser, ...lines: string[]): Promise<void> {
  const page = await browser.newTab(browser.extensionUrl('options.html'));
  await page.fill('textarea', lines.join('\n'));
  await browser.grantAccess(page, '.add-button');
  await waitForWords(page, 'Added. These pages are blocked from now on.');
  await page.close();
}

const LEAVE = 'button.leave';

/** Waits for the interception page, painted and ready. */
export async function waitForOurs(tab: Tab, timeout?: number): Promise<void> {
  await tab.waitFor(
    (leave: string) => location.protocol === 'chrome-extension:' && document.querySelector(leave) !== null,
    timeout === undefined ? {} : { timeout },
    LEAVE,
  );
}

export function leaveByButton(tab: Tab): Promise<void> {
  return tab.click(LEAVE);
}

/** Waits until a tab has closed. */
export async function waitForClose(tab: Tab): Promise<void> {
  const gone = tab.browser.cdp.once('Target.targetDestroyed', (p) => p.targetId === tab.targetId);
  // It may have closed before we listened.
  if (await tab.isOpen()) await gone;
  else gone.catch(() => {});
}

/**
 * A look at storage and the log from a document of ours that runs nothing: it neither wakes the worker nor stands
 * in the window that a test looks at.
 */
export async function lookInside(browser: Browser): Promise<Insight> {
  const tab = await browser.newTab(browser.extensionUrl('manifest.json'), { newWindow: true });
  return new Insight(tab);
}

declare const chrome: {
  storage: Record<'local' | 'session', { get(keys: null): Promise<Record<string, unknown>> }>;
};

export class Insight {
  readonly tab: Tab;
  constructor(tab: Tab) {
    this.tab = tab;
  }

  storage(area: 'local' | 'session'): Promise<Record<string, unknown>> {
    return this.tab.evaluate((name: 'local' | 'session') => chrome.storage[name].get(null), area);
  }

  /** The log as it is in the database, oldest first. */
  log(): Promise<Attempt[]> {
    return this.tab.evaluate(
      () =>
        new Promise<Attempt[]>((resolve, reject) => {
          const opening = indexedDB.open('no-contact');
          const fail = (event: Event) => reject((event.target as IDBRequest).error);
          opening.addEventListener('error', fail);
          // A database that isn't there yet must not be made by looking.
          opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
          opening.addEventListener('success', () => {
            const reading = opening.result.transaction('attempts').objectStore('attempts').getAll();
            reading.addEventListener('error', fail);
            reading.addEventListener('success', () => {
              opening.result.close();
              resolve((reading.result as Attempt[]).sort((a, b) => a.at - b.at));
            });
          });
        }),
    );
  }

  /** Attempts that wait for the background. */
  async outbox(): Promise<Attempt[]> {
    const items = await this.storage('local');
    return Object.entries(items).flatMap(([key, value]) =>
      key.startsWith('attempt.') ? [value as Attempt] : [],
    );
  }
}
