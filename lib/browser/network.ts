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

/** What has to go and come so that `before` becomes `after`; one call, so there is no moment without rules. */
function changeOf(before: readonly NetworkRule[], after: readonly NetworkRule[]): RuleChange {
  const kept = new Map(before.map((rule) => [rule.id, JSON.stringify(rule, sortedKeys)]));
  const addRules = after.filter((rule) => kept.get(rule.id) !== JSON.stringify(rule, sortedKeys));
  const wanted = new Set(after.map(({ id }) => id));
  const changed = new Set(addRules.map(({ id }) => id));
  const removeRuleIds = before.map(({ id }) => id).filter((id) => !wanted.has(id) || changed.has(id));
  return { addRules, removeRuleIds };
}

/** The browser hands rules back with their keys in its own order. */
function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export const network: Network = {
  async supports(regex, caseSensitive) {
    return (await api().isRegexSupported({ regex, isCaseSensitive: caseSensitive })).isSupported;
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
