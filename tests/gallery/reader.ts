/** The gallery in a browser, for one file of tests, and what those read of its stories. */
import { afterAll, beforeAll } from 'vitest';
import { type Browser, launch } from '../support/chromium.ts';
import type { Tab } from '../support/tab.ts';
import { Gallery } from './gallery.ts';

/** Opens the gallery before the tests of a file, and closes it after them. */
export function openGallery(): Gallery {
  const gallery = new Gallery();
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
    await gallery.open(browser);
  });
  afterAll(async () => {
    await gallery.close();
    await browser.close();
  });
  return gallery;
}

/** What the page asked of its port so far. */
export const did = (tab: Tab): Promise<unknown[][]> =>
  tab.evaluate(() => (window as unknown as { did: unknown[][] }).did);

/** Their names alone. */
export const calledOf = (calls: unknown[][]): unknown[] => calls.map(([name]) => name);

/** Changes what a page shows from elsewhere: another tab, a copy that was read. */
export const change = (tab: Tab, view: object): Promise<void> =>
  tab.evaluate(async (changed: object) => {
    (window as unknown as { change(view: object): void }).change(changed);
    await new Promise((done) => setTimeout(done, 50));
  }, view);

/** Lets so many seconds pass on the story's clock. */
export const pass = (tab: Tab, seconds: number): Promise<void> =>
  tab.evaluate(async (count) => {
    (window as unknown as { pass(seconds: number): void }).pass(count);
    await new Promise((done) => setTimeout(done, 50));
  }, seconds);

/** What has the focus, as a person would name it. */
export const focused = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    const label = element?.labels?.[0]?.textContent;
    return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '';
  });

/** What the live regions say. */
export const spoken = (tab: Tab): Promise<string> =>
  tab.evaluate(() =>
    [...document.querySelectorAll('[role=status]')].map((region) => region.textContent).join(' '),
  );

/** Lets the page do what a press began. */
export const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 80));
