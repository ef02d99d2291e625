/**
 * `npm run bench`: what speed claims rest on. Times are this machine's and mean little; the ratios within one run are
 * the result. Medians, with the middle half of the samples as spread.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Attempt } from '../../lib/core/model.ts';
import { type Browser, launch } from '../support/chromium.ts';
import { withEmptyScripts } from '../support/edited-build.ts';
import { Insight } from '../support/product.ts';
import { ORDINARY_LIST } from '../support/lists.ts';
import { calmPage, linksPage, serve, type Server } from '../support/server.ts';
import type { Tab } from '../support/tab.ts';
import { type DecideTimes, measureDecide } from './decide.ts';
import { createLeastExtension } from './least-extension.ts';
import { compileTime, installTimes } from './long-list.ts';

const EXTENSION = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');
const PROFILE = 'https://www.instagram.com/alex.j/';
const SITE = 'https://www.example.com';
const RUNS = 20;

interface Sample {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

function summarise(values: number[]): Sample {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

async function sample(runs: number, once: () => Promise<number> | number): Promise<Sample> {
  await once();
  const values: number[] = [];
  for (let run = 0; run < runs; run += 1) values.push(await once());
  return summarise(values);
}

/** Several things measured in turns, so that the machine's moods meet all alike; the first turn does not count. */
async function inTurns<What extends string>(
  runs: number,
  things: Readonly<Record<What, () => Promise<number>>>,
): Promise<Record<What, Sample>> {
  const whats = Object.keys(things) as What[];
  const values = Object.fromEntries(whats.map((what) => [what, []])) as unknown as Record<What, number[]>;
  for (let run = 0; run <= runs; run += 1) {
    for (const what of whats) {
      const value = await things[what]();
      if (run > 0) values[what].push(value);
    }
  }
  return Object.fromEntries(whats.map((what) => [what, summarise(values[what])])) as Record<What, Sample>;
}

function report(
  what: string,
  { median, low, high }: Sample,
  unit: string,
  floor?: Sample,
  aim?: number,
): void {
  const times = `${median.toFixed(2)} ${unit} (${low.toFixed(2)}–${high.toFixed(2)})`;
  const ratio = floor ? `${(median / floor.median).toFixed(2)} ×${aim ? ` (aim ≤ ${aim})` : ''}` : '';
  console.log(`  ${what.padEnd(58)} ${times.padEnd(34)} ${ratio}`);
}

const FIRST_PAINT = `new Promise((resolve) => {
  const found = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  if (found() !== undefined) resolve(found());
  else new PerformanceObserver(() => found() !== undefined && resolve(found())).observe({ type: 'paint', buffered: true });
})`;

/** First contentful paint after a navigation, ms from its start. */
async function firstPaint(tab: Tab, go: () => Promise<unknown>): Promise<number> {
  await go();
  return tab.evaluate<number, []>(FIRST_PAINT as never);
}

/** Here, and in the browser that it is for: its URL parser is its own. */
async function benchDecide(): Promise<void> {
  const browser = await launch({});
  const tab = await browser.newTab('about:blank');
  const script = await bundle(join(import.meta.dirname, 'decide.ts'));
  const inBrowser = await tab.evaluate<DecideTimes, []>(
    `(() => { ${script}; return bundle.measureDecide(); })()` as never,
  );
  await browser.close();
  for (const [where, times] of [
    ['Node', measureDecide()],
    ['Chromium', inBrowser],
  ] as const) {
    console.log(`\ndecide in ${where}, µs per address`);
    const parse = summarise(times.parse);
    report('new URL()', parse, 'µs');
    const [ten, ...more] = times.decide.map(({ count, values }) => ({ count, took: summarise(values) }));
    for (const { count, took } of [ten!, ...more])
      report(`${count} accounts, over new URL()`, took, 'µs', parse, 4);
    for (const { count, took } of more) report(`${count} accounts, over 10`, took, 'µs', ten!.took, 1.3);
  }
}

/** A module as one script that a page can run. */
async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bundle', fileName: 'bundle' } },
  });
  const [one] = [result].flat();
  if (!one || !('output' in one)) throw new Error('nothing was built');
  return one.output[0].code;
}

const LIST_SIZES = [1, 10, 50, 150];

async function benchCompile(): Promise<void> {
  console.log('\nrules of a list compiled, ms');
  let one: Sample | undefined;
  for (const count of LIST_SIZES) {
    const took = await sample(10, () => compileTime(count));
    report(`${count} accounts`, took, 'ms', one);
    one ??= took;
  }
}

