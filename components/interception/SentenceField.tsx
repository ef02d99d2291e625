import type { RefObject } from 'preact';
import { isComposing } from '../ui/keys.ts';

interface Props {
  value: string;
  fieldRef: RefObject<HTMLTextAreaElement | null>;
  wrong: boolean;
  onText(text: string): void;
  onEnter(): void;
}

/**
 * The field for the sentence, however long: it wraps and grows, so that all of it is in sight. A break is no part of a
 * sentence: Enter is an answer, but for the one that ends a composed word, and a pasted break is a space.
 */
export function SentenceField({ value, fieldRef, wrong, onText, onEnter }: Props) {
  return (
    <textarea
      id="sentence"
      class="input sentence-field"
      ref={fieldRef}
      rows={1}
      autoComplete="off"
      value={value}
      aria-invalid={wrong ? 'true' : undefined}
      aria-describedby="sentence-differs"
      onInput={(event) => onText(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || isComposing(event)) return;
        event.preventDefault();
        if (!event.repeat) onEnter();
      }}
    />
  );
}
