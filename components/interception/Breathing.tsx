import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Words } from '../../lib/core/state.ts';

/** What to do meanwhile: breathe, and what one wrote for this moment. */
export function Breathing({ words }: { words: Words }) {
  return (
    <div class="breathe-words">
      <p class="breathe-how moving">
        <strong>{i18n.t('pause.breathe')}</strong> <span class="quiet">{i18n.t('pause.breatheHow')}</span>
      </p>
      <p class="breathe-how still">
        <strong>{i18n.t('pause.breatheStill')}</strong>{' '}
        <span class="quiet">{i18n.t('pause.breatheStillHow')}</span>
      </p>
      {words.plan === '' && words.reasons === '' ? null : <Own words={words} />}
    </div>
  );
}

/** One's own words, however many, in no more room than leaves the circle and Leave in sight: the rest scrolls. */
function Own({ words }: { words: Words }) {
  const box = useRef<HTMLDivElement>(null);
  const all = useRef<HTMLDivElement>(null);
  const [isCut, setCut] = useState(false);
  useLayoutEffect(() => {
    const [room, inside] = [box.current, all.current];
    if (room === null || inside === null) return undefined;
    const sizes = new ResizeObserver(() => setCut(inside.offsetHeight > room.clientHeight));
    sizes.observe(room);
    sizes.observe(inside);
    return () => sizes.disconnect();
  }, []);
  // A stop for the keyboard only where there is something to scroll.
  const scrolls = isCut ? ({ tabIndex: 0, role: 'group', 'aria-label': i18n.t('words.title') } as const) : {};
  return (
    <div class={isCut ? 'own own-cut' : 'own'} ref={box} {...scrolls}>
      <div class="own-words" ref={all}>
        {words.plan === '' ? null : <p>{i18n.t('pause.plan', [words.plan])}</p>}
        {words.reasons === '' ? null : <p>{i18n.t('pause.reasons', [words.reasons])}</p>}
      </div>
    </div>
  );
}
