/** Most addresses say what the URL parser would make of them: those are taken apart without it, which is far quicker. */

/** What an address takes apart into. */
export interface AddressParts {
  readonly href: string;
  readonly host: string;
  readonly path: string;
  readonly search: string;
  readonly hash: string;
}

/** A host that is nothing like a number (its last label begins with a letter) and has no empty label. */
const HOST = /^https?:\/\/((?:[a-z0-9-]+\.)*[a-z][a-z0-9-]*)\//;
/**
 * Path, query and fragment of characters that stay as they are there. No segment begins with a full stop, however
 * written: it may lead back. A lone `?` or `#` is no query and no fragment.
 */
const REST =
  /((?:\/(?!\.|%2[eE])[\w.~!$&'()*+,;=:@%-]*)+)(\?[\w.~!$&()*+,;=:@/?%-]+)?(#[\w.~!$&'()*+,;=:@/?%-]+)?$/y;

/** The host of an address, if the URL parser would write it as it stands there; empty: it has to be asked. */
function readPlainHost(text: string): string {
  const host = HOST.exec(text)?.[1] ?? '';
  // An encoded label (punycode) may be no valid one.
  return host.includes('xn--') ? '' : host;
}

/**
 * An http(s) address in the spelling that the URL parser would give it.
 * @param text any string
 * @param host its host, where that is known: as it stands there, and as the parser would write it
 * @returns null for every other text, an address or not: the parser has to be asked
 */
export function readPlainAddress(text: string, host = readPlainHost(text)): AddressParts | null {
  if (host === '') return null;
  // Behind `http://` and a host of one character at least.
  REST.lastIndex = text.indexOf('/', 8);
  const match = REST.exec(text);
  if (!match) return null;
  const [, path = '', search = '', hash = ''] = match;
  return { href: text, host, path, search, hash };
}
