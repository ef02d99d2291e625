/** True while an input method composes a word: then Enter and Escape are its keys, not ours. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** True when the element does something of its own with Enter. */
export function takesEnter(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('a[href], button, input, select, textarea, summary') !== null
  );
}