/** In a browser of its own, since it starts over with each list. */
async function benchInstall(): Promise<void> {
  const server = await serve();
  const browser = await launch({ extensionDir: EXTENSION, hostsPort: server.port });
  console.log('\na list installed by the product, ms (aim with 150: all ≤ 1000, the next ≤ 300)');
  let one: readonly Sample[] | undefined;
  for (const count of LIST_SIZES) {
    const runs = [];
    for (let run = 0; run < 6; run += 1) runs.push(await installTimes(browser, count));
    const [, ...warm] = runs;
    const all = summarise(warm.map((times) => times.all));
    const more = summarise(warm.map((times) => times.more));
    const afterStart = summarise(warm.map((times) => times.afterStart));
    report(`${count} accounts at once`, all, 'ms', one?.[0]);
    report(`one more than ${count}`, more, 'ms', one?.[1]);
    report(`one more than ${count}, the worker just started`, afterStart, 'ms', one?.[2]);
    one ??= [all, more, afterStart];
  }
  await browser.close();
  await server.close();
}

async function addPerson(browser: Browser, lines: readonly string[] = ['instagram:alex.j']): Promise<void> {
  const page = await browser.newTab(browser.extensionUrl('options.html'));
  await page.waitFor('document.querySelector("textarea")');
  await page.fill('textarea', lines.join('\n'));
  await page.evaluate(() => {
    const button = [...document.querySelectorAll('button')].find((one) =>
      one.textContent?.includes('Keep me away'),
    );
    if (button) button.id = 'add';
  });
  await browser.grantAccess(page, '#add');
  await page.waitFor('document.body.textContent.includes("Added")');
  await page.close();
}

/** What the browser takes to put any extension's page in place of another, and what it takes for ours. */
async function benchInterceptions(product: Browser, server: Server): Promise<void> {
  const least = createLeastExtension(PROFILE);
  const other = await launch({ extensionDir: least.folder, hostsPort: server.port });
  await benchInterception(other, 'the least extension’s page');
  await benchInterception(product, 'our page', 1.25);
  await benchInApp(other, server, 'the least extension’s page');
  await benchInApp(product, server, 'our page', 1.25);
  await other.close();
  least.remove();
}

async function benchInterception(browser: Browser, what: string, aim?: number): Promise<void> {
  const tab = await browser.newTab(calmPage(SITE));
  await tab.goto(PROFILE);
  await tab.waitFor('document.querySelector("main")');
  const address = await tab.url();
  for (const asleep of [false, true]) {
    console.log(`\n${what}, first contentful paint, ms, worker ${asleep ? 'stopped' : 'awake'}`);
    // Each from the same page of a site, so that all change the process alike.
    const from = (start: string, go: () => Promise<unknown>) => async () => {
      await tab.goto(start);
      await (asleep ? browser.stopWorker() : browser.inWorker('1'));
      return firstPaint(tab, go);
    };
    const took = await inTurns(RUNS, {
      bare: from(calmPage(SITE), () => tab.goto(address)),
      typed: from(calmPage(SITE), () => tab.goto(PROFILE)),
      link: from(linksPage(SITE, PROFILE), () => tab.leavingBy(() => tab.click('#link'))),
    });
    report('opened directly', took.bare, 'ms');
    report('typed', took.typed, 'ms', took.bare, aim);
    report('link', took.link, 'ms', took.bare, aim);
  }
}

/** A site whose router goes to the listed profile; it notes when the click came and when the page was out of sight. */
const APP = `<!doctype html><title>Feed</title><link rel="icon" href="data:,"><p>feed</p><a id="link" href="/alex.j/">a person</a>
  <script>document.getElementById('link').onclick = (event) => {
    event.preventDefault();
    history.pushState(null, '', '/alex.j/');
    const isCovered = getComputedStyle(document.documentElement).display === 'none';
    sessionStorage.setItem('click', JSON.stringify([performance.timeOrigin + event.timeStamp,
      isCovered ? performance.now() - event.timeStamp : NaN]));
  };</script>`;

/** The wall clock of our page's first paint. */
const PAINTED_AT = `${FIRST_PAINT}.then((at) => performance.timeOrigin + at)`;

