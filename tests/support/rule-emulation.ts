import type { NetworkRule, ResourceType } from '../../lib/core/network-rules.ts';

/** A `urlFilter` as an expression: `||` a domain's start, `^` a separator or the end, `*` anything. */
function filterToRegex(filter: string): string {
  const isAnchored = filter.startsWith('||');
  const text = isAnchored ? filter.slice(2) : filter;
  const body = text
    .replace(/[\\$.+?()[\]{}|]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('^', '(?:[^a-z0-9_.%-]|$)');
  return (isAnchored ? '^[a-z]+://(?:[^/?#]*\\.)?' : '') + body;
}

/** The rule that decides about a request as the browser would choose it: by priority, then allow, block, redirect. */
export function matchingRule(
  rules: readonly NetworkRule[],
  url: string,
  type: ResourceType = 'main_frame',
  initiator: string | null = null,
): NetworkRule | null {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return null;
  }
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null;
  // The browser's matcher sees neither user-info nor the fragment.
  parsed.hash = '';
  parsed.username = '';
  parsed.password = '';
  const host = parsed.hostname.replace(/\.$/, '');
  const text = parsed.href;
  const isIn = (domains: readonly string[], name: string) => {
    const above = name.split('.').map((_, i, labels) => labels.slice(i).join('.'));
    return above.some((domain) => domains.includes(domain));
  };
  const order = { allow: 0, block: 1, redirect: 2 };
  const matches = rules.filter(({ condition }) => {
    if (!condition.resourceTypes.includes(type)) return false;
    if (condition.initiatorDomains && (initiator === null || !isIn(condition.initiatorDomains, initiator)))
      return false;
    if (condition.requestDomains && !isIn(condition.requestDomains, host)) return false;
    if (condition.excludedRequestDomains && isIn(condition.excludedRequestDomains, host)) return false;
    const flags = condition.isUrlFilterCaseSensitive ? '' : 'i';
    const pattern = condition.regexFilter ?? (condition.urlFilter && filterToRegex(condition.urlFilter));
    return pattern === undefined || new RegExp(pattern, flags).test(text);
  });
  matches.sort((a, b) => b.priority - a.priority || order[a.action.type] - order[b.action.type]);
  return matches[0] ?? null;
}
