import { browser } from 'wxt/browser';
import type { Network } from '../app/ports.ts';
import type { NetworkRule } from '../core/network-rules.ts';

/**
 * chrome's own types are not at hand under the polyfill's; these are the calls used.
 * https://developer.chrome.com/docs/extensions/reference/api/declarativeNetRequest
 */
interface DeclarativeNetRequest {
  getDynamicRules(): Promise<NetworkRule[]>;
  getSessionRules(): Promise<NetworkRule[]>;
  updateDynamicRules(change: RuleChange): Promise<void>;
  updateSessionRules(change: RuleChange): Promise<void>;
  isRegexSupported(options: { regex: string; isCaseSensitive: boolean }): Promise<{ isSupported: boolean }>;
}
const NO_RULE_ID = 1;

interface RuleChange {
  readonly addRules: readonly NetworkRule[];
  readonly removeRuleIds: readonly number[];
}

const api = () => browser.declarativeNetRequest as unknown as DeclarativeNetRequest;

/**
 * What has to go and come so that `before` becomes `after`; one call, so there is no moment without rules. Rules are
 * told apart by what they say, not by their numbers: with one account more nearly all stay as they are.
 */
function changeOf(before: readonly NetworkRule[], after: readonly NetworkRule[]): RuleChange {
  const content = (rule: NetworkRule) => JSON.stringify({ ...rule, id: 0 }, sortedKeys);
  const there = new Map(before.map((rule) => [content(rule), rule.id]));
  const fresh = after.filter((rule) => !there.delete(content(rule)));
  const removeRuleIds = [...there.values()];
  const gone = new Set(removeRuleIds);
  const taken = new Set(before.map(({ id }) => id).filter((id) => !gone.has(id)));
  let next = Math.min(...after.map(({ id }) => id));
  const addRules = fresh.map((rule) => {
    while (taken.has(next)) next += 1;
    taken.add(next);
    return { ...rule, id: next };
  });
  return { addRules, removeRuleIds };
}

/** The browser hands rules back with their keys in its own order. */
function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What the browser said of expressions since the worker started: with one account more nearly all are asked again. */
const supported = new Map<string, Promise<boolean>>();

export const network: Network = {
  supports(regex, caseSensitive) {
    const key = `${caseSensitive} ${regex}`;
    const known = supported.get(key);
    if (known) return known;
    const answer = api()
      .isRegexSupported({ regex, isCaseSensitive: caseSensitive })
      .then(({ isSupported }) => isSupported);
    supported.set(key, answer);
    answer.catch(() => supported.delete(key));
    return answer;
  },
  async install(rules) {
    await api().updateDynamicRules(changeOf(await api().getDynamicRules(), rules));
  },
  async installForSession(rules) {
    const change = changeOf(await api().getSessionRules(), rules);
    if (change.addRules.length + change.removeRuleIds.length > 0) await api().updateSessionRules(change);
  },
  installedCount: async () => (await api().getDynamicRules()).length,
  async forgetKeptPages() {
    // Any change of rules drops the back/forward cache, even the removal of a rule that isn't there (measured,
    // docs/decisions/0001); without it, Back would paint a page that was kept there before it was judged.
    await api().updateSessionRules({ addRules: [], removeRuleIds: [NO_RULE_ID] });
  },
};
