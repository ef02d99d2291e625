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
  /** Names of the mirrors on which it is recognised. */
  readonly mirrors: readonly string[];
  /** Names of the wrappers and archives that are looked through. */
  readonly copies: readonly string[];
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
      return { name: new URL(account.value).host, forms: ['page'], mirrors: [], copies: [] };
    } catch {
      return null;
    }
  }
  const row = table.platforms.get(account.platform)?.row;
  if (!row) return null;
  const forms = row.forms.filter(({ patterns }) =>
    patterns.some((text) => {
      const { label, shape, fragment } = readPattern(text);
      const parts = [
        label,
        ...shape.segments.flat(),
        ...(shape.query?.value ?? []),
        ...(fragment?.segments.flat() ?? []),
      ];
      return parts.some(
        (part) => typeof part === 'object' && part !== null && [account.kind, 'query'].includes(part.kind),
      );
    }),
  );
  return {
    name: row.name,
    forms: [...new Set(forms.map(({ name }) => name as FormName))],
    mirrors: table.rows.mirrors.filter(({ of }) => of === row.id).map(({ name }) => name),
    copies: table.rows.copies.map(({ name }) => name),
  };
}
