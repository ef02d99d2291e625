import { browser } from 'wxt/browser';
import type { Network } from '../app/ports.ts';
import type { NetworkRule } from '../core/network-rules.ts';
import { FIRST_ID, RULE_LIMIT } from '../core/network-rules.ts';
import { changeOf, linkDoorOf, type RuleChange } from '../core/rule-change.ts';

/**
 * chrome's own types are not at hand under the polyfill's; these are the calls used.
 * https://developer.chrome.com/docs/extensions/reference/api/declarativeNetRequest
 */
interface DeclarativeNetRequest {
  getDynamicRules(filter?: { ruleIds: readonly number[] }): Promise<NetworkRule[]>;
  getSessionRules(): Promise<NetworkRule[]>;
  updateDynamicRules(change: RuleChange): Promise<void>;
  updateSessionRules(change: RuleChange): Promise<void>;
  isRegexSupported(options: { regex: string; isCaseSensitive: boolean }): Promise<{ isSupported: boolean }>;
}
const NO_RULE_ID = 1;

const api = () => browser.declarativeNetRequest as unknown as DeclarativeNetRequest;

/** The numbers under which everything but the rules of the link door is installed. */
const PLAIN_IDS = Array.from({ length: RULE_LIMIT }, (_, i) => FIRST_ID.dynamic + i);

export const network: Network = {
  async supports(regex, caseSensitive) {
    return (await api().isRegexSupported({ regex, isCaseSensitive: caseSensitive })).isSupported;
  },
  async install(rules) {
    // Reading the long lists back costs more than the change itself; what they say follows from the rules beside them.
    const before = await api().getDynamicRules({ ruleIds: PLAIN_IDS });
    const door = before.find(({ action }) => action.type === 'redirect');
    const [link] = door ? await api().getDynamicRules({ ruleIds: [linkDoorOf(door.id)] }) : [];
    await api().updateDynamicRules(changeOf(before, link, rules));
  },
  async installForSession(rules) {
    const change = changeOf(await api().getSessionRules(), undefined, rules);
    if (change.addRules.length + change.removeRuleIds.length > 0) await api().updateSessionRules(change);
  },
  async forgetKeptPages() {
    // Any change of rules drops the back/forward cache, even the removal of a rule that isn't there (measured,
    // docs/decisions/0001); without it, Back would paint a page that was kept there before it was judged.
    await api().updateSessionRules({ addRules: [], removeRuleIds: [NO_RULE_ID] });
  },
};
