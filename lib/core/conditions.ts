/**
 * What network rules have to say about a person, from the same rows that `identify` reads: conditions, each a set of
 * hosts and the ways in which one account or phrase shows there. `rules.ts` makes rules of them.
 */
import { isWithin, withoutWww } from './address.ts';
import { isCommon } from './common-words.ts';
import type { Subject } from './condition-writing.ts';
import {
  ANY_AUTHORITY,
  AT_SIGN,
  DIRECT,
  exactHost,
  isSearch,
  plainPath,
  SEGMENT_END,
  SLASHES,
  slotKey,
  slotsOf,
  spellSubject,
  subjectOf,
  TO_QUERY,
  VALUE_END,
  writeSearch,
  writeShape,
} from './condition-writing.ts';
import type { Condition, Owner, Written } from './condition.ts';
import { COMMON_HOSTS, deniedHosts, pathHosts, patternOf, RANK } from './condition.ts';
import { copyConditions } from './copy-conditions.ts';
import { CUSTOM, customTarget } from './custom.ts';
import { ENDINGS, everywhereHandle, USER_PARAMETERS } from './everywhere.ts';
import type { FormName } from './form.ts';
import type { Table } from './identify.ts';
import type { Account, Person } from './model.ts';
import { isNeverBlocked, NEVER_BLOCK } from './never-block.ts';
import { isScheme } from './pattern.ts';
import type { Form } from './platforms/row.ts';
import { engineConditions, phraseConditions } from './search-conditions.ts';
import type { Tolerance } from './spelling.ts';
import { aroundHandle, PLAIN, spell } from './spelling.ts';

/** The forms of one row on its hosts, as conditions for one subject. */
function formConditions(
  owner: Owner,
  subject: Subject,
  forms: readonly Form[],
  hosts: readonly string[],
  excluded: readonly string[],
  reserved: readonly string[],
  rank: number,
  head = ANY_AUTHORITY,
): Condition[] {
  const found: Condition[] = [];
  const { caseSensitive } = subject.spelling;
  const anyHost = hosts[0] === '*';
  for (const form of forms) {
    for (const text of form.patterns) {
      const pattern = patternOf(text);
      // A network rule sees neither fragments nor addresses without a network.
      if (pattern.fragment || isScheme(pattern.host)) continue;
      if (pattern.host === null && hosts.length === 0) continue;
      const base = {
        ...owner,
        form: form.name as FormName,
        shared: form.shared ?? false,
        caseSensitive,
        excluded: pattern.host === null ? excluded : [],
        domains: pattern.host === null ? (anyHost ? null : hosts) : [pattern.host],
        rank: isSearch(pattern)
          ? RANK.search
          : Math.max(rank, pattern.host === null ? RANK.pages : RANK.side),
        head: pattern.host === null ? head : ANY_AUTHORITY,
      };
      if (pattern.label) {
        const label = slotKey(pattern.label, subject);
        if (label === null || !/^[a-z0-9-]+$/.test(label) || reserved.includes(label)) continue;
        found.push({ ...base, domains: [`${label}.${pattern.host}`], tails: [] });
        continue;
      }
      if (isSearch(pattern)) {
        const tails = aroundHandle(isCommon(subject.key)).map(({ before, after }) => ({
          at: (tolerance: Tolerance) =>
            writeSearch(
              pattern,
              subject.platform.row.locale,
              caseSensitive,
              before,
              spellSubject(subject, tolerance),
              after,
              tolerance,
            ),
          filters: [],
        }));
        found.push({ ...base, tails });
        continue;
      }
      const at = (tolerance: Tolerance) =>
        writeShape(form, pattern.shape, subject, reserved, tolerance, DIRECT);
      if (at(0) === null) continue;
      const slots = slotsOf(pattern.shape);
      // Without a host of its own, half an identifier belongs to the page's host.
      const local = slots.some(({ half }) => half === 'local') && !slots.some(({ half }) => half === 'host');
      const site = withoutWww(subject.key.slice(subject.key.lastIndexOf('@') + 1));
      if (local && isNeverBlocked(site)) continue;
      const plain = plainPath(pattern.shape, subject);
      const { domains } = base;
      found.push({
        ...base,
        ...(local && pattern.host === null ? { domains: [site], head: exactHost(site) } : {}),
        // `||` stands for the domain and everything below it.
        tails: [
          {
            at: (tolerance) => at(tolerance)!,
            filters:
              plain === null || !domains || domains.length > COMMON_HOSTS
                ? []
                : domains.map((domain) => `||${domain}${plain}^`),
          },
        ],
      });
    }
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
    RANK.pages,
  );
  // A mirror that only its name tells stands on a host that no access was given to: `decide` knows it, rules don't.
  for (const { of, forms, hosts, reserved } of table.rows.mirrors) {
    if (of !== platform.row.id) continue;
    const words = reserved ?? (forms ? [] : platform.row.reserved);
    if (forms) found.push(...formConditions(owner, subject, forms, hosts, [], words, RANK.mirror));
  }
  return [
    ...onAllHosts(found),
    ...engineConditions(table, owner, subject),
    ...copyConditions(table, owner, subject),
  ];
}

