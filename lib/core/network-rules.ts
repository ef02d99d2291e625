/** declarativeNetRequest's rules as core writes them: plain data that `lib/browser` hands to the browser unchanged. */

/** All that a page may ask for as a part of itself, in both browsers. */
export const PART_TYPES = [
  'sub_frame',
  'stylesheet',
  'script',
  'image',
  'font',
  'object',
  'xmlhttprequest',
  'ping',
  'csp_report',
  'media',
  'websocket',
  'other',
] as const;

export type ResourceType = 'main_frame' | (typeof PART_TYPES)[number];

export interface NetworkCondition {
  readonly requestDomains?: readonly string[];
  readonly excludedRequestDomains?: readonly string[];
  readonly initiatorDomains?: readonly string[];
  readonly regexFilter?: string;
  readonly urlFilter?: string;
  readonly isUrlFilterCaseSensitive: boolean;
  /** Session rules only. */
  readonly tabIds?: readonly number[];
  readonly resourceTypes: readonly ResourceType[];
}

export interface NetworkRule {
  readonly id: number;
  readonly priority: number;
  readonly action:
    | { readonly type: 'block' }
    | { readonly type: 'allow' }
    | { readonly type: 'redirect'; readonly redirect: { readonly extensionPath: string } };
  readonly condition: NetworkCondition;
}

/** The one place that orders rules: a higher number wins. */
export const PRIORITY = {
  /** Redirects to the plain door, and blocked embeds. */
  plainDoor: 1,
  /** Redirects to the door that only sites' own links reach; Chromium. */
  linkDoor: 2,
  /** What a running override opens. */
  override: 10,
  /** What stays closed during an override, since it also shows someone else: the same two doors again. */
  stillPlainDoor: 20,
  stillLinkDoor: 21,
} as const;

/**
 * Rule ids: dynamic and session rules are separate spaces, yet never share a number, so that a report names one. The
 * dynamic rules that lead links to their door have numbers of their own, in the order of the rules beside them.
 */
export const FIRST_ID = { dynamic: 1, linkDoor: 50_000, exceptions: 90_000, session: 100_000 } as const;

/**
 * The browser allows 1,000 rules with a regular expression, dynamic and session rules together (measured: 600 + 300
 * accepted, 900 + 450 refused).
 */
export const REGEX_BUDGET = { dynamic: 900, session: 100 } as const;

/** Dynamic rules that are not plainly safe (redirects count): the lowest limit of the browsers, less a reserve. */
export const RULE_LIMIT = 4_900;
