import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isLongEnough } from '../../lib/core/sentence.ts';
import { Button } from '../ui/Button.tsx';
import { SentenceField } from '../ui/SentenceField.tsx';
import { Check } from './Check.tsx';
import { Choice } from './Choice.tsx';
import type { SettingsPort, SettingsView } from './port.ts';
import { describeOutcome, formatPause, formatTimes } from './sentences.ts';
import { useOutcome } from './useOutcome.ts';
import { useTyped } from './useTyped.ts';

const PAUSES = [30, 45, 60, 90, 120, 180, 300, 600];
const TIMES = [0, 1, 2, 3, 5, 10];

interface Props {
  port: SettingsPort;
  view: SettingsView;
}

/** How long the pause is, how often one may look in a day, and what is typed for it. */
export function PauseSettings({ port, view }: Props) {
  return (
    <div class="settings">
      <Choice port={port} view={view} setting="pauseSeconds" values={PAUSES} format={formatPause} />
      <Choice port={port} view={view} setting="overridesPerDay" values={TIMES} format={formatTimes} />
      <Sentence port={port} view={view} />
      <Check port={port} view={view} setting="secondPause" />
    </div>
  );
}

/** The sentence to type, one's own or the one that comes with us. */
function Sentence({ port, view }: Props) {
  const id = useId();
  const held = view.settings.sentence ?? i18n.t('override.sentence');
  const { text, type } = useTyped(held, (typed) => typed.trim());
  const [short, setShort] = useState(false);
  const { said, ask } = useOutcome((outcome) => describeOutcome(outcome, view.today));
  const save = (): void => {
    const wanted = text.trim();
    const isOwn = wanted !== i18n.t('override.sentence');
    setShort(isOwn && !isLongEnough(wanted));
    if (!isOwn || isLongEnough(wanted)) ask(port.changeSettings({ sentence: isOwn ? wanted : null }));
  };
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {i18n.t('settings.sentence')}
      </label>
      <p class="field-hint" id={`${id}-hint`}>
        {i18n.t('settings.sentenceHint')}
      </p>
      <div class="row row-field">
        <SentenceField
          id={id}
          describedBy={`${id}-hint ${id}-said`}
          value={text}
          wrong={short}
          onText={(typed) => {
            type(typed);
            setShort(false);
          }}
          onEnter={save}
        />
        <Button small label={`${i18n.t('people.save')}: ${i18n.t('settings.sentence')}`} onPress={save}>
          {i18n.t('people.save')}
        </Button>
      </div>
      <p class="field-said" id={`${id}-said`} role="status">
        {short ? i18n.t('settings.sentenceShort') : said}
      </p>
    </div>
  );
}
