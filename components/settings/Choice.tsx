import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SettingsPort, SettingsView } from './port.ts';
import { describeOutcome } from './sentences.ts';
import { useOutcome } from './useOutcome.ts';

interface ChoiceProps {
  port: SettingsPort;
  view: SettingsView;
  setting: 'pauseSeconds' | 'overridesPerDay' | 'coolingOffHours';
  values: readonly number[];
  format(value: number): string;
}

/** A setting that is one of a few numbers. It shows what holds, also while a change waits. */
export function Choice({ port, view, setting, values, format }: ChoiceProps) {
  const id = useId();
  const { said, ask } = useOutcome((outcome) => describeOutcome(outcome, view.today));
  const held = view.settings[setting];
  const all = values.includes(held) ? values : [...values, held].toSorted((a, b) => a - b);
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {i18n.t(`settings.${setting}`)}
      </label>
      <p class="field-hint" id={`${id}-hint`}>
        {i18n.t(`settings.${setting}Hint`)}
      </p>
      <select
        id={id}
        class="input select"
        value={held}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const wanted = Number(event.currentTarget.value);
          event.currentTarget.value = String(held);
          ask(port.changeSettings({ [setting]: wanted }));
        }}
      >
        {all.map((value) => (
          <option key={value} value={value} selected={value === held}>
            {format(value)}
          </option>
        ))}
      </select>
      <p class="field-said" role="status">
        {said}
      </p>
    </div>
  );
}
