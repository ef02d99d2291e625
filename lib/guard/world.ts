/** What our scripts in one page share. It is their own world: the page sees nothing of it. */

export interface PillOptions {
  /** A sentence for the time left, given as `4:59`. */
  readonly left: (time: string) => string;
  readonly end: string;
  onEnd(): void;
}

export interface Pill {
  /** @param secondsLeft whole seconds */
  show(secondsLeft: number): void;
  remove(): void;
}

interface World {
  /** The page is covered. */
  noContactCover?: boolean;
  noContactGuard?: true;
  noContactPill?: (options: PillOptions) => Pill;
}

export const world = globalThis as World;
