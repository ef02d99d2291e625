import { i18n } from '#i18n';
import { CheckBox } from '../ui/CheckBox.tsx';
import type { SettingsPort, SettingsView } from './port.ts';
import { useOutcome } from './useOutcome.ts';

interface CheckProps {
  port: SettingsPort;
  view: SettingsView;
  setting: 'secondPause' | 'hideLabels' | 'plain' | 'forgets';
  /** Asks the browser for what switching it on needs; runs within the press. */
  permit?(): Promise<boolean>;
}

/** A setting that is on or off, and weakens nothing either way. */
export function Check({ port, view, setting, permit }: CheckProps) {
  const { said, ask } = useOutcome((outcome) => (outcome === 'failed' ? i18n.t('people.changeFailed') : ''));
  const change = (wanted: boolean): void => {
    const asked = () => ask(port.changeSettings({ [setting]: wanted }));
    if (!wanted || permit === undefined) asked();
    // Refused, it stays off, and nothing is said: the browser has just asked.
    else void permit().then((isGiven) => (isGiven ? asked() : undefined));
  };
  return (
    <CheckBox
      on={view.settings[setting]}
      name={i18n.t(`settings.${setting}`)}
      hint={i18n.t(`settings.${setting}Hint`)}
      said={said}
      onChange={change}
    />
  );
}
