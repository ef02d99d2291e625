/**
 * The guard: stands in the pages of listed sites and takes listed people's pages away, however they come.
 *
 *   loading ──document read──► open ──navigate, list, override, owner──► leaving (covered; nothing leads back)
 *
 * It decides with the engine of the network rules and sees what those can't: the site's own router, pages that the
 * site's service worker or the back/forward cache brought, pages that name no one in their address.
 */
import { parseAddress } from '../core/address.ts';
import { type Blocklist, compileBlocklist } from '../core/blocklist.ts';
import { decideOnSite } from '../core/decision.ts';
import type { FormName } from '../core/form.ts';
import { createSiteTable } from '../core/identify.ts';
import { type Came, type InterceptionQuery, interceptionSearch } from '../core/interception.ts';
import type { Override } from '../core/model.ts';
import { isRunning, observeOverride } from '../core/override.ts';
import { judgeOwner, platformToAsk, type Statement } from '../core/owner.ts';
import type { Page } from '../browser/page.ts';
import { createCover } from './cover.ts';
import { readStatement } from './statement.ts';
import type { Pill, World } from './world.ts';

/** How long a page may stay covered while it has not said whose it is. */
const OWNER_LIMIT_MS = 500;
/** Our page has not come by then: ask the background to put it there. */
const PATIENCE_MS = 1_000;
const TICK_MS = 1_000;

/** Whom a page shows. */
type Verdict = Omit<InterceptionQuery, 'came'> & { readonly personId: string };

