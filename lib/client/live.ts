/** A view that is read again whenever something it came from changes. */
export interface LiveView<View> {
  view(): View;
  subscribe(callback: () => void): () => void;
  /** Reads again and tells who subscribed. Rejects, and changes nothing, when that fails. */
  refresh(): Promise<void>;
}

/** @param read the whole view, from storage; runs one at a time, and once more when asked for while it runs */
export async function createLiveView<View>(read: () => Promise<View>): Promise<LiveView<View>> {
  let current = await read();
  let running: Promise<void> | null = null;
  let isStale = false;
  const callbacks = new Set<() => void>();
  const readOn = async () => {
    try {
      do {
        isStale = false;
        try {
          current = await read();
        } catch (error) {
          // What changed meanwhile still wants to be read.
          if (!isStale) throw error;
        }
      } while (isStale);
    } finally {
      running = null;
    }
    for (const callback of callbacks) callback();
  };
  return {
    view: () => current,
    subscribe(callback) {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
    refresh() {
      isStale = true;
      running ??= readOn();
      return running;
    },
  };
}
