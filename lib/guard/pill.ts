/** The countdown that a page of the person carries while an override runs. Nothing of it exists otherwise. */

export interface Pill {
  /** @param secondsLeft whole seconds */
  show(secondsLeft: number): void;
  remove(): void;
}

export interface PillOptions {
  /** A sentence for the time left, given as `4:59`. */
  readonly left: (time: string) => string;
  readonly end: () => string;
  onEnd(): void;
}

const STYLE = `
  div { position: fixed; inset: auto 16px 16px auto; z-index: 2147483647; display: flex; align-items: center; gap: 12px;
    padding: 8px 8px 8px 16px; border-radius: 999px; background: #21332b; color: #fff; box-shadow: 0 2px 12px #0006;
    font: 500 14px/1.4 system-ui, sans-serif; font-variant-numeric: tabular-nums; }
  button { font: inherit; padding: 6px 14px; border: 0; border-radius: 999px; background: #fff; color: #21332b; cursor: pointer; }
  button:focus-visible { outline: 3px solid #9fd3bb; outline-offset: 2px; }
  @media print { div { display: none; } }`;

export function createPill({ left, end, onEnd }: PillOptions): Pill {
  let host: HTMLElement | null = null;
  let time: HTMLElement;
  const make = () => {
    host = document.createElement('div');
    host.style.setProperty('all', 'initial', 'important');
    const shadow = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    shadow.adoptedStyleSheets = [sheet];
    const bar = document.createElement('div');
    bar.setAttribute('role', 'group');
    time = document.createElement('span');
    time.setAttribute('role', 'timer');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = end();
    // Only the user may press it: a page can't reach in, but it can dispatch events at the host.
    button.addEventListener('click', (event) => event.isTrusted && onEnd());
    bar.append(time, button);
    shadow.append(bar);
  };
  return {
    show(secondsLeft) {
      if (!host) make();
      const seconds = String(secondsLeft % 60).padStart(2, '0');
      time.textContent = left(`${Math.floor(secondsLeft / 60)}:${seconds}`);
      // A router may have thrown it out.
      if (!host!.isConnected) document.documentElement.append(host!);
    },
    remove() {
      host?.remove();
      host = null;
    },
  };
}
