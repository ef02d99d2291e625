/** Takes the page out of sight: the root itself, so that nothing of it is painted, the top layer included. */

export interface Cover {
  on(): void;
  off(): void;
  isOn(): boolean;
}

/** Marks a cover in this world, which the page can't see: several scripts of ours share one cover. */
interface World {
  noContactCover?: { readonly before: string | null } | undefined;
}

const world = globalThis as World;

export function createCover(): Cover {
  return {
    on() {
      const root = document.documentElement;
      world.noContactCover ??= { before: root.getAttribute('style') };
      root.style.setProperty('display', 'none', 'important');
    },
    off() {
      const covered = world.noContactCover;
      world.noContactCover = undefined;
      if (!covered) return;
      document.documentElement.style.removeProperty('display');
      // No trace stays on a page that had no style of its own.
      if (covered.before === null && document.documentElement.getAttribute('style') === '')
        document.documentElement.removeAttribute('style');
    },
    isOn: () => world.noContactCover !== undefined,
  };
}
