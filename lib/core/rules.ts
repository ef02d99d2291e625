/**
 * The network rules of a list, from the same rows that `identify` reads.
 *
 * An account or phrase becomes conditions: a set of hosts and the ways in which it shows there. A condition becomes rules:
 * in Chromium two doors and a blocked embed, in Firefox one door and blocked requests (see docs). What the browser can't
 * hold in one expression is split, then spelt with less tolerance, and at last reported.
 */
import { withoutWww } from './address.ts';
import { CUSTOM, customTarget } from './custom.ts';
import type { FormName } from './form.ts';
import { createToken } from './form.ts';
import type { Platform, Table } from './identify.ts';
import { keyOf } from './identify.ts';
import type { Account, Person, Phrase } from './model.ts';
import type { NetworkCondition, NetworkRule, ResourceType } from './network-rules.ts';
import { FIRST_ID, PART_TYPES, PRIORITY, REGEX_BUDGET, RULE_LIMIT } from './network-rules.ts';
import { NEVER_BLOCK } from './never-block.ts';
import type { Part, Pattern, Shape, Slot } from './pattern.ts';
import { readPattern } from './pattern.ts';
import type { Form } from './platforms/row.ts';
import { wordsOf } from './search.ts';
import type { SpellingRules, Tolerance } from './spelling.ts';
import { PLAIN, spell, spellHandleSearch, spellLiteral, spellPhraseSearch } from './spelling.ts';
import { TOP_LEVEL_DOMAINS } from './top-level-domains.ts';

/** Whether the browser takes an expression: its `isRegexSupported`. */
export type Supports = (regex: string, caseSensitive: boolean) => Promise<boolean>;

export interface RuleOptions {
  readonly browser: 'chromium' | 'firefox';
  readonly supports: Supports;
}

/** An account or phrase in a form that no rule covers. */
export interface Uncovered {
  readonly accountId: string;
  readonly form: FormName;
}

export interface CompiledRules {
  readonly rules: readonly NetworkRule[];
  /** What fits nowhere: the protection status says so. */
  readonly uncovered: readonly Uncovered[];
}

/** The rest of an address after its host, at a tolerance. */
type Tail = (tolerance: Tolerance) => string;

/** Hosts, and the ways in which one account or phrase shows there. */
interface Condition {
  readonly personId: string;
  readonly accountId: string;
  readonly form: FormName;
  readonly shared: boolean;
  /** Null: any host. */
  readonly domains: readonly string[] | null;
  readonly excluded: readonly string[];
  readonly caseSensitive: boolean;
  /** How the expression begins: scheme and host. */
  readonly head: string;
  /** One of them must follow; none: the hosts alone say it. */
  readonly tails: readonly Tail[];
}

type Owner = Pick<Condition, 'personId' | 'accountId'>;

const ANY_AUTHORITY = '^[a-z]+://[^/]+';
const SEGMENT_END = '(?:[/?#]|$)';
const VALUE_END = '(?:[&#]|$)';
const SLASHES = '/+';

/** How the pieces of an address are written where it stands: by itself, or encoded in another one's query. */
interface Writing {
  readonly slash: string;
  readonly anySegment: string;
  readonly segmentEnd: string;
  readonly allowsQuery: boolean;
}

const DIRECT: Writing = { slash: SLASHES, anySegment: '[^/?#]+', segmentEnd: SEGMENT_END, allowsQuery: true };
/** Within an archive's path, where `*` at the end lists all copies. */
const ARCHIVED: Writing = { ...DIRECT, segmentEnd: '(?:[/?#]|\\*?$)' };
const ENCODED: Writing = {
  slash: '(?:/|%2f)+',
  anySegment: '[^/?#&%]+',
  segmentEnd: '(?:[/?#&]|%2f|%3f|%23|$)',
  allowsQuery: false,
};

/** An account, ready to be spelt. */
interface Subject {
  readonly platform: Platform;
  readonly kind: string;
  readonly key: string;
  readonly spelling: SpellingRules;
}

