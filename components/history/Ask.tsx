import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';

interface Props {
  /** What will happen. */
  what: string;
  yes: string;
  no: string;
  onYes(): void;
  onNo(): void;
}

/** What takes the focus when the question is gone. */
export function useFocusAfter<Kind extends HTMLElement>(isAsked: boolean): RefObject<Kind | null> {
  const element = useRef<Kind>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (wasAsked.current && !isAsked) element.current?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  return element;
}

/** One plain question before something that can't be undone; what undoes nothing comes first and has the focus. */
export function Ask({ what, yes, no, onYes, onNo }: Props) {
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div class="ask" role="group" aria-label={what}>
      <p>{what}</p>
      <div class="row">
        <Button small buttonRef={keep} onPress={onNo}>
          {no}
        </Button>
        <Button kind="text" small onPress={onYes}>
          {yes}
        </Button>
      </div>
    </div>
  );
}
