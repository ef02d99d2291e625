/**
 * `npm start`: a browser with the extension in it, and the practice site to try it on. Without a display the same way
 * is gone through headless, step by step, with pictures. `npm run dev` builds again on every change and reloads.
 */
import { mkdirSync, rmSync, watch } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { type Browser, launch } from '../tests/support/chromium.ts';
import { welcomeTab } from '../tests/support/product.ts';
import type { Tab } from '../tests/support/tab.ts';
import { PRACTICE_HOST, type PracticeSite, startPracticeSite } from '../tests/practice/server.ts';

const ROOT = join(import.meta.dirname, '..');
const EXTENSION = join(ROOT, '.output', 'chrome-mv3');
const PICTURES = join(ROOT, '.cache', 'pictures');
const SITE = `http://${PRACTICE_HOST}`;
/** Whom to practise on: the site has the shape of a fediverse server. */
const LINE = `@alex.moreno@${PRACTICE_HOST}`;

const isDev = process.argv.includes('--dev');
const hasDisplay =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

async function start(site: PracticeSite): Promise<Browser> {
  const browser = await launch({
    extensionDir: EXTENSION,
    headless: !hasDisplay,
    args: [`--host-resolver-rules=MAP ${PRACTICE_HOST} 127.0.0.1:${site.port}`],
  });
  // A browser may refuse an extension without a word (policies do): look whether it really answers.
  const page = await browser.newTab(browser.extensionUrl('popup.html'));
  const name = await page.evaluate('globalThis.chrome?.runtime?.getManifest?.().version ?? null');
  await page.close();
  if (name === null) throw new Error('The browser did not take the extension: a policy may forbid it.');
  console.log(`No Contact ${String(name)} is in the browser (${browser.extensionId}).`);
  return browser;
}

/** Presses the first button that reads so. */
async function press(tab: Tab, text: string): Promise<string> {
  const found = await tab.evaluate((wanted: string) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(wanted));
    if (button) button.id ||= 'to-press';
    return button?.id ?? null;
  }, text);
  if (found === null) throw new Error(`No button reads "${text}" at ${await tab.url()}`);
  return `#${found}`;
}

async function walkThrough(browser: Browser, site: PracticeSite): Promise<void> {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  let steps = 0;
  const picture = async (tab: Tab, name: string, width = 1280, height = 800) => {
    const path = join(PICTURES, `${(steps += 1)}-${name}.png`);
    await tab.screenshot({ path, width, height });
    console.log(`   ${path}`);
  };
  const say = (text: string) => console.log(`${steps + 1}. ${text}`);

  say(`A page of Alex on the practice site, before anything is listed`);
  const tab = await browser.newTab(`${SITE}/@alex.moreno`);
  await picture(tab, 'before');

  say(`Set-up opens by itself: listing ${LINE}; the browser asks for access to ${PRACTICE_HOST}`);
  const people = await welcomeTab(browser);
  await people.fill('textarea', LINE);
  await browser.grantAccess(people, await press(people, 'Keep me away'));
  await people.waitFor('document.body.textContent.includes("all.")');
  await picture(people, 'set-up');

  say(`The open page is taken off the screen, and typing the address leads here`);
  const asked = site.requests.length;
  await tab.goto(`${SITE}/@alex.moreno`);
  await tab.waitFor('document.querySelector(".passage")');
  await picture(tab, 'pause');
  if (site.requests.length !== asked) throw new Error('The profile was asked for.');
  console.log('   The site was not asked for the page.');

  say(`Leave: back to where it was`);
  const other = await browser.newTab(`${SITE}/`);
  await other.goto(`${SITE}/@alex.moreno`);
  await other.waitFor('document.querySelector(".passage")');
  await other.leavingBy(() => other.press('Enter'));
  await other.waitFor(`location.href === "${SITE}/"`);
  await picture(other, 'left');

  say(`Somebody else with a longer handle opens as ever`);
  await other.goto(`${SITE}/@alex.moreno.art`);
  await other.waitFor('document.querySelector("[data-profile]")');
  await picture(other, 'somebody-else');

  say(`The popup counts`);
  const popup = await browser.newTab(browser.extensionUrl('popup.html'));
  await popup.waitFor('document.querySelector("main")');
  await picture(popup, 'popup', 360, 600);
  console.log(`\nThe pictures are in ${PICTURES}`);
}

/** Builds again after each change of our sources, and tells the browser to take it. */
function rebuildOnChange(browser: Browser): void {
  let timer: NodeJS.Timeout | undefined;
  const rebuild = async () => {
    const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
    const { status } = spawnSync(process.execPath, [wxt, 'build'], { cwd: ROOT, stdio: 'inherit' });
    if (status === 0) await browser.send('Extensions.loadUnpacked', { path: EXTENSION });
    console.log(status === 0 ? 'Reloaded.' : 'Not reloaded: the build failed.');
  };
  for (const folder of ['components', 'entrypoints', 'lib', 'public']) {
    watch(join(ROOT, folder), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => void rebuild(), 200);
    });
  }
}

// Ctrl+C ends by way of `exit`, which takes the browser along.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));

const site = await startPracticeSite();
const browser = await start(site);
if (hasDisplay) {
  await browser.newTab(`${SITE}/`);
  console.log(`Try it: add "${LINE}", then look for Alex on ${SITE}. Close the browser to end.`);
  if (isDev) rebuildOnChange(browser);
  await browser.ended();
} else {
  console.log('No display here, so this goes through it headless.\n');
  await walkThrough(browser, site);
}
await browser.close();
await site.close();
process.exit(0);
