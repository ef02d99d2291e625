import { openHistory } from '../../lib/client/history.ts';
import { show } from '../ui/show.ts';
import { HistoryPage } from './HistoryPage.tsx';

/** Shows the history. */
export async function mountHistory(): Promise<void> {
  show(<HistoryPage port={await openHistory()} />);
}
