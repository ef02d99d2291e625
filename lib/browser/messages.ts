/** What pages may ask of the background. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import type { Commands, GuardCommands } from '../core/commands.ts';

const { sendMessage, onMessage } = defineExtensionMessaging<Commands & GuardCommands>();

/** Sends a command. Rejects when the background does not answer or refuses. */
export const send = sendMessage as <K extends keyof Commands>(
  type: K,
  data: Parameters<Commands[K]>[0],
) => Promise<ReturnType<Commands[K]>>;

type Handlers = {
  [K in keyof Commands]: (data: Parameters<Commands[K]>[0]) => Promise<ReturnType<Commands[K]>>;
};

interface Sender {
  readonly id?: string;
  readonly url?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number; readonly incognito: boolean };
}

/**
 * Answers commands, from our own pages only: a content script runs beside a site's code and may not change the list.
 * Must be called synchronously when the worker starts.
 */
export function answerCommands(handlers: Handlers): void {
  for (const type of Object.keys(handlers) as (keyof Commands)[]) {
    onMessage(type, (message) => {
      const { id, url } = message.sender as Sender;
      const isOurPage = id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('/'));
      if (!isOurPage) throw new Error('Not for this sender');
      return (handlers[type] as (data: unknown) => Promise<never>)(message.data);
    });
  }
}

/** The page whose guard asks. */
interface GuardedPage {
  readonly tabId: number;
  readonly url: string;
  /** In a private window. */
  readonly isPrivate: boolean;
}

type GuardHandlers = {
  [K in keyof GuardCommands]: (
    data: Parameters<GuardCommands[K]>[0],
    from: GuardedPage,
  ) => Promise<ReturnType<GuardCommands[K]>>;
};

/**
 * Answers what the guard may ask, from the top frame of a tab. Its data are a page's word until they have been checked.
 * Must be called synchronously when the worker starts.
 */
export function answerGuard(handlers: GuardHandlers): void {
  for (const type of Object.keys(handlers) as (keyof GuardCommands)[]) {
    onMessage(type, (message) => {
      const { id, url, tab, frameId } = message.sender as Sender;
      if (id !== browser.runtime.id || tab?.id === undefined || frameId !== 0 || url === undefined)
        throw new Error('Not for this sender');
      const from = { tabId: tab.id, url, isPrivate: tab.incognito };
      return (handlers[type] as (data: unknown, from: GuardedPage) => Promise<never>)(message.data, from);
    });
  }
}
