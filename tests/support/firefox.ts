/**
 * The real Firefox over WebDriver BiDi (https://w3c.github.io/webdriver-bidi/), with every host name sent to one server
 * by a proxy. As little of the protocol as the doors need.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Reply = any; // oxlint-disable-line typescript/no-explicit-any -- the protocol's answers are untyped

const PROGRAMS = [process.env['FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** The Firefox of this machine. */
export function findFirefox(): string {
  const found = PROGRAMS.find((path) => path !== undefined && existsSync(path));
  if (found === undefined) throw new Error('There is no Firefox on this machine.');
  return found;
}

/** The address that the extension has in these tests: by itself it is another in each profile. */
const UUID = '4b9d7a52-3c1e-4f80-9a6d-0e2b8c7f1a35';

export interface FirefoxOptions {
  /** The port to which every host name leads, TLS or not. */
  readonly hostsPort: number;
  /** Another Firefox than the machine's own: one under policies (firefox-policies.ts). */
  readonly program?: string;
  /** An unpacked extension, there until the browser ends. */
  readonly extensionDir?: string;
  /** A packed one, there for as long as the profile. */
  readonly xpi?: string;
  /** A profile that was used before (`quit`). */
  readonly profile?: string;
  /** Whether the browser really asks for permissions. Otherwise a press stands for the answer: nobody is there to give one. */
  readonly asks?: boolean;
  /** Whether the extension may run in private windows. */
  readonly inPrivateWindows?: boolean;
  /** Whether a start brings the tabs of the last session back. */
  readonly restoresTabs?: boolean;
  /** Addresses that are opened at the start, as from another program. */
  readonly urls?: readonly string[];
  /** The extension's id, for its address. */
  readonly extensionId?: string;
  /** After so long without events the background page is suspended, ms. */
  readonly idleMs?: number;
  /** An X display to paint on; without one nothing is seen. */
  readonly display?: string;
}

interface Proxy {
  readonly port: number;
  /** Ends with every connection: a browser that was killed may leave some open. */
  close(): Promise<void>;
}

