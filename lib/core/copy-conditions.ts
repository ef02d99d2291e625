/** The conditions of an account's pages within copies: link pages, archives, translators. */
import type { Subject, Writing } from './condition-writing.ts';
import {
  ANY_AUTHORITY,
  ARCHIVED,
  DIRECT,
  ENCODED,
  isSearch,
  SLASHES,
  writeShape,
} from './condition-writing.ts';
import type { Condition, Owner } from './condition.ts';
import { COMMON_HOSTS, once, patternOf, RANK } from './condition.ts';
import type { Platform, Table } from './identify.ts';
import type { Part, Pattern } from './pattern.ts';
import type { PlatformRow } from './platforms/row.ts';
import type { Tolerance } from './spelling.ts';
import { anyOf, PLAIN, spell } from './spelling.ts';

/** Sub-domains under which an address within another one is looked for. More would include sites that show nobody. */
const COMMON_SUBDOMAINS = '(?:(?:www|m)\\.)?';

/** The common copies' patterns that read alike, on all their hosts. */
const copyPatterns = once((table: Table) => {
  const groups = new Map<string, { pattern: Pattern; domains: string[] }>();
  for (const { patterns, hosts = [], common } of table.rows.copies) {
    if (!common) continue;
    for (const text of patterns) {
      const pattern = patternOf(text);
      const key = pattern.label ? text : text.replace(/^\/\/[^/?#]+/, '');
      const group = groups.get(key) ?? { pattern, domains: [] };
      group.domains.push(...(pattern.host === null ? hosts : [pattern.host]));
      groups.set(key, group);
    }
  }
  return [...groups.values()];
});

/**
 * How an address within another one begins, scheme and host of the other one included, and how its path is written
 * there. Null: no expression can say it (a fragment, base64).
 */
function copyFront(
  { label, shape, fragment, host }: Pattern,
  sites: readonly string[],
): { readonly front: string; readonly writing: Writing } | null {
  const site = (hosts: readonly string[]) =>
    `${COMMON_SUBDOMAINS}${anyOf(hosts.map((one) => spell(one, PLAIN, 2)))}`;
  if (fragment) return null;
  if (label) {
    const dashed = anyOf(sites.map((one) => spell(one.replaceAll('-', '--').replaceAll('.', '-'), PLAIN, 2)));
    const authority = `^[a-z]+://(?:(?:www|m)-)?${dashed}\\.${spell(host!, PLAIN, 2)}\\.?(?::[0-9]+)?`;
    return { front: authority, writing: DIRECT };
  }
  const hasUrl = (parts: readonly Part[]) => parts.some((part) => typeof part === 'object' && part !== null);
  const literals = (parts: readonly Part[]): string =>
    parts
      .filter((part): part is string | null => typeof part !== 'object' || part === null)
      .map((part) => (part === null ? '[^/?#&]+' : spell(part, PLAIN, 2)))
      .join('');
  const at = shape.segments.findIndex(hasUrl);
  const fixed = at < 0 ? shape.segments : shape.segments.slice(0, at);
  const path = fixed.map((parts) => SLASHES + literals(parts)).join('');
  if (shape.query) {
    const { name, value } = shape.query;
    if (value.some((part) => typeof part === 'object' && part?.kind === 'url64')) return null;
    const parameter = name === '' ? '\\?' : `\\?(?:.*&)?${spell(name, PLAIN, 2)}=`;
    // Like identity, which leaves free what follows a path.
    const more = '(?:/[^?]*)?';
    const front = `${ANY_AUTHORITY}${path}${more}${parameter}${literals(value)}(?:https?(?::|%3a)(?:/|%2f)+)?${site(sites)}`;
    return { front, writing: ENCODED };
  }
  const parts = shape.segments[at]!;
  const isLast = at === shape.segments.length - 1;
  const scheme = isLast ? '(?:https?:/+)?' : '(?:https?(?::|%3a)(?:%2f)+)?';
  const front = `${ANY_AUTHORITY}${path}${SLASHES}${literals(parts)}${scheme}${site(sites)}`;
  return { front, writing: isLast ? ARCHIVED : ENCODED };
}

/** Where copies of a platform's pages are, and how an expression begins that looks for one there. */
interface CopyPlace {
  readonly domains: readonly string[];
  readonly front: string;
  readonly writing: Writing;
  /** The same for each of the platform's hosts by itself. */
  readonly parts: readonly CopyPlace[];
}

const copyPlaces = once((table: Table) =>
  once((platform: Platform): readonly CopyPlace[] => {
    const sites = platform.row.hosts.slice(0, COMMON_HOSTS);
    return copyPatterns(table).flatMap(({ pattern, domains: all }) => {
      const domains = [...new Set(all)];
      const place = (some: readonly string[], parts: readonly CopyPlace[]): CopyPlace[] => {
        const copy = copyFront(pattern, some);
        return copy ? [{ ...copy, domains, parts }] : [];
      };
      const parts = sites.length > 1 ? sites.flatMap((site) => place([site], [])) : [];
      return place(sites, parts);
    });
  }),
);

/** An account's pages as they stand within a copy's address. */
export function copyConditions(table: Table, owner: Owner, subject: Subject): Condition[] {
  const { row } = subject.platform;
  if (row.hosts.length === 0 || row.hosts[0] === '*') return [];
  const pages = new Map<Writing, ReturnType<typeof mainPage>>();
  const write = ({ domains, front, writing, parts }: CopyPlace): Condition[] => {
    if (!pages.has(writing)) pages.set(writing, mainPage(row, subject, writing));
    const at = pages.get(writing);
    if (!at) return [];
    const condition: Condition = {
      ...owner,
      form: 'copy',
      shared: false,
      domains,
      excluded: [],
      caseSensitive: subject.spelling.caseSensitive,
      rank: RANK.copy,
      head: front,
      tails: [{ at, filters: [] }],
    };
    return [parts.length > 0 ? { ...condition, parts: parts.flatMap(write) } : condition];
  };
  return copyPlaces(table)(subject.platform).flatMap(write);
}

/** The person's main page: it is what copies are made of, and there is room for no more. */
function mainPage(row: PlatformRow, subject: Subject, writing: Writing) {
  for (const form of row.forms) {
    for (const text of form.patterns) {
      const pattern = patternOf(text);
      if (pattern.fragment || pattern.label || pattern.host !== null || isSearch(pattern)) continue;
      const at = (tolerance: Tolerance) =>
        writeShape(form, pattern.shape, subject, row.reserved, tolerance, writing);
      if (at(0) !== null) return (tolerance: Tolerance) => at(tolerance)!;
    }
  }
  return null;
}