function subjectOf(table: Table, account: Account): Subject | null {
  const platform = table.platforms.get(account.platform);
  const row = platform?.kinds.get(account.kind)?.row;
  const key = platform ? keyOf(platform, account.kind, account.value) : null;
  if (!platform || !row || key === null) return null;
  const spelling = {
    caseSensitive: row.caseSensitive ?? false,
    ignored: row.ignored ?? '',
    equivalents: row.equivalents ?? {},
  };
  return { platform, kind: account.kind, key, spelling };
}

const AT_SIGN = '(?:@|%40)';

/** The part of the identifier that stands in a slot. Null: this slot can't hold it. */
function slotKey(slot: Slot, subject: Subject): string | null {
  if (slot.kind !== subject.kind) return null;
  if (slot.half === 'whole') {
    return subject.key.startsWith(slot.without) ? subject.key.slice(slot.without.length) : null;
  }
  const at = subject.key.lastIndexOf('@');
  return slot.half === 'local' ? subject.key.slice(0, at) : subject.key.slice(at + 1);
}

/** One segment or value. Null: it can't hold the subject. */
function spellParts(
  parts: readonly Part[],
  subject: Subject,
  tolerance: Tolerance,
  any: string,
  needsSigil = false,
): string | null {
  let out = '';
  for (const part of parts) {
    if (part === null) out += any;
    else if (typeof part === 'string') out += spellLiteral(part, subject.spelling.caseSensitive, tolerance);
    else {
      const text = slotKey(part, subject);
      if (text === null) return null;
      if (part.sigil) out += needsSigil ? AT_SIGN : `${AT_SIGN}?`;
      out += spell(text, subject.spelling, tolerance);
    }
  }
  return out;
}

function slotsOf(shape: Shape): Slot[] {
  return [...shape.segments.flat(), ...(shape.query?.value ?? [])].filter(
    (part): part is Slot => typeof part === 'object' && part !== null,
  );
}

/** The path and query in which a pattern shows a subject. Null: not in this pattern. */
function spellShape(
  form: Form,
  shape: Shape,
  subject: Subject,
  reserved: readonly string[],
  tolerance: Tolerance,
  writing: Writing,
): string | null {
  const { platform, key } = subject;
  if (!slotsOf(shape).some((slot) => slot.kind === subject.kind)) return null;
  if (form.except?.includes(key) || (shape.query && !writing.allowsQuery)) return null;
  let out = platform.row.locale ? `(?:${writing.slash}(?:${platform.row.locale}))?` : '';
  for (const [i, parts] of shape.segments.entries()) {
    const first = parts.length === 1 ? parts[0] : null;
    const isBare = i === 0 && typeof first === 'object' && first !== null;
    const isReserved = isBare && reserved.includes(slotKey(first, subject) ?? '');
    // Only an @ tells a person from the platform's page of that name.
    if (isReserved && !first.sigil) return null;
    const spelt = spellParts(parts, subject, tolerance, writing.anySegment, isReserved);
    if (spelt === null) return null;
    out += writing.slash + spelt;
  }
  const last = shape.segments.at(-1)?.at(-1);
  if (!shape.query) return out + (last === null ? '' : writing.segmentEnd);
  const value = spellParts(shape.query.value, subject, tolerance, '[^&#]+');
  if (value === null) return null;
  const name = spellLiteral(shape.query.name, subject.spelling.caseSensitive, 1);
  return `${out}(?:/[^?#]*)?\\?(?:[^#]*&)?${name}=${value}${VALUE_END}`;
}

/** What was searched for, on one of a platform's search pages. */
function spellSearch(pattern: Pattern, what: (end: string) => string): string {
  let out = '';
  const { segments, query } = pattern.shape;
  for (const parts of segments) {
    out += SLASHES;
    for (const part of parts) {
      if (typeof part === 'string') out += spell(part, PLAIN, 1);
      else if (part === null) out += '[^/?#]+';
      else out += what('[/?#]|$');
    }
  }
  return query ? `${out}(?:/[^?#]*)?\\?(?:[^#]*&)?${query.name}=${what('[&#]|$')}` : out;
}

