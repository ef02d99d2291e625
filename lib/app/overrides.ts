/** Starting, watching and ending an override. The record in storage.session is the truth; rules follow it. */
import { canonicalUrl } from '../core/canonical.ts';
import type { Met, OverrideAnswer, OverrideRequest } from '../core/commands.ts';
import { ownerOf, withFound } from '../core/entry.ts';
import { allowance, recentStarts, WEEK_MS } from '../core/escalation.ts';
import type { Override, Person } from '../core/model.ts';
import { isRunning, observeOverride, startOverride as begin } from '../core/override.ts';
import { overrideRules } from '../core/rules.ts';
import { TABLE } from '../core/table.ts';
import type { OverrideStarts, Ports } from './ports.ts';
import { protectionBadge } from './protection.ts';

/** The override that runs now, or null. Ends one whose time is over or whose clock was set back. */
export async function runningOverride(ports: Ports): Promise<Override | null> {
  const override = await ports.override.load();
  if (override === null) return null;
  const now = ports.now();
  if (!isRunning(override, now)) {
    if (!ports.isPrivate) await endOverride(ports);
    return null;
  }
  const seen = observeOverride(override, now);
  if (seen !== override && !ports.isPrivate) await ports.override.note(seen.latestSeenAt);
  return seen;
}

/** Opens the way to one person's pages. Asking again for the same person starts the time anew. */
export async function startOverride(ports: Ports, request: OverrideRequest): Promise<OverrideAnswer> {
  if (ports.isPrivate) return { kind: 'refused', reason: 'private-window' };
  const loaded = await ports.state.load();
  if (loaded.kind === 'unreadable') return { kind: 'refused', reason: 'list-unreadable' };
  const { people } = loaded.state;
  const person = ownerOf(people, request.accountId);
  if (!person) return { kind: 'refused', reason: 'not-listed' };
  const now = ports.now();
  const starts = await ports.notes.starts();
  const allowed = request.needed ? null : allowance(loaded.state.settings, starts.chosen, now);
  if (allowed?.kind === 'used') return { kind: 'refused', reason: 'none-left' };
  const before = await runningOverride(ports);
  const override = begin(person.id, now, request.minutes);
  // Counted before it opens: a worker that dies in between has counted one too many, never one too few.
  await ports.notes.setStarts(withStart(starts, request.needed, now));
  // The record first: rules without a record would have no end. What dies between is mended at the next wake.
  await ports.override.save(override);
  try {
    await installOverride(ports, people, override);
  } catch (error) {
    // Nothing has opened, nor does it count; the rules are as they were, and so is what ran before.
    await ports.override.save(before);
    await ports.notes.setStarts(starts);
    throw error;
  }
  await showOverride(ports, override);
  const account = person.accounts.find(({ id }) => id === request.accountId);
  return {
    kind: 'open',
    url: account ? canonicalUrl(TABLE, account, request.form) : null,
    endsAt: override.endsAt,
  };
}

/** The question about what is needed so often is answered: it is asked once. */
export async function answerNeeded(ports: Ports): Promise<void> {
  await ports.notes.setStarts({ ...(await ports.notes.starts()), answered: true });
}

function withStart(
  { chosen, needed, ...rest }: OverrideStarts,
  isNeeded: boolean,
  now: number,
): OverrideStarts {
  return isNeeded
    ? { ...rest, chosen, needed: [...needed.filter((start) => now - start < WEEK_MS), now] }
    : { ...rest, chosen: [...recentStarts(chosen, now), now], needed };
}

/** Requests that belong to no tab: a site's own service worker asks for the parts of a page that was let through. */
const NO_TAB = -1;

/**
 * Installs the rules that open one person's pages, in the tabs of ordinary windows that there are now: session rules
 * hold in private windows too, where nothing may open.
 */
async function installOverride(ports: Ports, people: readonly Person[], override: Override): Promise<void> {
  const { rules } = await overrideRules(withFound(people), override.personId, TABLE, {
    supports: ports.network.supports,
    browser: ports.browserKind,
  });
  const tabIds = [NO_TAB, ...(await ports.tabs.ids())];
  const scoped = rules.map((rule) =>
    rule.action.type === 'allow' ? { ...rule, condition: { ...rule.condition, tabIds } } : rule,
  );
  await ports.network.installForSession(scoped);
}

/** A tab was opened: a running override holds there too. */
export async function tabOpened(ports: Ports): Promise<void> {
  if (ports.isPrivate) return;
  const [override, loaded] = await Promise.all([runningOverride(ports), ports.state.load()]);
  if (override && loaded.kind !== 'unreadable') await installOverride(ports, loaded.state.people, override);
}

/**
 * A new tab was quicker than the rules and came to our page although its person's override runs.
 * @returns the page that it may show, or null when nothing runs for this account
 */
export async function continueOverride(ports: Ports, { accountId, form }: Met): Promise<string | null> {
  if (ports.isPrivate) return null;
  const [override, loaded] = await Promise.all([runningOverride(ports), ports.state.load()]);
  if (!override || loaded.kind === 'unreadable') return null;
  const person = ownerOf(loaded.state.people, accountId);
  const account = person?.accounts.find(({ id }) => id === accountId);
  if (!account || person?.id !== override.personId) return null;
  await installOverride(ports, loaded.state.people, override);
  return canonicalUrl(TABLE, account, form);
}

/** Closes the way again. Safe to call when none runs. */
export async function endOverride(ports: Ports): Promise<void> {
  // The rules first: a record without rules is ended again at the next event, rules without a record would stay.
  await ports.network.installForSession([]);
  await ports.override.save(null);
  await ports.alarms.set('override', null);
  await ports.toolbar.showBadge(await protectionBadge(ports));
}

/** A guard saw the end of an override, or its page's End now was pressed. A later override goes on. */
export async function guardEndOverride(ports: Ports, startedAt: number): Promise<void> {
  if ((await ports.override.load())?.startedAt === startedAt) await endOverride(ports);
}

/** Puts minutes left on the badge and the alarm to the next minute's change, or the end. */
async function showOverride(ports: Ports, override: Override): Promise<void> {
  const left = override.endsAt - ports.now();
  const minutes = Math.ceil(left / 60_000);
  await ports.toolbar.showBadge(String(minutes));
  await ports.alarms.set('override', override.endsAt - (minutes - 1) * 60_000);
}

/** The alarm rang, or the worker woke: end what is over, show what is left, leave no rule without its record. */
export async function tendOverride(ports: Ports): Promise<void> {
  if (ports.isPrivate) return;
  const override = await runningOverride(ports);
  if (override) await showOverride(ports, override);
  else await endOverride(ports);
}
