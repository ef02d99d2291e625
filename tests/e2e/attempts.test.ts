/**
 * The log: each blocked visit once, with how it came and how it ended, and nothing that says whose page it was. What is
 * no visit is not in it; what goes wrong with it neither loses a visit nor lets one through.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Attempt } from '../../lib/core/model.ts';
import type { Browser } from '../support/chromium.ts';
import {
  addPerson,
  chooseToLook,
  firstOfOurs,
  hurry,
  type Insight,
  launchProduct,
  leaveByButton,
  lookInside,
  pressButton,
  unfold,
  waitForOurs,
  waitForWords,
} from '../support/product.ts';
import {
  calmPage,
  embedding,
  linksPage,
  redirectTo,
  SENTINEL_TITLE,
  serve,
  type Server,
} from '../support/server.ts';
import type { Tab } from '../support/tab.ts';

const ALEX = 'https://www.instagram.com/alex.j/';
const ALEX_TIKTOK = 'https://www.tiktok.com/@alex.j';
const SITE = 'https://www.example.com';
const GRANTED_SITE = 'https://www.instagram.com';
const BEFORE = calmPage(SITE, 'before');

let server: Server;
let browser: Browser;
let inside: Insight;
/** When the test began. */
let started: number;

beforeAll(async () => {
  server = await serve();
  browser = await launchProduct(server);
  await addPerson(browser, 'instagram:alex.j', 'tiktok:alex.j');
  inside = await lookInside(browser);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(() => {
  server.clear();
  started = Date.now();
});

/** The attempts of this test, once there are so many, all of them delivered. */
async function expectLogged(
  count: number,
  accept: (all: Attempt[]) => boolean = () => true,
): Promise<Attempt[]> {
  const ours = (all: Attempt[]) => all.filter(({ at }) => at >= started);
  const log = ours(await inside.logOnce((all) => ours(all).length >= count && accept(ours(all))));
  expect(log).toHaveLength(count);
  return log;
}

/** The one attempt of this test, once it ended so. */
async function expectLoggedAs(outcome: string): Promise<Attempt> {
  const [attempt] = await expectLogged(1, (all) => all.every((one) => one.outcome === outcome));
  return attempt!;
}

async function visit(url = ALEX): Promise<Tab> {
  const tab = await browser.newTab(BEFORE);
  await hurry(tab);
  await tab.goto(url);
  await waitForOurs(tab);
  return tab;
}

/** A visit that is in the log marks that whatever came before it would be there too. */
async function expectNothingElseLogged(): Promise<void> {
  const mark = await browser.newTab(ALEX_TIKTOK);
  await waitForOurs(mark);
  const [attempt] = await expectLogged(1);
  expect(attempt!.platform).toBe('tiktok');
  await inside.outboxEmpty();
  await mark.close();
}

describe('how a visit ended', () => {
  it('closed with its tab', async () => {
    const tab = await visit();
    await tab.close();
    expect(await expectLoggedAs('closed')).toMatchObject({
      platform: 'instagram',
      form: 'profile',
      met: 'typed',
    });
    await expectClosedStays();
  });

  /** Nothing that comes later makes more of it. */
  async function expectClosedStays(): Promise<void> {
    const mark = await browser.newTab(ALEX_TIKTOK);
    await waitForOurs(mark);
    const all = await expectLogged(2);
    expect(all.map(({ outcome }) => outcome)).toEqual(['closed', 'closed']);
    await mark.close();
  }

  it('left by the button', async () => {
    const tab = await visit();
    await leaveByButton(tab);
    expect((await expectLoggedAs('left')).secondsWaited).toBeLessThan(60);
    await tab.close();
  });

  it('left by Back', async () => {
    const tab = await visit();
    await tab.traverse(-1);
    await expectLoggedAs('left');
    await tab.close();
  });

  it('left by an address typed over it', async () => {
    const tab = await visit();
    await tab.goto(BEFORE);
    await expectLoggedAs('left');
    await tab.close();
  });

  it('left by Leave in a tab that closes', async () => {
    const tab = await browser.newTab(ALEX);
    await waitForOurs(tab);
    await leaveByButton(tab);
    await expectLoggedAs('left');
  });

  it('waited, then left', async () => {
    const tab = await visit();
    await waitForWords(tab, 'Choose to look');
    await leaveByButton(tab);
    expect((await expectLoggedAs('waited')).secondsWaited).toBe(60);
    await tab.close();
  });

  it('overrode', async () => {
    const tab = await visit();
    await chooseToLook(tab);
    await tab.waitFor((title: string) => document.title === title, {}, SENTINEL_TITLE);
    expect((await expectLoggedAs('overrode')).secondsWaited).toBe(60);
    await tab.close();
    await endOverride();
  });

  it('needed', async () => {
    const tab = await visit();
    await pressButton(tab, 'I need this for safety, a child or a court');
    await pressButton(tab, 'Open for 10 minutes');
    await tab.waitFor((title: string) => document.title === title, {}, SENTINEL_TITLE);
    await expectLoggedAs('needed');
    await tab.close();
    await endOverride();
  });

  it.each([
    ['by its button', leaveByButton],
    ['by Back', (tab: Tab) => tab.traverse(-1)],
  ])('left %s while the worker is stopped: kept in the outbox, and logged once it wakes', async (_, go) => {
    const tab = await visit();
    await expectLoggedAs('closed');
    await browser.stopWorker();
    await go(tab);
    await expectLoggedAs('left');
    await inside.outboxEmpty();
    await tab.close();
  });
});

async function endOverride(): Promise<void> {
  const popup = await browser.newTab(browser.extensionUrl('popup.html'));
  await pressButton(popup, 'End now');
  await popup.waitFor(() => !document.body.innerText.includes('End now'));
  await popup.close();
}

describe('how a visit came', () => {
  it.each([
    ['typed', BEFORE, (tab: Tab) => tab.goto(ALEX)],
    ['typed', BEFORE, (tab: Tab) => tab.goto(redirectTo(SITE, ALEX))],
    ['link', linksPage(SITE, ALEX), (tab: Tab) => tab.leavingBy(() => tab.click('#link'))],
    ['link', linksPage(SITE, ALEX), (tab: Tab) => tab.leavingBy(() => tab.click('#noreferrer'))],
    ['link', linksPage(SITE, ALEX), (tab: Tab) => tab.leavingBy(() => tab.click('#assign'))],
  ] as const)('%s, from %s', async (met, from, step) => {
    const tab = await browser.newTab(from);
    await step(tab);
    await waitForOurs(tab);
    const [attempt] = await expectLogged(1);
    expect(attempt).toMatchObject({ met, platform: 'instagram', form: 'profile' });
    await tab.close();
  });

  it('a search for them is one of the searches, not of the site of the account', async () => {
    const tab = await visit('https://www.google.com/search?q=%22alex.j%22+instagram');
    const [attempt] = await expectLogged(1);
    expect(attempt).toMatchObject({ platform: 'search', form: 'search' });
    await tab.close();
    const popup = await browser.newTab(browser.extensionUrl('popup.html'));
    await unfold(popup, '.popup-recent');
    await waitForWords(popup, 'A search');
    await popup.close();
  });

  it('with the form that was asked for', async () => {
    const tab = await visit('https://www.instagram.com/stories/alex.j/31415926/');
    const [attempt] = await expectLogged(1);
    expect(attempt).toMatchObject({ form: 'stories', met: 'typed' });
    await tab.close();
  });
});

describe('one visit is one attempt', () => {
  it('however often it is reloaded', async () => {
    const tab = await visit();
    const [first] = await expectLogged(1);
    for (let i = 0; i < 3; i += 1) {
      await tab.reload();
      await waitForOurs(tab);
    }
    await expectOnly(first!.id);
    expect((await expectLogged(2))[0]!.outcome).toBe('closed');
    await tab.close();
  });

  it('in a duplicate of its tab', async () => {
    const tab = await visit();
    const [first] = await expectLogged(1);
    const copy = await browser.tabOpenedBy(() =>
      tab.evaluate('chrome.tabs.getCurrent().then(({ id }) => chrome.tabs.duplicate(id)).then(() => 0)'),
    );
    await waitForOurs(copy);
    await expectOnly(first!.id);
    await copy.close();
    await tab.close();
  });

  /** This attempt, and then one on another platform that shows that nothing more is on its way. */
  async function expectOnly(id: string): Promise<void> {
    const mark = await browser.newTab(ALEX_TIKTOK);
    await waitForOurs(mark);
    const all = await expectLogged(2);
    expect(all.map((one) => [one.id === id, one.platform])).toEqual([
      [true, 'instagram'],
      [false, 'tiktok'],
    ]);
    await mark.close();
  }

  it('but two visits are two', async () => {
    const tab = await visit();
    await tab.goto(BEFORE);
    await tab.goto(ALEX);
    await waitForOurs(tab);
    await expectLogged(2);
    await tab.close();
  });
});

describe('no attempt is', () => {
  it('what another page asks for as a part of itself', async () => {
    const tab = await browser.newTab(embedding(GRANTED_SITE, ALEX));
    await expectNothingElseLogged();
    await tab.close();
  });

  it('what another page fetches ahead', async () => {
    const tab = await browser.newTab(calmPage(GRANTED_SITE));
    await tab.evaluate(
      (url: string) =>
        new Promise((resolve) => {
          const link = Object.assign(document.createElement('link'), { rel: 'prefetch', href: url });
          link.addEventListener('load', resolve);
          link.addEventListener('error', resolve);
          document.head.append(link);
        }).then(() => 0),
      ALEX,
    );
    await expectNothingElseLogged();
    await tab.close();
  });

  it('a page that was open when it was listed', async () => {
    const tab = await browser.newTab('https://www.instagram.com/late.one/');
    await addPerson(browser, 'instagram:late.one');
    await waitForOurs(tab);
    await expectNothingElseLogged();
    await tab.close();
  });

  it('a page that was sent back at the end of an override', async () => {
    const tab = await visit();
    await pressButton(tab, 'I need this for safety, a child or a court');
    await pressButton(tab, 'Open for 10 minutes');
    await tab.waitFor((title: string) => document.title === title, {}, SENTINEL_TITLE);
    await expectLoggedAs('needed');
    await endOverride();
    await waitForOurs(tab);
    const mark = await browser.newTab(ALEX_TIKTOK);
    await waitForOurs(mark);
    expect((await expectLogged(2)).map(({ outcome }) => outcome)).toEqual(['needed', 'closed']);
    await tab.close();
    await mark.close();
  });

  it('a tab opened in the background, until it is shown', async () => {
    const page = await browser.newTab(linksPage(SITE, ALEX));
    const opened = await browser.tabOpenedBy(() => page.click('#link', { button: 'middle' }));
    await waitForOurs(opened);
    expect(await opened.evaluate('document.visibilityState')).toBe('hidden');
    await expectNothingElseLogged();
    await opened.send('Page.bringToFront');
    const all = await expectLogged(2);
    expect(all.map(({ platform, met }) => [platform, met])).toEqual(
      expect.arrayContaining([['instagram', 'link']]),
    );
    await opened.close();
    await page.close();
  });
});

describe('what the log and our addresses tell', () => {
  it('is neither an address nor a handle', async () => {
    const tab = await visit();
    const [attempt] = await expectLogged(1);
    expect(Object.keys(attempt!).sort()).toEqual([
      'accountId',
      'at',
      'form',
      'id',
      'met',
      'outcome',
      'passageId',
      'personId',
      'platform',
      'secondsWaited',
    ]);
    expect(JSON.stringify(await inside.log())).not.toMatch(/alex|https?:|www\./i);
    expect(await tab.evaluate('location.href + document.title')).not.toMatch(/alex|instagram/i);
    const { urls } = await tab.history();
    expect(urls.join(' ')).not.toMatch(/alex|instagram/i);
    await tab.close();
  });

  it('stands in the popup as it happens', async () => {
    const popup = await browser.newTab(browser.extensionUrl('popup.html'), { newWindow: true });
    const count = () => popup.evaluate<number, []>('Number(document.querySelector("dd").textContent)');
    await popup.waitFor('Number(document.querySelector("dd")?.textContent) > 0');
    const urges = await count();
    const tab = await visit();
    await popup.waitFor(
      (more: number) => Number(document.querySelector('dd')!.textContent) === more,
      {},
      urges + 1,
    );
    await unfold(popup);
    await waitForWords(popup, 'Instagram not over yet');
    await leaveByButton(tab);
    await waitForWords(popup, 'Instagram left');
    expect(await count()).toBe(urges + 1);
    await popup.close();
    await tab.close();
  });
});

describe('when the browser restores its tabs', () => {
  it('a visit goes on as the same attempt, and a page open under an override is none', async () => {
    const tab = await visit();
    const [first] = await expectLogged(1);
    await browser.restart(['--restore-last-session']);
    const restored = await firstOfOurs(browser);
    inside = await lookInside(browser);
    const mark = await browser.newTab(ALEX_TIKTOK);
    await waitForOurs(mark);
    const all = await expectLogged(2);
    expect(all[0]!.id).toBe(first!.id);
    expect(all[1]!.platform).toBe('tiktok');
    for (const one of [restored, mark]) await one.close();
    expect(tab.targetId).not.toBe(restored.targetId);
  });

  it('a listed page that was open is none, until a look is chosen there', async () => {
    const tab = await visit();
    await pressButton(tab, 'I need this for safety, a child or a court');
    await pressButton(tab, 'Open for 10 minutes');
    await tab.waitFor((title: string) => document.title === title, {}, SENTINEL_TITLE);
    await expectLoggedAs('needed');
    await browser.restart(['--restore-last-session']);
    const restored = await firstOfOurs(browser);
    inside = await lookInside(browser);
    const mark = await browser.newTab(ALEX_TIKTOK);
    await waitForOurs(mark);
    const all = await expectLogged(2);
    expect(all.map(({ platform, outcome }) => [platform, outcome])).toEqual([
      ['instagram', 'needed'],
      ['tiktok', 'closed'],
    ]);
    // A look that is chosen there counts.
    await pressButton(restored, 'I need this for safety, a child or a court');
    await pressButton(restored, 'Open for 10 minutes');
    await restored.waitFor((title: string) => document.title === title, {}, SENTINEL_TITLE);
    const outcomes = (await expectLogged(3)).map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === 'needed')).toHaveLength(2);
    await endOverride();
    for (const one of [restored, mark]) await one.close();
  });
});

