import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { useFocusAfter } from '../ui/focus.ts';
import { useOpening } from './useOpening.ts';
import { OpeningStatus } from './OpeningStatus.tsx';
import type { InterceptionPort } from './port.ts';

/** The way through for safety, a child or a court: one plain confirmation, in place, whatever the pause does. */
export function Needed({ port, onOpening }: { port: InterceptionPort; onOpening(): void }) {
  const minutes = port.view.neededMinutes;
  const [asked, setAsked] = useState(false);
  const opening = useOpening(port, onOpening);
  const open = useRef<HTMLButtonElement>(null);
  const ask = useFocusAfter<HTMLButtonElement>(asked);

  useEffect(() => {
    if (asked) open.current?.focus();
  }, [asked]);

  if (!asked) {
    return (
      <Button kind="text" small buttonRef={ask} onPress={() => setAsked(true)}>
        {i18n.t('needed.ask')}
      </Button>
    );
  }
  return (
    <div class="needed" role="group" aria-label={i18n.t('needed.ask')}>
      <p id="needed-what">{i18n.t('needed.confirm', minutes)}</p>
      <div class="row">
        <Button
          buttonRef={open}
          describedBy="needed-what"
          idle={opening.state === 'asking'}
          onPress={() => opening.ask(() => port.requestNeeded())}
        >
          {i18n.t('needed.open', minutes)}
        </Button>
        {port.view.canKeep ? (
          <Button idle={opening.state === 'asking'} onPress={() => opening.ask(() => port.requestKept())}>
            {i18n.t('needed.keep')}
          </Button>
        ) : null}
        <Button kind="text" onPress={() => setAsked(false)}>
          {i18n.t('needed.back')}
        </Button>
      </div>
      <OpeningStatus state={opening.state} minutes={minutes} />
    </div>
  );
}
