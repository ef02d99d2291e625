/**
 * Drives the real Chromium as a person would, for e2e tests and pictures. No Playwright: its auto-attach keeps
 * extension workers awake and turns the back/forward cache off.
 *
 *   const browser = await launch({ extensionDir: '.output/chrome-mv3', hostsPort: server.port });
 *   const tab = await browser.newTab('https://www.instagram.com/');      // each a browser tab
 *   await tab.goto('https://www.instagram.com/alex.j/');                 // as typed: no initiator
 *   await tab.click('#leave');   await tab.type('hello');   await tab.press('Escape');   // real input events
 *   await tab.waitFor('document.title === "Pause"');                     // an expression or a function
 *   const days = await tab.evaluate((id) => document.getElementById(id)?.textContent, 'days');
 *   await tab.screenshot({ path: 'x.png', width: 360, height: 740, dark: true });
 *   await browser.stopWorker();                                          // and proves that it is gone
 *   await browser.grantAccess(tab, '#allow');                            // the product's own button, really clicked
 *   await browser.restart();                                             // same profile; old Tab objects are dead
 *   await browser.close();
 *
 * Pages of the extension: `browser.extensionUrl('popup.html')`. With `await using browser = await launch()` it
 * closes by itself. Chromium is found by CHROMIUM_PATH, the PATH or the usual places.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findChromium, HOW_TO_GET_CHROMIUM } from '../../scripts/find-chromium.mjs';
import { CdpError, Connection, evaluateIn, type Reply } from './cdp.ts';
import { Tab } from './tab.ts';

export interface LaunchOptions {
  /** A built, unpacked extension; loaded through the protocol, so its id is known. */
  readonly extensionDir?: string;
  /** The X display to paint on, where it is not headless. */
  readonly display?: string;
  /** A profile to keep; without it a new one, removed at close. */
  readonly userDataDir?: string;
  /** Every host name goes to 127.0.0.1 at this port, with any certificate accepted. */
  readonly hostsPort?: number;
  /** False needs a display (Xvfb). */
  readonly headless?: boolean;
  readonly args?: readonly string[];
}

export interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  /** `prerender`: a page that is not on screen. */
  readonly subtype?: string;
  readonly url: string;
  readonly title: string;
  readonly browserContextId?: string;
}

/** Chromium refuses to run as root with its sandbox. */
const ROOT_FLAGS = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const FLAGS = [
  ...ROOT_FLAGS,
  '--remote-debugging-pipe',
  '--enable-unsafe-extension-debugging',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  '--password-store=basic',
  '--use-mock-keychain',
  '--hide-crash-restore-bubble',
  '--lang=en-US',
  '--window-size=1280,800',
];

/** Chromium's `ManifestLocation::kUnpacked`. */
const UNPACKED = 4;
/** The creation flag of what was loaded by the protocol for one run (measured in Chromium 156). */
const ONE_RUN_ONLY = 0x8000;

export async function launch(options: LaunchOptions = {}): Promise<Browser> {
  const browser = new Browser(options);
  await browser.start();
  return browser;
}

export class Browser {
  readonly options: LaunchOptions;
  readonly userDataDir: string;
  extensionId = '';
  #child: ChildProcess | undefined;
  #cdp: Connection | undefined;
  #stderr = '';

  constructor(options: LaunchOptions) {
    this.options = options;
    this.userDataDir = options.userDataDir ?? mkdtempSync(join(tmpdir(), 'no-contact-profile-'));
    const preferences = join(this.userDataDir, 'Default', 'Preferences');
    mkdirSync(join(this.userDataDir, 'Default'), { recursive: true });
    try {
      // Developer mode keeps unpacked extensions alive over a restart; prediction allows prerender.
      const wanted = { extensions: { ui: { developer_mode: true } }, net: { network_prediction_options: 0 } };
      writeFileSync(preferences, JSON.stringify(wanted), { flag: 'wx' });
    } catch {
      // The profile has been used before.
    }
  }

