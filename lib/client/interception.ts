/**
 * The interception page's hands: everything it reads comes from its own address and from storage, so that it paints
 * without the worker; only opening needs the worker's answer.
 */
import { localArea, sessionArea } from '../browser/areas.ts';
import { send } from '../browser/messages.ts';
import { openSafety } from '../browser/pages.ts';
import { thisTab } from '../browser/this-tab.ts';
import { SEARCHES } from '../core/attempt.ts';
import type { OverrideAnswer } from '../core/commands.ts';
import { dayOf, daysSince } from '../core/day.ts';
import { ownerOf } from '../core/entry.ts';
import { allowance, pauseSeconds } from '../core/escalation.ts';
import { type Came, type InterceptionQuery, parseInterceptionQuery } from '../core/interception.ts';
import type { Attempt, Outcome, Person, WayMet } from '../core/model.ts';
import { nextPassage } from '../core/passage.ts';
import { isRunning, NEEDED_MINUTES, OVERRIDE_MINUTES, type OverrideMinutes } from '../core/override.ts';
import { passagesIn } from '../guide/passages.ts';
import { EMPTY_STATE } from '../core/state.ts';
import { readShownPassages, readStarts } from '../store/notes.ts';
import { LATEST_SEEN_KEY, OVERRIDE_KEY, readOverride } from '../store/override.ts';
import { postAttempt, readOutbox } from '../store/outbox.ts';
import { readState } from '../store/state.ts';
import { isLeaving, leave } from './leave.ts';

/** How long the background's answer may take. */
const ANSWER_LIMIT_MS = 3_000;
/** The same while the browser starts, busy with all its tabs; nobody waits for this one. */
const START_LIMIT_MS = 15_000;

/** What this entry of the tab's history remembers, so that a reload or a restored session is the same visit. */
interface EntryMemory {
  readonly attemptId: string;
  readonly at: number;
  readonly passageId: string;
}

const readMemory = (): EntryMemory | null => {
  const memory = history.state as Partial<EntryMemory> | null;
  return typeof memory?.attemptId === 'string' &&
    typeof memory.passageId === 'string' &&
    Number.isFinite(memory.at)
    ? (memory as EntryMemory)
    : null;
};

/** Whether the page stands here for a visit: not for a tab that we swept, nor for one that the browser restored. */
async function isVisit(came: Came, isRemembered: boolean): Promise<boolean> {
  if (came === 'swept' || came === 'ended') return false;
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // A page that the guard found as it loaded may have been brought back with its tab, as well as one gone back to.
  if (isRemembered || (entry?.type !== 'back_forward' && came !== 'seen')) return true;
  const tabId = await thisTab.id();
  // Without an answer it counts: a visit too many is the smaller mistake.
  return (
    tabId === null || !(await withinLimit(send('wasRestored', tabId), START_LIMIT_MS).catch(() => false))
  );
}

/** Calls back once the page is really on screen: not while it is prerendered or in a background tab. */
function whenShown(callback: () => void): void {
  if (document.visibilityState === 'visible') callback();
  else document.addEventListener('visibilitychange', () => whenShown(callback), { once: true });
}

/**
 * Reads all that the page needs.
 * @param door by which page of ours the visit came in
 * @param language of the page, as a BCP 47 tag
 * @returns null when this page is only a stop on the way back of a leave: it must stay blank
 */
