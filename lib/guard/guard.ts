/**
 * The guard: stands in the pages of listed sites and takes listed people's pages away, however they come.
 *
 *   loading ──document read──► open ──navigate, list, override, owner──► leaving (covered; nothing leads back)
 *
 * It decides with the engine of the network rules and sees what those can't: the site's own router, pages that the
 * site's service worker or the back/forward cache brought, pages that name no one in their address.
 */
import { parseWebAddress } from '../core/address.ts';
import { type Blocklist, compileBlocklist } from '../core/blocklist.ts';
import { decideOnSite } from '../core/decision.ts';
import type { FormName } from '../core/form.ts';
import type { GuardDocument } from '../core/guard-document.ts';
import { createSiteTable } from '../core/identify.ts';
import type { Came, InterceptionQuery } from '../core/interception.ts';
import type { Override } from '../core/model.ts';
import { isRunning, observeOverride } from '../core/override.ts';
import { judgeOwner, platformToAsk } from '../core/owner.ts';
import type { Page } from '../browser/page.ts';
import { createCover } from './cover.ts';
import { readStatement } from './statement.ts';
import { type Pill, world } from './world.ts';

/** How long a page may stay covered while it has not said whose it is. */
const OWNER_LIMIT_MS = 500;
/** The countdown's step; and our page has not come by then: the background is asked to put it there. */
const SECOND_MS = 1_000;

/** Whom a page shows. */
type Verdict = Omit<InterceptionQuery, 'came'> & { readonly personId: string };

const ignore = () => {};
const isWeb = (protocol: string) => protocol.startsWith('http');

