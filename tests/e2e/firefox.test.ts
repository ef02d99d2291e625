/** What Firefox does otherwise than Chromium, in the real one: access, parts of pages, suspension, overrides. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exceptionRules } from '../../lib/core/exception.ts';
import { coverPatterns } from '../../lib/core/guard-document.ts';
import type { Person } from '../../lib/core/model.ts';
import type { NetworkRule } from '../../lib/core/network-rules.ts';
import { ROWS } from '../../lib/core/platforms/index.ts';
import { compileRules, overrideRules } from '../../lib/core/rules.ts';
import { TABLE } from '../../lib/core/table.ts';
import { contactPage, installContactPage, OTHER_LINKS, THEIR_LINKS } from '../support/contact-page.ts';
import {
  addPerson,
  askToAdd,
  backgroundInFirefox,
  coverCopies,
  gapsInPopup,
  isOurs,
  launchInFirefox,
  lookInside,
  openForSafety,
  pressInGaps,
  readLog,
  readLogOnce,
  suspendInFirefox,
} from '../support/firefox-product.ts';
import type { Firefox, FirefoxTab } from '../support/firefox.ts';
import { ORDINARY_LIST, personFrom } from '../support/lists.ts';
import { calmPage, SENTINEL_TITLE, serve, type Server } from '../support/server.ts';

const PROFILE = 'https://www.instagram.com/alex.j/';
const SITE = 'https://www.instagram.com';

let server: Server;
let firefox: Firefox;
let inside: FirefoxTab;

beforeAll(async () => {
  server = await serve();
  firefox = await launchInFirefox({ hostsPort: server.port, idleMs: 1_500 });
  await addPerson(firefox, 'instagram:alex.j');
  inside = await lookInside(firefox);
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

const isSentinel = (tab: FirefoxTab) => tab.until(`document.title === ${JSON.stringify(SENTINEL_TITLE)}`);

async function blocked(): Promise<void> {
  server.clear();
  const tab = await firefox.newTab(PROFILE);
  await isOurs(tab);
  expect(server.hits(PROFILE)).toEqual([]);
  await tab.close();
}

describe('in Firefox', () => {
  it('a listed page is never asked for, and the visit is logged once', async () => {
    const before = (await readLog(inside)).length;
    await blocked();
    expect(await readLogOnce(inside, before + 1)).toHaveLength(before + 1);
  });

  it('also once the background page was suspended by its idle timer', async () => {
    await expect.poll(() => backgroundInFirefox(firefox), { timeout: 20_000 }).not.toBe('running');
    await blocked();
  });

  it('a page’s own request for a listed address fails, and tells no address of ours', async () => {
    const tab = await firefox.newTab(calmPage(SITE));
    await tab.until('document.title === "Calm page"');
    const answer = await tab.evaluate<string>(
      `fetch(${JSON.stringify(PROFILE)}).then((got) => got.url + got.status, (error) => error.name)`,
    );
    expect(answer).toBe('TypeError');
    const entries = await tab.evaluate<string>(
      'performance.getEntriesByType("resource").map(({ name }) => name).join()',
    );
    expect(entries).not.toContain('moz-extension');
    await tab.close();
  });

  it('an override opens the page, and ends to the second with the background suspended', async () => {
    const tab = await firefox.newTab(PROFILE);
    await isOurs(tab);
    await openForSafety(tab);
    await isSentinel(tab);
    // The countdown: its guard knows of the override, and has nothing to ask of a background that is suspended.
    await tab.until('document.documentElement.lastElementChild.localName === "div"');
    // As if ten minutes had passed but for five seconds. Nothing else may be writing just then.
    await suspendInFirefox(firefox);
    const end = Date.now() + 5_000;
    await inside.evaluate(`(async () => {
      for (const area of [browser.storage.session, browser.storage.local]) {
        const { override } = await area.get('override');
        await area.set({ override: { ...override, endsAt: ${end} } });
      }
    })()`);
    expect(await suspendInFirefox(firefox)).not.toBe('running');
    await isOurs(tab);
    expect(Math.abs(Date.now() - end)).toBeLessThan(1_500);
    await tab.close();
    await blocked();
  });

  it('access that is taken back is told, with the button that asks again', async () => {
    await inside.evaluate(
      `browser.permissions.getAll().then(({ origins }) => browser.permissions.remove({ origins }))`,
    );
    const tab = await firefox.newTab(PROFILE);
    await isSentinel(tab);
    await tab.close();
    const popup = await firefox.newTab(firefox.extensionUrl('popup.html'));
    await popup.until('document.querySelector(".gaps")');
    expect(await popup.evaluate('document.querySelector(".gaps").textContent')).toContain(
      'The browser hasn’t given access to the site of 1 account yet',
    );
    await popup.until(
      '[...document.querySelectorAll("button")].some((one) => one.textContent === "Ask again")',
    );
    await popup.close();
  });
});

describe('the question that Firefox asks itself', () => {
  let asking: Firefox;
  let page: FirefoxTab;
  beforeAll(async () => {
    asking = await launchInFirefox({ hostsPort: server.port, asks: true });
    page = await askToAdd(asking, 'instagram:alex.j');
  });
  afterAll(() => asking?.close());

  it('refused: the list is kept, nothing is blocked, and it is said with the button that asks again', async () => {
    await asking.answer('deny');
    await page.until(
      'document.body.innerText.includes("Added, but not covered yet: the browser hasn’t given access.")',
    );
    const tab = await asking.newTab(PROFILE);
    await isSentinel(tab);
    await tab.close();
    const said = await gapsInPopup(asking);
    expect(said).toContain('The browser hasn’t given access to the site of 1 account yet');
    expect(said).toContain('Ask again');
  });

  it('given: its pages are blocked from then on', async () => {
    const isCovered = await pressInGaps(page, 'Ask again');
    await asking.answer('allow');
    await isCovered();
    server.clear();
    const tab = await asking.newTab(PROFILE);
    await isOurs(tab);
    expect(server.hits(PROFILE)).toEqual([]);
    await tab.close();
  });
});

describe('in private windows of Firefox, once they are allowed', () => {
  const MIRROR = 'https://imginn.com/alex.j/';
  const SEARCH = 'https://www.google.com/search?q=alex.j';
  let other: Firefox;
  let tab: FirefoxTab;
  beforeAll(async () => {
    other = await launchInFirefox({ hostsPort: server.port, inPrivateWindows: true });
    await addPerson(other, 'instagram:alex.j');
    await coverCopies(other);
    const ordinary = await other.newTab(PROFILE);
    await isOurs(ordinary);
    await openForSafety(ordinary);
    await isSentinel(ordinary);
    tab = await other.newPrivateTab();
  });
  afterAll(() => other?.close());

  it.each([PROFILE, MIRROR, SEARCH])('an override opens nothing there: %s', async (url) => {
    server.clear();
    await tab.visit(calmPage('https://www.example.com'));
    await tab.until('document.title === "Calm page"');
    await tab.visit(url);
    await isOurs(tab);
    expect(server.hits(url)).toEqual([]);
  });
});

describe('in Firefox, whatever is on the list', () => {
  let other: Firefox;
  beforeAll(async () => {
    installContactPage(server);
    other = await launchInFirefox({ hostsPort: server.port });
  });
  afterAll(() => other?.close());

  it('every rule and every pattern of pages to cover that the table makes is one that it takes', async () => {
    const page = await other.newTab(other.extensionUrl('popup.html'));
    await page.until('document.querySelector("main")');
    const asked = <T>(call: string, argument: unknown) =>
      page.evaluate<T>(
        `browser.${call}(${JSON.stringify(argument)}).then((given) => given ?? 'taken', (error) => error.message)`,
      );
    const supports = async (regex: string, isCaseSensitive: boolean) =>
      (
        await asked<{ isSupported: boolean }>('declarativeNetRequest.isRegexSupported', {
          regex,
          isCaseSensitive,
        })
      ).isSupported;
    const lines = [...new Set(ROWS.platforms.flatMap(({ shows }) => shows.map(([line]) => line)))];
    expect(lines.length).toBeGreaterThan(200);
    const options = { browser: 'firefox', supports } as const;
    const refused: string[] = [];
    const expectTaken = async (people: readonly Person[], others: readonly NetworkRule[] = []) => {
      const { rules } = await compileRules(people, TABLE, options);
      const addRules = [...rules, ...others];
      const removeRuleIds = addRules.map(({ id }) => id);
      const probe = { id: 'probe', js: ['cover.js'], matches: coverPatterns(people, TABLE) };
      const answers = [
        await asked<string>('declarativeNetRequest.updateDynamicRules', { addRules, removeRuleIds }),
        await asked<string>('declarativeNetRequest.updateDynamicRules', { removeRuleIds }),
        ...(probe.matches.length === 0
          ? []
          : [
              await asked<string>('scripting.registerContentScripts', [probe]),
              await asked<string>('scripting.unregisterContentScripts', { ids: ['probe'] }),
            ]),
      ];
      refused.push(...answers.filter((answer) => answer !== 'taken'));
    };
    for (let i = 0; i < lines.length; i += LINES)
      await expectTaken([personFrom(TABLE, lines.slice(i, i + LINES))]);
    const listed = personFrom(TABLE, ORDINARY_LIST);
    const everywhere = listed.accounts.map((account) => ({ ...account, everywhere: 0 }));
    const exceptions = [{ id: 'e', url: 'https://www.instagram.com/p/album/', hours: null, addedAt: 0 }];
    const people = [
      { ...listed, accounts: everywhere, exceptions },
      personFrom(TABLE, ['instagram:sam_k'], 'p2'),
    ];
    await expectTaken(
      people,
      exceptionRules(people, () => true),
    );
    const override = await overrideRules(people, 'p1', TABLE, options);
    expect(override.rules.length).toBeGreaterThan(0);
    refused.push(
      await asked<string>('declarativeNetRequest.updateSessionRules', { addRules: override.rules }),
    );
    expect(refused.filter((answer) => answer !== 'taken')).toEqual([]);
    await asked('declarativeNetRequest.updateSessionRules', {
      removeRuleIds: override.rules.map(({ id }) => id),
    });
    await page.close();
  });

  it('the ordinary list is saved, and no rule or script is told as missing', async () => {
    await addPerson(other, ...ORDINARY_LIST);
    const said = await gapsInPopup(other);
    expect(said).toContain('rivate windows');
    expect(said).not.toContain('could not be set');
    const tab = await other.newTab(ORDINARY_LIST[0]!);
    await isOurs(tab);
    await tab.close();
  });

  it.each(THEIR_LINKS)(
    'a link to reach them leads to our page, and Back to where it stands: %s',
    async (href) => {
      const tab = await other.newTab(contactPage(href));
      await tab.until('document.title === "Contact"');
      await tab.click('#link');
      await isOurs(tab);
      await tab.traverse(-1);
      await tab.until('document.title === "Contact"');
      expect(await tab.evaluate('getComputedStyle(document.documentElement).display')).toBe('block');
      await tab.close();
    },
  );

  it.each(OTHER_LINKS)('somebody else’s is the page’s own affair: %s', async (href) => {
    const tab = await other.newTab(contactPage(href));
    await tab.until('document.title === "Contact"');
    await tab.click('#link');
    await tab.until('globalThis.pressed !== undefined');
    expect(await tab.evaluate('globalThis.pressed')).toBe(false);
    await tab.close();
  });
});

/** So many lines at once: their rules fit. */
const LINES = 5;
