import { i18n } from '#i18n';
import { openGuide } from '../../lib/client/guide.ts';
import { show } from '../ui/show.ts';
import { GuidePage } from './GuidePage.tsx';

/** Shows the guide. */
export async function mountGuide(): Promise<void> {
  show(<GuidePage port={await openGuide(i18n.t('format.language'))} />, i18n.t('guide.title'));
}
