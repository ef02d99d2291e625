import type { Address } from './address.ts';
import { parseAddress } from './address.ts';
import type { Blocklist, Listed } from './blocklist.ts';
import { identityKey } from './blocklist.ts';
import { CUSTOM, CUSTOM_KIND, customKeys, hasQuery } from './custom.ts';
import type { Sighting } from './identify.ts';
import { identify, keyOf } from './identify.ts';
import type { Override } from './model.ts';
import { isNeverBlocked } from './never-block.ts';
import { isRunning } from './override.ts';
import { handlesIn, phrasesIn } from './search.ts';

/** What to do with an address. */
export type Decision =
  | { readonly verdict: 'pass' }
  | {
      readonly verdict: 'intercept';
      readonly personId: string;
      /** The account's or phrase's id. */
      readonly accountId: string;
      /** The platform row's id of the page, or `custom`. */
      readonly platform: string;
      /** The identifier's kind, or `phrase`. */
      readonly kind: string;
      /** One of FORM_CODES' names. */
      readonly form: string;
    };

const PASS: Decision = { verdict: 'pass' };

/** Somebody listed whom an address shows. */
type Hit = Listed & { readonly platform: string; readonly kind: string; readonly form: string };

function* searchHits(blocklist: Blocklist, sighting: Sighting): Generator<Hit> {
  const platform = blocklist.table.platforms.get(sighting.platform);
  if (!platform) return;
  const page = { platform: sighting.platform, form: sighting.form };
  for (const text of handlesIn(sighting.value)) {
    for (const kind of platform.kinds.keys()) {
      const key = keyOf(platform, kind, text);
      const listed =
        key === null ? undefined : blocklist.accounts.get(identityKey(sighting.platform, kind, key));
      for (const one of listed ?? []) yield { ...one, ...page, kind };
    }
  }
  if (blocklist.longestPhrase === 0) return;
  for (const key of phrasesIn(sighting.value, blocklist.longestPhrase)) {
    for (const one of blocklist.phrases.get(key) ?? []) yield { ...one, ...page, kind: 'phrase' };
  }
}

function* hits(blocklist: Blocklist, address: Address): Generator<Hit> {
  for (const sighting of identify(blocklist.table, address, blocklist.homes)) {
    if (sighting.kind === 'query') {
      yield* searchHits(blocklist, sighting);
      continue;
    }
    const { platform, kind, key, form } = sighting;
    for (const one of blocklist.accounts.get(identityKey(platform, kind, key)) ?? []) {
      yield { ...one, platform, kind, form };
    }
  }
  if (blocklist.addresses.size === 0) return;
  for (const key of customKeys(address)) {
    for (const one of blocklist.addresses.get(key) ?? []) {
      if (hasQuery(address, one.target)) yield { ...one, platform: CUSTOM, kind: CUSTOM_KIND, form: 'page' };
    }
  }
}

/**
 * Decides about one address.
 * @param blocklist from `compileBlocklist`
 * @param override the stored override, running or not; it opens its own person's pages only, and none that also shows
 *   another listed person
 * @param now epoch ms
 * @param url any string; what is no http(s) address passes
 * @returns for an interception, the first listed person and account that the page shows. Never throws.
 */
export function decide(blocklist: Blocklist, override: Override | null, now: number, url: string): Decision {
  const address = parseAddress(url);
  if (!address) return PASS;
  const open = isRunning(override, now) ? override.personId : null;
  for (const { personId, accountId, platform, kind, form } of hits(blocklist, address)) {
    if (personId === open) continue;
    // Asked last: hardly any address comes this far.
    if (isNeverBlocked(address.host)) return PASS;
    return { verdict: 'intercept', personId, accountId, platform, kind, form };
  }
  return PASS;
}
