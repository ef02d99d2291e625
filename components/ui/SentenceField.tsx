import type { RefObject } from 'preact';
import { isComposing } from './keys.ts';

interface Props {
  id: string;
  /** The ids of what is said about it. */
  describedBy: string;
  value: string;
  fieldRef?: RefObject<HTMLTextAreaElement | null>;
  wrong: boolean;
  onText(text: string): void;
  onEnter(): void;
}

/**
 * A field for one sentence, however long: it wraps and grows, so that all of it is in sight. A break is no part of a
 * sentence: Enter is an answer, but for the one that ends a composed word, and a pasted break is a space.
 */
export function SentenceField({ id, describedBy, value, fieldRef, wrong, onText, onEnter }: Props) {
  return (
    <textarea
      id={id}
      class="input sentence-field"
      ref={fieldRef ?? null}
      rows={1}
      autoComplete="off"
      value={value}
      aria-invalid={wrong ? 'true' : undefined}
      aria-describedby={describedBy}
      onInput={(event) => onText(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || isComposing(event)) return;
        event.preventDefault();
        if (!event.repeat) onEnter();
      }}
    />
  );
}
