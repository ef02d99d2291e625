/** The guide page's hands. */
import { localArea, watchAreas } from '../browser/areas.ts';
import { send } from '../browser/messages.ts';
import { openSettings } from '../browser/pages.ts';
import { thisTab } from '../browser/this-tab.ts';
import { joinGuide } from '../core/guide.ts';
import type { Wish } from '../core/passage.ts';
import { chaptersIn } from '../guide/chapters.ts';
import { passagesIn } from '../guide/passages.ts';
import { readState } from '../store/state.ts';
import { createLiveView } from './live.ts';

/** @param language of the page, as a BCP 47 tag */
export async function openGuide(language: string) {
  const live = await createLiveView(async () => {
    const loaded = readState(await localArea.get(null));
    const canWish = loaded.kind !== 'unreadable' && !thisTab.isPrivate();
    return { wishes: canWish ? loaded.state.settings.wishes : null };
  });
  watchAreas(() => void live.refresh());
  const { passages, language: written } = passagesIn(language);
  return {
    ...live,
    chapters: joinGuide(chaptersIn(language), passages),
    language: written,
    wish(passageId: string, wish: Wish | null) {
      const { [passageId]: _, ...others } = live.view().wishes ?? {};
      const wishes = wish === null ? others : { ...others, [passageId]: wish };
      return send('change', { kind: 'settings', settings: { wishes } }).then(
        () => 'saved' as const,
        () => 'failed' as const,
      );
    },
    openSettings,
  };
}
