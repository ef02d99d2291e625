/**
 * Rules and identity are one, asked of the browser's own matcher: what a rule matches, `decide` intercepts; what
 * `decide` intercepts, a rule matches, or it belongs to a class that only the in-page check can see.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileBlocklist } from '../../lib/core/blocklist.ts';
import { decide } from '../../lib/core/decision.ts';
import type { NetworkRule } from '../../lib/core/network-rules.ts';
import { isLinkDoor } from '../../lib/core/rule-change.ts';
import { compileRules } from '../../lib/core/rules.ts';
import { TABLE } from '../../lib/core/table.ts';
import { PLAIN_SPELLINGS, spellingsOf, testAddresses } from '../support/addresses.ts';
import type { Browser } from '../support/chromium.ts';
import {
  EVERYWHERE_LINE,
  IGNORES_EVERYWHERE,
  IGNORES_LABEL,
  LABEL_LINE,
  SHOWS_EVERYWHERE,
  SHOWS_LABEL,
} from '../support/everywhere.ts';
import { GUARD_CLASSES } from '../support/guard-classes.ts';
import { ORDINARY_LIST, personFrom } from '../support/lists.ts';
import { addPerson, launchProduct, waitForOurs } from '../support/product.ts';
import { calmPage, serve, type Server } from '../support/server.ts';

let server: Server;
let browser: Browser;
beforeAll(async () => {
  server = await serve();
  browser = await launchProduct(server);
  await giveAllAccess();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** The browser's matcher asks about access, too. */
async function giveAllAccess(): Promise<void> {
  const page = await browser.newTab(browser.extensionUrl('options.html'));
  await page.waitFor('document.querySelector("main")');
  await page.evaluate(() => {
    const button = document.createElement('button');
    button.id = 'all';
    button.textContent = 'all';
    button.style.cssText = 'position:fixed;inset:0;z-index:9';
    button.addEventListener('click', () => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      void chrome.permissions.request({ origins: ['*://*/*'] }).then((given) => {
        button.dataset['given'] = String(given);
      });
    });
    document.body.append(button);
  });
  await browser.grantAccess(page, '#all');
  await page.waitFor('document.querySelector("#all").dataset.given === "true"');
  await page.close();
}

interface Chrome {
  readonly permissions: { request(wanted: { origins: string[] }): Promise<boolean> };
  readonly declarativeNetRequest: {
    isRegexSupported(options: object): Promise<{ isSupported: boolean }>;
    getDynamicRules(): Promise<{ id: number }[]>;
    updateDynamicRules(change: object): Promise<void>;
    testMatchOutcome(request: object): Promise<{ matchedRules: { ruleId: number }[] }>;
  };
}

/** Collects what is asked within one turn into one question to the worker. */
function asker() {
  let waiting: { regex: string; isCaseSensitive: boolean; answer: (is: boolean) => void }[] = [];
  const ask = async () => {
    const asked = waiting;
    waiting = [];
    const answers = await browser.inWorker(
      (all: { regex: string; isCaseSensitive: boolean }[]) => {
        const { declarativeNetRequest } = (globalThis as unknown as { chrome: Chrome }).chrome;
        return Promise.all(
          all.map((one) => declarativeNetRequest.isRegexSupported(one).then((r) => r.isSupported)),
        );
      },
      asked.map(({ regex, isCaseSensitive }) => ({ regex, isCaseSensitive })),
    );
    asked.forEach(({ answer }, i) => answer(answers[i]!));
  };
  return (regex: string, isCaseSensitive: boolean) =>
    new Promise<boolean>((answer) => {
      if (waiting.length === 0) setTimeout(() => void ask(), 0);
      waiting.push({ regex, isCaseSensitive, answer });
    });
}

/** Which of these addresses the browser's matcher finds in these rules. */
function matched(rules: readonly NetworkRule[], urls: readonly string[]): Promise<boolean[]> {
  return browser.inWorker(
    async (addRules: readonly object[], all: readonly string[]) => {
      const { declarativeNetRequest } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const removeRuleIds = (await declarativeNetRequest.getDynamicRules()).map(({ id }) => id);
      await declarativeNetRequest.updateDynamicRules({ addRules, removeRuleIds });
      return Promise.all(
        all.map((url) =>
          declarativeNetRequest
            .testMatchOutcome({ url, type: 'main_frame' })
            .then(({ matchedRules }) => matchedRules.length > 0),
        ),
      );
    },
    rules as readonly object[],
    urls,
  );
}

describe('for the list that most people would have', () => {
  it('every page has a rule: nothing waits until it is open', async () => {
    const person = personFrom(TABLE, ORDINARY_LIST);
    expect(person.accounts.length + person.phrases.length).toBe(ORDINARY_LIST.length);
    const { rules, uncovered } = await compileRules([person], TABLE, {
      browser: 'chromium',
      supports: asker(),
    });
    expect(uncovered).toEqual([]);
    expect(rules.length).toBeGreaterThan(100);
  });
});

