import { CUSTOM } from './custom.ts';
import type { FormName } from './form.ts';
import type { Table } from './identify.ts';
import type { Account } from './model.ts';
import { readPattern } from './pattern.ts';

/** What listing an account covers. */
export interface Coverage {
  /** The platform's name; for a listed address its host. */
  readonly name: string;
  /** Forms in which the account is recognised, each once, in the row's order. */
  readonly forms: readonly FormName[];
  /** In how many kinds of addresses it is recognised, mirrors and copies apart. */
  readonly addresses: number;
  /** Names of the mirrors on which it is recognised. */
  readonly mirrors: readonly string[];
  /** Names of the wrappers and archives that are looked through. */
  readonly copies: readonly string[];
}

/** The kinds of identifiers that stand in a pattern. */
function slotsOf(text: string): string[] {
  const { label, shape, fragment } = readPattern(text);
  const parts = [
    label,
    ...shape.segments.flat(),
    ...(shape.query?.value ?? []),
    ...(fragment?.segments.flat() ?? []),
  ];
  return parts.flatMap((part) => (typeof part === 'object' && part !== null ? [part.kind] : []));
}

/**
 * What listing an account covers, for the line that says so. Null for a platform that the table does not know.
 */
export function coverage(
  table: Table,
  account: Pick<Account, 'platform' | 'kind' | 'value'>,
): Coverage | null {
  if (account.platform === CUSTOM) {
    try {
      return { name: new URL(account.value).host, forms: ['page'], addresses: 1, mirrors: [], copies: [] };
    } catch {
      return null;
    }
  }
  const row = table.platforms.get(account.platform)?.row;
  if (!row) return null;
  const kinds = [account.kind, 'query'];
  const recognised = row.forms.flatMap(({ name, patterns }) =>
    patterns.filter((text) => slotsOf(text).some((kind) => kinds.includes(kind))).map(() => name as FormName),
  );
  return {
    name: row.name,
    forms: [...new Set(recognised)],
    addresses: recognised.length,
    mirrors: table.rows.mirrors.filter(({ of }) => of === row.id).map(({ name }) => name),
    copies: table.rows.copies.map(({ name }) => name),
  };
}
