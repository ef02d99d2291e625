/** What pages may ask of the background. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import type { Commands } from '../core/commands.ts';

const { sendMessage, onMessage } = defineExtensionMessaging<Commands>();

/** Sends a command. Rejects when the background does not answer or refuses. */
export const send = sendMessage;

type Handlers = {
  [K in keyof Commands]: (data: Parameters<Commands[K]>[0]) => Promise<ReturnType<Commands[K]>>;
};

/**
 * Answers commands, from our own pages only: a content script runs beside a site's code and may not change the list.
 * Must be called synchronously when the worker starts.
 */
export function answerCommands(handlers: Handlers): void {
  for (const type of Object.keys(handlers) as (keyof Commands)[]) {
    onMessage(type, (message) => {
      const { id, url } = message.sender as { id?: string; url?: string };
      const isOurPage = id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('/'));
      if (!isOurPage) throw new Error('Not for this sender');
      return (handlers[type] as (data: unknown) => Promise<never>)(message.data);
    });
  }
}
