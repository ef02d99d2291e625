import type { ComponentChildren, Ref } from 'preact';

interface ButtonProps {
  /** `main`: the one that matters. `plain`: beside it. `text`: a quiet line of text. */
  kind?: 'main' | 'plain' | 'text';
  small?: boolean;
  /** Stays focusable, does nothing: for the moment after it was pressed. */
  idle?: boolean;
  /** For a button that opens what stands below it. */
  expanded?: boolean;
  /** For a button that stays down until it is pressed again. */
  pressed?: boolean;
  describedBy?: string;
  /** Read instead of the text, when the text alone says too little out of its row. */
  label?: string;
  class?: string;
  buttonRef?: Ref<HTMLButtonElement>;
  onPress(): void;
  children: ComponentChildren;
}

/** A button. `onPress` runs synchronously in the click, so that it may ask the browser for a permission. */
export function Button(props: ButtonProps) {
  const { kind = 'plain', small = false, idle = false, buttonRef } = props;
  const classes = ['button', `button-${kind}`, small ? 'button-small' : '', props.class ?? ''];
  return (
    <button
      type="button"
      class={classes.filter(Boolean).join(' ')}
      aria-disabled={idle ? 'true' : undefined}
      aria-expanded={props.expanded}
      aria-pressed={props.pressed}
      aria-describedby={props.describedBy}
      aria-label={props.label}
      ref={buttonRef ?? null}
      onClick={() => {
        if (!idle) props.onPress();
      }}
    >
      {props.children}
    </button>
  );
}
