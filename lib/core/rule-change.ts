/**
 * How installed rules become those of a changed list with the least work: the browser's cost grows with what it is
 * handed, most of all with the long lists of top-level domains that the rules of the link door carry.
 */
import type { NetworkRule } from './network-rules.ts';
import { FIRST_ID } from './network-rules.ts';

export interface RuleChange {
  readonly addRules: readonly NetworkRule[];
  readonly removeRuleIds: readonly number[];
}

/** The browser hands rules back with their keys in its own order. */
function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a rule says, whatever its number. */
function contentOf({ id: _, ...rule }: NetworkRule): string {
  return JSON.stringify(rule, sortedKeys);
}

const OFFSET = FIRST_ID.linkDoor - FIRST_ID.dynamic;

export function isLinkDoor({ id }: NetworkRule): boolean {
  return id >= FIRST_ID.linkDoor && id < FIRST_ID.session;
}

/** The number of the rule that leads links to where the rule of this number leads what is typed. */
export function linkDoorOf(id: number): number {
  return id + OFFSET;
}

/**
 * What has to go and come so that `before` becomes `after`; one call, so there is no moment without rules. A rule keeps
 * its number as long as it says the same.
 * @param before what is installed, without the rules of the link door
 * @param linkDoor any installed rule of the link door: all carry the same list
 * @param after as `compileRules` or `overrideRules` gives them
 */
export function changeOf(
  before: readonly NetworkRule[],
  linkDoor: NetworkRule | undefined,
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
