/** One tab of the browser: see chromium.ts for how it is used. */
import { writeFileSync } from 'node:fs';
import { CdpError, evaluateIn, type Reply } from './cdp.ts';
import type { Browser } from './chromium.ts';

export interface View {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly reducedMotion?: boolean;
  readonly forcedColors?: boolean;
}

export interface ClickOptions {
  readonly button?: 'left' | 'middle' | 'right';
  /** 2 is Control, 4 Meta, 8 Shift. */
  readonly modifiers?: number;
}

const KEYS: Readonly<Record<string, { code: string; keyCode: number; text?: string }>> = {
  Enter: { code: 'Enter', keyCode: 13, text: '\r' },
  Escape: { code: 'Escape', keyCode: 27 },
  Tab: { code: 'Tab', keyCode: 9 },
  Backspace: { code: 'Backspace', keyCode: 8 },
  Delete: { code: 'Delete', keyCode: 46 },
  Space: { code: 'Space', keyCode: 32, text: ' ' },
  ArrowLeft: { code: 'ArrowLeft', keyCode: 37 },
  ArrowUp: { code: 'ArrowUp', keyCode: 38 },
  ArrowRight: { code: 'ArrowRight', keyCode: 39 },
  ArrowDown: { code: 'ArrowDown', keyCode: 40 },
  Home: { code: 'Home', keyCode: 36 },
  End: { code: 'End', keyCode: 35 },
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What an answer that never came because the page went away says. */
const NAVIGATED =
  /context was destroyed|navigated or closed|Cannot find (default execution )?context|target is gone/;

export class Tab {
  readonly browser: Browser;
  readonly targetId: string;
  #session: Promise<string> | undefined;

  constructor(browser: Browser, targetId: string) {
    this.browser = browser;
    this.targetId = targetId;
  }

  /** Attached at the first use and kept; `detach` lets go. */
  #attach(): Promise<string> {
    return (this.#session ??= this.browser
      .send('Target.attachToTarget', { targetId: this.targetId, flatten: true })
      .then((reply) => reply.sessionId));
  }

  /** The protocol's session on this tab, for what listens to its events. */
  session(): Promise<string> {
    return this.#attach();
  }

  async send(method: string, params: object = {}): Promise<Reply> {
    return this.browser.send(method, params, await this.#attach());
  }

  /** For what a watched page doesn't do (prerender). */
  async detach(): Promise<void> {
    const session = this.#session;
    this.#session = undefined;
    if (session) await this.browser.send('Target.detachFromTarget', { sessionId: await session });
  }

  /** A typed navigation. Answers with the network error if it ended on an error page. */
  async goto(url: string): Promise<string | undefined> {
    const { errorText } = await this.send('Page.navigate', { url, transitionType: 'typed' });
    await this.loaded();
    return errorText;
  }

  async reload(): Promise<void> {
    await this.leavingBy(() => this.send('Page.reload'));
  }

  /** Back (-1) or forward (1) as by the browser's own button. */
  async traverse(steps: number): Promise<void> {
    const { currentIndex, entries } = await this.send('Page.getNavigationHistory');
    const entry = entries[currentIndex + steps];
    if (!entry) throw new Error(`the tab's history has no entry ${steps} from here`);
    await this.leavingBy(() => this.send('Page.navigateToHistoryEntry', { entryId: entry.id }));
  }

  /** The addresses of this tab's history, as the browser keeps it, and where it stands. */
  async history(): Promise<{ index: number; urls: string[] }> {
    const { currentIndex, entries } = await this.send('Page.getNavigationHistory');
    return { index: currentIndex, urls: entries.map((entry: { url: string }) => entry.url) };
  }

  /** Runs `cause` and waits until another document has taken this one's place and stands. */
  async leavingBy(cause: () => Promise<unknown>): Promise<void> {
    await this.send('Page.enable');
    const session = await this.#attach();
    const navigated = new Promise<void>((resolve, reject) => {
      const stop = this.browser.cdp.listen((event) => {
        if (event.sessionId !== session || event.method !== 'Page.frameNavigated') return;
        if (event.params.frame.parentId) return;
        stop();
        clearTimeout(timer);
        resolve();
      });
      const timer = setTimeout(() => {
        stop();
        reject(new CdpError('no other page within 15 s'));
      }, 15_000);
    });
    await Promise.all([navigated, cause()]);
    await this.loaded();
  }

  /** Waits for a finished document that is not the blank one a new tab starts with. */
  async loaded(): Promise<void> {
    await this.waitFor('document.readyState === "complete" && location.href !== "about:blank"');
  }

  url(): Promise<string> {
    return this.evaluate('location.href');
  }

  title(): Promise<string> {
    return this.evaluate('document.title');
  }

  /** `gesture`: as if the user had just clicked, e.g. for `window.open`. */
  async evaluate<T, A extends unknown[]>(
    work: string | ((...args: A) => T | Promise<T>),
    ...args: A
  ): Promise<T> {
    return evaluateIn(this.browser.cdp, await this.#attach(), work, args);
  }

  async evaluateWithGesture<T>(expression: string): Promise<T> {
    return evaluateIn(this.browser.cdp, await this.#attach(), expression, [], { userGesture: true });
  }

  /** Until the expression is true; a navigation in between is fine. Answers with its value. */
  async waitFor<T, A extends unknown[]>(
    work: string | ((...args: A) => T | undefined | Promise<T | undefined>),
    options: { timeout?: number } = {},
    ...args: A
  ): Promise<T> {
    const timeout = options.timeout ?? 15_000;
    const end = performance.now() + timeout;
    for (;;) {
      let last: unknown;
      try {
        const value = await this.evaluate(work, ...args);
        if (value) return value;
        last = value;
      } catch (error) {
        if (!(error instanceof CdpError && NAVIGATED.test(error.message))) throw error;
        last = error.message;
      }
      if (performance.now() > end) {
        const where = await this.url().catch(() => 'nowhere');
        throw new Error(`not within ${timeout} ms at ${where}: ${work} (last: ${String(last)})`);
      }
      await pause(20);
    }
  }

  async #point(selector: string): Promise<{ x: number; y: number }> {
    return this.waitFor(
      (wanted: string) => {
        const element = document.querySelector(wanted);
        if (!element || (element as HTMLButtonElement).disabled) return undefined;
        element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
        const box = element.getBoundingClientRect();
        const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        const hit = document.elementFromPoint(point.x, point.y);
        return box.width > 0 && hit && (element.contains(hit) || hit.contains(element)) ? point : undefined;
      },
      {},
      selector,
    );
  }

  /** A real click, once the element is there, enabled and not covered. */
  async click(selector: string, { button = 'left', modifiers = 0 }: ClickOptions = {}): Promise<void> {
    await this.send('Page.bringToFront');
    const at = { ...(await this.#point(selector)), button, modifiers, clickCount: 1 };
    await this.send('Input.dispatchMouseEvent', { ...at, type: 'mouseMoved', button: 'none' });
    await this.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' });
    // The page may be gone before it has answered.
    await this.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' }).catch(ifNotNavigated);
  }

  /** Key by key into what has the focus. */
  async type(text: string): Promise<void> {
    await this.send('Page.bringToFront');
    for (const character of text) {
      await this.send('Input.dispatchKeyEvent', { type: 'keyDown', text: character, key: character });
      await this.send('Input.dispatchKeyEvent', { type: 'keyUp', key: character });
    }
  }

  async fill(selector: string, text: string): Promise<void> {
    await this.click(selector);
    await this.send('Input.insertText', { text });
  }

  async press(key: keyof typeof KEYS & string, modifiers = 0): Promise<void> {
    const known = KEYS[key];
    if (!known) throw new Error(`the driver does not know the key ${key}`);
    const { code, keyCode, text } = known;
    const event = { key: key === 'Space' ? ' ' : key, code, windowsVirtualKeyCode: keyCode, modifiers };
    await this.send('Page.bringToFront');
    await this.send('Input.dispatchKeyEvent', { ...event, type: text ? 'keyDown' : 'rawKeyDown', text });
    await this.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' }).catch(ifNotNavigated);
  }

  /** Sets size and preferences until the next call. */
  async view({ width = 1280, height = 800, dark, reducedMotion, forcedColors }: View): Promise<void> {
    const device = { width, height, deviceScaleFactor: 1, mobile: false };
    await this.send('Emulation.setDeviceMetricsOverride', device);
    const features = [
      { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
      { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
      { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
    ];
    await this.send('Emulation.setEmulatedMedia', { features });
  }

  /** A PNG of the view, or with `full` of the whole page; also written to `path`. */
  async screenshot(options: View & { path?: string; full?: boolean } = {}): Promise<Buffer> {
    const { path, full = false, ...view } = options;
    await this.send('Page.bringToFront');
    if (Object.keys(view).length > 0) await this.view(view);
    await this.evaluate(
      'document.fonts.ready.then(() => new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(() => r()))))',
    );
    const { data } = await this.send('Page.captureScreenshot', {
      format: 'png',
      captureBeyondViewport: full,
    });
    const png = Buffer.from(data, 'base64');
    if (path) writeFileSync(path, png);
    return png;
  }

  /** From now on, what the page complains of: exceptions, console errors, refused loads (CSP). */
  async complaints(): Promise<string[]> {
    const session = await this.#attach();
    const found: string[] = [];
    this.browser.cdp.listen(({ method, params, sessionId }) => {
      if (sessionId !== session) return;
      if (method === 'Runtime.exceptionThrown') {
        const { exception, text } = params.exceptionDetails;
        found.push(exception?.description ?? text);
      } else if (method === 'Runtime.consoleAPICalled' && params.type === 'error') {
        found.push(params.args.map((a: Reply) => a.value ?? a.description).join(' '));
      } else if (method === 'Log.entryAdded' && params.entry.level === 'error') {
        found.push(`${params.entry.text} ${params.entry.url ?? ''}`);
      }
    });
    await this.send('Runtime.enable');
    await this.send('Log.enable');
    return found;
  }

  async close(): Promise<void> {
    const gone = this.browser.cdp.once('Target.targetDestroyed', (p) => p.targetId === this.targetId);
    await this.browser.send('Target.closeTarget', { targetId: this.targetId });
    await gone;
  }

  async isOpen(): Promise<boolean> {
    return (await this.browser.targets()).some((target) => target.targetId === this.targetId);
  }
}

function ifNotNavigated(error: unknown): void {
  if (!(error instanceof CdpError && NAVIGATED.test(error.message))) throw error;
}