/** Sends whatever Firefox asks for to one port. */
async function createProxy(port: number): Promise<Proxy> {
  const open = new Set<Socket>();
  const keep = (socket: Socket): void => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  };
  const proxy = createServer((client) => {
    keep(client);
    client.on('error', () => client.destroy());
    client.once('data', (first) => {
      const upstream = connect(port, '127.0.0.1', () => {
        if (first.toString('latin1').startsWith('CONNECT ')) {
          client.write('HTTP/1.1 200 OK\r\n\r\n');
        } else {
          upstream.write(first);
        }
        client.pipe(upstream).pipe(client);
      });
      keep(upstream);
      upstream.on('error', () => client.destroy());
    });
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  return {
    port: (proxy.address() as AddressInfo).port,
    async close() {
      const closed = new Promise((done) => proxy.close(done));
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}

function preferences(
  { extensionId, idleMs, restoresTabs, asks, program }: FirefoxOptions,
  proxyPort: number,
): string {
  const all: Record<string, string | number | boolean> = {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': '',
    'extensions.webextOptionalPermissionPrompts': asks ?? false,
    'extensions.background.idle.timeout': idleMs ?? 30_000,
    // Ours is signed by nobody yet. ESR lets one install it all the same; under policies they have to say so.
    ...(program === undefined ? { 'xpinstall.signatures.required': false } : {}),
    // What the protocol recommends starts with an empty tab. A page of the last session would come from the disk's cache,
    // and no request would tell that it was shown.
    ...(restoresTabs
      ? {
          'browser.startup.page': 3,
          'remote.prefs.recommended': false,
          'browser.cache.disk.enable': false,
        }
      : {}),
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
    'dom.disable_open_during_load': false,
    ...(extensionId === undefined
      ? {}
      : { 'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: UUID }) }),
  };
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

export class Firefox {
  #nextId = 0;
  readonly #waiting = new Map<number, { done(value: Reply): void; failed(error: Error): void }>();
  readonly #process: ChildProcess;
  readonly #socket: WebSocket;
  readonly #proxy: Proxy;
  readonly #profile: string;

  private constructor(process: ChildProcess, socket: WebSocket, proxy: Proxy, profile: string) {
    this.#process = process;
    this.#socket = socket;
    this.#proxy = proxy;
    this.#profile = profile;
    socket.addEventListener('message', ({ data }) => {
      const message = JSON.parse(String(data)) as Reply;
      const waiting = this.#waiting.get(message.id);
      if (waiting === undefined) return;
      this.#waiting.delete(message.id);
      if (message.type === 'success') waiting.done(message.result);
      else waiting.failed(new Error(`${message.error}: ${message.message}`));
    });
  }

  /** Starts a browser with a profile of its own. */
  static async launch(options: FirefoxOptions): Promise<Firefox> {
    const program = options.program ?? findFirefox();
    const proxy = await createProxy(options.hostsPort);
    const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'firefox-'));
    writeFileSync(join(profile, 'user.js'), preferences(options, proxy.port));
    const args = ['--remote-debugging-port=0', '--remote-allow-system-access', '--no-remote'];
    const child = spawn(program, [...args, '--profile', profile, ...(options.urls ?? [])], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        ...globalThis.process.env,
        ...(options.display ? { DISPLAY: options.display } : { MOZ_HEADLESS: '1' }),
      },
    });
    try {
      return await Firefox.#connect(child, proxy, profile, options);
    } catch (error) {
      child.kill('SIGKILL');
      await proxy.close();
      rmSync(profile, { recursive: true, force: true });
      throw error;
    }
  }

  static async #connect(
    child: ChildProcess,
    proxy: Proxy,
    profile: string,
    { extensionDir, xpi, inPrivateWindows = false }: FirefoxOptions,
  ): Promise<Firefox> {
    const address = await new Promise<string>((done, failed) => {
      let said = '';
      child.on('exit', () => failed(new Error(`Firefox ended: ${said}`)));
      const limit = setTimeout(() => failed(new Error(`Firefox did not start: ${said}`)), 30_000);
      child.stderr?.on('data', (chunk) => {
        said += String(chunk);
        const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
        if (found === undefined) return;
        clearTimeout(limit);
        done(found);
      });
    });
    const socket = new WebSocket(`${address}/session`);
    await new Promise((done, failed) => {
      socket.addEventListener('open', done);
      socket.addEventListener('error', failed);
    });
    const firefox = new Firefox(child, socket, proxy, profile);
    await firefox.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    if (extensionDir !== undefined) {
      const extensionData = { type: 'path', path: extensionDir };
      await firefox.send('webExtension.install', {
        extensionData,
        'moz:allowPrivateBrowsing': inPrivateWindows,
      });
    }
    if (xpi !== undefined) {
      const extensionData = { type: 'archivePath', path: xpi };
      await firefox.send('webExtension.install', { extensionData, 'moz:permanent': true });
    }
    return firefox;
  }

  /** One command of the protocol. */
  send(method: string, params: object = {}): Promise<Reply> {
    const id = (this.#nextId += 1);
    return new Promise((done, failed) => {
      this.#waiting.set(id, { done, failed });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** The address of a page of the extension. */
  extensionUrl(path: string): string {
    return `moz-extension://${UUID}/${path}`;
  }

  /** A tab that is there. */
  tab(context: string): FirefoxTab {
    return new FirefoxTab(this, context);
  }

  async newTab(url?: string): Promise<FirefoxTab> {
    const { context } = await this.send('browsingContext.create', { type: 'tab' });
    const tab = new FirefoxTab(this, context);
    if (url !== undefined) await tab.visit(url);
    return tab;
  }

  /**
   * Runs an expression with all that the browser itself may do.
   * https://firefox-source-docs.mozilla.org/remote/Security.html (`--remote-allow-system-access`)
   */
  async asBrowser<T>(expression: string): Promise<T> {
    const { contexts } = await this.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
    const { result, exceptionDetails } = await this.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context: contexts[0].context },
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return JSON.parse(result.value) as T;
  }

  /** The tab that something opens. */
  async tabOpenedBy(cause: () => Promise<unknown>): Promise<FirefoxTab> {
    const known = new Set((await this.tabs()).map(({ context }) => context));
    await cause();
    for (const end = performance.now() + 10_000; performance.now() < end;) {
      const found = (await this.tabs()).find(({ context }) => !known.has(context));
      if (found) return this.tab(found.context);
      await new Promise((done) => setTimeout(done, 30));
    }
    throw new Error('no tab was opened');
  }

  /** The tab of a new private window. */
  async newPrivateTab(): Promise<FirefoxTab> {
    const tab = await this.tabOpenedBy(() => this.asBrowser('OpenBrowserWindow({ private: true }) !== null'));
    // Its first page would be in the way of the next one.
    await tab.until('location.href === "about:privatebrowsing" && document.readyState === "complete"');
    return tab;
  }

  /** `running`, `suspended` or what else the background page is. */
  backgroundState(extensionId: string): Promise<string> {
    return this.asBrowser(
      `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension.backgroundState`,
    );
  }

  /** What the idle timer does. */
  async suspendBackground(extensionId: string): Promise<void> {
    const extension = `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension`;
    await this.asBrowser(`${extension}.terminateBackground().then(() => true)`);
  }

  /** Presses a button of the browser's question about permissions, once it is there (`asks`). */
  async answer(which: 'allow' | 'deny'): Promise<void> {
    const id = 'addon-webext-permissions';
    const button = which === 'allow' ? 'button' : 'secondaryButton';
    // It takes no press in its first half second, and is put away where the window has no focus.
    const press = `(() => {
      const asking = gBrowser.browsers.find((one) => PopupNotifications.getNotification('${id}', one));
      if (!asking) return false;
      gBrowser.selectedTab = gBrowser.getTabForBrowser(asking);
      if (PopupNotifications.isPanelOpen) document.getElementById('${id}-notification')?.${button}?.click();
      else PopupNotifications.getNotification('${id}', asking).reshow();
      return true;
    })()`;
    for (let wasThere = false; ;) {
      const isThere = await this.asBrowser<boolean>(press);
      if (wasThere && !isThere) return;
      wasThere ||= isThere;
      await new Promise((done) => setTimeout(done, 100));
    }
  }

  /** Every tab, with the address it shows. */
  async tabs(): Promise<{ context: string; url: string }[]> {
    return (await this.send('browsingContext.getTree', { maxDepth: 0 })).contexts;
  }

  async close(): Promise<void> {
    await this.quit();
    rmSync(this.#profile, { recursive: true, force: true });
  }

  /** Ends the browser as its own menu does. @returns the profile, for another start */
  async quit(): Promise<string> {
    const { exitCode, signalCode } = this.#process;
    const isGone = exitCode !== null || signalCode !== null;
    const gone = isGone ? null : new Promise((done) => this.#process.once('exit', done));
    // On a display it sometimes stays after all its windows are gone.
    const limit = setTimeout(() => this.#process.kill('SIGKILL'), 3_000);
    // The protocol's own command closes the tabs first, and leaves nothing to come back.
    void this.asBrowser('Services.startup.quit(Ci.nsIAppStartup.eAttemptQuit)').catch(() => undefined);
    await gone;
    clearTimeout(limit);
    await this.#proxy.close();
    return this.#profile;
  }
}

export class FirefoxTab {
  readonly firefox: Firefox;
  readonly context: string;

  constructor(firefox: Firefox, context: string) {
    this.firefox = firefox;
    this.context = context;
  }

  /** Starts to go there. It does not wait: a page of an extension never says that it has loaded. */
  async visit(url: string): Promise<void> {
    await this.firefox.send('browsingContext.navigate', { context: this.context, url, wait: 'none' });
  }

  async url(): Promise<string> {
    const { contexts } = await this.firefox.send('browsingContext.getTree', {
      root: this.context,
      maxDepth: 0,
    });
    return contexts[0].url;
  }

  /** What an expression is in the page; plain data only. */
  async evaluate<T>(expression: string, userActivation = false): Promise<T> {
    const { result, exceptionDetails } = await this.firefox.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context: this.context },
      awaitPromise: true,
      userActivation,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value === undefined ? (undefined as T) : (JSON.parse(result.value) as T);
  }

  /** Until an expression is true in the page, whatever pages come and go meanwhile. */
  async until(expression: string, timeout = 15_000): Promise<void> {
    let last: unknown;
    for (const end = performance.now() + timeout; performance.now() < end;) {
      last = await this.evaluate<boolean>(`Boolean(${expression})`).catch((error: unknown) => error);
      if (last === true) return;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    throw new Error(`not within ${timeout} ms at ${await this.url()}: ${expression} (last: ${String(last)})`);
  }

  /** A real press in the middle of an element. */
  async click(selector: string): Promise<void> {
    const found = JSON.stringify(selector);
    await this.until(`document.querySelector(${found})`);
    const [x, y] = await this.evaluate<[number, number]>(
      `(() => { const one = document.querySelector(${found}); one.scrollIntoView({ block: 'center' }); const box = one.getBoundingClientRect(); return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)]; })()`,
    );
    await this.firefox.send('input.performActions', {
      context: this.context,
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          actions: [
            { type: 'pointerMove', x, y },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ],
    });
  }

  /** Goes so many entries on in the tab's history; does not wait. */
  async traverse(delta: number): Promise<void> {
    await this.firefox.send('browsingContext.traverseHistory', { context: this.context, delta });
  }

  async close(): Promise<void> {
    await this.firefox.send('browsingContext.close', { context: this.context });
  }
}
