import { GuidePage } from '../../components/guide/GuidePage.tsx';
import type { GuidePort, GuideView } from '../../components/guide/port.ts';
import { joinGuide } from '../../lib/core/guide.ts';
import { chaptersIn } from '../../lib/guide/chapters.ts';
import { passagesIn } from '../../lib/guide/passages.ts';
import { i18n } from './i18n.ts';
import { press, rendered, write } from './fakes.ts';
import type { Story } from './main.tsx';

function story(
  changes: Partial<GuideView> & { fails?: boolean; isShort?: boolean },
  afterwards?: () => Promise<void>,
) {
  return (): Story => {
    const did: unknown[] = [];
    Object.assign(window, { did });
    const { passages, language } = passagesIn(i18n.t('format.language'));
    let view: GuideView = { wishes: {}, ...(changes.wishes !== undefined && { wishes: changes.wishes }) };
    const callbacks = new Set<() => void>();
    const port: GuidePort = {
      chapters: joinGuide(chaptersIn(language), passages).slice(0, changes.isShort ? 1 : undefined),
      language,
      view: () => view,
      subscribe(callback) {
        callbacks.add(callback);
        return () => callbacks.delete(callback);
      },
      async wish(passageId, wish) {
        did.push(['wish', passageId, wish]);
        if (changes.fails) return 'failed';
        const { [passageId]: _, ...others } = view.wishes ?? {};
        view = { wishes: wish === null ? others : { ...others, [passageId]: wish } };
        for (const callback of callbacks) callback();
        return 'saved';
      },
      openSettings: () => did.push(['openSettings']),
    };
    return { show: () => <GuidePage port={port} />, ...(afterwards && { afterwards }) };
  };
}

const unfold = async (): Promise<void> => {
  await rendered();
  document.querySelector<HTMLElement>('.guide-passages summary')?.click();
  await rendered();
};

const searching = (text: string) => (): Promise<void> => write('input[type=search]', text);

export const guideStories: Record<string, () => Story> = {
  'guide/all': story({}),
  'guide/passages': story(
    { isShort: true, wishes: { 'understanding-1': 'more', 'understanding-3': 'less' } },
    unfold,
  ),
  'guide/wished': story({ isShort: true }, async () => {
    await unfold();
    await press(i18n.t('guide.less'));
  }),
  'guide/wish-failed': story({ isShort: true, fails: true }, async () => {
    await unfold();
    await press(i18n.t('guide.more'));
  }),
  'guide/private': story({ isShort: true, wishes: null }, unfold),
  'guide/found': story({}, searching('door')),
  'guide/nothing-found': story({}, searching('xyzzy')),
};
