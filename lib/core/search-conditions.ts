/** The conditions of searches: for a handle on search engines, for a name there and on platforms. */
import { isCommon } from './common-words.ts';
import type { Subject } from './condition-writing.ts';
import { ANY_AUTHORITY, AT_SIGN, isSearch, spellSubject, writeSearch } from './condition-writing.ts';
import type { Condition, Owner, Tail } from './condition.ts';
import { deniedHosts, once, pathHosts, patternOf, RANK } from './condition.ts';
import type { Table } from './identify.ts';
import type { Person, Phrase } from './model.ts';
import { isHost, type Pattern } from './pattern.ts';
import { wordsOf } from './search.ts';
import type { Tolerance } from './spelling.ts';
import { afterSubject, anyOf, BEFORE_HANDLE, BEFORE_PHRASE, PLAIN, spell, spellPhrase } from './spelling.ts';

/**
 * The search engines that are asked alike: where, and how an expression begins up to what was searched for. Labels that
 * may stand in front of a host are written out as hosts, since in an expression they would leave no room for a name.
 */
const searchEngines = once((table: Table) => {
  const groups = new Map<string, { domains: string[]; rank: number }>();
  for (const { hosts, labels, paths, parameters = table.rows.searchParameters, common } of table.rows
    .searches) {
    const rank = common ? RANK.search : RANK.elsewhere;
    const add = (head: string, more: readonly string[]) => {
      const known = groups.get(head) ?? { domains: [], rank };
      groups.set(head, { domains: [...known.domains, ...more], rank: Math.min(known.rank, rank) });
    };
    const query = `\\?(?:.*&)?${anyOf(parameters)}=`;
    // Up to the query: where paths are told apart, the host ends at the first slash.
    const rest = paths ? `[^/]+/+(?:${paths}[^?]*)?${query}` : `[^?]+${query}`;
    const wide = `^[a-z]+://${rest}`;
    if (!labels) {
      add(wide, hosts);
      continue;
    }
    add(
      wide,
      labels.flatMap((label) => hosts.map((host) => `${label}.${host}`)),
    );
    // No dot before the engine's name, and one behind it: nothing stands in front.
    const names = hosts.map((host) => host.slice(0, host.indexOf('.')));
    add(`^[a-z]+://[^./]*${anyOf(names.map((name) => spell(name, PLAIN, 2)))}\\.${rest}`, hosts);
  }
  return [...groups].map(([head, group]) => ({ head, ...group }));
});

/** What separates two words in a query, as addresses write it; `%22`: quotes. */
const WORD_GAP = '(?:[+:/]|%(?:2[0-9a-cf]|3a))';

const SITE = '(?:site(?::|%3a))?';

/**
 * A handle on search engines' result pages; one that is a common word only with a sigil, or with its platform's name and
 * nothing else.
 */
export function engineConditions(table: Table, owner: Owner, subject: Subject): Condition[] {
  const spelt = (tolerance: Tolerance) => spellSubject(subject, tolerance);
  const tail = (before: string, after = afterSubject('[&#]|$')): Tail => ({
    at: (tolerance) => ({ before, subject: spelt(tolerance), after }),
    filters: [],
  });
  const { id, hosts } = subject.platform.row;
  // With the first host only: a common word and its platform fill an expression.
  const [host = id] = hosts;
  const name = host.startsWith(`${id}.`)
    ? `${spell(id, PLAIN, 2)}(?:${spell(host.slice(id.length), PLAIN, 2)})?`
    : anyOf([id, host].map((one) => spell(one, PLAIN, 2)));
  // An address of an e-mail is looked for between spaces.
  const before = subject.key.includes('@') ? BEFORE_PHRASE : BEFORE_HANDLE;
  const tails = !isCommon(subject.key)
    ? [tail(before.inValue)]
    : [
        tail(`(?:[^&#]*(?:\\+|%2[0-9a-c]))?${AT_SIGN}`),
        tail(`${SITE}${name}${WORD_GAP}+`, `${WORD_GAP}*(?:[&#]|$)`),
        tail(`${WORD_GAP}*`, `${WORD_GAP}+${SITE}${name}${WORD_GAP}*(?:[&#]|$)`),
      ];
  return searchEngines(table).map(({ domains, head, rank }) => ({
    ...owner,
    form: 'search',
    shared: true,
    domains,
    excluded: [],
    caseSensitive: subject.spelling.caseSensitive,
    rank,
    isEngine: true,
    head,
    tails,
  }));
}

