/**
 * A restart of Firefox with the packed product in it, installed for good by its owner or by an administrator's policy:
 * rules, scripts and list are there before the first page, and an override does not outlive its session.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { appSite, installSites } from '../doors/sites.ts';
import { createManagedFirefox, type ManagedFirefox } from '../support/firefox-policies.ts';
import {
  addPerson,
  askToAdd,
  EXTENSION_ID,
  FIREFOX_BUILD,
  gapsInPopup,
  isOurs,
  lookInside,
  openForSafety,
  policiesThatInstall,
  pressInGaps,
  readLog,
} from '../support/firefox-product.ts';
import { Firefox, type FirefoxOptions, type FirefoxTab } from '../support/firefox.ts';
import { SENTINEL_TITLE, serve, type Server } from '../support/server.ts';
import { writeXpi } from '../support/xpi.ts';

const PROFILE = 'https://www.instagram.com/alex_j/';
/** The same page in another tab: with its query it is counted by itself, without it with the others. */
const IN_SESSION = `${PROFILE}?in=session`;
const NO_ACCESS = 'The browser hasn’t given access to the site of 1 account yet';

let server: Server;
let folder: string;
let xpi: string;
let managed: ManagedFirefox;
let firefox: Firefox;

beforeAll(async () => {
  server = await serve();
  installSites(server);
  folder = mkdtempSync(join(tmpdir(), 'xpi-'));
  xpi = join(folder, 'no-contact.xpi');
  managed = createManagedFirefox({});
});
beforeEach(() => {
  writeXpi(FIREFOX_BUILD, xpi);
  managed.setPolicies(policiesThatInstall(xpi));
});
afterEach(() => firefox?.close());
afterAll(async () => {
  await server?.close();
  managed?.remove();
  rmSync(folder, { recursive: true, force: true });
});

type Installation = Pick<FirefoxOptions, 'program' | 'xpi'>;

const start = (options: Partial<FirefoxOptions>) =>
  Firefox.launch({ hostsPort: server.port, extensionId: EXTENSION_ID, restoresTabs: true, ...options });

/** The first start, up to the page that helps to set it up. */
async function install(options: Partial<FirefoxOptions>): Promise<FirefoxTab> {
  firefox = await start(options);
  return tabAt(firefox.extensionUrl('welcome.html'));
}

/** Another start of the same profile; the program is installed, or told by its policies what is. */
async function restart({ program }: Installation, ...urls: string[]): Promise<void> {
  const profile = await firefox.quit();
  server.clear();
  firefox = await start({ ...(program === undefined ? {} : { program }), profile, urls });
}

/** Until there is an answer, or it is true. */
const until = <T>(ask: () => Promise<T>) =>
  vi.waitUntil(ask, { timeout: 15_000 }).catch(async (error: Error) => {
    throw new Error(`${error.message} Tabs: ${(await firefox.tabs()).map(({ url }) => url).join()}`);
  });

const tabsAt = async (address: string) =>
  (await firefox.tabs()).filter(({ url }) => url.startsWith(address)).map(({ context }) => context);

/** The tab that shows an address, or comes to it. */
const tabAt = async (address: string): Promise<FirefoxTab> =>
  firefox.tab(await until(async () => (await tabsAt(address))[0]));

/** The tab that shows our page, or comes to it. */
const ours = () => tabAt(firefox.extensionUrl('interception'));

/** Shows the tabs of the last session: Firefox loads each but one of them no sooner. @returns how many there were */
async function showPending(): Promise<number> {
  const pending = `gBrowser.tabs.filter((tab) => tab.hasAttribute('pending'))`;
  await until(() => firefox.asBrowser<boolean>(`${pending}.length > 0`));
  return firefox.asBrowser(
    `(() => { const found = ${pending}; for (const tab of found) gBrowser.selectedTab = tab; return found.length; })()`,
  );
}

const isSentinel = (tab: FirefoxTab) => tab.until(`document.title === ${JSON.stringify(SENTINEL_TITLE)}`);

/** The rules and scripts that the browser has of ours. */
const REGISTERED = `(async () => ({
  rules: await browser.declarativeNetRequest.getDynamicRules(),
  scripts: (await browser.scripting.getRegisteredContentScripts()).sort((a, b) => a.id.localeCompare(b.id)),
}))()`;

interface Registered {
  readonly rules: readonly unknown[];
  readonly scripts: readonly unknown[];
}