export function startGuard(page: Page): void {
  const world = globalThis as World;
  // An update puts a new guard beside one whose connection to the background is gone.
  world.noContactGuard?.stop();

  // Listeners of the page itself can only be ours to silence where none could be registered before.
  const isFirst = document.head === null;
  const cover = createCover();
  let from: string | null = null;
  let blocklist: Blocklist | null = null;
  let override: Override | null = null;
  /** When the override that we saw end had started. */
  let over = 0;
  let reads = 0;
  let leaving = false;
  /** A navigation of our own is being announced. */
  let isOurs = false;
  /** An entry of the tab's history that is listed is being stepped onto. */
  let traversal: Verdict | null = null;
  let said: string | null = null;
  let stale: string | null = null;
  let ticking: ReturnType<typeof setInterval> | undefined;
  let ending: ReturnType<typeof setTimeout> | undefined;

  const running = () => (isRunning(override, Date.now()) ? override : null);
  /** What was seen to end does not run again, whatever the clock says. */
  const forget = () => {
    over = override?.startedAt ?? over;
    override = null;
  };

  /** @param open the override to judge with */
  function judge(url: string, open: Override | null): Verdict | null {
    if (!blocklist) return null;
    const decision = decideOnSite(blocklist, open, Date.now(), url);
    return decision.verdict === 'pass'
      ? null
      : { entryId: decision.accountId, form: decision.form as FormName, personId: decision.personId };
  }

  /** Judges a page that names no one by its own statement. */
  function judgeStated(url: string, statement: Statement, open: Override | null): Verdict | 'unknown' | null {
    const address = parseAddress(url);
    const platform = blocklist && address && platformToAsk(blocklist, address);
    if (!platform) return null;
    const personId = open?.personId ?? null;
    const judged = judgeOwner(blocklist!, platform, address, statement, personId);
    if (judged.owner !== 'listed') return judged.owner === 'unknown' ? 'unknown' : null;
    for (const found of judged.found) void page.send('guardFound', found).catch(() => undefined);
    return { entryId: judged.listed.accountId, form: 'post', personId: judged.listed.personId };
  }

  const navigateTo = (url: string, history: 'push' | 'replace') => {
    isOurs = true;
    try {
      const { committed, finished } = navigation.navigate(url, { history });
      for (const end of [committed, finished]) end?.catch(() => undefined);
    } finally {
      isOurs = false;
    }
  };

  /** Covers the page and goes to ours in its place. @param history `push` where the user stays on the entry behind */
  function leave({ entryId, form }: Verdict, came: Came, history: 'push' | 'replace'): void {
    cover.on();
    shownPill?.remove();
    if (leaving) return;
    leaving = true;
    const query = { entryId, form, came };
    const byBackground = () => void page.send('guardLeave', query).catch(() => undefined);
    if (!isFirst) byBackground();
    else {
      navigateTo(page.interceptionUrl(interceptionSearch(query)), history);
      setTimeout(byBackground, PATIENCE_MS);
    }
  }

  let shownPill: Pill | undefined;

  /** Shows the pill, or asks for it: it comes as a script of its own. */
  function showPill(secondsLeft: number): void {
    if (!shownPill && !world.noContactPill) {
      void page.send('guardPill', undefined).then(
        () => world.noContactPill && tick(),
        () => undefined,
      );
      return;
    }
    shownPill ??= world.noContactPill!({
      left: (time) => page.sentence('pill_left', time),
      end: page.sentence('popup_end'),
      onEnd: endNow,
    });
    shownPill.show(secondsLeft);
  }

  function endNow(): void {
    cover.on();
    shownPill?.remove();
    const end = () => {
      forget();
      rejudge('ended');
    };
    void page.send('guardEndOverride', override?.startedAt ?? over).then(end, end);
  }

  /** The override's time: the pill, and the end to the second. */
  function tick(): void {
    const open = running();
    if (override && !open) {
      // Its time is over, or the clock was set back; the background looks for itself.
      forget();
      void page.send('guardEndOverride', over).catch(() => undefined);
      rejudge('ended');
      return;
    }
    if (!open) return;
    override = observeOverride(open, Date.now());
    const isTheirs = judge(location.href, null)?.personId === open.personId || said === open.personId;
    if (isTheirs && !leaving) showPill(Math.ceil((open.endsAt - Date.now()) / 1_000));
    else shownPill?.remove();
  }

  function schedule(): void {
    clearInterval(ticking);
    clearTimeout(ending);
    const open = running();
    if (!open) {
      shownPill?.remove();
      return;
    }
    ticking = setInterval(tick, TICK_MS);
    ending = setTimeout(tick, open.endsAt - Date.now() + 1);
    tick();
  }

  /** Judges the page as it stands. */
  function rejudge(came: Came): void {
    if (leaving) return;
    const shown = judge(location.href, running());
    if (shown) {
      leave(shown, came, 'replace');
      return;
    }
    askOwner(came);
  }

  let stopAsking = () => undefined as void;

  /**
   * A page that names no one: covered until it has said whose it is, judged again whenever it says otherwise.
   * @param stale what the last page had said of its owner: the site's own router changes the address first, that later
   */
  function askOwner(came: Came, stale: string | null = null): void {
    stopAsking();
    said = null;
    const address = parseAddress(location.href);
    if (!blocklist || !address || !platformToAsk(blocklist, address)) {
      cover.off();
      return;
    }
    if (document.body === null) cover.on();
    let last = stale;
    const look = () => {
      const statement = readStatement();
      const text = JSON.stringify(statement);
      if (text !== last) {
        last = text;
        const verdict = judgeStated(location.href, statement, running());
        if (verdict !== null && verdict !== 'unknown') {
          stopAsking();
          leave(verdict, came, 'replace');
          return;
        }
        const shown = running() && judgeStated(location.href, statement, null);
        said = shown && shown !== 'unknown' ? shown.personId : null;
        if (verdict === null) cover.off();
      }
      if (document.body) cover.off();
    };
    const observer = new MutationObserver(look);
    // The head alone, and until there is a body what comes under the root: nothing per mutation of the page itself.
    observer.observe(document.documentElement, { childList: true });
    const watchHead = () => {
      if (document.head)
        observer.observe(document.head, {
          childList: true,
          subtree: true,
          characterData: true,
          attributes: true,
          attributeFilter: ['content', 'href'],
        });
    };
    const heads = new MutationObserver(watchHead);
    heads.observe(document.documentElement, { childList: true });
    watchHead();
    const limit = setTimeout(() => cover.off(), Math.max(0, OWNER_LIMIT_MS - performance.now()));
    stopAsking = () => {
      observer.disconnect();
      heads.disconnect();
      clearTimeout(limit);
      stopAsking = () => undefined;
    };
    look();
  }

  async function refresh(came: Came): Promise<void> {
    reads += 1;
    const read = reads;
    const [document, stored] = await Promise.all([page.readDocument(), page.readOverride()]);
    if (read !== reads) return;
    override = stored?.startedAt === over ? null : stored;
    if (document && document.from !== from) {
      from = document.from;
      blocklist = compileBlocklist(document.people, createSiteTable(document.rows));
    }
    // Nothing compiled yet: network rules and the background guard alone.
    rejudge(came);
    schedule();
  }

  function onNavigate(event: NavigateEvent): void {
    if (isOurs) {
      event.stopImmediatePropagation();
      return;
    }
    if (leaving) {
      if (event.navigationType === 'reload') return;
      // Nothing may come in between, nor hear of it.
      event.stopImmediatePropagation();
      if (event.cancelable) event.preventDefault();
      return;
    }
    // Other sites are for the network rules.
    if (event.downloadRequest !== null || new URL(event.destination.url).host !== location.host) return;
    const shown = judge(event.destination.url, running());
    if (!shown) {
      // The address changes after this event; pages that name no one say later whose they are.
      if (event.destination.sameDocument) {
        const isTheirs = said !== null || judge(location.href, null) !== null;
        stale = isTheirs ? JSON.stringify(readStatement()) : null;
      }
      return;
    }
    const came: Came = event.destination.sameDocument ? 'in-app' : 'asked';
    if (event.navigationType === 'traverse') {
      if (!event.destination.sameDocument) return;
      // Stepped onto and replaced, so that the entry is gone from the history; the site's router hears nothing.
      cover.on();
      event.stopImmediatePropagation();
      traversal = shown;
      return;
    }
    if (!event.cancelable) {
      if (event.destination.sameDocument) cover.on();
      return;
    }
    cover.on();
    event.preventDefault();
    event.stopImmediatePropagation();
    leave(shown, came, 'push');
  }

  /** The site's own router has changed the address. */
  function onEntryChange(): void {
    if (leaving) return;
    const before = stale;
    stale = null;
    const shown = judge(location.href, running());
    if (shown) leave(shown, 'in-app', 'replace');
    else askOwner('in-app', before);
    tick();
  }

  function onPopState(event: PopStateEvent): void {
    const shown = traversal ?? judge(location.href, running());
    traversal = null;
    if (!shown) return;
    event.stopImmediatePropagation();
    leave(shown, 'in-app', 'replace');
  }

  function onPageShow(event: PageTransitionEvent): void {
    if (!event.persisted) return;
    // Back into a page that we had covered: what stands in it may be the listed one.
    if (leaving || cover.isOn()) {
      isOurs = true;
      location.reload();
      isOurs = false;
      return;
    }
    rejudge('seen');
    void refresh('seen');
  }

  const listeners = new AbortController();
  const first = { capture: true, signal: listeners.signal };
  navigation.addEventListener('navigate', onNavigate, first);
  navigation.addEventListener('currententrychange', onEntryChange, first);
  addEventListener('popstate', onPopState, first);
  addEventListener('pageshow', onPageShow, first);
  // Timers rest in a tab that nobody sees.
  document.addEventListener('visibilitychange', tick, first);

  const stopWatching = page.watch((what) => void refresh(what === 'list' ? 'swept' : 'ended'));
  const stopAnswering = page.onAsked(async () => {
    await refresh('seen');
    return leaving;
  });
  world.noContactGuard = {
    stop() {
      listeners.abort();
      stopWatching();
      stopAnswering();
      stopAsking();
      clearInterval(ticking);
      clearTimeout(ending);
      shownPill?.remove();
    },
  };
  refresh('seen').catch(() => cover.off());
}
