/** Most addresses say what the URL parser would make of them: those are taken apart without it, which is far quicker. */

/** What an address takes apart into. */
export interface AddressParts {
  readonly href: string;
  readonly host: string;
  readonly path: string;
  readonly search: string;
  readonly hash: string;
}

/** Per character code: where it may stand and stays as it is. */
const HOST = 1;
const PATH = 2;
const QUERY = 4;
const FRAGMENT = 8;

const classes = /* @__PURE__ */ readClasses();

function readClasses(): Uint8Array {
  const found = new Uint8Array(128);
  const add = (characters: string, where: number) => {
    for (const char of characters) found[char.charCodeAt(0)]! |= where;
  };
  add('abcdefghijklmnopqrstuvwxyz0123456789-.', HOST | PATH | QUERY | FRAGMENT);
  add('ABCDEFGHIJKLMNOPQRSTUVWXYZ_~!$&()*+,;=:@/', PATH | QUERY | FRAGMENT);
  add("'", PATH | FRAGMENT);
  // In a path, `%2e` is a full stop.
  add('?%', QUERY | FRAGMENT);
  return found;
}

const SLASH = 47;
const DOT = 46;

/** Where the run of characters of a class that begins here ends. */
function runEnd(text: string, from: number, where: number): number {
  let at = from;
  while (at < text.length && (classes[text.charCodeAt(at)]! & where) !== 0) at++;
  return at;
}

/** A host that the parser takes as it is: nothing like a number, nothing encoded, no empty label. */
function isPlainHost(host: string): boolean {
  const last = host.charCodeAt(host.lastIndexOf('.') + 1);
  return last >= 97 && host.charCodeAt(0) !== DOT && !host.includes('..') && !host.includes('xn--');
}

/**
 * An http(s) address in the spelling that the URL parser would give it.
 * @param text any string
 * @returns null for every other text, an address or not: the parser has to be asked
 */
export function readPlainAddress(text: string): AddressParts | null {
  const start = text.startsWith('https://') ? 8 : text.startsWith('http://') ? 7 : 0;
  if (start === 0) return null;
  const slash = runEnd(text, start, HOST);
  if (text.charCodeAt(slash) !== SLASH) return null;
  const pathEnd = runEnd(text, slash, PATH);
  const searchEnd = text[pathEnd] === '?' ? runEnd(text, pathEnd, QUERY) : pathEnd;
  const end = text[searchEnd] === '#' ? runEnd(text, searchEnd + 1, FRAGMENT) : searchEnd;
  if (end !== text.length) return null;
  const host = text.slice(start, slash);
  const path = text.slice(slash, pathEnd);
  // Segments that lead back are resolved; a lone `?` or `#` is no query and no fragment.
  if (!isPlainHost(host) || path.includes('/.')) return null;
  if (searchEnd - pathEnd === 1 || end - searchEnd === 1) return null;
  return { href: text, host, path, search: text.slice(pathEnd, searchEnd), hash: text.slice(searchEnd, end) };
}
