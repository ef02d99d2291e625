import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isDay } from '../../lib/core/day.ts';

/** A start date that is being chosen, and what is wrong with it, once it was to be kept. */
export function useStartDate(first: string, today: string) {
  const [day, setDay] = useState(first);
  const [fault, setFault] = useState<'people.startWrong' | 'people.startLater' | null>(null);
  const field = useRef<HTMLInputElement>(null);
  return {
    day,
    fault,
    field,
    change(wanted: string): void {
      setDay(wanted);
      setFault(null);
    },
    /** Whether it can be kept. If not, its field says why, and has the focus. */
    check(): boolean {
      // A picker has a latest day; whoever types has none.
      const found = !isDay(day) ? 'people.startWrong' : day > today ? 'people.startLater' : null;
      setFault(found);
      if (found !== null) field.current?.focus();
      return found === null;
    },
  };
}

interface Props {
  label: string;
  onLabel(label: string): void;
  start: ReturnType<typeof useStartDate>;
  today: string;
}

/** A person's label and start date. */
export function PersonFields({ label, onLabel, start, today }: Props) {
  const id = useId();
  return (
    <div class="person-fields">
      <div class="field">
        <label class="field-label" for={`${id}-label`}>
          {i18n.t('people.label')}
        </label>
        <input
          id={`${id}-label`}
          class="input"
          type="text"
          autoComplete="off"
          maxLength={60}
          value={label}
          onInput={(event) => onLabel(event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label class="field-label" for={`${id}-start`}>
          {i18n.t('people.start')}
        </label>
        <input
          id={`${id}-start`}
          class="input"
          type="date"
          max={today}
          ref={start.field}
          value={start.day}
          aria-invalid={start.fault === null ? undefined : 'true'}
          aria-describedby={`${id}-start-fault ${id}-start-hint`}
          onInput={(event) => start.change(event.currentTarget.value)}
        />
        <div>
          <p class="field-fault" id={`${id}-start-fault`} role="status">
            {start.fault === null ? '' : i18n.t(start.fault)}
          </p>
          <p class="field-hint" id={`${id}-start-hint`}>
            {i18n.t('people.startHint')}
          </p>
        </div>
      </div>
    </div>
  );
}
