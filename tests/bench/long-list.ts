/** What a long list costs: its rules compiled, and installed by the product together with all else that a change does. */
import { parseLine } from '../../lib/core/account.ts';
import type { Account, Person } from '../../lib/core/model.ts';
import { compileRules } from '../../lib/core/rules.ts';
import { DEFAULT_SETTINGS, NO_WORDS } from '../../lib/core/state.ts';
import { TABLE } from '../../lib/core/table.ts';
import type { Browser } from '../support/chromium.ts';
import type { Tab } from '../support/tab.ts';

/** Where people have accounts, the most used first: thirty platforms. */
const PLATFORMS = (
  'instagram x tiktok facebook reddit threads snapchat youtube linkedin pinterest github tumblr twitch telegram spotify ' +
  'soundcloud medium patreon venmo strava vimeo flickr steam bluesky lastfm goodreads letterboxd deviantart behance quora'
).split(' ');
const PEOPLE = 5;

/** The account with this number: of one of five people, each of whom has one everywhere before a second one. */
function accountAt(index: number): Account {
  const nth = Math.floor(index / PEOPLE);
  const platform = PLATFORMS[nth % PLATFORMS.length]!;
  const letter = String.fromCharCode(97 + Math.floor(nth / PLATFORMS.length));
  const parsed = parseLine(TABLE, `${platform}:janedoe${index % PEOPLE}${letter}`);
  if (parsed.type !== 'account') throw new Error(`${platform} is no platform of the table`);
  const { kind, value } = parsed;
  return { id: `a${index}`, platform, kind, value, addedAt: 0 };
}

/** So many accounts of five people. */
function peopleWith(count: number): Person[] {
  const accounts = Array.from({ length: count }, (_, index) => accountAt(index));
  return Array.from({ length: Math.min(PEOPLE, count) }, (_, person) => ({
    id: `p${person}`,
    label: `Person ${person + 1}`,
    startDate: '2026-01-01',
    accounts: accounts.filter((_one, index) => index % PEOPLE === person),
    phrases: [],
  }));
}

/** ms to compile the rules, where the browser answers at once and takes about as much as it does. */
export async function compileTime(count: number): Promise<number> {
  const people = peopleWith(count);
  const start = performance.now();
  await compileRules(people, TABLE, { browser: 'chromium', supports: async ({ length }) => length < 350 });
  return performance.now() - start;
}

/** Asks the background as a page does. @returns ms until it has answered, and the answer */
async function ask<Answer>(page: Tab, type: string, data: unknown): Promise<[ms: number, answer: Answer]> {
  const message = JSON.stringify({ id: 1, type, data, timestamp: 1 });
  const { ms, answer } = await page.evaluate<{ ms: number; answer: { res: Answer; err?: unknown } }, []>(
    `(async () => {
      const start = performance.now();
      const answer = await chrome.runtime.sendMessage(${message});
      return { ms: performance.now() - start, answer };
    })()` as never,
  );
  if (answer.err !== undefined) throw new Error(`${type}: ${JSON.stringify(answer.err)}`);
  return [ms, answer.res];
}

interface InstallTimes {
  /** All of the list at once, as a copy that is read back. */
  readonly all: number;
  /** One account more, by the worker that listed the others. */
  readonly more: number;
  /** And one more, by a worker that has just started. */
  readonly afterStart: number;
}

/** ms that the product takes for a list of so many accounts, and for the next ones. */
export async function installTimes(browser: Browser, count: number): Promise<InstallTimes> {
  const page = await browser.newTab(browser.extensionUrl('options.html'));
  await page.waitFor('document.querySelector("main")');
  await ask(page, 'eraseEverything', undefined);
  const [all, { added }] = await ask<{ added: number }>(page, 'importBackup', {
    format: 'no-contact-backup',
    version: 1,
    people: peopleWith(count),
    settings: DEFAULT_SETTINGS,
    words: NO_WORDS,
  });
  if (added !== count) throw new Error(`${added} of ${count} accounts were listed`);
  const add = async (index: number) => {
    const { platform, kind, value } = accountAt(index);
    const entries = [{ platform, kind, value }];
    const person = { personId: null, label: 'Person', startDate: '2026-01-01' };
    const [ms, answer] = await ask<{ added: number }>(page, 'addEntries', { ...person, entries });
    if (answer.added !== 1) throw new Error(`account ${index} was not listed`);
    return ms;
  };
  const more = await add(count);
  await browser.stopWorker();
  // What it does at its start is done when it has answered this.
  await ask(page, 'readProtection', undefined);
  const afterStart = await add(count + 1);
  await page.close();
  return { all, more, afterStart };
}