function isSearch(pattern: Pattern): boolean {
  return slotsOf(pattern.shape).some(({ kind }) => kind === 'query');
}

/** A host as the whole authority of an address. */
function exactHost(host: string): string {
  return `^[a-z]+://(?:www\\.)?${spell(host, PLAIN, 1)}\\.?(?::[0-9]+)?`;
}

function deniedHosts(platform: Platform): string[] {
  const { hosts, notPersonHosts = [] } = platform.row;
  return hosts.flatMap((host) => notPersonHosts.map((label) => `${label}.${host}`));
}

/** The hosts that use a platform's own paths: its own and its mirrors'. */
function pathHosts(table: Table, platform: Platform): string[] {
  const mirrors = table.rows.mirrors.filter(({ of, forms }) => of === platform.row.id && !forms);
  return [...platform.row.hosts, ...mirrors.flatMap(({ hosts }) => hosts)];
}

/** The forms of one row on its hosts, as conditions for one subject. */
function formConditions(
  owner: Owner,
  subject: Subject,
  forms: readonly Form[],
  hosts: readonly string[],
  excluded: readonly string[],
  reserved: readonly string[],
): Condition[] {
  const found: Condition[] = [];
  const { caseSensitive } = subject.spelling;
  const anyHost = hosts[0] === '*';
  for (const form of forms) {
    for (const text of form.patterns) {
      const pattern = readPattern(text);
      if (pattern.fragment) continue;
      const base = {
        ...owner,
        form: form.name as FormName,
        shared: form.shared ?? false,
        caseSensitive,
        excluded: pattern.host === null ? excluded : [],
        domains: pattern.host === null ? (anyHost ? null : hosts) : [pattern.host],
        head: ANY_AUTHORITY,
      };
      if (pattern.label) {
        const label = slotKey(pattern.label, subject);
        if (label === null || !/^[a-z0-9-]+$/.test(label) || reserved.includes(label)) continue;
        found.push({ ...base, domains: [`${label}.${pattern.host}`], tails: [] });
        continue;
      }
      if (isSearch(pattern)) {
        // Names may be numbers, but never an identifier with its own case: those aren't what people search by.
        const tail: Tail = (tolerance) =>
          spellSearch(pattern, (end) =>
            spellHandleSearch(spell(subject.key, subject.spelling, tolerance), end),
          );
        found.push({ ...base, tails: [tail] });
        continue;
      }
      const spelt = (tolerance: Tolerance) =>
        spellShape(form, pattern.shape, subject, reserved, tolerance, DIRECT);
      if (spelt(0) === null) continue;
      const slots = slotsOf(pattern.shape);
      // Without a host of its own, half an identifier belongs to the page's host.
      const local = slots.some(({ half }) => half === 'local') && !slots.some(({ half }) => half === 'host');
      const site = withoutWww(subject.key.slice(subject.key.lastIndexOf('@') + 1));
      found.push({
        ...base,
        ...(local && pattern.host === null ? { domains: [site], head: exactHost(site) } : {}),
        tails: [(tolerance) => spelt(tolerance)!],
      });
    }
  }
  return found;
}

/** Sub-domains under which an address within another one is looked for. More would include sites that show nobody. */
const COMMON_SUBDOMAINS = '(?:(?:www|m|mobile)\\.)?';

