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
import { launch, type Browser, type LaunchOptions, type TargetInfo } from './chromium.ts';
import type { Server } from './server.ts';
import { Tab } from './tab.ts';

/** What `npm run build:test` makes: the product, plus the permission that `testMatchOutcome` needs. */
export const TEST_BUILD = '.output/chrome-mv3-testing';
export const PRODUCTION_BUILD = '.output/chrome-mv3';

/** The browser with the product in it, set-up's tab closed again. */
export async function launchProduct(server: Server, options: LaunchOptions = {}): Promise<Browser> {
  const browser = await launch({ extensionDir: TEST_BUILD, hostsPort: server.port, ...options });
  await (await welcomeTab(browser)).close();
  return browser;
}

/** The set-up page, which opens by itself after an installation. */
export async function welcomeTab(browser: Browser): Promise<Tab> {
  for (const end = performance.now() + 10_000; performance.now() < end;) {
    const found = (await browser.targets()).find(({ url }) => url === browser.extensionUrl('welcome.html'));
    if (found) {
      const tab = new Tab(browser, found.targetId);
      await tab.waitFor('document.querySelector("textarea")');
      return tab;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('set-up did not open');
}

/** A manifest as it was built. */
export function readManifest(build: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as Record<string, unknown>;
}

/** Opens everything on a page that is folded away, as a press on each heading would. */
export async function unfold(tab: Tab, which = 'details'): Promise<void> {
  await tab.waitFor(
    (selector: string) => {
      const folds = [...document.querySelectorAll<HTMLDetailsElement>(selector)];
      for (const fold of folds) fold.open = true;
      return folds.length > 0;
    },
    {},
    which,
  );
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
  // By focus: what is not covered moves the form down when it is known, and a click may meet something else.
  await page.waitFor(() => {
    document.querySelector('textarea')?.focus();
    return document.activeElement?.matches('textarea');
  });
  await page.send('Input.insertText', { text: lines.join('\n') });
  await page.waitFor('document.querySelectorAll(".chip").length > 0');
  await browser.grantAccess(page, '.add-button');
  await waitForWords(page, 'Added. These pages are blocked from now on.');
  // The second question, about other sites; a listed address alone has none. What is missing was read before "Added".
  const isAsked = await page.evaluate(() => {
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Cover these too',
    );
    button?.setAttribute('id', 'elsewhere');
    return button !== undefined;
  });
  if (isAsked) {
    await browser.grantAccess(page, '#elsewhere');
    await page.waitFor('!document.body.innerText.includes("Cover these too")');
  }
  await page.close();
}

/**
 * From the tab's next page on, the clock of our pages runs this many times as fast, so that a pause of 60 s takes 1.5.
 * The product knows nothing of it. (The protocol's virtual time won't do: it moves the worker's clock too, which shares
 * the process, and then leaves it standing.)
 */
export async function hurry(tab: Tab, times = 40): Promise<void> {
  await tab.send('Page.enable');
  await tab.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `if (location.protocol === 'chrome-extension:') {
      const now = performance.now.bind(performance);
      const every = setInterval;
      performance.now = () => now() * ${times};
      window.setInterval = (work, ms) => every(work, ms / ${times});
    }`,
  });
}

/** Sits through the pause and opens the form, which takes the focus. */
export async function openForm(tab: Tab): Promise<void> {
  await pressButton(tab, 'Choose to look');
  await tab.waitFor('document.activeElement?.id === "override-title"');
}

