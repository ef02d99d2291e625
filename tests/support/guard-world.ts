/** The world in which our scripts run beside a page's own, for tests that look at it or speak from it. */
import type { Reply } from './cdp.ts';
import type { Tab } from './tab.ts';

/** Evaluates an expression in our world of the tab's present page. */
export async function inGuardsWorld<T>(tab: Tab, expression: string): Promise<T> {
  const session = await tab.session();
  const contexts: Reply[] = [];
  const stop = tab.browser.cdp.listen(({ method, params, sessionId }) => {
    if (method === 'Runtime.executionContextCreated' && sessionId === session) contexts.push(params.context);
  });
  await tab.send('Runtime.disable');
  await tab.send('Runtime.enable');
  stop();
  const ours = contexts.find(({ origin }) => origin === tab.browser.extensionUrl('').slice(0, -1));
  if (!ours) throw new Error('nothing of ours runs in this page');
  const { result, exceptionDetails } = await tab.send('Runtime.evaluate', {
    contextId: ours.id,
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'failed');
  return result.value;
}

/** Whether anything of ours runs in the tab's present page. */
export const hasGuard = (tab: Tab): Promise<boolean> =>
  inGuardsWorld<boolean>(tab, 'globalThis.noContactGuard !== undefined').catch(() => false);
