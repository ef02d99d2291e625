import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import type { WaitingView } from './port.ts';
import { formatWhen } from './sentences.ts';

interface Props {
  waiting: readonly WaitingView[];
  today: string;
  cancel(id: string): Promise<'saved' | 'failed'>;
}

/** Changes that wait for their time, each with a way to take it back. */
export function Waiting({ waiting, today, cancel }: Props) {
  const [failed, setFailed] = useState(false);
  return (
    <>
      <ul class="waiting">
        {waiting.map(({ id, what, dueAt }) => (
          <li key={id} class="panel">
            <p>
              {what} <span class="quiet">{formatWhen(dueAt, today)}</span>
            </p>
            <Button
              small
              label={`${i18n.t('settings.cancel')}: ${what}`}
              onPress={() => {
                cancel(id).then(
                  (answer) => setFailed(answer === 'failed'),
                  () => setFailed(true),
                );
              }}
            >
              {i18n.t('settings.cancel')}
            </Button>
          </li>
        ))}
      </ul>
      <p class="small quiet" role="status">
        {failed ? i18n.t('people.changeFailed') : ''}
      </p>
    </>
  );
}