async function benchInApp(browser: Browser, server: Server, what: string, aim?: number): Promise<void> {
  const feed = 'https://www.instagram.com/bench-feed';
  server.on(feed, (_, response) => response.end(APP));
  const tab = await browser.newTab(feed);
  for (const asleep of [false, true]) {
    console.log(`\n${what} after a click within an app, ms, worker ${asleep ? 'stopped' : 'awake'}`);
    await tab.goto(PROFILE);
    await tab.waitFor('document.querySelector("main")');
    const address = await tab.url();
    const start = async () => {
      await tab.goto(feed);
      await (asleep ? browser.stopWorker() : browser.inWorker('1'));
    };
    const covers: number[] = [];
    const { bare, clicked } = await inTurns(RUNS, {
      async bare() {
        await start();
        return firstPaint(tab, () => tab.goto(address));
      },
      async clicked() {
        await start();
        await tab.leavingBy(() => tab.click('#link'));
        const painted = await tab.evaluate<number, []>(PAINTED_AT as never);
        await tab.traverse(-1);
        await tab.waitFor('document.title === "Feed"');
        const [at = 0, cover = 0] = await tab.evaluate<number[], []>(
          'JSON.parse(sessionStorage.getItem("click"))' as never,
        );
        covers.push(cover);
        return painted - at;
      },
    });
    report('opened directly', bare, 'ms');
    report('from the click to the cover', summarise(covers), 'ms');
    report('from the click to its first paint', clicked, 'ms', bare, aim);
  }
}

/** The mean of the middle half: the browser tells paints in steps of 4 ms, by which medians would jump. */
function summarisePaints(values: number[]): Sample {
  const { low, high } = summarise(values);
  const middle = values.filter((value) => value >= low && value <= high);
  return { median: middle.reduce((sum, value) => sum + value, 0) / middle.length, low, high };
}

/** As small as pages get. */
const LEAST_PAGE = '<!doctype html><title>Page</title><p>A page.</p>';

/** A feed of 300 posts that a script of 300 kB writes, which is less than most have. */
const FEED_PAGE = `<!doctype html><title>Feed</title><style>article { display: grid; padding: 1em; border: 1px solid }</style>
  <main></main><script>${Array.from({ length: 4_000 }, (_, at) => `function part${at}(text) { return text + 'part ${at} of what a site has to run'; }`).join('\n')}
  document.querySelector('main').innerHTML = Array.from({ length: 300 }, (_, at) => '<article><h2>Post ' + at + '</h2><p>'
    + part0('A few words. ').repeat(20) + '</p><a href="/somebody' + at + '/">somebody</a></article>').join('');</script>`;

/** A browser paints at a pace of its own, by which one differs from another by 5 %: so many are asked. */
const BROWSERS = 4;

/**
 * What an ordinary page of a listed site pays, with a list as people have it: its first paint, and what of its thread's
 * time goes to scripts. What the browser takes for running any script of an extension there is told apart: it is paid for
 * every one that a person has.
 */
async function benchOrdinary(server: Server, what: string, html: string): Promise<void> {
  console.log(`\n${what} of a listed site`);
  const page = 'https://www.instagram.com/bench-page';
  server.on(page, (_, response) => response.end(html));
  const build = withEmptyScripts(EXTENSION);
  const extensions = [undefined, build.folder, EXTENSION];
  const runs = extensions.map(() => ({
    paints: [] as number[],
    scripts: [] as number[],
    tasks: [] as number[],
  }));
  for (let round = 0; round < BROWSERS; round += 1) {
    const tabs: Tab[] = [];
    for (const extensionDir of extensions) {
      const browser = await launch({ hostsPort: server.port, ...(extensionDir && { extensionDir }) });
      if (extensionDir) await addPerson(browser, ORDINARY_LIST);
      const tab = await browser.newTab(page);
      await tab.send('Performance.enable');
      tabs.push(tab);
    }
    // In turns, so that the machine's moods meet all alike.
    for (let run = 0; run < RUNS; run += 1) {
      for (const [at, tab] of tabs.entries()) {
        await tab.send('Page.bringToFront');
        runs[at]!.paints.push(await firstPaint(tab, () => tab.goto(page)));
        const { metrics } = await tab.send('Performance.getMetrics');
        const spent = (name: string): number =>
          metrics.find((one: { name: string }) => one.name === name).value * 1_000;
        runs[at]!.scripts.push(spent('ScriptDuration'));
        runs[at]!.tasks.push(spent('TaskDuration'));
      }
    }
    for (const { browser } of tabs) await browser.close();
  }
  const [without, idle, ours] = runs.map(({ paints, scripts, tasks }) => ({
    paint: summarisePaints(paints),
    script: summarise(scripts),
    task: summarise(tasks),
  }));
  report('first contentful paint without scripts of ours', without!.paint, 'ms');
  report('with scripts that do nothing', idle!.paint, 'ms', without!.paint);
  report('with the guard, over scripts that do nothing', ours!.paint, 'ms', idle!.paint, 1.05);
  report('with the guard, over none', ours!.paint, 'ms', without!.paint, 1.05);
  report('scripts’ time without the guard', without!.script, 'ms');
  report('with it (aim: 1 ms more at most)', ours!.script, 'ms');
  report('its thread’s time in all, with scripts that do nothing', idle!.task, 'ms');
  report('with the guard', ours!.task, 'ms', idle!.task);
  const bytes = gzipSync(readFileSync(join(EXTENSION, 'guard.js')), { level: 9 }).length;
  console.log(`  guard.js ${bytes} bytes gzip (aim ≤ 8192)`);
  build.remove();
}