/** @param inside from `lookInside` */
const readRegistered = (inside: FirefoxTab) => inside.evaluate<Registered>(REGISTERED);

/** For a comparison, which nothing would pass. */
async function readSomeRegistered(): Promise<Registered> {
  const found = await readRegistered(await lookInside(firefox));
  expect(Math.min(found.rules.length, found.scripts.length)).toBeGreaterThan(0);
  return found;
}

/** What the browser knows of the extension. */
const ADDON = `(async () => {
  const addon = await AddonManager.getAddonByID('${EXTENSION_ID}');
  const may = (what) => (addon.permissions & AddonManager['PERM_CAN_' + what]) !== 0;
  return {
    isActive: addon.isActive,
    isTemporary: addon.temporarilyInstalled,
    source: addon.installTelemetryInfo?.source,
    mode: Services.policies.getExtensionSettings('${EXTENSION_ID}')?.installation_mode,
    mayDisable: may('DISABLE'),
    mayUninstall: may('UNINSTALL'),
  };
})()`;

/** Whether the browser asks something about an extension, in any tab. */
const IS_ASKING = `gBrowser.browsers.some((one) =>
  ['addon-webext-permissions', 'addon-install-confirmation'].some((id) => PopupNotifications.getNotification(id, one)))`;

const VERSION = `WebExtensionPolicy.getByID('${EXTENSION_ID}')?.extension?.version ?? null`;

const NEWER = '999.0';

/** The same product as a later version, in place of the file that was installed. */
function writeNewer(): void {
  const build = join(folder, 'newer');
  cpSync(FIREFOX_BUILD, build, { recursive: true });
  const file = join(build, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, version: NEWER }));
  writeXpi(build, xpi);
}

const byOwner = (): Installation => ({ xpi });
const byPolicy = (): Installation => ({ program: managed.program });

describe.each([
  ['by its owner', byOwner],
  ['by policy', byPolicy],
] as const)('after a restart of Firefox, installed %s', (_, installation) => {
  beforeEach(async () => {
    await install(installation());
    await addPerson(firefox, 'instagram:alex_j');
  });

  it('a listed page that is opened with the browser is ours at once, and never asked for', async () => {
    const before = await readSomeRegistered();
    await restart(installation(), PROFILE);
    await isOurs(await ours());
    expect(server.hits(PROFILE)).toEqual([]);
    const inside = await lookInside(firefox);
    expect(await readRegistered(inside)).toEqual(before);
    await until(async () => (await readLog(inside))[0]);
    expect(await readLog(inside)).toHaveLength(1);
  });

  it('an override is over: its pages come back as ours, and are closed within the site, too', async () => {
    const tab = await firefox.newTab(IN_SESSION);
    await isOurs(tab);
    await openForSafety(tab);
    await isSentinel(tab);
    await isSentinel(await firefox.newTab(PROFILE));
    await restart(installation());
    await isOurs(await ours());
    expect(await showPending()).toBeGreaterThan(0);
    await until(async () => (await tabsAt(firefox.extensionUrl('interception'))).length === 2);
    expect(server.hits(PROFILE)).toEqual([]);
    const app = await firefox.newTab(`${appSite('after')}/feed`);
    await app.until('typeof go === "function" && performance.now() > 500');
    await app.evaluate('void go("/alex_j")', true);
    await isOurs(app);
    const inside = await lookInside(firefox);
    expect(await inside.evaluate('browser.storage.local.get("override")')).toEqual({});
  });
});

describe('the same restart asks for the page, at its start and as a tab of the session,', () => {
  const askedBy = async (installation: Installation) => {
    await isSentinel(await firefox.newTab(IN_SESSION));
    // So that the listed page is not the one tab that is loaded unseen.
    await firefox.newTab('about:blank');
    await restart(installation, PROFILE);
    await until(async () => server.hits(PROFILE).length > 0);
    await showPending();
    await until(async () => server.hits(IN_SESSION).length > 0);
    return server.hits(PROFILE).map(({ url }) => url);
  };

  it('without the extension', async () => {
    managed.setPolicies({});
    firefox = await start(byPolicy());
    expect(await askedBy(byPolicy())).toEqual([PROFILE, IN_SESSION]);
    expect(await firefox.asBrowser(`AddonManager.getAddonByID('${EXTENSION_ID}')`)).toBeNull();
  });

  it('with someone else listed', async () => {
    await install(byPolicy());
    await addPerson(firefox, 'instagram:sam_k');
    expect(await askedBy(byPolicy())).toEqual([PROFILE, IN_SESSION]);
  });
});

