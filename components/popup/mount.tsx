import { render } from 'preact';
import { openPopup } from '../../lib/client/popup.ts';
import { Popup } from './Popup.tsx';

/** Shows the popup, whole at its first paint. */
export async function mountPopup(): Promise<void> {
  render(<Popup port={await openPopup()} />, document.body);
}
