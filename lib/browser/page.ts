/**
 * The browser, from beside a site's page: the bare API without the polyfill, which is four times the guard's own code.
 * https://developer.chrome.com/docs/extensions/develop/concepts/content-scripts
 */
import type { GuardCommands, LeaveRequest } from '../core/commands.ts';
import { GUARD_KEY, type GuardDocument } from '../core/guard-document.ts';
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
    readonly session: Area;
    readonly onChanged: Listened<(changes: Record<string, unknown>, area: string) => void>;
  };
  readonly i18n: { getMessage(key: string, values?: string[]): string };
  readonly extension: { readonly inIncognitoContext: boolean };
}

interface Listened<L> {
  addListener(listener: L): void;
}

declare const chrome: BareApi;

// Named as in lib/store/override.ts, which brings a schema library along; the background alone writes both.
const OVERRIDE_KEY = 'override';
const SEEN_KEY = 'override.seen';

/** What the guard may ask of the browser. */
export interface Page {
  /** The list as it is compiled for the guard; null when there is none yet. */
  readDocument(): Promise<GuardDocument | null>;
  /** The running override; null in a private window and wherever it can't be read. */
  readOverride(): Promise<Override | null>;
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
  async readDocument() {
    const stored = (await chrome.storage.local.get([GUARD_KEY]))[GUARD_KEY];
    return typeof stored === 'string' ? (JSON.parse(stored) as GuardDocument) : null;
  },
  async readOverride() {
    if (chrome.extension.inIncognitoContext) return null;
    if (import.meta.env.FIREFOX) {
      // A copy for us (withCopy in lib/store/override.ts), which may be of a session that is over: a page that the browser
      // opens at its start reads it before the background has removed it. So who knows is asked; without an answer: none.
      if (!(OVERRIDE_KEY in (await chrome.storage.local.get([OVERRIDE_KEY])))) return null;
      const answer = await page.send('guardOverride', undefined).catch(() => null);
      return (answer as { res?: Override | null } | null)?.res ?? null;
    }
    const items = await chrome.storage.session.get([OVERRIDE_KEY, SEEN_KEY]).catch(() => ({}));
    const { [OVERRIDE_KEY]: record, [SEEN_KEY]: latestSeenAt } = items as Record<string, unknown>;
    // What is not whole does not run: no comparison with it is true.
    return record ? ({ ...record, latestSeenAt } as Override) : null;
  },
  watch(changed) {
    chrome.storage.onChanged.addListener((changes, area) => {
      if (area === 'local' && GUARD_KEY in changes) changed('list');
      if (area === (import.meta.env.FIREFOX ? 'local' : 'session') && OVERRIDE_KEY in changes)
        changed('override');
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