export async function openInterception(door: WayMet, language: string) {
  if (isLeaving()) {
    await leave();
    return null;
  }
  const query = parseInterceptionQuery(location.search);
  // Both reads at once: nearly always nothing is open, and the page is painted from the other.
  const [openNow, items] = await Promise.all([query && openPage(query), localArea.get(null)]);
  if (openNow) {
    location.replace(openNow);
    return null;
  }
  const loaded = readState(items);
  const state = loaded.kind === 'unreadable' ? EMPTY_STATE : loaded.state;
  const person = query ? ownerOf(state.people, query.entryId) : undefined;
  const now = Date.now();
  const starts = readStarts(items);
  const allowed = allowance(state.settings, starts.chosen, now);
  const day = person ? daysSince(person.startDate, dayOf(now)) : null;

  const remembered = readMemory();
  const shown = [...readShownPassages(items), ...readOutbox(items).map(({ passageId }) => passageId)];
  const texts = passagesIn(language);
  const tie = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  const passage =
    texts.passages.find(({ id }) => id === remembered?.passageId) ??
    nextPassage(texts.passages, shown, day ?? 0, tie, state.settings.wishes);
  const memory = remembered ?? { attemptId: crypto.randomUUID(), at: now, passageId: passage.id };
  history.replaceState(memory, '');

  const record = createRecorder(
    query && person
      ? newAttempt(
          memory,
          person,
          query.entryId,
          query.form,
          query.came === 'seen' ? 'unknown' : query.came === 'in-app' ? 'in-app' : door,
        )
      : null,
    isVisit(query?.came ?? 'swept', remembered !== null),
  );
  const open = async (minutes: OverrideMinutes, needed: boolean): Promise<'opening' | 'no-answer'> => {
    if (!query) return 'no-answer';
    const request = { accountId: query.entryId, form: query.form, minutes, needed };
    const answer = await withinLimit(send('startOverride', request)).catch(() => null);
    if (answer?.kind !== 'open') return 'no-answer';
    setTimeout(() => void record.written().then(() => goTo(answer)));
    return 'opening';
  };

  return {
    view: {
      state:
        query === null ? ('calm' as const) : query.came === 'ended' ? ('ended' as const) : ('pause' as const),
      day,
      passage: { ...passage, language: texts.language },
      words: state.words,
      pauseSeconds: pauseSeconds(state.settings, starts.chosen, now),
      override: thisTab.isPrivate()
        ? { kind: 'private-window' as const }
        : loaded.kind === 'unreadable'
          ? { kind: 'unreadable' as const }
          : allowed.kind === 'used'
            ? { kind: 'none-left' as const, againAt: allowed.againAt }
            : {
                kind: 'offered' as const,
                minutes: OVERRIDE_MINUTES,
                sentence: state.settings.sentence,
                secondPause: state.settings.secondPause,
              },
      neededMinutes: NEEDED_MINUTES,
      canKeep:
        query?.form !== 'elsewhere' && (person?.accounts.some(({ id }) => id === query?.entryId) ?? false),
    },
    record: record.raise,
    requestOverride: (minutes: number) =>
      open(OVERRIDE_MINUTES.find((choice) => choice === minutes) ?? 2, false),
    requestNeeded: () => open(NEEDED_MINUTES, true),
    async requestKept(): Promise<'opening' | 'no-answer'> {
      if (!query) return 'no-answer';
      const met = { accountId: query.entryId, form: query.form };
      const isKept = await withinLimit(send('keepOpen', met)).catch(() => false);
      return isKept ? open(NEEDED_MINUTES, true) : 'no-answer';
    },
    answers: () =>
      withinLimit(send('readProtection', undefined)).then(
        () => true,
        () => false,
      ),
    openSafety,
    async leave(): Promise<'left' | 'stayed'> {
      const end = await leave();
      // The address now stands for a quiet page, so that a reload doesn't pause again.
      if (end === 'stayed') history.replaceState(null, '', location.pathname);
      return end;
    },
  };
}

function newAttempt(
  memory: EntryMemory,
  person: Person,
  accountId: string,
  form: string,
  met: WayMet,
): Attempt {
  const account = person.accounts.find(({ id }) => id === accountId);
  return {
    id: memory.attemptId,
    at: memory.at,
    personId: person.id,
    accountId,
    platform: account === undefined || form === 'search' ? SEARCHES : account.platform,
    form,
    met,
    outcome: 'closed',
    secondsWaited: 0,
    passageId: memory.passageId,
  };
}

const CONTINUED = 'continued';
const CONTINUED_LIFETIME_MS = 5_000;

/** The page to show instead of ours since its person's override runs: asked once, lest two rules play ball. */
async function openPage({ entryId, form, came }: InterceptionQuery): Promise<string | null> {
  if (came !== 'asked' || thisTab.isPrivate()) return null;
  const override = readOverride(await sessionArea.get([OVERRIDE_KEY, LATEST_SEEN_KEY]));
  if (!isRunning(override, Date.now())) return null;
  const last = Number(sessionStorage.getItem(CONTINUED));
  sessionStorage.setItem(CONTINUED, String(Date.now()));
  if (Date.now() - last < CONTINUED_LIFETIME_MS) return null;
  return withinLimit(send('continueOverride', { accountId: entryId, form })).catch(() => null);
}

/** Posts the attempt to the outbox, once the page has been on screen and is known to stand for a visit. */
function createRecorder(attempt: Attempt | null, counts: Promise<boolean>) {
  let latest = attempt;
  let isShown = false;
  let write: Promise<void> = Promise.resolve();
  const post = () => {
    if (latest && isShown) write = postAttempt(localArea, latest).catch(() => undefined);
  };
  void counts.then((isCounted) => {
    if (!isCounted) return;
    whenShown(() => {
      isShown = true;
      post();
    });
  });
  return {
    /** @param secondsWaited whole seconds of pause sat through */
    raise(outcome: Outcome, secondsWaited: number): void {
      if (!latest) return;
      latest = { ...latest, outcome, secondsWaited };
      // A look that was chosen counts on whatever page.
      isShown ||= outcome === 'overrode' || outcome === 'needed';
      post();
    },
    written: () => write,
  };
}

function withinLimit<T>(answer: Promise<T>, limitMs = ANSWER_LIMIT_MS): Promise<T> {
  const limit = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('No answer')), limitMs);
  });
  return Promise.race([answer, limit]);
}

/** Where the way is open to. A search for a name has no page of its own: go back to where it was typed. */
function goTo(answer: OverrideAnswer & { kind: 'open' }): void {
  if (answer.url === null) history.back();
  else location.replace(answer.url);
}
