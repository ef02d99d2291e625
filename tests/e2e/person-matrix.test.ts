/**
 * Whom an address shows, judged where it counts: by navigating the built product in Chromium, and by the rules that it
 * has installed, as the browser itself reads them.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileBlocklist } from '../../lib/core/blocklist.ts';
import { decide } from '../../lib/core/decision.ts';
import { TABLE } from '../../lib/core/table.ts';
import type { Browser } from '../support/chromium.ts';
import { personFrom } from '../support/lists.ts';
import { MATRIX } from '../support/person-matrix.ts';
import { addPerson, launchProduct, pressButton, waitForOurs, waitForWords } from '../support/product.ts';
import { SENTINEL_COLOUR, SENTINEL_TITLE, serve, type Server } from '../support/server.ts';
import type { Tab } from '../support/tab.ts';

interface Case {
  readonly platform: string;
  readonly listed: string | string[];
  readonly url: string;
  readonly expect: 'block' | 'allow';
  readonly why: string;
  readonly group: string;
}

const TEN = [
  'instagram',
  'threads',
  'facebook',
  'x',
  'tiktok',
  'snapchat',
  'youtube',
  'linkedin',
  'reddit',
  'pinterest',
];
const cases = readFileSync('tests/fixtures/platform-forms-sample.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case)
  .filter(({ platform, group }) => group === 'core' && TEN.includes(platform));
const lists = [...new Set(cases.map(({ listed }) => JSON.stringify([listed].flat())))].map((list) => ({
  lines: JSON.parse(list) as string[],
  addresses: cases.filter(({ listed }) => JSON.stringify([listed].flat()) === list),
}));

const namesSomeone = (lines: readonly string[]) => personFrom(TABLE, lines).accounts.length > 0;
const namingSomeone = lists.filter(({ lines }) => namesSomeone(lines));
const namingNobody = lists.filter(({ lines }) => !namesSomeone(lines));

let server: Server;
let browser: Browser;

beforeAll(async () => {
  server = await serve();
  browser = await launchProduct(server);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('with one person listed on five platforms', () => {
  let tab: Tab;
  beforeAll(async () => {
    await addPerson(browser, ...MATRIX.list);
    tab = await browser.newTab();
  });
  afterAll(async () => {
    await tab.close();
    await removeEveryone();
  });

  it('the matrix is whole', () => {
    expect([MATRIX.mustBlock.length, MATRIX.mustNotBlock.length]).toEqual([30, 10]);
  });

  it.each(MATRIX.mustBlock)('%s shows ours and is not asked for', async (url) => {
    await tab.goto('about:blank#');
    server.clear();
    await tab.goto(url);
    await waitForOurs(tab);
    expect(server.hits(() => true)).toEqual([]);
  });

  it.each(MATRIX.mustNotBlock)('%s loads untouched', async (url) => {
    server.clear();
    await tab.goto(url);
    expect(await tab.url()).toBe(url);
    expect(await tab.title()).toBe(SENTINEL_TITLE);
    const colour = await tab.evaluate('getComputedStyle(document.documentElement).backgroundColor');
    expect(colour).toBe(SENTINEL_COLOUR);
    expect(server.hits(url)).toHaveLength(1);
  });
});

async function removeEveryone(): Promise<void> {
  const page = await browser.newTab(browser.extensionUrl('options.html'));
  const left = () => page.evaluate<number, []>(() => document.querySelectorAll('.account').length);
  await page.waitFor('document.querySelector(".account") !== null');
  for (let count = await left(); count > 0; count -= 1) {
    await pressButton(page, 'Remove');
    await pressButton(page, 'Remove it');
    await page.waitFor((before: number) => document.querySelectorAll('.account').length < before, {}, count);
  }
  await waitForWords(page, 'Your list is empty.');
  await page.close();
}

declare const chrome: {
  declarativeNetRequest: {
    testMatchOutcome(request: object): Promise<{ matchedRules: { ruleId: number }[] }>;
  };
};

/** What the installed rules would do with a typed address. */
function ruleVerdict(page: Tab, url: string): Promise<'block' | 'allow'> {
  return page.evaluate(async (address: string) => {
    const request = { url: address, type: 'main_frame', method: 'get' };
    const { matchedRules } = await chrome.declarativeNetRequest.testMatchOutcome(request);
    return matchedRules.length > 0 ? 'block' : 'allow';
  }, new URL(url).href);
}

describe('the core cases of the ten platforms', () => {
  it('are there', () => {
    expect(new Set(cases.map(({ platform }) => platform))).toEqual(new Set(TEN));
    expect(new Set(cases.map((one) => one.expect))).toEqual(new Set(['block', 'allow']));
  });

  it('a line that names nobody lists nobody', async () => {
    const page = await browser.newTab(browser.extensionUrl('options.html'));
    await page.fill('textarea', namingNobody.map(({ lines }) => lines.join('\n')).join('\n'));
    await page.click('.add-button');
    await waitForWords(page, 'There is no line here yet that can be covered.');
    expect(await page.evaluate('document.querySelectorAll(".person").length')).toBe(0);
    await page.close();
  });

  describe.each(namingNobody)('with $lines, which names nobody', ({ addresses }) => {
    it.each(addresses)('$expect $url: $why', async ({ url, expect: expected }) => {
      const page = await browser.newTab(browser.extensionUrl('manifest.json'));
      expect(await ruleVerdict(page, url)).toBe(expected);
      await page.close();
    });
  });

  describe.each(namingSomeone)('with $lines listed', ({ lines, addresses }) => {
    let page: Tab;
    beforeAll(async () => {
      await addPerson(browser, ...lines);
      page = await browser.newTab(browser.extensionUrl('manifest.json'));
    });
    afterAll(async () => {
      await page.close();
      await removeEveryone();
    });

    it.each(addresses)('$expect $url: $why', async ({ url, expect: expected }) => {
      const blocklist = compileBlocklist([personFrom(TABLE, lines)], TABLE);
      const decision = decide(blocklist, null, 0, url).verdict === 'intercept' ? 'block' : 'allow';
      const rules = await ruleVerdict(page, url);
      expect({ decision, rules }).toEqual({ decision: expected, rules: expected });
    });
  });
});
