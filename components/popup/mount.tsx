import { openPopup } from '../../lib/client/popup.ts';
import { show } from '../ui/show.ts';
import { Popup } from './Popup.tsx';

/** Shows the popup, whole at its first paint. */
export async function mountPopup(): Promise<void> {
  show(<Popup port={await openPopup()} />);
}
