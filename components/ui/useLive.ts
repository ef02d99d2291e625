import { useLayoutEffect, useState } from 'preact/hooks';

/** A view that changes: read at once, so that the first render is whole, and again whenever it says so. */
export interface Live<View> {
  /** The view of now; the same object as long as nothing changed. */
  view(): View;
  /** Calls back after each change; returns what stops it. */
  subscribe(callback: () => void): () => void;
}

/** The view of now; renders again when it changes. */
export function useLive<View>(live: Live<View>): View {
  const [, setCount] = useState(0);
  useLayoutEffect(() => live.subscribe(() => setCount((count) => count + 1)), [live]);
  return live.view();
}
