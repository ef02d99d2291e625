import { render } from 'preact';
import { openHistory } from '../../lib/client/history.ts';
import { HistoryPage } from './HistoryPage.tsx';

/** Shows the history. */
export async function mountHistory(): Promise<void> {
  render(<HistoryPage port={await openHistory()} />, document.body);
}