  get cdp(): Connection {
    if (!this.#cdp) throw new CdpError('the browser is not running');
    return this.#cdp;
  }

  async start(extraArgs: readonly string[] = []): Promise<void> {
    const program = findChromium();
    if (!program) throw new Error(HOW_TO_GET_CHROMIUM);
    const { hostsPort, headless = true, args = [], extensionDir, display } = this.options;
    const hosts =
      hostsPort === undefined
        ? []
        : [`--host-resolver-rules=MAP * 127.0.0.1:${hostsPort}`, '--ignore-certificate-errors'];
    const all = [
      ...FLAGS,
      ...(headless ? ['--headless=new'] : []),
      `--user-data-dir=${this.userDataDir}`,
      ...hosts,
      ...args,
      ...extraArgs,
    ];
    // Its own process group, so that closing takes its helpers with it and nothing else.
    const child = spawn(program, all, {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      env: { ...process.env, ...(display === undefined ? {} : { DISPLAY: display }) },
    });
    this.#child = child;
    this.#stderr = '';
    child.stderr?.on('data', (text: Buffer) => (this.#stderr = (this.#stderr + text).slice(-4000)));
    process.on('exit', this.#abandon);
    this.#cdp = new Connection(child);
    try {
      await this.send('Target.setDiscoverTargets', { discover: true });
    } catch (error) {
      throw new Error(`${program} did not start: ${this.#stderr}`, { cause: error });
    }
    if (extensionDir && !this.extensionId) {
      this.extensionId = (await this.send('Extensions.loadUnpacked', { path: resolve(extensionDir) })).id;
    }
  }

  send(method: string, params: object = {}, sessionId?: string): Promise<Reply> {
    return this.cdp.send(method, params, sessionId);
  }

  extensionUrl(page: string): string {
    return `chrome-extension://${this.extensionId}/${page}`;
  }

  async targets(): Promise<TargetInfo[]> {
    return (await this.send('Target.getTargets', { filter: [{}] })).targetInfos;
  }

  /** Every open tab, popups and private windows too. */
  async tabs(): Promise<Tab[]> {
    return (await this.targets()).filter((t) => t.type === 'page').map((t) => new Tab(this, t.targetId));
  }

  /** Opens a tab at an address, as from the address bar, and waits until it stands. */
  async newTab(url = 'about:blank', params: object = {}): Promise<Tab> {
    const { targetId } = await this.send('Target.createTarget', { url, ...params });
    const tab = new Tab(this, targetId);
    if (url !== 'about:blank') await tab.loaded();
    return tab;
  }

  /** The next tab that opens while `cause` runs: a link to a new tab, `window.open`, a window. */
  async tabOpenedBy(cause: () => Promise<unknown>): Promise<Tab> {
    const opened = this.cdp.once('Target.targetCreated', (p) => p.targetInfo.type === 'page');
    await cause();
    const tab = new Tab(this, (await opened).targetInfo.targetId);
    await tab.loaded();
    return tab;
  }

  /** Attaches to a target for as long as `work` runs and no longer. */
  async attached<T>(targetId: string, work: (sessionId: string) => Promise<T>): Promise<T> {
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    try {
      return await work(sessionId);
    } finally {
      await this.send('Target.detachFromTarget', { sessionId }).catch(() => {});
    }
  }

  async #workers(): Promise<TargetInfo[]> {
    const ours = this.extensionUrl('');
    return (await this.targets()).filter((t) => t.type === 'service_worker' && t.url.startsWith(ours));
  }

  async workerRuns(): Promise<boolean> {
    return (await this.#workers()).length > 0;
  }

  /** Runs `work` on the service worker domain of some tab: it acts on the whole browser. */
  async #serviceWorkers<T>(work: (sessionId: string) => Promise<T>): Promise<T> {
    const page = (await this.targets()).find((t) => t.type === 'page');
    if (!page) throw new CdpError('the service worker domain needs an open tab');
    return this.attached(page.targetId, async (sessionId) => {
      await this.send('ServiceWorker.enable', {}, sessionId);
      return work(sessionId);
    });
  }

  /**
   * Stops the extension's worker, and proves that its target is gone. What a page has just written may wake it once
   * more: then it is stopped again, until it stays asleep.
   */
  async stopWorker(): Promise<void> {
    for (let tries = 0; tries < 20; tries += 1) {
      await this.#stopOnce();
      await new Promise((resolve) => setTimeout(resolve, 50));
      if (!(await this.workerRuns())) return;
    }
    throw new Error('the worker does not stay stopped');
  }

  async #stopOnce(): Promise<void> {
    const running = await this.#workers();
    const gone = running.map((worker) =>
      this.cdp.once('Target.targetDestroyed', (p) => p.targetId === worker.targetId),
    );
    await this.#serviceWorkers((sessionId) => this.send('ServiceWorker.stopAllWorkers', {}, sessionId));
    await Promise.all(gone);
  }

  /** Runs a function in the worker, started for it if it sleeps; attached only while it runs. */
  async inWorker<T, A extends unknown[]>(
    work: string | ((...args: A) => T | Promise<T>),
    ...args: A
  ): Promise<T> {
    if (!(await this.workerRuns())) {
      const started = this.cdp.once(
        'Target.targetCreated',
        (p) => p.targetInfo.type === 'service_worker' && p.targetInfo.url.startsWith(this.extensionUrl('')),
      );
      const scopeURL = this.extensionUrl('');
      await this.#serviceWorkers((sessionId) =>
        this.send('ServiceWorker.startWorker', { scopeURL }, sessionId),
      );
      await started;
    }
    const [worker] = await this.#workers();
    if (!worker) throw new CdpError('the extension has no worker');
    return this.attached(worker.targetId, (sessionId) => evaluateIn(this.cdp, sessionId, work, args));
  }

  /** Runs something on chrome://extensions, as its Details page would. */
  async onExtensionsPage<T, A extends unknown[]>(
    work: string | ((...args: A) => T | Promise<T>),
    ...args: A
  ): Promise<T> {
    const page = await this.newTab('chrome://extensions/');
    try {
      await page.waitFor('chrome.developerPrivate !== undefined');
      return await page.evaluate(work, ...args);
    } finally {
      await page.close();
    }
  }

  /**
   * Grants what the product's own button asks for. Headless Chromium can show no prompt: with the host marked on
   * the extensions page first, the real click's `permissions.request` resolves true. Alone that mark grants nothing.
   */
  async grantAccess(tab: Tab, button: string): Promise<void> {
    const id = this.extensionId;
    await this.onExtensionsPage(
      `chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, '*://*/*')`,
    );
    await tab.click(button);
  }

  /**
   * Closes as a user does and starts again on the same profile. Tabs of before are dead.
   * @param between runs while no browser does
   */
  async restart(extraArgs: readonly string[] = [], between?: () => Promise<void>): Promise<void> {
    await this.#stop();
    this.#keepExtension();
    await between?.();
    await this.start(extraArgs);
  }

  /**
   * What the protocol loads counts as given on the command line and is forgotten at exit. Written into the profile as
   * loaded unpacked by hand (chrome://extensions), it is there from the very start of the next run, with its access,
   * rules and registered scripts: as for a user, nothing is installed anew.
   */
  #keepExtension(): void {
    const path = join(this.userDataDir, 'Default', 'Preferences');
    const preferences = JSON.parse(readFileSync(path, 'utf8')) as Reply;
    const entry = preferences.extensions?.settings?.[this.extensionId];
    if (!entry) return;
    entry.location = UNPACKED;
    entry.creation_flags &= ~ONE_RUN_ONLY;
    writeFileSync(path, JSON.stringify(preferences));
  }

  async #stop(): Promise<void> {
    const child = this.#child;
    if (!child) return;
    const exited = child.exitCode === null ? once(child, 'exit') : undefined;
    await this.send('Browser.close').catch(() => {});
    await exited;
    this.#kill();
    this.#cdp = undefined;
    this.#child = undefined;
    process.off('exit', this.#abandon);
  }

  readonly #kill = () => {
    try {
      if (this.#child?.pid) process.kill(-this.#child.pid, 'SIGKILL');
    } catch {
      // Its whole group has ended already.
    }
  };

  #removeProfile(): void {
    if (!this.options.userDataDir) rmSync(this.userDataDir, { recursive: true, force: true, maxRetries: 5 });
  }

  /** The process ends without having closed: leave nothing running and nothing behind. */
  readonly #abandon = () => {
    this.#kill();
    this.#removeProfile();
  };

  /** When the browser has been closed, by whomever. */
  async ended(): Promise<void> {
    if (this.#child?.exitCode === null) await once(this.#child, 'exit');
  }

  async close(): Promise<void> {
    await this.#stop();
    this.#removeProfile();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}