export function phraseConditions(table: Table, person: Person, phrase: Phrase): Condition[] {
  const words = wordsOf(phrase.text);
  if (words.length === 0) return [];
  // Platforms that search in the same way share a condition.
  const byPattern = new Map<
    string,
    { pattern: Pattern; locale: string | undefined; isTheirs: boolean; domains: string[]; excluded: string[] }
  >();
  for (const platform of table.platforms.values()) {
    const isTheirs = person.accounts.some((account) => account.platform === platform.row.id);
    for (const text of platform.row.forms.flatMap(({ patterns }) => patterns)) {
      const pattern = patternOf(text);
      if (!isSearch(pattern) || pattern.fragment || isSiteSearch(table, pattern)) continue;
      const { locale } = platform.row;
      const key = `${isTheirs}\n${locale}\n${text}`;
      const group = byPattern.get(key) ?? { pattern, locale, isTheirs, domains: [], excluded: [] };
      group.domains.push(...(pattern.host === null ? pathHosts(table, platform) : [pattern.host]));
      if (pattern.host === null) group.excluded.push(...deniedHosts(platform));
      byPattern.set(key, group);
    }
  }
  const spelt = spellPhrase(phrase.text);
  const sites = [...table.sources.keys()].filter(isHost);
  const base = {
    personId: person.id,
    accountId: phrase.id,
    form: 'search',
    shared: true,
    caseSensitive: false,
    rank: RANK.search,
  } as const;
  const engines = searchEngines(table).map(({ domains, head, rank }) => ({
    ...base,
    rank,
    domains,
    excluded: [],
    head,
    tails: spelt.map((subject) => ({
      at: () => ({ before: BEFORE_PHRASE.inValue, subject, after: afterSubject('[&#]|$') }),
      filters: [],
    })),
  }));
  const own = [...byPattern.values()].map(({ pattern, locale, isTheirs, domains, excluded }) => ({
    ...base,
    rank: isTheirs ? RANK.search : RANK.elsewhere,
    domains,
    excluded,
    head: ANY_AUTHORITY,
    tails: spelt.map((subject) => ({
      at: (tolerance: Tolerance) =>
        writeSearch(pattern, locale, false, BEFORE_PHRASE, subject, afterSubject, tolerance),
      filters: [],
    })),
  }));
  const onSites = siteSearches(table).map(({ head, before, end }) => ({
    ...base,
    domains: sites,
    excluded: [...table.platforms.values()].flatMap(deniedHosts),
    head,
    tails: spelt.map((subject) => ({
      at: () => ({ before, subject, after: afterSubject(end) }),
      filters: [],
    })),
  }));
  return [...engines, ...onSites, ...own];
}

/** Whether a search pattern is one of those that `SiteSearch` describes. */
function isSiteSearch({ rows: { siteSearch } }: Table, { shape }: Pattern): boolean {
  const at = shape.segments.findIndex((parts) => parts.length === 1 && parts[0] === siteSearch.segment);
  return at >= 0 && (!shape.query || new RegExp(`^(?:${siteSearch.parameters})$`).test(shape.query.name));
}

/** How an address begins up to a name that was searched for on a platform: in a parameter, or in the path. */
function siteSearches({ rows: { siteSearch } }: Table) {
  const page = `^[a-z]+://[^?#]+/${spell(siteSearch.segment, PLAIN, 2)}`;
  return [
    {
      head: `${page}(?:/[^?]*)?\\?(?:.*&)?(?:${siteSearch.parameters})=`,
      before: BEFORE_PHRASE.inValue,
      end: '[&#]|$',
    },
    { head: `${page}/(?:[^?#]*/)?`, before: BEFORE_PHRASE.inSegment, end: '[/?#]|$' },
  ];
}