/** What a page that knows our id could time: the error for our address beside the one for nobody's. */
async function benchErrors(browser: Browser): Promise<void> {
  console.log('\na page’s error for an address of an extension, µs (means of 600, in any order)');
  const tab = await browser.newTab(calmPage(SITE));
  const times = await tab.evaluate<{ ours: number[]; nobodys: number[] }, [string]>(async (id: string) => {
    const found: { ours: number[]; nobodys: number[] } = { ours: [], nobodys: [] };
    const ids = { ours: id, nobodys: 'abcdefghijklmnopabcdefghijklmnop' };
    for (let run = 0; run < 600; run += 1) {
      for (const who of run % 2 ? (['ours', 'nobodys'] as const) : (['nobodys', 'ours'] as const)) {
        const start = performance.now();
        await fetch(`chrome-extension://${ids[who]}/door.html?${run}`).catch(() => {});
        found[who].push((performance.now() - start) * 1_000);
      }
    }
    return found;
  }, browser.extensionId);
  // Timers in pages have steps of 100 µs: means tell what medians can't.
  const mean = (values: number[]): Sample => ({
    ...summarise(values),
    median: values.reduce((sum, value) => sum + value, 0) / values.length,
  });
  const nobodys = mean(times.nobodys);
  report('nobody’s', nobodys, 'µs');
  report('ours', mean(times.ours), 'µs', nobodys);
  await tab.close();
}

/** So many visits over three years, as the log would hold them. */
function manyAttempts(count: number, now: number): Attempt[] {
  const span = 3 * 365 * 86_400_000;
  return Array.from({ length: count }, (_, index) => ({
    id: `bench${index}`,
    at: now - Math.floor((span * index) / count),
    personId: 'p',
    accountId: 'a',
    platform: 'instagram',
    form: 'profile',
    met: 'typed',
    outcome: index % 7 === 0 ? 'overrode' : 'left',
    secondsWaited: index % 60,
    passageId: 'space-1',
  }));
}

async function benchPopup(browser: Browser, server: Server): Promise<void> {
  console.log('\npopup, first contentful paint, ms');
  const other = await launch({ extensionDir: EXTENSION, hostsPort: server.port });
  await addPerson(other);
  const popupOf = async (one: Browser) => {
    const tab = await one.newTab(one.extensionUrl('popup.html'));
    await tab.waitFor('document.querySelector("main")');
    return tab;
  };
  const tabs = { none: await popupOf(other), many: await popupOf(browser) };
  await new Insight(tabs.many).fillLog(manyAttempts(100_000, Date.now()));
  const opened = (tab: Tab) => () => firstPaint(tab, () => tab.goto(tab.browser.extensionUrl('popup.html')));
  const { none, many } = await inTurns(RUNS, { none: opened(tabs.none), many: opened(tabs.many) });
  report('with no attempts', none, 'ms');
  report('with 100,000 attempts', many, 'ms', none, 1.2);
  await other.close();
  const tab = tabs.many;
  console.log('\nhistory with 100,000 attempts, ms');
  const history = browser.extensionUrl('history.html');
  const first = await sample(5, () => firstPaint(tab, () => tab.goto(history)));
  report('first contentful paint', first, 'ms');
  const whole = async () => {
    await tab.goto(history);
    return tab.evaluate<number, []>(
      `new Promise((resolve) => {
      const look = () => document.querySelector('.visits') ? resolve(performance.now()) : setTimeout(look, 5);
      look();
    })` as never,
    );
  };
  report('all of it counted and shown', await sample(5, whole), 'ms', first);
  const older = `new Promise((resolve) => {
    const start = performance.now();
    [...document.querySelectorAll('.visits button')].at(-1).click();
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
  })`;
  report('the next 25', await sample(20, () => tab.evaluate<number, []>(older as never)), 'ms');
  // It would count all of them anew with each visit.
  await tab.close();
}

await benchDecide();
await benchCompile();
await benchInstall();
const server: Server = await serve();
const browser = await launch({ extensionDir: EXTENSION, hostsPort: server.port });
await addPerson(browser);
await benchInterceptions(browser, server);
await benchPopup(browser, server);
await benchErrors(browser);
await browser.close();
await benchOrdinary(server, 'the least page', LEAST_PAGE);
await benchOrdinary(server, 'a feed', FEED_PAGE);
await server.close();
