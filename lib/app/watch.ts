/** Looks at tabs for what network rules can't see, and takes listed pages off the screen. */
import { type Decision, decide } from '../core/decision.ts';
import type { FormName } from '../core/form.ts';
import {
  type Came,
  type InterceptionQuery,
  interceptionPath,
  parseInterceptionQuery,
} from '../core/interception.ts';
import { blocklistOf } from './blocklist.ts';
import { runningOverride } from './overrides.ts';
import type { OpenTab, Ports } from './ports.ts';

/** Judges what a tab shows. */
type Judge = (tab: OpenTab) => Decision;

/** A judge for one moment. */
async function createJudge(ports: Ports): Promise<Judge> {
  const [loaded, override] = await Promise.all([ports.state.load(), runningOverride(ports)]);
  const blocklist = blocklistOf(ports, loaded);
  const now = ports.now();
  return ({ url, isPrivate }) =>
    blocklist ? decide(blocklist, isPrivate ? null : override, now, url) : { verdict: 'pass' };
}

function queryFor(decision: Decision & { verdict: 'intercept' }, came: Came): InterceptionQuery {
  return { entryId: decision.accountId, form: decision.form as FormName, came };
}

/** By then our page has been painted, ms. */
const PAINT_MS = 400;

/** A tab has come to an address: replace it when that shows a listed person. */
export async function tabCameTo(ports: Ports, tab: OpenTab): Promise<void> {
  if (tab.url.startsWith(ports.baseUrl)) {
    // Our page took a listed page's place; the browser may have kept that one, painted, for Back.
    const query = parseInterceptionQuery(new URL(tab.url).search);
    if (!query || query.came === 'asked') return;
    // It holds up our first paint; behind a guard that has covered the page there is time.
    if (query.came === 'in-app') await ports.wait(PAINT_MS);
    await ports.network.forgetKeptPages();
    return;
  }
  const judge = await createJudge(ports);
  if (judge(tab).verdict === 'pass') return;
  // The tab may have gone on while we looked; replacing it then would leave a second entry in its history.
  await takeAway(ports, tab.id, judge, 'seen');
}

/** Puts our page in place of a listed one, unless the guard in the tab does it, or the tab has gone on by itself. */
async function takeAway(ports: Ports, tabId: number, judge: Judge, came: Came): Promise<void> {
  const tab = await ports.tabs.find(tabId);
  const decision = tab && judge(tab);
  if (!tab || decision?.verdict !== 'intercept') return;
  const { url } = tab;
  // A page from before its site was listed has no guard, and would be seen until ours has come.
  void ports.guard.cover(tabId, url);
  const query = queryFor(decision, came);
  if (await ports.guard.leave(tabId, { leave: query, url })) return;
  // Its guard may have been on its way, and deaf already.
  if ((await ports.tabs.find(tabId))?.url !== url) return;
  const page = ports.baseUrl + interceptionPath(query);
  // The site's own service worker asked again, and a rule stopped that. Left in the history, Back would lead here.
  if (await ports.tabs.isError(tabId)) await ports.tabs.replaceEntry(tabId, page);
  else await ports.tabs.replace(tabId, page);
}

/** The guard covers the page of a tab and can't leave it by itself. */
export async function guardLeave(ports: Ports, tabId: number, query: InterceptionQuery): Promise<void> {
  await ports.tabs.replace(tabId, ports.baseUrl + interceptionPath(query));
}

/** The browser has started: what is open now was open before. */
export async function noteRestoredTabs(ports: Ports): Promise<void> {
  await ports.restored.save(await ports.tabs.ids());
}

/** We were installed or updated: nothing was restored, unless the browser has just started too. */
export async function noteInstalled(ports: Ports): Promise<void> {
  if (!(await ports.restored.isKnown())) await ports.restored.save([]);
}

/** A page asks before the start has been looked at: how often to look again, and how many ms to wait between. */
const START_LOOKS = 50;
const START_LOOK_MS = 100;

/** Whether the tab was brought back at the browser's start and has not asked before. */
export async function wasRestored(ports: Ports, tabId: number): Promise<boolean> {
  for (let look = 0; look < START_LOOKS && !(await ports.restored.isKnown()); look += 1) {
    await ports.wait(START_LOOK_MS);
  }
  // No start was told: we were only switched off and on. The next page need not wait for it.
  await noteInstalled(ports);
  return ports.restored.take(tabId);
}

/** Takes every listed page off the screen: after a change of the list, at the end of an override, at start. */
export async function sweepTabs(ports: Ports, came: 'swept' | 'ended'): Promise<void> {
  const judge = await createJudge(ports);
  const tabs = await ports.tabs.open();
  await Promise.all(
    tabs.map(async (tab) => {
      if (judge(tab).verdict === 'intercept') await takeAway(ports, tab.id, judge, came);
    }),
  );
}