/** An account's pages as they stand within a copy's address. */
function copyConditions(table: Table, owner: Owner, subject: Subject): Condition[] {
  const { row } = subject.platform;
  const found: Condition[] = [];
  if (row.hosts[0] === '*') return found;
  const hosts = row.hosts.filter((host) => !host.endsWith('.onion')).map((host) => spell(host, PLAIN, 1));
  for (const copy of table.rows.copies) {
    const patterns = copy.patterns.map(readPattern);
    const domains = [...new Set(patterns.map(({ host }) => host!))];
    const inQuery = patterns.some(({ shape }) => shape.query);
    const writing = inQuery ? ENCODED : ARCHIVED;
    const scheme = inQuery ? '(?:https?(?::|%3a)(?:/|%2f)+)?' : '(?:https?:/+)?';
    const fronts = patterns.map(({ shape }) => {
      const fixed = shape.query ? shape.segments : shape.segments.slice(0, -1);
      const path = fixed.map(
        (parts) =>
          SLASHES +
          parts.map((part) => (part === null ? '[^/?#]+' : spell(part as string, PLAIN, 1))).join(''),
      );
      return path.join('') + (shape.query ? `(?:/[^?#]*)?\\?(?:[^#]*&)?${shape.query.name}=` : SLASHES);
    });
    const head = `${ANY_AUTHORITY}(?:${fronts.join('|')})${scheme}`;
    const tails: Tail[] = [];
    for (const form of row.forms) {
      for (const text of form.patterns) {
        const pattern = readPattern(text);
        if (pattern.fragment || pattern.label || isSearch(pattern)) continue;
        const spelt = (tolerance: Tolerance) =>
          spellShape(form, pattern.shape, subject, row.reserved, tolerance, writing);
        if (spelt(0) === null) continue;
        const sites = pattern.host === null ? hosts : [spell(pattern.host, PLAIN, 1)];
        tails.push((tolerance) => `${COMMON_SUBDOMAINS}(?:${sites.join('|')})${spelt(tolerance)!}`);
      }
    }
    if (tails.length === 0) continue;
    const { caseSensitive } = subject.spelling;
    found.push({ ...owner, form: 'copy', shared: false, domains, excluded: [], caseSensitive, head, tails });
  }
  return found;
}

function accountConditions(table: Table, person: Person, account: Account): Condition[] {
  const owner = { personId: person.id, accountId: account.id };
  if (account.platform === CUSTOM) return customConditions(owner, account.value);
  const subject = subjectOf(table, account);
  if (!subject) return [];
  const { platform } = subject;
  const excluded = platform.row.hosts[0] === '*' ? [...NEVER_BLOCK] : deniedHosts(platform);
  const found = formConditions(
    owner,
    subject,
    platform.row.forms,
    pathHosts(table, platform),
    excluded,
    platform.row.reserved,
  );
  for (const mirror of table.rows.mirrors) {
    if (mirror.of !== platform.row.id || !mirror.forms) continue;
    found.push(...formConditions(owner, subject, mirror.forms, mirror.hosts, [], mirror.reserved ?? []));
  }
  return [...found, ...copyConditions(table, owner, subject)];
}

function phraseConditions(table: Table, person: Person, phrase: Phrase): Condition[] {
  const words = wordsOf(phrase.text);
  if (words.length === 0) return [];
  // Platforms that search in the same way share a condition.
  const byPattern = new Map<string, { pattern: Pattern; domains: string[]; excluded: string[] }>();
  for (const platform of table.platforms.values()) {
    for (const text of platform.row.forms.flatMap(({ patterns }) => patterns)) {
      const pattern = readPattern(text);
      if (!isSearch(pattern) || pattern.fragment) continue;
      const group = byPattern.get(text) ?? { pattern, domains: [], excluded: [] };
      group.domains.push(...(pattern.host === null ? pathHosts(table, platform) : [pattern.host]));
      if (pattern.host === null) group.excluded.push(...deniedHosts(platform));
      byPattern.set(text, group);
    }
  }
  return [...byPattern.values()].map(({ pattern, domains, excluded }) => ({
    personId: person.id,
    accountId: phrase.id,
    form: 'search',
    shared: true,
    domains,
    excluded,
    caseSensitive: false,
    head: ANY_AUTHORITY,
    tails: [() => spellSearch(pattern, (end) => spellPhraseSearch(words, end))],
  }));
}

