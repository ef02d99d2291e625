import { i18n } from '#i18n';
import { openInterception } from '../../lib/client/interception.ts';
import type { WayMet } from '../../lib/core/model.ts';
import { show } from '../ui/show.ts';
import { InterceptionPage } from './InterceptionPage.tsx';
import type { InterceptionPort } from './port.ts';
import { windowAttention, windowClock } from './window.ts';

/**
 * Shows the interception page; the same app behind both doors (docs/ARCHITECTURE.md).
 * @param door how a visit that came through this page's address was made
 */
export async function mountInterception(door: WayMet): Promise<void> {
  const opened = await openInterception(door, i18n.t('format.language'));
  if (opened === null) return;
  const { view, ...hands } = opened;
  const override =
    view.override.kind === 'offered'
      ? { ...view.override, sentence: view.override.sentence ?? i18n.t('override.sentence') }
      : view.override;
  const port: InterceptionPort = {
    ...hands,
    view: { ...view, override },
    clock: windowClock(),
    attention: windowAttention(),
  };
  show(<InterceptionPage port={port} />);
}
