/**
 * The browser, from beside a site's page: the bare API without the polyfill, which is four times the guard's own code.
 * https://developer.chrome.com/docs/extensions/develop/concepts/content-scripts
 */
import type { GuardCommands, LeaveRequest } from '../core/commands.ts';
import { GUARD_KEY, type GuardDocument, readGuard } from '../core/guard-document.ts';
import type { Override } from '../core/model.ts';

interface Area {
  get(keys: string[]): Promise<Record<string, unknown>>;
}

interface BareApi {
  readonly runtime: {
    readonly id?: string;
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: Listened<
      (message: unknown, sender: unknown, answer: (value: unknown) => void) => void
    >;
  };
  readonly storage: {
    readonly local: Area;
    readonly onChanged: Listened<(changes: Record<string, unknown>, area: string) => void>;
  };
  readonly i18n: { getMessage(key: string, values?: string[]): string };
}

interface Listened<L> {
  addListener(listener: L): void;
}

declare const chrome: BareApi;

// Named as in lib/store/override.ts, which brings a schema library along; the background alone writes both.
const OVERRIDE_KEY = 'override';

/** What the guard may ask of the browser. */
export interface Page {
  /**
   * The list as it is compiled for this site, null when there is none yet; and the running override, null in a private
   * window and wherever it can't be read.
   */
  read(): Promise<[GuardDocument | null, Override | null]>;
  /** Calls back when either may have changed. */
  watch(changed: (what: 'list' | 'override') => void): void;
  /** Whether the extension that put us here is still there, and not another version of it. */
  isAlive(): boolean;
  /** The background asks the guard to leave; it answers whether it does, or null while it can't tell yet. */
  onAsked(answer: (request: LeaveRequest) => boolean | null): void;
  send<K extends keyof GuardCommands>(type: K, data: Parameters<GuardCommands[K]>[0]): Promise<unknown>;
  /** The interception page's address, which changes and names no installation. */
  interceptionUrl(search: string): string;
  sentence(key: string, ...values: string[]): string;
}

export const page: Page = {
  async read() {
    const { [GUARD_KEY]: document, [OVERRIDE_KEY]: copy } = await chrome.storage.local.get([
      GUARD_KEY,
      OVERRIDE_KEY,
    ]);
    // The copy (withCopy in lib/store/override.ts) may be of a session that is over: a page that the browser opens at its
    // start reads it before the background has removed it. So who knows is asked, again if the worker ended meanwhile;
    // without an answer: none.
    const ask = async () => ((await page.send('guardOverride', undefined)) as { res: Override | null }).res;
    const override = copy
      ? await ask()
          .catch(ask)
          .catch(() => null)
      : null;
    return [readGuard(document, location.hostname), override];
  },
  watch(changed) {
    chrome.storage.onChanged.addListener((changes, area) => {
      if (area !== 'local') return;
      if (GUARD_KEY in changes) changed('list');
      if (OVERRIDE_KEY in changes) changed('override');
    });
  },
  onAsked(answer) {
    chrome.runtime.onMessage.addListener((message, _sender, reply) => reply(answer(message as LeaveRequest)));
  },
  isAlive: () => chrome.runtime.id !== undefined,
  // As @webext-core/messaging writes its messages.
  async send(type, data) {
    return chrome.runtime.sendMessage({ id: 0, type, data, timestamp: Date.now() });
  },
  interceptionUrl: (search) =>
    chrome.runtime.getURL(import.meta.env.FIREFOX ? 'interception.html' : 'door.html') + search,
  sentence: (key, ...values) => chrome.i18n.getMessage(key, values),
};