describe('when something is broken', () => {
  const deleteDatabase = () =>
    inside.tab.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase('no-contact');
          deleting.addEventListener('success', () => resolve());
          deleting.addEventListener('error', () => reject(deleting.error as Error));
        }),
    );
  /** As on a full or failing disk: from now on no database opens in this context. */
  const REFUSE = `IDBFactory.prototype.open = () => { throw new DOMException('refused', 'UnknownError'); }; 0`;

  it('a deleted database: the next visit is blocked and logged anew', async () => {
    await deleteDatabase();
    const tab = await visit();
    const [attempt] = await expectLogged(1);
    expect(attempt).toMatchObject({ platform: 'instagram' });
    expect(server.hits(ALEX)).toEqual([]);
    await tab.close();
  });

  it('a database that can’t be opened: visits stay blocked and wait in the outbox, and the popup says so', async () => {
    await inside.outboxEmpty();
    await browser.inWorker(REFUSE);
    await deleteDatabase();
    const tab = await visit();
    await leaveByButton(tab);
    await inside.tab.waitFor(
      `chrome.storage.local.get(null).then((all) => Object.entries(all).some(([key, one]) =>
        key.startsWith('attempt.') && one.outcome === 'left'))`,
    );
    expect(server.hits(ALEX)).toEqual([]);
    const popup = await browser.newTab();
    await popup.send('Page.enable');
    await popup.send('Page.addScriptToEvaluateOnNewDocument', { source: REFUSE });
    await popup.goto(browser.extensionUrl('popup.html'));
    await unfold(popup, '.gaps-folded');
    await waitForWords(popup, 'The log can’t be opened just now, so the numbers wait. Blocking goes on.');
    expect(await inside.outbox()).not.toEqual([]);
    await popup.close();
    // Once it can be opened again, what waited is logged.
    await browser.stopWorker();
    const again = await browser.newTab(browser.extensionUrl('popup.html'));
    await inside.outboxEmpty();
    await expectLoggedAs('left');
    expect(await again.evaluate('document.body.innerText')).not.toContain('can’t be opened');
    await again.close();
    await tab.close();
  });

  it('a state that can’t be read: what was blocked stays blocked, and the popup says so', async () => {
    await inside.tab.evaluate(`chrome.storage.local.set({ state: 'damaged', 'state.previous': 'damaged' })`);
    const tab = await browser.newTab(ALEX);
    await waitForOurs(tab);
    expect(server.hits(ALEX)).toEqual([]);
    const popup = await browser.newTab(browser.extensionUrl('popup.html'));
    await waitForWords(popup, 'Your list can’t be read just now.');
    await waitForWords(popup, 'What was blocked stays blocked. Nothing has been deleted.');
    const people = await browser.newTab(browser.extensionUrl('options.html'));
    await waitForWords(people, 'Adding waits until the list can be read.');
    expect(await people.evaluate('document.querySelector("textarea")')).toBeNull();
    expect(await inside.storage('local')).toMatchObject({ state: 'damaged', 'state.previous': 'damaged' });
    await browser.stopWorker();
    await tab.goto(ALEX_TIKTOK);
    await waitForOurs(tab);
    expect(server.hits(ALEX_TIKTOK)).toEqual([]);
    for (const one of [tab, popup, people]) await one.close();
  });
});
