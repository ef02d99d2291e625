import { i18n } from '#i18n';
import { show } from '../ui/show.ts';
import { SafetyPage } from './SafetyPage.tsx';

/** Shows the advice. */
export function mountSafety(): void {
  show(<SafetyPage />, i18n.t('safety.title'));
}