function customConditions(owner: Owner, value: string): Condition[] {
  const target = customTarget(value);
  if (!target) return [];
  const tail: Tail = (tolerance) => {
    const path = target.segments
      .map((segment) => SLASHES + spell(segment.toLowerCase(), PLAIN, tolerance))
      .join('');
    if (target.query.length === 0) return path + SEGMENT_END;
    const pairs = target.query.map(
      ([name, text]) => `${spell(name, PLAIN, 1)}=${spell(text, PLAIN, tolerance)}`,
    );
    const inOrder = (all: readonly string[]) => `(?:[^#]*&)?${all.join('(?:&[^#]*)?&')}`;
    return `${path}(?:/[^?#]*)?\\?(?:${inOrder(pairs)}|${inOrder(pairs.toReversed())})${VALUE_END}`;
  };
  const form = 'page' as const;
  const { host } = target;
  return [
    {
      ...owner,
      form,
      shared: true,
      domains: [host],
      excluded: [],
      caseSensitive: false,
      head: exactHost(host),
      tails: [tail],
    },
  ];
}

function conditionsOf(table: Table, person: Person): Condition[] {
  return [
    ...person.accounts.flatMap((account) => accountConditions(table, person, account)),
    ...person.phrases.flatMap((phrase) => phraseConditions(table, person, phrase)),
  ];
}

/** Conditions that differ in their tails only become one. `byForm` keeps the forms apart. */
function merge(conditions: readonly Condition[], byForm: boolean): Condition[] {
  const groups = new Map<string, Condition>();
  for (const condition of conditions) {
    const { accountId, form, domains, excluded, head, caseSensitive, tails } = condition;
    // Searches and conditions without an expression stay by themselves.
    const part = byForm || form === 'search' || form === 'copy' || tails.length === 0 ? form : '';
    const key = JSON.stringify([accountId, part, domains, excluded, head, caseSensitive, tails.length === 0]);
    const known = groups.get(key);
    groups.set(
      key,
      known
        ? { ...known, shared: known.shared || condition.shared, tails: [...known.tails, ...tails] }
        : condition,
    );
  }
  return [...groups.values()];
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

async function fit(
  condition: Condition,
  supports: Supports,
): Promise<{ fitted: Fitted[]; failed: Condition[] }> {
  const { domains, excluded, caseSensitive, head, tails } = condition;
  const hosts = {
    ...(domains ? { requestDomains: domains } : {}),
    ...(excluded.length > 0 ? { excludedRequestDomains: excluded } : {}),
    isUrlFilterCaseSensitive: caseSensitive,
  };
  if (tails.length === 0) return { fitted: [{ condition, match: hosts }], failed: [] };
  for (const tolerance of tails.length === 1 ? ([0, 1] as const) : ([0] as const)) {
    const written = tails.map((tail) => tail(tolerance));
    const regexFilter = written.length === 1 ? head + written[0] : `${head}(?:${written.join('|')})`;
    if (await supports(regexFilter, caseSensitive)) {
      return { fitted: [{ condition, match: { ...hosts, regexFilter } }], failed: [] };
    }
  }
  if (tails.length === 1) return { fitted: [], failed: [condition] };
  const half = Math.ceil(tails.length / 2);
  const [left, right] = await Promise.all([
    fit({ ...condition, tails: tails.slice(0, half) }, supports),
    fit({ ...condition, tails: tails.slice(half) }, supports),
  ]);
  return { fitted: [...left.fitted, ...right.fitted], failed: [...left.failed, ...right.failed] };
}

/** What one match becomes in each browser. */
function rulesFor(
  { condition, match }: Fitted,
  browser: RuleOptions['browser'],
  still: boolean,
): Omit<NetworkRule, 'id'>[] {
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
      {
        priority: plain,
        action: { type: 'block' },
        condition: when(...PART_TYPES),
      },
    ];
  }
  return [
    {
      priority: link,
      action: to('door.html'),
      condition: { ...when('main_frame'), initiatorDomains: TOP_LEVEL_DOMAINS },
    },
    { priority: plain, action: to('interception.html'), condition: when('main_frame') },
    // Never redirected: under a policy of its own, a page could tell "redirected" from "blocked" (docs/decisions/0001).
    { priority: plain, action: { type: 'block' }, condition: when(...PART_TYPES) },
  ];
}