/** Sits through the pause and types the sentence; opens for so long as said. */
export async function chooseToLook(tab: Tab, minutes: 2 | 5 | 10 = 2): Promise<void> {
  await openForm(tab);
  await tab.click(`input[type=radio][value="${minutes}"]`);
  await tab.fill('#sentence', 'I choose to look, and I know how this usually feels.');
  await pressButton(tab, `Open for ${minutes} minutes`);
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

/** The tab that shows the interception page, once there is one: the browser brings it back at its start. */
export async function firstOfOurs(browser: Browser): Promise<Tab> {
  const isOurs = ({ type, url }: TargetInfo) =>
    type === 'page' && /\/(?:interception|door)\.html\?s=/.test(url.replace(browser.extensionUrl(''), '/'));
  for (const end = performance.now() + 15_000; performance.now() < end;) {
    const found = (await browser.targets()).find(isOurs);
    if (found) {
      const tab = new Tab(browser, found.targetId);
      await waitForOurs(tab);
      return tab;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const others = (await browser.targets()).map(({ type, url }) => `${type} ${url}`);
  throw new Error(`no tab came back as ours, but: ${others.join(', ')}`);
}

export function leaveByButton(tab: Tab): Promise<void> {
  return tab.click(LEAVE);
}

/** Waits until a tab has closed. */
export async function expectClosed(tab: Tab): Promise<void> {
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
  storage: Record<
    'local' | 'session',
    { get(keys: null): Promise<Record<string, unknown>>; remove(key: string): Promise<void> }
  >;
};

export class Insight {
  readonly tab: Tab;
  constructor(tab: Tab) {
    this.tab = tab;
  }

  storage(area: 'local' | 'session'): Promise<Record<string, unknown>> {
    return this.tab.evaluate((name: 'local' | 'session') => chrome.storage[name].get(null), area);
  }

  /** As if the overrides so far lay more than a day back: the next pause is a first one again. */
  forgetStarts(): Promise<void> {
    return this.tab.evaluate(() => chrome.storage.local.remove('starts'));
  }

  /** Writes visits into the database, as if they had been. */
  async fillLog(attempts: readonly Attempt[]): Promise<void> {
    for (let at = 0; at < attempts.length; at += 5_000) {
      await this.tab.evaluate(
        (some: Attempt[]) =>
          new Promise<void>((resolve, reject) => {
            const opening = indexedDB.open('no-contact');
            opening.addEventListener('success', () => {
              const change = opening.result.transaction('attempts', 'readwrite');
              for (const attempt of some) change.objectStore('attempts').put(attempt);
              change.addEventListener('complete', () => {
                opening.result.close();
                resolve();
              });
              change.addEventListener('error', () => reject(change.error as Error));
            });
          }),
        attempts.slice(at, at + 5_000),
      );
    }
  }

  /** The log as it is in the database, oldest first. */
  log(): Promise<Attempt[]> {
    return this.tab.evaluate(
      () =>
        new Promise<Attempt[]>((resolve, reject) => {
          const opening = indexedDB.open('no-contact');
          const fail = (event: Event) => reject((event.target as IDBRequest).error);
          // A database that isn't there yet must not be made by looking.
          let isNew = false;
          opening.addEventListener('upgradeneeded', () => {
            isNew = true;
            opening.transaction?.abort();
          });
          opening.addEventListener('error', (event) => (isNew ? resolve([]) : fail(event)));
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

  /** The log, once this is true of it. */
  async logOnce(accept: (log: Attempt[]) => boolean): Promise<Attempt[]> {
    const end = performance.now() + 10_000;
    for (;;) {
      const log = await this.log().catch(() => []);
      if (accept(log)) return log;
      if (performance.now() > end) throw new Error(`the log stays ${JSON.stringify(log)}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Attempts that wait for the background. */
  async outbox(): Promise<Attempt[]> {
    const items = await this.storage('local');
    return Object.entries(items).flatMap(([key, value]) =>
      key.startsWith('attempt.') ? [value as Attempt] : [],
    );
  }

  /** Waits until all that was posted has been moved to the log. */
  async outboxEmpty(): Promise<void> {
    await this.tab.waitFor(
      `chrome.storage.local.get(null).then((all) => !Object.keys(all).some((key) => key.startsWith('attempt.')))`,
    );
  }
}
