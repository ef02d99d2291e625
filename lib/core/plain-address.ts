/** Most addresses say what the URL parser would make of them: those are taken apart without it, which is far quicker. */

/** What an address takes apart into. */
export interface AddressParts {
  readonly href: string;
  readonly host: string;
  readonly path: string;
  readonly search: string;
  readonly hash: string;
}

/**
 * Host, path, query and fragment, each of characters that stay as they are there. The host is nothing like a number (its
 * last label begins with a letter) and has no empty label. No segment begins with a full stop, however written: it may
 * lead back. A lone `?` or `#` is no query and no fragment.
 */
const PLAIN =
  /^https?:\/\/((?:[a-z0-9-]+\.)*[a-z][a-z0-9-]*)((?:\/(?!\.|%2[eE])[\w.~!$&'()*+,;=:@%-]*)+)(\?[\w.~!$&()*+,;=:@/?%-]+)?(#[\w.~!$&'()*+,;=:@/?%-]+)?$/;

/**
 * An http(s) address in the spelling that the URL parser would give it.
 * @param text any string
 * @returns null for every other text, an address or not: the parser has to be asked
 */
export function readPlainAddress(text: string): AddressParts | null {
  const match = PLAIN.exec(text);
  if (!match) return null;
  const [href, host = '', path = '', search = '', hash = ''] = match;
  // An encoded label (punycode) may be no valid one.
  return host.includes('xn--') ? null : { href, host, path, search, hash };
}
