/**
 * The network rules of a list, from the same rows that `identify` reads.
 *
 * A person becomes conditions (conditions.ts), a condition becomes rules:
 * in Chromium two doors and a blocked embed, in Firefox one door and blocked requests. What the browser can't
 * hold in one expression is split, then spelt with less tolerance, and at last reported.
 */
import type { Condition, Written } from './conditions.ts';
import { conditionsOf, RANK } from './conditions.ts';
import type { FormName } from './form.ts';
import { createToken } from './form.ts';
import type { Table } from './identify.ts';
import type { Person } from './model.ts';
import type { NetworkCondition, NetworkRule, ResourceType } from './network-rules.ts';
import { FIRST_ID, PART_TYPES, PRIORITY, REGEX_BUDGET, RULE_LIMIT } from './network-rules.ts';
import type { Tolerance } from './spelling.ts';
import { anyOf, TOLERANCES } from './spelling.ts';
import { COMMON_TOP_LEVEL_DOMAINS, TOP_LEVEL_DOMAINS } from './top-level-domains.ts';

/** Whether the browser takes an expression: its `isRegexSupported`. */
type Supports = (regex: string, caseSensitive: boolean) => Promise<boolean>;

export interface RuleOptions {
  readonly browser: 'chromium' | 'firefox';
  readonly supports: Supports;
}

/** An account or phrase in a form that no rule covers. */
interface Uncovered {
  readonly accountId: string;
  readonly form: FormName;
  /** On the platform's mirrors, not on its own pages. */
  readonly onMirror: boolean;
}

export interface CompiledRules {
  readonly rules: readonly NetworkRule[];
  /** What fits nowhere: the protection status says so. */
  readonly uncovered: readonly Uncovered[];
}

/** How conditions are put together: each form by itself, or as few expressions as can be. Searches always are the latter. */
type Merging = 'by-form' | 'few';

/** Conditions that differ in their tails only become one. */
function merge(conditions: readonly Condition[], merging: Merging): Condition[] {
  const groups = new Map<string, Condition>();
  for (const condition of conditions) {
    const { personId, accountId, form, domains, excluded, head, caseSensitive, tails, rank } = condition;
    // Searches and conditions without an expression stay by themselves.
    const part = merging === 'by-form' || rank >= RANK.search || tails.length === 0 ? form : '';
    // All that a person is searched for by is asked at once.
    const owner = rank === RANK.search ? personId : accountId;
    const key = JSON.stringify([
      owner,
      part,
      domains,
      excluded,
      head,
      caseSensitive,
      tails.length === 0,
      rank,
    ]);
    const known = groups.get(key);
    groups.set(key, known ? join(known, condition) : condition);
  }
  return [...groups.values()];
}

function join(known: Condition, { accountId, shared, tails }: Condition): Condition {
  const others = known.alsoOf ?? [];
  const isNew = accountId !== known.accountId && !others.includes(accountId);
  return {
    ...known,
    shared: known.shared || shared,
    tails: [...known.tails, ...tails],
    ...(isNew ? { alsoOf: [...others, accountId] } : {}),
  };
}

/** What a rule's condition holds beside resource types and initiators. */
type Match = Pick<
  NetworkCondition,
  'requestDomains' | 'excludedRequestDomains' | 'regexFilter' | 'urlFilter' | 'isUrlFilterCaseSensitive'
>;

/** A condition that fits the browser. */
interface Fitted {
  readonly condition: Condition;
  readonly match: Match;
}

/** One expression for all tails. Those that differ in one piece only share the others. */
function writeRegex({ head, tails }: Condition, tolerance: Tolerance): string {
  const written = tails.map((tail) => tail.at(tolerance));
  const share = (same: (one: Written) => string, write: (group: readonly Written[]) => string) =>
    [...Map.groupBy(written, same).values()].map((one) => write(one));
  const bySubject = share(
    ({ subject, after }) => `${subject}\n${after}`,
    (all) => anyOf(all.map(({ before }) => before)) + all[0]!.subject + all[0]!.after,
  );
  const byPlace = share(
    ({ before, after }) => `${before}\n${after}`,
    (all) => all[0]!.before + anyOf(all.map(({ subject }) => subject)) + all[0]!.after,
  );
  return head + anyOf(byPlace.length < bySubject.length ? byPlace : bySubject);
}

