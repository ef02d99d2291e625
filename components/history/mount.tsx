import { i18n } from '#i18n';
import { openHistory } from '../../lib/client/history.ts';
import { show } from '../ui/show.ts';
import { HistoryPage } from './HistoryPage.tsx';

/** Shows the history. */
export async function mountHistory(): Promise<void> {
  show(<HistoryPage port={await openHistory()} />, i18n.t('history.title'));
}
