/**
 * The countdown that a page of the person carries while an override runs. A script of its own, which the background
 * puts into such a page when its guard asks for it: nothing of it exists anywhere else.
 */
import { type PillOptions, world } from './world.ts';

const STYLE = `
  div { position: fixed; inset: auto 16px 16px auto; z-index: 2147483647; display: flex; align-items: center; gap: 12px;
    padding: 8px 8px 8px 16px; border-radius: 999px; background: #21332b; color: #fff; box-shadow: 0 2px 12px #0006;
    font: 500 14px/1.4 system-ui, sans-serif; font-variant-numeric: tabular-nums; }
  button { font: inherit; padding: 6px 14px; border: 0; border-radius: 999px; background: #fff; color: #21332b; cursor: pointer; }
  button:focus-visible { outline: 3px solid #9fd3bb; outline-offset: 2px; }
  @media print { div { display: none; } }`;

function createPill({ left, end, onEnd }: PillOptions) {
  const host = document.createElement('div');
  host.style.setProperty('all', 'initial', 'important');
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  shadow.adoptedStyleSheets = [sheet];
  const bar = document.createElement('div');
  bar.setAttribute('role', 'group');
  const time = document.createElement('span');
  time.setAttribute('role', 'timer');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = end;
  // Only the user may press it.
  button.addEventListener('click', (event) => event.isTrusted && onEnd());
  bar.append(time, button);
  shadow.append(bar);
  return {
    show(secondsLeft: number) {
      const seconds = String(secondsLeft % 60).padStart(2, '0');
      time.textContent = left(`${Math.floor(secondsLeft / 60)}:${seconds}`);
      // A router may have thrown it out.
      if (!host.isConnected) document.documentElement.append(host);
    },
    remove: () => host.remove(),
  };
}

/** Makes the pill known to the guard beside us. */
export function offerPill(): void {
  world.noContactPill = createPill;
}