interface Fit {
  readonly fitted: readonly Fitted[];
  readonly failed: readonly Condition[];
}

function hostsOf({ domains, excluded, caseSensitive }: Condition): Match {
  return {
    ...(domains ? { requestDomains: domains } : {}),
    ...(excluded.length > 0 ? { excludedRequestDomains: excluded } : {}),
    isUrlFilterCaseSensitive: caseSensitive,
  };
}

/** A condition without expressions, where the browser has no room for one: the plain spellings only. */
function fitFilters(condition: Condition): Fit {
  const filters = condition.tails.flatMap((tail) => tail.filters);
  const isWhole = condition.tails.every((tail) => tail.filters.length > 0);
  const hosts = hostsOf(condition);
  const fitted = filters.map((urlFilter) => ({ condition, match: { ...hosts, urlFilter } }));
  return { fitted, failed: isWhole ? [] : [condition] };
}

/** Asks the browser once about each expression: both ways of merging share most of them. */
function remember(supports: Supports): Supports {
  const known = new Map<string, Promise<boolean>>();
  return (regex, caseSensitive) => {
    const key = `${caseSensitive} ${regex}`;
    const answer = known.get(key) ?? supports(regex, caseSensitive);
    known.set(key, answer);
    return answer;
  };
}

async function fitAll(conditions: readonly Condition[], supports: Supports): Promise<Fit> {
  const results = await Promise.all(conditions.map((condition) => fit(condition, supports)));
  return { fitted: results.flatMap(({ fitted }) => fitted), failed: results.flatMap(({ failed }) => failed) };
}

async function fit(condition: Condition, supports: Supports): Promise<Fit> {
  const { caseSensitive, tails, parts } = condition;
  const hosts = hostsOf(condition);
  if (tails.length === 0) return { fitted: [{ condition, match: hosts }], failed: [] };
  // Rather two expressions than one that knows fewer spellings of the identifier.
  const isLast = tails.length === 1 && !parts;
  for (const tolerance of isLast ? TOLERANCES : TOLERANCES.slice(0, 2)) {
    const regexFilter = writeRegex(condition, tolerance);
    if (await supports(regexFilter, caseSensitive)) {
      return { fitted: [{ condition, match: { ...hosts, regexFilter } }], failed: [] };
    }
  }
  if (isLast) return fitFilters(condition);
  const half = Math.ceil(tails.length / 2);
  const pieces =
    parts ?? [tails.slice(0, half), tails.slice(half)].map((some) => ({ ...condition, tails: some }));
  return fitAll(pieces, supports);
}

/** How much a match may cost. `short`: the list is so long that expressions are. */
type Room = 'ample' | 'short';

/** The rules that keep parts of pages (frames, fetches) from asking for a match, where expressions are short: by its plain spellings. */
function partRules(
  { condition, match }: Fitted,
  block: Omit<NetworkRule, 'id'>,
  room: Room,
): Omit<NetworkRule, 'id'>[] {
  const filters = condition.tails.flatMap((tail) => tail.filters);
  const isPage = condition.rank < RANK.search;
  if ((room === 'ample' && isPage) || match.regexFilter === undefined) return [block];
  const { excludedRequestDomains, isUrlFilterCaseSensitive } = match;
  return filters.map((urlFilter) => ({
    ...block,
    condition: {
      urlFilter,
      isUrlFilterCaseSensitive,
      ...(excludedRequestDomains ? { excludedRequestDomains } : {}),
      resourceTypes: block.condition.resourceTypes,
    },
  }));
}

