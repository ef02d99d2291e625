import { useId } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

interface CheckBoxProps {
  /** What is kept: the box shows it, not what was pressed. */
  on: boolean;
  name: ComponentChildren;
  hint: string;
  /** What became of the last press. */
  said: string;
  class?: string;
  /** Runs synchronously in the press, so that it may ask the browser for a permission. */
  onChange(wanted: boolean): void;
}

/** Something that is on or off, with a hint below it. */
export function CheckBox(props: CheckBoxProps) {
  const id = useId();
  return (
    <div class={props.class === undefined ? 'check' : `check ${props.class}`}>
      <input
        id={id}
        type="checkbox"
        checked={props.on}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const wanted = event.currentTarget.checked;
          event.currentTarget.checked = props.on;
          props.onChange(wanted);
        }}
      />
      <label for={id}>{props.name}</label>
      <p class="field-hint" id={`${id}-hint`}>
        {props.hint}
      </p>
      <p class="field-hint" role="status">
        {props.said}
      </p>
    </div>
  );
}
