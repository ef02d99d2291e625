import { i18n } from '#i18n';
import type { AccountCoverage, PreviewedLine } from '../../lib/client/people.ts';
import type { PreviewLine } from './port.ts';

const COVERS_LISTED = 4;

/** Sentences chosen by a code, each with as many substitutions as it has: more than the generated types can say. */
const translate = i18n.t as (key: string, substitutions?: readonly string[]) => string;

/** What of an account is covered: "Instagram: profile, stories, live, messages · 8 forms". */
export function describeAccount({ where, forms, hasMirrors, addresses }: AccountCoverage): string {
  const listed = forms.slice(0, COVERS_LISTED).map((form) => translate(`coverage.form.${form}`));
  const all = hasMirrors ? [...listed, i18n.t('coverage.mirrors')] : listed;
  return i18n.t('coverage.covers', [
    where,
    all.join(i18n.t('coverage.list')),
    i18n.t('coverage.addresses', addresses),
  ]);
}

/** Searches as a list: “jane doe”, “doe jane”. */
function quoted(queries: readonly string[]): string {
  return queries.map((query) => i18n.t('coverage.quoted', [query])).join(i18n.t('coverage.list'));
}

/** What one line would do, as sentences. */
export function describeLine({ text, found }: PreviewedLine): PreviewLine {
  switch (found.kind) {
    case 'account':
      return { kind: 'covered', text, covers: describeAccount(found) };
    case 'address':
      return { kind: 'covered', text, covers: i18n.t('coverage.address', [found.where]) };
    case 'name':
      return {
        kind: 'covered',
        text,
        covers: i18n.t('coverage.name', [quoted(found.blocks), quoted(found.passes)]),
      };
    case 'listed':
      return { kind: 'listed', text, reason: i18n.t('people.already') };
    case 'refused':
      return { kind: 'refused', text, reason: translate(`refusal.${found.reason}`, found.params) };
  }
}
