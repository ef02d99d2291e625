import { i18n } from '#i18n';
import type { PreviewedLine } from '../../lib/client/people.ts';
import type { PreviewLine } from './port.ts';

const COVERS_LISTED = 4;

type FormKey = Parameters<typeof i18n.t>[0] & `coverage.form.${string}`;

/** What one line would do, as sentences. */
export function describeLine({ text, found }: PreviewedLine): PreviewLine {
  switch (found.kind) {
    case 'account': {
      const forms = found.forms.slice(0, COVERS_LISTED).map((form) => i18n.t(`coverage.form.${form}` as FormKey));
      const all = found.hasMirrors ? [...forms, i18n.t('coverage.mirrors')] : forms;
      const covers = i18n.t('coverage.covers', [found.where, all.join(i18n.t('coverage.list'))]);
      return { kind: 'covered', text, covers };
    }
    case 'address':
      return { kind: 'covered', text, covers: i18n.t('coverage.address', [found.where]) };
    case 'name':
      return { kind: 'covered', text, covers: i18n.t('coverage.name') };
    case 'listed':
      return { kind: 'refused', text, reason: i18n.t('people.already') };
    case 'refused':
      return { kind: 'refused', text, reason: i18n.t(`refusal.${found.reason}` as 'refusal.reserved', [...found.params]) };
  }
}