describe('installed by policy', () => {
  it('is there at the first start without a question, and can’t be removed; it greets once', async () => {
    const welcome = await install(byPolicy());
    const policies =
      '[Services.policies.status === Services.policies.ACTIVE, Services.dirsvc.get("XREExeF", Ci.nsIFile).path]';
    expect(await firefox.asBrowser(policies)).toEqual([true, managed.program]);
    expect(await firefox.asBrowser('Services.prefs.prefIsLocked("xpinstall.signatures.required")')).toBe(
      true,
    );
    const addon = {
      isActive: true,
      isTemporary: false,
      source: 'enterprise-policy',
      mode: 'force_installed',
      mayDisable: false,
      mayUninstall: false,
    };
    expect(await firefox.asBrowser(ADDON)).toMatchObject(addon);
    expect(await firefox.asBrowser(IS_ASKING)).toBe(false);
    await welcome.close();
    await restart(byPolicy(), PROFILE);
    await isSentinel(await tabAt(PROFILE));
    expect(await firefox.asBrowser(ADDON)).toMatchObject(addon);
    await lookInside(firefox);
    expect(await tabsAt(firefox.extensionUrl('welcome'))).toEqual([]);
  });

  it('an owner’s own is asked about nothing either, and can be removed', async () => {
    await install(byOwner());
    expect(await firefox.asBrowser('Services.policies.status === Services.policies.INACTIVE')).toBe(true);
    expect(await firefox.asBrowser(ADDON)).toMatchObject({
      isActive: true,
      isTemporary: false,
      mayDisable: true,
      mayUninstall: true,
    });
  });

  it('access is still the person’s to give: refused it is told, given it holds over a restart', async () => {
    // With tabs to restore, Firefox has its own delays, and each press that comes too soon makes them longer: 10 s.
    await install({ ...byPolicy(), asks: true, restoresTabs: false });
    const page = await askToAdd(firefox, 'instagram:alex_j');
    await until(() => firefox.asBrowser<boolean>(IS_ASKING));
    await firefox.answer('deny');
    await page.until('document.body.innerText.includes("Added, but not covered yet")');
    const said = await gapsInPopup(firefox);
    expect(said).toContain(NO_ACCESS);
    expect(said).not.toContain('rivate windows');
    const isCovered = await pressInGaps(page, 'Ask again');
    await firefox.answer('allow');
    await isCovered();
    await restart(byPolicy(), PROFILE);
    await isOurs(await ours());
    expect(server.hits(PROFILE)).toEqual([]);
    expect(await gapsInPopup(firefox)).not.toContain(NO_ACCESS);
  });

  it('access that the person takes back stays so over a restart, and is told', async () => {
    await install(byPolicy());
    await addPerson(firefox, 'instagram:alex_j');
    await (
      await lookInside(firefox)
    ).evaluate(`browser.permissions.getAll().then(({ origins }) => browser.permissions.remove({ origins }))`);
    await restart(byPolicy(), PROFILE);
    await isSentinel(await tabAt(PROFILE));
    expect(server.hits(PROFILE)).toHaveLength(1);
    expect(await gapsInPopup(firefox)).toContain(NO_ACCESS);
  });

  it('where the administrator lets no extension act, the page is asked for, seen and taken away', async () => {
    await install(byPolicy());
    await addPerson(firefox, 'instagram:alex_j');
    managed.setPolicies(policiesThatInstall(xpi, [new URL(PROFILE).hostname]));
    await restart(byPolicy(), PROFILE);
    const tab = await ours();
    await isOurs(tab);
    expect(await tab.url()).toMatch(/c=(?:seen|swept)$/);
    expect(server.hits(PROFILE)).toHaveLength(1);
  });

  it('a newer file takes the place of the older at a start, with the list and all that is registered', async () => {
    await install(byPolicy());
    await addPerson(firefox, 'instagram:alex_j');
    const before = await readSomeRegistered();
    writeNewer();
    await restart(byPolicy());
    await until(async () => (await firefox.asBrowser(VERSION)) === NEWER);
    const inside = await lookInside(firefox);
    // Firefox keeps the rules, and drops the scripts: the background registers them again.
    expect((await readRegistered(inside)).rules).toEqual(before.rules);
    await until(async () => isDeepStrictEqual(await readRegistered(inside), before));
    await isOurs(await firefox.newTab(PROFILE));
    expect(server.hits(PROFILE)).toEqual([]);
  });
});
