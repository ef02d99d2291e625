import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { useFocusAfter } from '../ui/focus.ts';
import { Ask } from './Ask.tsx';
import type { SettingsPort } from './port.ts';

interface Props {
  port: Pick<SettingsPort, 'eraseEverything'>;
  onErased(): void;
}

/** Everything gone, at once, after one plain question. */
export function Erase({ port, onErased }: Props) {
  const [asked, setAsked] = useState(false);
  const [said, setSaid] = useState('');
  const button = useFocusAfter<HTMLButtonElement>(asked);
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
        <Ask
          what={i18n.t('settings.eraseAsk')}
          yes={i18n.t('settings.eraseYes')}
          no={i18n.t('settings.eraseNo')}
          onYes={erase}
          onNo={() => setAsked(false)}
        />
      ) : (
        <div class="row">
          <Button small buttonRef={button} onPress={() => setAsked(true)}>
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
