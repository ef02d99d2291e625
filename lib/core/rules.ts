/**
 * The network rules of a list, from the same rows that `identify` reads.
 *
 * A person becomes conditions (conditions.ts), a condition becomes redirects: in Chromium to two doors, in Firefox to
 * one. Parts of pages are blocked by rules of their own: those say nobody's name, so everybody's conditions on the same
 * hosts share them. What the browser can't hold in one expression is split, then spelt with less tolerance, and at last
 * reported. A long list is written more briefly (`LEVELS`).
 */
import type { Condition, Written } from './condition.ts';
import { RANK } from './condition.ts';
import { conditionsOf } from './conditions.ts';
import type { FormName } from './form.ts';
import { createToken } from './form.ts';
import type { Table } from './identify.ts';
import type { Person } from './model.ts';
import type { NetworkCondition, NetworkRule, ResourceType } from './network-rules.ts';
import { FIRST_ID, PART_TYPES, PRIORITY, REGEX_BUDGET, RULE_LIMIT } from './network-rules.ts';
import { linkDoorOf } from './rule-change.ts';
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

const places = new WeakMap<Condition, number>();
const placeNumbers = new Map<string, number>();

/** A number for where a condition looks and how its expression begins: search engines have hundreds of hosts. */
function placeOf(condition: Condition): number {
  const known = places.get(condition);
  if (known !== undefined) return known;
  const { domains, excluded, head, caseSensitive } = condition;
  const text = JSON.stringify([domains, excluded, head, caseSensitive]);
  const place = placeNumbers.get(text) ?? placeNumbers.size;
  placeNumbers.set(text, place);
  places.set(condition, place);
  return place;
}

/**
 * Conditions that differ in their tails only become one.
 * @param by what our page is told: each form of each account; each account; or nothing at all, for rules that lead
 *   nowhere. Of the accounts that one search is for, it is told the first.
 */
function merge(conditions: readonly Condition[], by: 'form' | 'account' | 'nobody'): Condition[] {
  const groups = Map.groupBy(conditions, (condition) => {
    const { personId, accountId, form, tails, rank } = condition;
    // All that a person is searched for by is asked at once.
    const isSearched = rank === RANK.search || rank === RANK.elsewhere;
    const owner = by === 'nobody' ? '' : isSearched ? personId : accountId;
    // Searches and conditions without an expression stay by themselves.
    const part =
      by === 'form' || (by === 'account' && (rank >= RANK.search || tails.length === 0)) ? form : '';
    return `${owner}\n${part}\n${rank}\n${tails.length === 0}\n${placeOf(condition)}`;
  });
  return [...groups.values()].map(join);
}