export function startGuard(page: Page): void {
  if (world.noContactGuard) return;
  world.noContactGuard = true;

  // Listeners of the page itself can only be ours to silence where none could be registered before.
  const isFirst = document.head === null;
  const cover = createCover();
  let given: GuardDocument | null = null;
  let blocklist: Blocklist | null = null;
  let override: Override | null = null;
  /** When the override that we saw end had started. */
  let over = 0;
  let reads = 0;
  let leaving = false;
  /** How the page came on screen while the list was not read yet; null: it was, or can't be. */
  let unread: Came | null = 'seen';
  /** A link that was pressed meanwhile. */
  let held: HTMLAnchorElement | null = null;
  /** The tab steps onto a listed entry of its history. */
  let isStepping = false;
  /** Covered while the browser keeps the page; Firefox. */
  let isKept = false;
  /** A navigation of our own is being announced. */
  let isOurs = false;
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

  const navigateTo = (url: string, history: 'push' | 'replace') => {
    isOurs = true;
    // While a page loads, `location =` would replace its entry.
    const { committed, finished } = navigation.navigate(url, { history });
    for (const end of [committed, finished]) end?.catch(ignore);
    isOurs = false;
  };

  /** Covers the page and goes to ours in its place. @param history `push` where the user stays on the entry behind */
  function leave(
    { entryId, form }: Omit<InterceptionQuery, 'came'>,
    came: Came,
    history: 'push' | 'replace',
  ): void {
    cover.on();
    if (leaving) return;
    leaving = true;
    const query = { entryId, form, came };
    const byBackground = () => void page.send('guardLeave', query).catch(ignore);
    if (!isFirst) byBackground();
    else {
      navigateTo(page.interceptionUrl(`?s=${entryId}.${given!.codes[form]}&c=${came}`), history);
      setTimeout(byBackground, SECOND_MS);
    }
  }

  let shownPill: Pill | undefined;

  /** Shows the pill, or asks for it: it comes as a script of its own. */
  function showPill(secondsLeft: number): void {
    if (!shownPill && !world.noContactPill) {
      void page.send('guardPill', undefined).then(() => world.noContactPill && tick(), ignore);
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
      void page.send('guardEndOverride', over).catch(ignore);
      rejudge('ended');
      return;
    }
    if (!open) return;
    override = observeOverride(open, Date.now());
    const isTheirs = judge(location.href, null)?.personId === open.personId || said === open.personId;
    if (isTheirs && !leaving) showPill(Math.ceil((open.endsAt - Date.now()) / SECOND_MS));
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
    ticking = setInterval(tick, SECOND_MS);
    ending = setTimeout(tick, open.endsAt - Date.now() + 1);
    tick();
  }

  /** Judges the page as it stands. */
  function rejudge(came: Came, before: string | null = null): void {
    if (leaving || unread) return;
    const shown = judge(location.href, running());
    if (shown) leave(shown, came, 'replace');
    else askOwner(came, before);
  }

  let stopAsking = () => {};

  /**
   * A page that names no one: covered until it has said whose it is, judged again whenever it says otherwise.
   * @param before what the last page had said of its owner: the site's own router changes the address first, that later
   */
  function askOwner(came: Came, before: string | null): void {
    stopAsking();
    said = null;
    const address = parseWebAddress(location.href);
    const platform = blocklist && address && platformToAsk(blocklist, address);
    if (!platform) {
      cover.off();
      return;
    }
    if (document.body === null) cover.on();
    let last = before;
    const look = () => {
      const { head, body, documentElement: root } = document;
      // The head alone, and what comes directly under the root: nothing per mutation of the page itself.
      observer.observe(root, { childList: true });
      if (head)
        observer.observe(head, { childList: true, subtree: true, characterData: true, attributes: true });
      const statement = readStatement();
      const text = JSON.stringify(statement);
      if (text !== last) {
        last = text;
        const judgeWith = (open: Override | null) =>
          judgeOwner(blocklist!, platform, address, statement, open?.personId ?? null);
        const { owner, listed, found } = judgeWith(running());
        for (const one of found) void page.send('guardFound', one).catch(ignore);
        if (listed) {
          stopAsking();
          leave({ entryId: listed.accountId, form: 'post' }, came, 'replace');
          return;
        }
        said = judgeWith(null).listed?.personId ?? null;
        if (owner === 'other') cover.off();
      }
      if (body) cover.off();
    };
    const observer = new MutationObserver(look);
    const limit = setTimeout(cover.off, OWNER_LIMIT_MS - performance.now());
    stopAsking = () => {
      observer.disconnect();
      clearTimeout(limit);
    };
    look();
  }

  async function refresh(came: Came): Promise<void> {
    reads += 1;
    const read = reads;
    // What can't be read judges nothing: network rules and the background guard alone.
    const [document, stored] = await page.read().catch(() => []);
    if (read !== reads) return;
    const early = unread;
    unread = null;
    override = !stored || stored.startedAt === over ? null : stored;
    if (document && document.from !== given?.from) {
      given = document;
      blocklist = compileBlocklist(document.people, createSiteTable(document.rows));
    }
    rejudge(early ?? came);
    schedule();
    held?.click();
    held = null;
  }

  function onNavigate(event: NavigateEvent): void {
    if (!page.isAlive()) {
      stop();
      return;
    }
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
    const { host, protocol } = new URL(event.destination.url);
    // Other sites are for the network rules, which see no addresses without a network.
    if (event.downloadRequest !== null || (host !== location.host && isWeb(protocol))) return;
    // The site's router is faster than our list: what it shows is covered until that was read.
    if (unread && event.destination.url !== location.href) {
      cover.on();
      unread = 'in-app';
    }
    const shown = judge(event.destination.url, running());
    if (!shown) {
      // The address changes after this event; pages that name no one say later whose they are.
      if (event.destination.sameDocument) {
        const isTheirs = said !== null || judge(location.href, null) !== null;
        stale = isTheirs ? JSON.stringify(readStatement()) : null;
      }
      return;
    }
    // Back to another document: the rules, or that document's own guard.
    if (event.navigationType === 'traverse' && !event.destination.sameDocument) return;
    cover.on();
    event.stopImmediatePropagation();
    // An entry of the history that is listed is stepped onto and replaced, so that it is gone.
    isStepping = event.navigationType === 'traverse';
    if (isStepping || !event.cancelable) return;
    event.preventDefault();
    leave(shown, 'in-app', 'push');
  }

  /** A link that writes to someone or calls them is no navigation in Firefox, nor where it asks for a new tab. */
  function onClick(event: MouseEvent): void {
    // A page may press the document itself.
    const link = (event.composedPath()[0] as Partial<Element>).closest?.('a');
    // A link in a drawing has no protocol.
    if (!link?.protocol || isWeb(link.protocol) || !page.isAlive()) return;
    const shown = judge(link.href, running());
    if (!shown && !unread) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    if (shown) leave(shown, 'in-app', 'push');
    // Pressed before the list was read: pressed again then.
    else held = link;
  }

  /** The site's own router, or a step in the history, has changed the address. */
  function onEntryChange(): void {
    if (leaving) return;
    const before = stale;
    stale = null;
    rejudge('in-app', before);
    tick();
  }

  /** The site's router is not to hear of a page that we take away. */
  const onPopState = (event: PopStateEvent) => {
    if (isStepping) event.stopImmediatePropagation();
    isStepping = false;
  };

  function onPageShow(event: PageTransitionEvent): void {
    if (!event.persisted) return;
    // Back into a page that we had covered: what stands in it may be the listed one.
    if (leaving || (cover.isOn() && !isKept)) {
      isOurs = true;
      location.reload();
      isOurs = false;
      return;
    }
    // By the list as it was; what was kept under its cover waits for the list as it is.
    if (!isKept) rejudge('seen');
    isKept = false;
    void refresh('seen');
  }

  /** Firefox keeps pages whatever happens to the rules: what is kept is covered, until the list was read anew. */
  function onPageHide(event: PageTransitionEvent): void {
    if (!event.persisted || cover.isOn()) return;
    isKept = true;
    cover.on();
  }

  navigation.addEventListener('navigate', onNavigate, true);
  navigation.addEventListener('currententrychange', onEntryChange, true);
  addEventListener('popstate', onPopState, true);
  addEventListener('click', onClick, true);
  addEventListener('pageshow', onPageShow, true);
  if (import.meta.env.FIREFOX) addEventListener('pagehide', onPageHide, true);
  // Timers rest in a tab that nobody sees.
  document.addEventListener('visibilitychange', tick, true);

  page.watch((what) => void refresh(what === 'list' ? 'swept' : 'ended'));
  page.onAsked(({ leave: query, url }) => {
    if (isFirst && blocklist && url === location.href) leave(query, query.came, 'replace');
    return unread ? null : leaving;
  });
  /** After an update this guard is cut off, and another one stands beside it: it knows nobody any more. */
  function stop(): void {
    blocklist = null;
    stopAsking();
    forget();
    schedule();
  }

  void refresh('seen');
}
