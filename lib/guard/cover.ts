/** Takes the page out of sight: the root itself, so that nothing of it is painted, the top layer included. */

import type { World } from './world.ts';

export interface Cover {
  on(): void;
  off(): void;
  isOn(): boolean;
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
