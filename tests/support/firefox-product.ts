/** What tests do with the product in Firefox, as a person would; product.ts is the same for Chromium. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Attempt } from '../../lib/core/model.ts';
import type { Policies } from './firefox-policies.ts';
import { Firefox, type FirefoxOptions, type FirefoxTab } from './firefox.ts';

export const EXTENSION_ID = 'no-contact@no-contact.invalid';
export const FIREFOX_BUILD = resolve('.output/firefox-mv3');

/** Firefox with the production build in it. */
export const launchInFirefox = (options: FirefoxOptions): Promise<Firefox> =>
  Firefox.launch({ extensionDir: FIREFOX_BUILD, extensionId: EXTENSION_ID, ...options });

/**
 * What an administrator writes to install the product on every profile (Firefox ESR only: it is not signed).
 * @param xpi the packed product @param restrictedDomains hosts where no extension may do anything
 */
export const policiesThatInstall = (xpi: string, restrictedDomains: readonly string[] = []): Policies => ({
  Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } },
  ExtensionSettings: {
    '*': { restricted_domains: restrictedDomains },
    [EXTENSION_ID]: {
      installation_mode: 'force_installed',
      install_url: pathToFileURL(xpi).href,
      private_browsing: true,
    },
  },
});

/** `running`, `suspended` or what else the background page is. */
export const backgroundInFirefox = (firefox: Firefox): Promise<string> =>
  firefox.backgroundState(EXTENSION_ID);

/** Suspends the background page as its idle timer does. @returns what it is then */
export async function suspendInFirefox(firefox: Firefox): Promise<string> {
  // What happened just before may wake it once more.
  for (let tries = 0; tries < 20 && (await firefox.backgroundState(EXTENSION_ID)) === 'running'; tries += 1) {
    await firefox.suspendBackground(EXTENSION_ID);
    await new Promise((done) => setTimeout(done, 150));
  }
  return firefox.backgroundState(EXTENSION_ID);
}

/** Lists someone by the people page, and gives the access that it asks for. */
export async function addPerson(firefox: Firefox, ...lines: string[]): Promise<void> {
  const page = await askToAdd(firefox, ...lines);
  await page.until('document.body.innerText.includes("Added. These pages are blocked from now on.")');
  await page.close();
}

/** Writes lines on the people page and presses its button: the browser may ask then. */
export async function askToAdd(firefox: Firefox, ...lines: string[]): Promise<FirefoxTab> {
  const page = await firefox.newTab(firefox.extensionUrl('options.html'));
  await page.until('document.querySelector("textarea")');
  await page.evaluate(
    `(() => { const field = document.querySelector('textarea'); field.value = ${JSON.stringify(lines.join('\n'))}; field.dispatchEvent(new InputEvent('input', { bubbles: true })); })()`,
  );
  await page.until('document.querySelector(".chip")');
  await page.click('.add-button');
  return page;
}

/** Gives the access that copies, archives and searches need. */
export async function coverCopies(firefox: Firefox): Promise<void> {
  const page = await firefox.newTab(firefox.extensionUrl('options.html'));
  const isCovered = await pressInGaps(page, 'Cover these too');
  await isCovered();
  await page.close();
}

/** Presses the button of these words among what a page says is not covered. @returns waits until that is mended */
export async function pressInGaps(page: FirefoxTab, words: string): Promise<() => Promise<void>> {
  const button = `[...document.querySelectorAll('.gaps button')].find((one) => one.textContent === ${JSON.stringify(words)})`;
  await page.until(button);
  await page.evaluate(`void (${button}.id = 'in-gaps')`);
  await page.click('#in-gaps');
  return () => page.until(`!${button}`);
}

/** What the popup says is not covered, in one line. */
export async function gapsInPopup(firefox: Firefox): Promise<string> {
  const popup = await firefox.newTab(firefox.extensionUrl('popup.html'));
  await popup.until('document.querySelector(".gaps")');
  const said = await popup.evaluate<string>('document.querySelector(".gaps").textContent');
  await popup.close();
  return said;
}

/** A document of ours that runs nothing: it neither wakes the background nor writes. */
export async function lookInside(firefox: Firefox): Promise<FirefoxTab> {
  const tab = await firefox.newTab(firefox.extensionUrl('fonts/OFL.txt'));
  await tab.until('location.protocol === "moz-extension:"');
  return tab;
}

/** Waits for the interception page. */
export const isOurs = (tab: FirefoxTab) =>
  tab.until('location.protocol === "moz-extension:" && document.querySelector("button.leave")');

/** From the interception page: opens its page for ten minutes, without a pause. */
export async function openForSafety(tab: FirefoxTab): Promise<void> {
  await pressButton(tab, 'I need this for safety, a child or a court');
  await pressButton(tab, 'Open for 10 minutes');
}

/** Presses the button of these words, once it is there. */
async function pressButton(tab: FirefoxTab, words: string): Promise<void> {
  const button = `[...document.querySelectorAll('button')].find((one) => one.textContent.includes(${JSON.stringify(words)}))`;
  await tab.until(button);
  await tab.evaluate(`${button}.click()`);
}

/** The log as it is in the database, oldest first. */
const READ_LOG = `new Promise((resolve) => {
  const opening = indexedDB.open('no-contact');
  let isNew = false;
  opening.onupgradeneeded = () => { isNew = true; opening.transaction.abort(); };
  opening.onerror = () => resolve([]);
  opening.onsuccess = () => {
    const reading = opening.result.transaction('attempts').objectStore('attempts').getAll();
    reading.onsuccess = () => { opening.result.close(); resolve(reading.result.sort((a, b) => a.at - b.at)); };
  };
})`;

/** The log, oldest first. @param inside from `lookInside` */
export const readLog = (inside: FirefoxTab): Promise<Attempt[]> => inside.evaluate<Attempt[]>(READ_LOG);

/** The log, once it holds so many. @returns it as it is after ten seconds otherwise */
export async function readLogOnce(inside: FirefoxTab, count: number): Promise<Attempt[]> {
  for (const end = performance.now() + 10_000; performance.now() < end;) {
    const log = await readLog(inside);
    if (log.length >= count) return log;
    await new Promise((done) => setTimeout(done, 30));
  }
  return readLog(inside);
}
