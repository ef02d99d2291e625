/**
 * How installed rules become those of a changed list with the least work: the browser's cost grows with what it is
 * handed, most of all with the long lists of top-level domains that the rules of the link door carry.
 */
import type { NetworkRule } from './network-rules.ts';
import { FIRST_ID } from './network-rules.ts';

/** What is installed. */
export interface InstalledRules {
  /** All but the rules of the link door, which say the same as the rules beside them. */
  readonly rules: readonly NetworkRule[];
  /** Any one of those: all carry the same list. */
  readonly linkDoor: NetworkRule | undefined;
}

export interface RuleChange {
  readonly addRules: readonly NetworkRule[];
  readonly removeRuleIds: readonly number[];
}

const contents = new WeakMap<NetworkRule, string>();

/** What a rule says, whatever its number; the browser hands rules back with their keys in its own order. */
function contentOf(rule: NetworkRule): string {
  const known = contents.get(rule);
  if (known !== undefined) return known;
  const content = readContent(rule);
  contents.set(rule, content);
  return content;
}

function readContent({ priority, action, condition }: NetworkRule): string {
  const { regexFilter, urlFilter, requestDomains, excludedRequestDomains } = condition;
  const { initiatorDomains, isUrlFilterCaseSensitive, resourceTypes, tabIds } = condition;
  return JSON.stringify([
    priority,
    action.type,
    action.type === 'redirect' ? action.redirect.extensionPath : '',
    regexFilter,
    urlFilter,
    requestDomains,
    excludedRequestDomains,
    initiatorDomains,
    isUrlFilterCaseSensitive,
    resourceTypes,
    tabIds,
  ]);
}

const OFFSET = FIRST_ID.linkDoor - FIRST_ID.dynamic;

export function isLinkDoor({ id }: NetworkRule): boolean {
  return id >= FIRST_ID.linkDoor && id < FIRST_ID.exceptions;
}

/** The number of the rule that leads links to where the rule of this number leads what is typed. */
export function linkDoorOf(id: number): number {
  return id + OFFSET;
}

/**
 * What has to go and come so that `before` becomes `after`; one call, so there is no moment without rules. A rule keeps
 * its number as long as it says the same.
 * @param after as `compileRules` or `overrideRules` gives them
 */
export function changeOf(
  { rules: before, linkDoor }: InstalledRules,
  after: readonly NetworkRule[],
): RuleChange {
  const links = new Map(after.filter(isLinkDoor).map((rule) => [rule.id, rule]));
  const sameLists =
    JSON.stringify([...links.values()][0]?.condition.initiatorDomains) ===
    JSON.stringify(linkDoor?.condition.initiatorDomains);
  const known = new Map(before.map((rule) => [contentOf(rule), rule.id]));
  const kept = new Set<number>();
  const added: NetworkRule[] = [];
  const fresh: { readonly rule: NetworkRule; readonly link: NetworkRule | undefined }[] = [];
  for (const rule of after) {
    if (isLinkDoor(rule)) continue;
    const link = links.get(linkDoorOf(rule.id));
    const id = known.get(contentOf(rule));
    if (id === undefined || kept.has(id)) fresh.push({ rule, link });
    else {
      kept.add(id);
      if (link && !sameLists) added.push({ ...link, id: linkDoorOf(id) });
    }
  }
  let next = Math.min(...after.map(({ id }) => id));
  for (const { rule, link } of fresh) {
    while (kept.has(next)) next++;
    added.push({ ...rule, id: next });
    if (link) added.push({ ...link, id: linkDoorOf(next) });
    next++;
  }
  const gone = before.filter(({ id }) => !kept.has(id)).flatMap(({ id }) => [id, linkDoorOf(id)]);
  return { addRules: added, removeRuleIds: [...new Set([...gone, ...added.map(({ id }) => id)])] };
}

/** What is installed once a change was made. */
export function changed({ rules, linkDoor }: InstalledRules, change: RuleChange): InstalledRules {
  const gone = new Set(change.removeRuleIds);
  const added = change.addRules.filter((rule) => !isLinkDoor(rule));
  return {
    rules: [...rules.filter(({ id }) => !gone.has(id)), ...added],
    linkDoor: change.addRules.find(isLinkDoor) ?? linkDoor,
  };
}
