import { CUSTOM } from './custom.ts';
import type { Table } from './identify.ts';
import { keyOf } from './identify.ts';
import type { Account } from './model.ts';

/** An identifier as it goes into a path: what its alphabet allows beyond a segment's is encoded. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('%40', '@');
}

/**
 * The page that an override opens.
 * @param form the form in which the person was met, one of FORM_CODES' names
 * @returns an https address: the same form where the account alone gives it, else the profile. Null for an account that
 *   the table does not know, and for a page on some other site. (A phrase has no page of its own.)
 */
export function canonicalUrl(table: Table, account: Account, form: string): string | null {
  if (account.platform === CUSTOM) return account.value;
  // Met on some other site: our page does not know which.
  if (form === 'elsewhere') return null;
  const platform = table.platforms.get(account.platform);
  const kind = platform?.kinds.get(account.kind);
  const key = platform ? keyOf(platform, account.kind, account.value) : null;
  if (!kind || key === null) return null;
  // A number is written in many ways; its link knows one.
  const text = kind.row.dropped === undefined ? account.value : key;
  const template = kind.row.canonical[form] ?? kind.row.canonical['profile'];
  if (template === undefined) return null;
  const at = account.value.lastIndexOf('@');
  return template.replace(/\{[a-z-]+(?::(local|host))?\}/g, (_, half: string | undefined) => {
    if (half === 'local') return encode(account.value.slice(0, at));
    return half === 'host' ? account.value.slice(at + 1) : encode(text);
  });
}
