import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';
import type { WaitingView } from './port.ts';
import { formatWhen } from './sentences.ts';

interface Props {
  waiting: readonly WaitingView[];
  today: string;
  cancel(id: string): Promise<'saved' | 'failed'>;
}

/** Changes that wait for their time, each with a way to take it back. Nothing, as long as there were none. */
export function Waiting({ waiting, today, cancel }: Props) {
  const [takenBack, setTakenBack] = useState(0);
  const [failed, setFailed] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  // Its row is gone, the last one's list with it: the words for it take the focus.
  useEffect(() => {
    if (takenBack > 0) said.current?.focus();
  }, [takenBack]);
  if (waiting.length === 0 && takenBack === 0) return null;

  const takeBack = (id: string): void => {
    const say = (answer: 'saved' | 'failed') => {
      setFailed(answer === 'failed');
      if (answer === 'saved') setTakenBack((count) => count + 1);
    };
    cancel(id).then(say, () => say('failed'));
  };
  return (
    <Section title={i18n.t('settings.waitingTitle')} more={i18n.t('settings.waitingMore')}>
      <p class="waiting-said small quiet" role="status" tabIndex={-1} ref={said}>
        {failed ? i18n.t('people.changeFailed') : takenBack > 0 ? i18n.t('settings.takenBack') : ''}
      </p>
      <ul class="waiting">
        {waiting.map(({ id, what, dueAt }) => (
          <li key={id} class="panel">
            <p>
              {what} <span class="quiet">{formatWhen(dueAt, today)}</span>
            </p>
            <Button small label={`${i18n.t('settings.cancel')}: ${what}`} onPress={() => takeBack(id)}>
              {i18n.t('settings.cancel')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
