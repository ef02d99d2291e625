/**
 * Covers a page in which no guard stood when the background asked; one that comes later finds it covered and decides.
 * Runs in a page by itself, so it can't use lib/guard/cover.ts.
 * @param url the page that is meant
 */
export function coverUnguarded(url: string): void {
  const world = globalThis as { noContactGuard?: true; noContactCover?: boolean };
  if (world.noContactGuard || location.href !== url) return;
  const { style } = document.documentElement;
  world.noContactCover = true;
  style.setProperty('display', 'none', 'important');
  // Its router may go on to another page, which is looked at by itself, or by the guard that has come meanwhile.
  const uncover = () => {
    if (world.noContactGuard) return;
    world.noContactCover = false;
    style.removeProperty('display');
  };
  navigation.addEventListener('currententrychange', uncover, { once: true });
}
