import { useId } from 'preact/hooks';
import type { SettingsPort, SettingsView } from './port.ts';
import { describeOutcome } from './sentences.ts';
import { useOutcome } from './useOutcome.ts';

interface ChoiceProps<Key extends Numbers> {
  port: SettingsPort;
  view: SettingsView;
  setting: Key;
  name: string;
  hint: string;
  values: readonly number[];
  format(value: number): string;
}

type Numbers = 'pauseSeconds' | 'overridesPerDay' | 'coolingOffHours';

/** A setting that is one of a few numbers. It shows what holds, also while a change waits. */
export function Choice<Key extends Numbers>(props: ChoiceProps<Key>) {
  const { port, view, setting, values } = props;
  const id = useId();
  const { said, ask } = useOutcome((outcome) => describeOutcome(outcome, view.today));
  const held = view.settings[setting];
  const all = values.includes(held) ? values : [...values, held].toSorted((a, b) => a - b);
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {props.name}
      </label>
      <p class="field-hint" id={`${id}-hint`}>
        {props.hint}
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
            {props.format(value)}
          </option>
        ))}
      </select>
      <p class="field-said" role="status">
        {said}
      </p>
    </div>
  );
}