describe('for handles that are covered on every site', () => {
  it.each([
    { line: EVERYWHERE_LINE, urls: [...SHOWS_EVERYWHERE, ...IGNORES_EVERYWHERE] },
    { line: LABEL_LINE, urls: [...SHOWS_LABEL, ...IGNORES_LABEL] },
  ])('rules and decide are one, in every spelling: $line', async ({ line, urls }) => {
    const listed = personFrom(TABLE, [line]);
    const person = { ...listed, accounts: listed.accounts.map((one) => ({ ...one, everywhere: 0 })) };
    const list = compileBlocklist([person], TABLE);
    const options = { browser: 'chromium', supports: asker() } as const;
    const { rules, uncovered } = await compileRules([person], TABLE, options);
    expect(uncovered).toEqual([]);
    const addresses = urls.flatMap((url) => spellingsOf(line, url));
    const isShown = (url: string) => decide(list, null, 0, url).verdict === 'intercept';
    const isMatched = await matched(
      rules.filter((rule) => !isLinkDoor(rule)),
      addresses.map(({ url }) => url),
    );
    const strangers = addresses.filter(({ url }, i) => isMatched[i] && !isShown(url));
    const missed = addresses.filter(
      ({ url }, i) =>
        !isMatched[i] && isShown(url) && !GUARD_CLASSES.some(({ holds }) => holds(url, isShown, [line])),
    );
    expect({ strangers, missed }).toEqual({ strangers: [], missed: [] });
    expect(isMatched.filter(Boolean).length).toBeGreaterThan(addresses.length / 8);
  });
});

/** So many lines make one list: everything of theirs still fits. */
const LINES = 5;

describe('for every example of the table in every spelling', () => {
  const strangers: string[] = [];
  const missed: string[] = [];
  const reported: { readonly form: string; readonly url: string }[] = [];
  const unruled = new Map<string, number>();
  let asked = 0;
  let intercepted = 0;

  beforeAll(async () => {
    const supports = asker();
    const byLine = [...Map.groupBy(testAddresses(), ({ line }) => line)];
    for (let at = 0; at < byLine.length; at += LINES) {
      const some = byLine.slice(at, at + LINES);
      const lines = some.map(([line]) => line);
      const person = personFrom(TABLE, lines);
      const list = compileBlocklist([person], TABLE);
      const { rules, uncovered } = await compileRules([person], TABLE, { browser: 'chromium', supports });
      const isReported = (accountId: string, form: string) =>
        uncovered.some((one) => one.accountId === accountId && one.form === form);
      // A rule of the link door matches what the one beside it does.
      const own = rules.filter((rule) => !isLinkDoor(rule));
      const addresses = some.flatMap(([, all]) => all);
      const isShown = (url: string) => decide(list, null, 0, url).verdict === 'intercept';
      const isMatched = await matched(
        own,
        addresses.map(({ url }) => url),
      );
      for (const [i, { line, url, spelling }] of addresses.entries()) {
        asked++;
        const decision = decide(list, null, 0, url);
        const shown = decision.verdict === 'intercept';
        if (shown) intercepted++;
        if (isMatched[i] && !shown) strangers.push(`${spelling}: ${line} at ${url}`);
        if (isMatched[i] || decision.verdict === 'pass') continue;
        const known = GUARD_CLASSES.find(({ holds }) => holds(url, isShown, lines));
        if (known) unruled.set(known.name, (unruled.get(known.name) ?? 0) + 1);
        else if (isReported(decision.accountId, decision.form)) reported.push({ form: decision.form, url });
        else missed.push(`${spelling}: ${line} at ${url}`);
      }
    }
  }, 180_000);

  it('the browser has judged at least 20,000 addresses, a good part of which show somebody', () => {
    expect(asked).toBeGreaterThanOrEqual(20_000);
    expect(intercepted).toBeGreaterThanOrEqual(5_000);
  });

  it('what a rule matches, decide intercepts', () => {
    expect(strangers).toEqual([]);
  });

  it('what decide intercepts, a rule matches, or it belongs to a named class', () => {
    expect([missed.length, missed.slice(0, 200)]).toEqual([0, []]);
  });

  it('what the protection status says to fit into no rule are searches for long names', () => {
    expect(reported.filter(({ form }) => form !== 'search')).toEqual([]);
    expect(reported.length).toBeLessThan(intercepted / 20);
  });

  it('every class is needed', () => {
    expect([...unruled.keys()].toSorted()).toEqual(GUARD_CLASSES.map(({ name }) => name).toSorted());
  });

  it('plain spellings are case, slashes, locale, port and trailing dot', () => {
    const names = PLAIN_SPELLINGS.map(([name]) => name).join(', ');
    for (const word of ['capitals', 'slashes', 'locale', 'port', 'dot']) expect(names).toContain(word);
  });
});

describe('what belongs to a class is caught all the same', () => {
  beforeAll(async () => {
    const lines = GUARD_CLASSES.map(({ example: [line] }) => line);
    await addPerson(browser, ...new Set(lines));
  });

  it.each(GUARD_CLASSES.map(({ name, example }) => [name, example[1]] as const))('%s', async (_, url) => {
    const tab = await browser.newTab(calmPage('https://www.example.com'));
    await tab.goto(url);
    await waitForOurs(tab);
    expect(await tab.url()).toContain(browser.extensionUrl(''));
    await tab.close();
  });
});
