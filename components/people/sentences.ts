import { i18n } from '#i18n';
import type { PreviewedLine } from '../../lib/client/people.ts';
import type { PreviewLine } from './port.ts';

const COVERS_LISTED = 4;

/** Sentences chosen by a code, each with as many substitutions as it has: more than the generated types can say. */
const translate = i18n.t as (key: string, substitutions?: readonly string[]) => string;

/** What one line would do, as sentences. */
export function describeLine({ text, found }: PreviewedLine): PreviewLine {
  switch (found.kind) {
    case 'account': {
      const forms = found.forms.slice(0, COVERS_LISTED).map((form) => translate(`coverage.form.${form}`));
      const all = found.hasMirrors ? [...forms, i18n.t('coverage.mirrors')] : forms;
      const covers = i18n.t('coverage.covers', [
        found.where,
        all.join(i18n.t('coverage.list')),
        i18n.t('coverage.addresses', found.addresses),
      ]);
      return { kind: 'covered', text, covers };
    }
    case 'address':
      return { kind: 'covered', text, covers: i18n.t('coverage.address', [found.where]) };
    case 'name':
      return { kind: 'covered', text, covers: i18n.t('coverage.name') };
    case 'listed':
      return { kind: 'refused', text, reason: i18n.t('people.already') };
    case 'refused':
      return { kind: 'refused', text, reason: translate(`refusal.${found.reason}`, found.params) };
  }
}
