import { browser } from 'wxt/browser';
import type { Network } from '../app/ports.ts';
import type { NetworkRule } from '../core/network-rules.ts';
import { FIRST_ID, RULE_LIMIT } from '../core/network-rules.ts';
import {
  changed,
  changeOf,
  type InstalledRules,
  isLinkDoor,
  linkDoorOf,
  type RuleChange,
} from '../core/rule-change.ts';

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
const PLAIN_IDS = [FIRST_ID.dynamic, FIRST_ID.exceptions].flatMap((first) =>
  Array.from({ length: RULE_LIMIT }, (_, i) => first + i),
);

/** What is installed, as long as this worker lives and nothing failed: nobody else changes it. */
let installed: InstalledRules | null = null;

async function readInstalled(): Promise<InstalledRules> {
  // Reading the long lists back costs more than a change; what they say follows from the rules beside them.
  const all = await api().getDynamicRules({ ruleIds: [...PLAIN_IDS, linkDoorOf(FIRST_ID.dynamic)] });
  const rules = all.filter((rule) => !isLinkDoor(rule));
  let linkDoor = all.find(isLinkDoor);
  const door = rules.find(({ action }) => action.type === 'redirect');
  // Nearly always the first rule has one, and each reading takes the browser some 20 ms.
  if (door && !linkDoor) [linkDoor] = await api().getDynamicRules({ ruleIds: [linkDoorOf(door.id)] });
  return { rules, linkDoor };
}

/**
 * The browser's answers, as long as this worker lives: each question takes it an eighth of a millisecond, and what is
 * installed needs none.
 */
const answers = new Map<string, boolean>();
const REMEMBERED_ANSWERS = 10_000;

const questionOf = (regex: string, caseSensitive: boolean) => `${caseSensitive} ${regex}`;

async function answersOfInstalled(): Promise<void> {
  installed ??= await readInstalled();
  for (const { condition } of installed.rules) {
    const { regexFilter, isUrlFilterCaseSensitive } = condition;
    if (regexFilter !== undefined) answers.set(questionOf(regexFilter, isUrlFilterCaseSensitive), true);
  }
}

/** Read at the worker's first question. */
let known: Promise<void> | undefined;

export const network: Network = {
  async supports(regex, caseSensitive) {
    await (known ??= answersOfInstalled());
    const key = questionOf(regex, caseSensitive);
    const answer = answers.get(key);
    if (answer !== undefined) return answer;
    const { isSupported } = await api().isRegexSupported({ regex, isCaseSensitive: caseSensitive });
    if (answers.size >= REMEMBERED_ANSWERS) answers.clear();
    answers.set(key, isSupported);
    return isSupported;
  },
  async install(rules) {
    const before = installed ?? (await readInstalled());
    installed = null;
    const change = changeOf(before, rules);
    await api().updateDynamicRules(change);
    installed = changed(before, change);
  },
  async installForSession(rules) {
    const change = changeOf({ rules: await api().getSessionRules(), linkDoor: undefined }, rules);
    if (change.addRules.length + change.removeRuleIds.length > 0) await api().updateSessionRules(change);
  },
  async forgetKeptPages() {
    // Any change of rules drops the back/forward cache, even the removal of a rule that isn't there (measured,
    // docs/decisions/0001); without it, Back would paint a page that was kept there before it was judged.
    await api().updateSessionRules({ addRules: [], removeRuleIds: [NO_RULE_ID] });
  },
};