function customConditions(owner: Owner, value: string): Condition[] {
  const target = customTarget(value);
  if (!target || isNeverBlocked(target.host)) return [];
  const write = (tolerance: Tolerance): Written => {
    const path = target.segments
      .map((segment) => SLASHES + spell(segment.toLowerCase(), PLAIN, tolerance))
      .join('');
    if (target.query.length === 0) return { before: '', subject: path, after: SEGMENT_END };
    const pairs = target.query.map(
      ([name, text]) => `${spell(name, PLAIN, 2)}=${spell(text, PLAIN, tolerance)}`,
    );
    const inOrder = (all: readonly string[]) => all.join('(?:&.*)?&');
    const ways = pairs.length > 1 ? `(?:${inOrder(pairs)}|${inOrder(pairs.toReversed())})` : inOrder(pairs);
    return { before: '', subject: `${path}${TO_QUERY}${ways}`, after: VALUE_END };
  };
  const { host } = target;
  const condition: Condition = {
    ...owner,
    form: 'page',
    shared: true,
    domains: [host],
    excluded: [],
    caseSensitive: false,
    rank: RANK.pages,
    head: exactHost(host),
    tails: [{ at: write, filters: [] }],
  };
  return [condition];
}

function excludes({ excluded }: Condition, { domains }: Condition): boolean {
  return domains!.some((domain) => excluded.some((host) => isWithin(domain, host)));
}

/**
 * What is written alike becomes one condition on all its hosts: front-ends use the same few paths. The platform's own
 * hosts stay apart from theirs, since all its forms can share one expression.
 */
function onAllHosts(conditions: readonly Condition[]): Condition[] {
  const groups = new Map<string, Condition>();
  for (const condition of conditions) {
    const { form, domains, caseSensitive, head, tails, rank } = condition;
    const written = tails.map((tail) => tail.at(0));
    const place = JSON.stringify(
      domains === null || tails.length === 0
        ? groups.size
        : [
            form,
            caseSensitive,
            head,
            rank === RANK.mirror,
            written.map(({ before, subject, after }) => [before, subject, after]),
          ],
    );
    const same = groups.get(place);
    if (!same || excludes(same, condition) || excludes(condition, same)) {
      groups.set(same ? `${place}${groups.size}` : place, condition);
      continue;
    }
    groups.set(place, {
      ...same,
      shared: same.shared || condition.shared,
      domains: [...new Set([...same.domains!, ...domains!])],
      excluded: [...new Set([...same.excluded, ...condition.excluded])],
      rank: Math.min(same.rank, rank),
      tails: same.tails.map((tail, i) => ({
        ...tail,
        filters: [...new Set([...tail.filters, ...tails[i]!.filters])],
      })),
    });
  }
  return [...groups.values()];
}

/** What was worked out for an account: a list changes by one at a time. */
const known = new WeakMap<Table, Map<string, readonly Condition[]>>();

/** So many accounts are remembered; then memory starts over. */
const REMEMBERED = 1_000;

function conditionsOfAccount(table: Table, person: Person, account: Account): readonly Condition[] {
  const ofTable = known.get(table) ?? new Map<string, readonly Condition[]>();
  known.set(table, ofTable);
  const key = JSON.stringify([person.id, account.id, account.platform, account.kind, account.value]);
  const conditions = ofTable.get(key) ?? accountConditions(table, person, account);
  if (ofTable.size >= REMEMBERED) ofTable.clear();
  ofTable.set(key, conditions);
  return conditions;
}

/** The last two labels of a host, and what may follow it. */
const DOMAIN = '[^/?#.@]+\\.[^/?#@]+(?:[/?#]|$)';

/** A handle on every site, as `everywhere.ts` reads addresses: in the path, in front of a domain, in a query. */
function everywhereConditions(table: Table, person: Person, account: Account): Condition[] {
  const handle = everywhereHandle(table, account);
  if (handle === null) return [];
  const condition = (head: string, before: string, after: string): Condition => ({
    personId: person.id,
    accountId: account.id,
    form: 'elsewhere',
    shared: true,
    domains: null,
    excluded: NEVER_BLOCK,
    caseSensitive: false,
    rank: RANK.pages,
    head,
    tails: [
      {
        at: (tolerance) => ({ before, subject: spell(handle, PLAIN, tolerance), after }),
        filters: [],
      },
    ],
  });
  const found = [
    condition(
      `${ANY_AUTHORITY}/(?:[^?#]*/)?`,
      `(?:@|%40|~|%7e|[a-z]+(?::|%3a))?`,
      `(?:${ENDINGS})?${SEGMENT_END}`,
    ),
    condition(`^[^?]+\\?(?:.*&)?(?:${USER_PARAMETERS})=`, `${AT_SIGN}?`, VALUE_END),
  ];
  if (/^[a-z0-9-]+$/.test(handle))
    found.push(condition('^[a-z]+://(?:[^/?#@]*@)?(?:[^/?#@]*\\.)?', '', `\\.${DOMAIN}`));
  return found;
}

/** Everything that rules have to say about one person. */
export function conditionsOf(table: Table, person: Person): Condition[] {
  return [
    ...person.accounts.flatMap((account) => conditionsOfAccount(table, person, account)),
    ...person.accounts.flatMap((account) => everywhereConditions(table, person, account)),
    ...person.phrases.flatMap((phrase) => phraseConditions(table, person, phrase)),
  ];
}
