/** Takes the page out of sight: the root itself, so that nothing of it is painted, the top layer included. */

import { world } from './world.ts';

export interface Cover {
  on(): void;
  off(): void;
  isOn(): boolean | undefined;
}

export function createCover(): Cover {
  return {
    on() {
      world.noContactCover = true;
      document.documentElement.style.setProperty('display', 'none', 'important');
    },
    off() {
      if (!world.noContactCover) return;
      world.noContactCover = false;
      const root = document.documentElement;
      root.style.removeProperty('display');
      // No trace stays on a page that had no style of its own.
      if (root.getAttribute('style') === '') root.removeAttribute('style');
    },
    isOn: () => world.noContactCover,
  };
}
