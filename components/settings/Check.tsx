import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SettingsPort, SettingsView } from './port.ts';
import { useOutcome } from './useOutcome.ts';

interface CheckProps {
  port: SettingsPort;
  view: SettingsView;
  setting: 'secondPause' | 'hideLabels' | 'plain' | 'forgets';
  /** Asks the browser for what switching it on needs; runs within the press. */
  permit?(): Promise<boolean>;
  name: string;
  hint: string;
}

/** A setting that is on or off, and weakens nothing either way. */
export function Check({ port, view, setting, name, hint, permit }: CheckProps) {
  const id = useId();
  const { said, ask } = useOutcome((outcome) => (outcome === 'failed' ? i18n.t('people.changeFailed') : ''));
  const on = view.settings[setting];
  return (
    <div class="check">
      <input
        id={id}
        type="checkbox"
        checked={on}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const wanted = event.currentTarget.checked;
          // The box shows what is kept, not what was pressed.
          event.currentTarget.checked = on;
          const change = () => port.changeSettings({ [setting]: wanted });
          if (!wanted || permit === undefined) ask(change());
          // Refused, it stays off, and nothing is said: the browser has just asked.
          else void permit().then((isGiven) => (isGiven ? ask(change()) : undefined));
        }}
      />
      <label for={id}>{name}</label>
      <p class="field-hint" id={`${id}-hint`}>
        {hint}
      </p>
      <p class="field-hint" role="status">
        {said}
      </p>
    </div>
  );
}