/** What one match becomes in each browser. */
function rulesFor(
  fitted: Fitted,
  browser: RuleOptions['browser'],
  still: boolean,
  room: Room,
): Omit<NetworkRule, 'id'>[] {
  const { condition, match } = fitted;
  const token = createToken(condition.accountId, condition.form);
  const plain = still ? PRIORITY.stillPlainDoor : PRIORITY.plainDoor;
  const link = still ? PRIORITY.stillLinkDoor : PRIORITY.linkDoor;
  const to = (page: string) =>
    ({ type: 'redirect', redirect: { extensionPath: `/${page}?s=${token}` } }) as const;
  const when = (...resourceTypes: ResourceType[]) => ({ ...match, resourceTypes });
  if (browser === 'firefox') {
    return [
      { priority: plain, action: to('interception.html'), condition: when('main_frame') },
      // Our address there names the installation, so a page's own requests are never sent to it.
      ...partRules(
        fitted,
        { priority: plain, action: { type: 'block' }, condition: when(...PART_TYPES) },
        room,
      ),
    ];
  }
  return [
    {
      priority: link,
      action: to('door.html'),
      condition: {
        ...when('main_frame'),
        initiatorDomains: room === 'ample' ? TOP_LEVEL_DOMAINS : COMMON_TOP_LEVEL_DOMAINS,
      },
    },
    { priority: plain, action: to('interception.html'), condition: when('main_frame') },
    // Never redirected: under a policy of its own, a page could tell "redirected" from "blocked" (docs/decisions/0001).
    ...partRules(
      fitted,
      { priority: plain, action: { type: 'block' }, condition: when(...PART_TYPES) },
      room,
    ),
  ];
}

/** A running override opens the page and every part of it. */
const OPENED: readonly ResourceType[] = ['main_frame', ...PART_TYPES];

function allowRule({ match }: Fitted): Omit<NetworkRule, 'id'> {
  return {
    priority: PRIORITY.override,
    action: { type: 'allow' },
    condition: { ...match, resourceTypes: OPENED },
  };
}

function countRegexes(rules: readonly Omit<NetworkRule, 'id'>[]): number {
  return rules.filter(({ condition }) => condition.regexFilter !== undefined).length;
}

/** So many conditions are put to the browser at once. */
const BATCH = 40;

/** The most important first; equals in the list's order. */
function byRank(conditions: readonly Condition[]): Condition[] {
  return conditions.toSorted((a, b) => a.rank - b.rank);
}

function numbered(rules: readonly Omit<NetworkRule, 'id'>[], first: number): NetworkRule[] {
  return rules.map((rule, i) => ({ id: first + i, ...rule }));
}

/**
 * The dynamic rules of a list.
 * @param people as stored
 * @param options the browser, and what it takes
 * @returns rules numbered from FIRST_ID.dynamic, everybody's own pages first, within the browser's limits; and what fits in no
 *   rule. Accounts that the table does not know are left out without a word, as in `compileBlocklist`.
 */
export async function compileRules(
  people: readonly Person[],
  table: Table,
  { browser, supports: ask }: RuleOptions,
): Promise<CompiledRules> {
  const supports = remember(ask);
  const all = people.flatMap((person) => conditionsOf(table, person));
  // Forms are told apart while the expressions suffice; a little less than all, since some conditions get split.
  const byForm = merge(all, 'by-form');
  const pages = byForm.filter(({ rank }) => rank < RANK.search).length;
  const perPage = browser === 'firefox' ? 2 : 3;
  const room: Room = pages * perPage * 1.25 <= REGEX_BUDGET.dynamic ? 'ample' : 'short';
  const uncovered = new Map<string, Uncovered>();
  const miss = (condition: Condition) => {
    // Copies are more than any list has room for; docs/PLATFORMS.md says so once and for all.
    if (condition.rank >= RANK.copy) return;
    for (const one of uncoveredBy(condition)) uncovered.set(JSON.stringify(one), one);
  };
  const rules: Omit<NetworkRule, 'id'>[] = [];
  let regexes = 0;
  const add = (some: readonly Fitted[]): boolean => {
    const more = some.flatMap((one) => rulesFor(one, browser, false, room));
    const count = countRegexes(more);
    if (regexes + count > REGEX_BUDGET.dynamic || rules.length + more.length > RULE_LIMIT) return false;
    regexes += count;
    rules.push(...more);
    return true;
  };
  const sorted = byRank(room === 'ample' ? byForm : merge(all, 'few'));
  for (let at = 0; at < sorted.length; at += BATCH) {
    const batch = sorted.slice(at, at + BATCH);
    const isFull = regexes + perPage - 1 > REGEX_BUDGET.dynamic;
    const { fitted, failed } = isFull ? { fitted: [], failed: batch } : await fitAll(batch, supports);
    for (const condition of [...fitted.filter((one) => !add([one])).map((one) => one.condition), ...failed]) {
      // Without expressions the person's own pages still have their plain spellings; the rest isn't worth the rules.
      const plain = condition.rank <= RANK.side ? fitFilters(condition) : { fitted: [], failed: [condition] };
      if (!add(plain.fitted) || plain.failed.length > 0) miss(condition);
    }
  }
  return { rules: numbered(rules, FIRST_ID.dynamic), uncovered: [...uncovered.values()] };
}

