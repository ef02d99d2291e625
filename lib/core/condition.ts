/** A condition: what network rules have to say of one account or phrase in one place; and what all conditions need. */
import type { FormName } from './form.ts';
import type { Platform, Table } from './identify.ts';
import type { Pattern } from './pattern.ts';
import { readPattern } from './pattern.ts';
import type { Tolerance } from './spelling.ts';

/**
 * One way in which somebody shows after the host, in three pieces: those that differ only in what stands before the
 * identifier share the rest, for an expression has little room.
 */
export interface Written {
  readonly before: string;
  readonly subject: string;
  readonly after: string;
}

export interface Tail {
  readonly at: (tolerance: Tolerance) => Written;
  /** The plainest spellings, host included, for rules without an expression; none where they would meet others. */
  readonly filters: readonly string[];
}

/**
 * What is covered first where not everything fits: the person's own pages; last, searches for their name on platforms
 * where no account of theirs is listed, and copies.
 */
export const RANK = { pages: 0, side: 1, mirror: 2, search: 3, elsewhere: 4, copy: 5 } as const;

/** Hosts, and the ways in which one account or phrase shows there. */
export interface Condition {
  readonly personId: string;
  readonly accountId: string;
  readonly form: FormName;
  readonly shared: boolean;
  /** Null: any host. */
  readonly domains: readonly string[] | null;
  readonly excluded: readonly string[];
  readonly caseSensitive: boolean;
  readonly rank: number;
  /** How the expression begins: scheme and host. */
  readonly head: string;
  /** One of them must follow; none: the hosts alone say it. */
  readonly tails: readonly Tail[];
  /** The same as several conditions, where it fits in no single expression. */
  readonly parts?: readonly Condition[];
  /** On search engines, which look for everybody. */
  readonly isEngine?: true;
  /** Other accounts of the person that share the condition: what they are met by is told as the first one's. */
  readonly alsoOf?: readonly string[];
}

export type Owner = Pick<Condition, 'personId' | 'accountId'>;

/** What follows from the table or a platform alone: worked out once, for a list asks for it with each account. */
export function once<Of extends object, Value>(make: (of: Of) => Value): (of: Of) => Value {
  const made = new WeakMap<Of, Value>();
  return (of) => {
    const value = made.get(of) ?? make(of);
    made.set(of, value);
    return value;
  };
}

const patterns = new Map<string, Pattern>();

/** `readPattern`, once for each: every account of a platform asks for the same. */
export function patternOf(text: string): Pattern {
  const pattern = patterns.get(text) ?? readPattern(text);
  patterns.set(text, pattern);
  return pattern;
}

export function deniedHosts(platform: Platform): string[] {
  const { hosts, notPersonHosts = [] } = platform.row;
  return hosts.flatMap((host) => notPersonHosts.map((label) => `${label}.${host}`));
}

/** The hosts that use a platform's own paths: its own and its mirrors'. */
export function pathHosts(table: Table, platform: Platform): string[] {
  const mirrors = table.rows.mirrors.filter(({ of, forms }) => of === platform.row.id && !forms);
  return [...platform.row.hosts, ...mirrors.flatMap(({ hosts }) => hosts)];
}

/** So many of a row's hosts, the most used, are looked for within other addresses; `decide` knows them all. */
export const COMMON_HOSTS = 2;
