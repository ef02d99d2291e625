/** Where the focus goes when what had it comes or goes. It never falls to the page: a keyboard would start over there. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What has the focus once it is there: the first thing of a form or a question that was asked for. */
export function useFocusFirst<Kind extends HTMLElement>(): RefObject<Kind | null> {
  const element = useRef<Kind>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}

/** What takes the focus when a form or a question is gone. */
export function useFocusAfter<Kind extends HTMLElement>(isAsked: boolean): RefObject<Kind | null> {
  const element = useRef<Kind>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (wasAsked.current && !isAsked) element.current?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  return element;
}