function uncoveredBy({ accountId, alsoOf = [], form, rank }: Condition): Uncovered[] {
  return [accountId, ...alsoOf].map((id) => ({ accountId: id, form, onMirror: rank === RANK.mirror }));
}

/** The addresses that a condition meets. */
function meaning(condition: Condition): string {
  return JSON.stringify([condition.domains, condition.caseSensitive, writeRegex(condition, 0)]);
}

/**
 * The session rules of a running override: they open one person's pages, and keep closed what also shows someone else.
 * @param people the whole list
 * @param personId whose override runs; without this person on the list nothing opens
 * @returns rules numbered from FIRST_ID.session. `uncovered`: what stays closed although it could open, for want of
 *   room; never the other way round.
 */
export async function overrideRules(
  people: readonly Person[],
  personId: string,
  table: Table,
  { browser, supports: ask }: RuleOptions,
): Promise<CompiledRules> {
  const supports = remember(ask);
  const own = people.filter(({ id }) => id === personId).flatMap((person) => conditionsOf(table, person));
  if (own.length === 0) return { rules: [], uncovered: [] };
  const others = people.filter(({ id }) => id !== personId).flatMap((person) => conditionsOf(table, person));
  if (others.length === 0) {
    // Nobody else is listed, so there is nothing to keep closed.
    const everything = { isUrlFilterCaseSensitive: false, resourceTypes: OPENED };
    return {
      rules: [
        {
          id: FIRST_ID.session,
          priority: PRIORITY.override,
          action: { type: 'allow' },
          condition: everything,
        },
      ],
      uncovered: [],
    };
  }
  const fitted = async (conditions: readonly Condition[], merging: Merging) =>
    (await fitAll(byRank(merge(conditions, merging)), supports)).fitted;
  // What somebody else is listed under, too, stays closed.
  const closed = new Set(others.map(meaning));
  const openable = own.filter((condition) => !closed.has(meaning(condition)));
  const isShared = ({ shared }: Condition) => shared;
  const uncovered: Uncovered[] = [];
  const leave = (condition: Condition) => uncovered.push(...uncoveredBy(condition));
  let opening = await fitted(openable, 'few');
  // Two people show on one page only in forms that are made for it.
  let still = (await fitted(others.filter(isShared), 'by-form')).flatMap((one) =>
    rulesFor(one, browser, true, 'ample'),
  );
  const ownPages = opening.filter(({ condition }) => condition.rank < RANK.mirror).length;
  if (still.length > 0 && countRegexes(still) + ownPages > REGEX_BUDGET.session) {
    // Rather keep such pages closed than open them without the rules that watch over the others.
    merge(openable.filter(isShared), 'by-form').forEach(leave);
    opening = await fitted(
      openable.filter(({ shared }) => !shared),
      'few',
    );
    still = [];
  }
  const room = REGEX_BUDGET.session - countRegexes(still);
  // Own pages come first; beyond the room for expressions they open in their plain spelling.
  const plain = opening.slice(room).flatMap(({ condition }) => {
    const filters = fitFilters(condition);
    filters.failed.forEach(leave);
    return filters.fitted;
  });
  const opened = [...opening.slice(0, room), ...plain].map(allowRule);
  return { rules: numbered([...still, ...opened], FIRST_ID.session), uncovered };
}