function join(conditions: readonly Condition[]): Condition {
  const [first] = conditions;
  if (!first || conditions.length === 1) return first!;
  const others = new Set(conditions.map(({ accountId }) => accountId));
  others.delete(first.accountId);
  return {
    ...first,
    shared: conditions.some(({ shared }) => shared),
    tails: conditions.flatMap(({ tails }) => tails),
    ...(others.size > 0 ? { alsoOf: [...others] } : {}),
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
  const isLast = tails.length === 1;
  for (const tolerance of isLast && !parts ? TOLERANCES : TOLERANCES.slice(0, 2)) {
    const regexFilter = writeRegex(condition, tolerance);
    if (await supports(regexFilter, caseSensitive)) {
      return { fitted: [{ condition, match: { ...hosts, regexFilter } }], failed: [] };
    }
  }
  if (isLast && parts) return fitAll(parts, supports);
  if (isLast) return fitFilters(condition);
  const half = Math.ceil(tails.length / 2);
  const pieces = [tails.slice(0, half), tails.slice(half)].map((some) => ({ ...condition, tails: some }));
  return fitAll(pieces, supports);
}

type Rule = Omit<NetworkRule, 'id'>;

/** Where a visit is sent. */
function doorRules({ condition, match }: Fitted, browser: RuleOptions['browser'], still: boolean): Rule[] {
  const token = createToken(condition.accountId, condition.form);
  const to = (page: string) =>
    ({ type: 'redirect', redirect: { extensionPath: `/${page}?s=${token}` } }) as const;
  const when = { ...match, resourceTypes: ['main_frame'] as const };
  const plain: Rule = {
    priority: still ? PRIORITY.stillPlainDoor : PRIORITY.plainDoor,
    action: to('interception.html'),
    condition: when,
  };
  if (browser === 'firefox') return [plain];
  const link: Rule = {
    priority: still ? PRIORITY.stillLinkDoor : PRIORITY.linkDoor,
    action: to('door.html'),
    condition: { ...when, initiatorDomains: TOP_LEVEL_DOMAINS },
  };
  return [link, plain];
}

/**
 * Everything else that asks for a listed address. Never redirected: in Firefox our address names the installation, and
 * in Chromium a page with a policy of its own could tell "redirected" from "blocked" (docs/decisions/0001).
 */
function partRule({ match }: Pick<Fitted, 'match'>, still: boolean): Rule {
  return {
    priority: still ? PRIORITY.stillPlainDoor : PRIORITY.plainDoor,
    action: { type: 'block' },
    condition: { ...match, resourceTypes: PART_TYPES },
  };
}

/** A running override opens the page and every part of it. */
const OPENED: readonly ResourceType[] = ['main_frame', ...PART_TYPES];

function allowRule({ match }: Fitted): Rule {
  return {
    priority: PRIORITY.override,
    action: { type: 'allow' },
    condition: { ...match, resourceTypes: OPENED },
  };
}

function countRegexes(rules: readonly Rule[]): number {
  return rules.filter(({ condition }) => condition.regexFilter !== undefined).length;
}

/** So many pairs of doors there may be for more than people's own pages: each costs time at every change of the list. */
const DOOR_LIMIT = 300;

/** So many conditions are put to the browser at once. */
const BATCH = 60;

/**
 * How briefly a list is written; the first that fits is taken. A page of ours is told the form while there is room,
 * then the account only; parts of pages are blocked in every spelling, then in the plain one.
 */
const LEVELS = [
  { by: 'form', parts: 'every spelling' },
  { by: 'account', parts: 'every spelling' },
  { by: 'account', parts: 'plain' },
] as const;
/** Some conditions are split later on. */
const RESERVE = 1.15;

/** The most important first; equals in the list's order. */
function byRank(conditions: readonly Condition[]): Condition[] {
  return conditions.toSorted((a, b) => a.rank - b.rank);
}

function numbered(rules: readonly Rule[], first: number): NetworkRule[] {
  return rules.map((rule, i) => ({ id: first + i, ...rule }));
}

/** The same with the rules of the link door apart: each stands before the one of the plain door. */
function numberedByDoor(rules: readonly Rule[]): NetworkRule[] {
  let id: number = FIRST_ID.dynamic;
  return rules.map((rule) =>
    rule.condition.initiatorDomains ? { id: linkDoorOf(id), ...rule } : { id: id++, ...rule },
  );
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
  const all = withoutRepeats(people.flatMap((person) => conditionsOf(table, person)));
  const doors = browser === 'firefox' ? 1 : 2;
  const parts = merge(all, 'nobody');
  const level =
    LEVELS.find(
      ({ by, parts: spellings }) =>
        (merge(all, by).length * doors + (spellings === 'plain' ? 0 : parts.length)) * RESERVE <=
        REGEX_BUDGET.dynamic,
    ) ?? LEVELS.at(-1)!;
  const uncovered = new Map<string, Uncovered>();
  const miss = (condition: Condition) => {
    // More than any list has room for; docs/RULES.md says so once and for all.
    if (condition.rank >= RANK.elsewhere) return;
    for (const one of uncoveredBy(condition)) uncovered.set(JSON.stringify(one), one);
  };
  const rules: Rule[] = [];
  let regexes = 0;
  let links = 0;
  const add = (more: readonly Rule[]): boolean => {
    const count = countRegexes(more);
    if (regexes + count > REGEX_BUDGET.dynamic || rules.length + more.length > RULE_LIMIT) return false;
    regexes += count;
    links += more.filter(({ condition }) => condition.initiatorDomains).length;
    rules.push(...more);
    return true;
  };
  const addDoors = async (conditions: readonly Condition[]) => {
    for (let at = 0; at < conditions.length; at += BATCH) {
      const batch = conditions.slice(at, at + BATCH);
      const isFull =
        regexes + doors > REGEX_BUDGET.dynamic || (links >= DOOR_LIMIT && batch[0]!.rank > RANK.side);
      const { fitted, failed } = isFull ? { fitted: [], failed: batch } : await fitAll(batch, supports);
      const left = fitted.filter((one) => !add(doorRules(one, browser, false)));
      for (const condition of [...left.map((one) => one.condition), ...failed]) {
        // Without expressions the person's own pages still have their plain spellings; the rest isn't worth the rules.
        const isOwn = condition.rank <= RANK.side;
        const plain = isOwn ? fitFilters(condition) : { fitted: [], failed: [condition] };
        const added = plain.fitted.map((one) => add(doorRules(one, browser, false)));
        if (plain.failed.length > 0 || added.includes(false)) miss(condition);
      }
    }
  };
  const addParts = async (conditions: readonly Condition[]) => {
    const { fitted, failed } =
      level.parts === 'plain' ? { fitted: [], failed: conditions } : await fitAll(conditions, supports);
    for (const one of fitted) if (!add([partRule(one, false)])) addPlainParts(one.condition);
    failed.forEach(addPlainParts);
  };
  const addPlainParts = (condition: Condition) => {
    const plain =
      condition.tails.length === 0 ? [{ match: hostsOf(condition) }] : fitFilters(condition).fitted;
    for (const one of plain) add([partRule(one, false)]);
  };
  const isLast = ({ rank }: Condition) => rank >= RANK.elsewhere;
  const sorted = byRank(merge(all, level.by));
  await addDoors(sorted.filter((condition) => !isLast(condition)));
  await addParts(byRank(parts).filter((condition) => !isLast(condition)));
  await addDoors(sorted.filter(isLast));
  if (level.parts !== 'plain') await addParts(parts.filter(isLast));
  return { rules: numberedByDoor(withInitiators(rules)), uncovered: [...uncovered.values()] };
}

/** A person's accounts of one name on several platforms say the same on a search engine: once is enough. */
function withoutRepeats(conditions: readonly Condition[]): Condition[] {
  const known = new Set<string>();
  return conditions.filter((condition) => {
    if (!condition.isEngine) return true;
    const key = `${condition.personId}\n${placeOf(condition)}\n${writeRegex(condition, 0)}`;
    return !known.has(key) && Boolean(known.add(key));
  });
}

/** So many rules may carry the whole list of top-level domains: each costs the browser a millisecond at every change. */
const FULL_LISTS = 120;

/** Beyond that all carry the domains that nearly every link comes from; one from elsewhere ends on the browser's page. */
function withInitiators(rules: readonly Rule[]): Rule[] {
  if (rules.filter(({ condition }) => condition.initiatorDomains).length <= FULL_LISTS) return [...rules];
  return rules.map((rule) =>
    rule.condition.initiatorDomains
      ? { ...rule, condition: { ...rule.condition, initiatorDomains: COMMON_TOP_LEVEL_DOMAINS } }
      : rule,
  );
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
  const fitted = async (conditions: readonly Condition[], by: 'form' | 'account') =>
    (await fitAll(byRank(merge(conditions, by)), supports)).fitted;
  // What somebody else is listed under, too, stays closed.
  const closed = new Set(others.map(meaning));
  const openable = own.filter((condition) => !closed.has(meaning(condition)));
  const isShared = ({ shared }: Condition) => shared;
  const uncovered: Uncovered[] = [];
  const leave = (condition: Condition) => uncovered.push(...uncoveredBy(condition));
  let opening = await fitted(openable, 'account');
  // Two people show on one page only in forms that are made for it.
  let still = (await fitted(others.filter(isShared), 'form')).flatMap((one) => [
    ...doorRules(one, browser, true),
    partRule(one, true),
  ]);
  const ownPages = opening.filter(({ condition }) => condition.rank < RANK.mirror).length;
  if (still.length > 0 && countRegexes(still) + ownPages > REGEX_BUDGET.session) {
    // Rather keep such pages closed than open them without the rules that watch over the others.
    merge(openable.filter(isShared), 'form').forEach(leave);
    opening = await fitted(
      openable.filter(({ shared }) => !shared),
      'account',
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