function allowRule({ match }: Fitted): Omit<NetworkRule, 'id'> {
  return {
    priority: PRIORITY.override,
    action: { type: 'allow' },
    condition: { ...match, resourceTypes: ['main_frame', ...PART_TYPES] },
  };
}

function countRegexes(rules: readonly Omit<NetworkRule, 'id'>[]): number {
  return rules.filter(({ condition }) => condition.regexFilter !== undefined).length;
}

async function fitAll(conditions: readonly Condition[], supports: Supports) {
  const results = await Promise.all(conditions.map((condition) => fit(condition, supports)));
  return { fitted: results.flatMap(({ fitted }) => fitted), failed: results.flatMap(({ failed }) => failed) };
}

function numbered(rules: readonly Omit<NetworkRule, 'id'>[], first: number): NetworkRule[] {
  return rules.map((rule, i) => ({ id: first + i, ...rule }));
}

/**
 * The dynamic rules of a list.
 * @param people as stored
 * @param options the browser, and what it takes
 * @returns rules numbered from FIRST_ID.dynamic, in the list's order, within the browser's limits; and what fits in no
 *   rule. Accounts that the table does not know are left out without a word, as in `compileBlocklist`.
 */
export async function compileRules(
  people: readonly Person[],
  table: Table,
  { browser, supports }: RuleOptions,
): Promise<CompiledRules> {
  const all = people.flatMap((person) => conditionsOf(table, person));
  const uncovered = new Map<string, Uncovered>();
  const miss = ({ accountId, form }: Condition) => uncovered.set(`${accountId} ${form}`, { accountId, form });
  // Forms are told apart while the expressions suffice.
  let { fitted, failed } = await fitAll(merge(all, true), supports);
  const perMatch = browser === 'firefox' ? 2 : 3;
  if (fitted.length * perMatch > REGEX_BUDGET.dynamic)
    ({ fitted, failed } = await fitAll(merge(all, false), supports));
  failed.forEach(miss);
  const rules: Omit<NetworkRule, 'id'>[] = [];
  let regexes = 0;
  for (const one of fitted) {
    const more = rulesFor(one, browser, false);
    const count = countRegexes(more);
    if (regexes + count > REGEX_BUDGET.dynamic || rules.length + more.length > RULE_LIMIT) {
      miss(one.condition);
      continue;
    }
    regexes += count;
    rules.push(...more);
  }
  return { rules: numbered(rules, FIRST_ID.dynamic), uncovered: [...uncovered.values()] };
}

/** Two conditions that match the same addresses. */
function matchKey({ match }: Fitted): string {
  return JSON.stringify(match);
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
  { browser, supports }: RuleOptions,
): Promise<CompiledRules> {
  const own = people.filter(({ id }) => id === personId).flatMap((person) => conditionsOf(table, person));
  const others = people.filter(({ id }) => id !== personId).flatMap((person) => conditionsOf(table, person));
  const open = (await fitAll(merge(own, false), supports)).fitted;
  const closed = (await fitAll(merge(others, false), supports)).fitted;
  const closedKeys = new Set(closed.map(matchKey));
  const opening = open.filter((one) => !closedKeys.has(matchKey(one)));
  // Two people show on one page only in forms that are made for it.
  const still = closed.filter(({ condition }) => condition.shared);
  const rules: Omit<NetworkRule, 'id'>[] = still.flatMap((one) => rulesFor(one, browser, true));
  const uncovered: Uncovered[] = [];
  let regexes = countRegexes(rules);
  for (const one of opening) {
    if (regexes + 1 > REGEX_BUDGET.session) {
      uncovered.push({ accountId: one.condition.accountId, form: one.condition.form });
      continue;
    }
    regexes++;
    rules.push(allowRule(one));
  }
  return { rules: numbered(rules, FIRST_ID.session), uncovered };
}
