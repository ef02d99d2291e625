import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import type { SettingsPort } from './port.ts';

interface Props {
  port: Pick<SettingsPort, 'eraseEverything'>;
  onErased(): void;
}

/** Everything gone, at once, after one plain question. */
export function Erase({ port, onErased }: Props) {
  const [asked, setAsked] = useState(false);
  const [said, setSaid] = useState('');
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked) keep.current?.focus();
  }, [asked]);
  const erase = (): void => {
    const say = (answer: 'saved' | 'failed') => {
      setSaid(i18n.t(answer === 'saved' ? 'settings.erased' : 'people.changeFailed'));
      setAsked(false);
      if (answer === 'saved') onErased();
    };
    port.eraseEverything().then(say, () => say('failed'));
  };
  return (
    <div class="settings">
      {asked ? (
        <div role="group" aria-label={i18n.t('settings.erase')}>
          <p>{i18n.t('settings.eraseAsk')}</p>
          <div class="row erase-row">
            <Button small buttonRef={keep} onPress={() => setAsked(false)}>
              {i18n.t('settings.eraseNo')}
            </Button>
            <Button kind="text" small onPress={erase}>
              {i18n.t('settings.eraseYes')}
            </Button>
          </div>
        </div>
      ) : (
        <div class="row">
          <Button small onPress={() => setAsked(true)}>
            {i18n.t('settings.erase')}
          </Button>
        </div>
      )}
      <p class="field-said" role="status">
        {said}
      </p>
    </div>
  );
}
