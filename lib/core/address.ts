/** An http(s) address, taken apart once. */
export interface Address {
  /** Lower-case (punycode) host without a trailing dot. */
  readonly host: string;
  /** Non-empty path segments, each decoded once. */
  readonly segments: readonly string[];
  /** As the URL parser wrote them: `/…`, `?…` or empty, `#…` or empty. */
  readonly path: string;
  readonly search: string;
  readonly hash: string;
}

/**
 * Marks that change the direction of text or have no width. They come along when a handle is copied from a page and
 * are never part of one.
 */
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const NOT_ASCII = /[^\x00-\x7F]/;

/** Text in one Unicode spelling (NFC) without invisible marks. */
export function cleanText(text: string): string {
  return NOT_ASCII.test(text) ? text.replace(INVISIBLE, '').normalize('NFC') : text;
}

/** One part of an address decoded once; what is not valid percent-encoding stays as it is. */
export function decodePart(part: string): string {
  if (!part.includes('%')) return cleanText(part);
  try {
    return cleanText(decodeURIComponent(part));
  } catch {
    return cleanText(part);
  }
}

/** The non-empty segments of a path, decoded. */
export function splitPath(path: string): string[] {
  const segments: string[] = [];
  for (const part of path.split('/')) if (part !== '') segments.push(decodePart(part));
  return segments;
}

/**
 * Takes an absolute address apart.
 * @param text any string, e.g. a tab's URL
 * @returns null for everything that is not an http(s) address with a host; never throws
 */
export function parseAddress(text: string): Address | null {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return null;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  let host = url.hostname;
  if (host.endsWith('.')) host = host.slice(0, -1);
  if (host === '') return null;
  const path = url.pathname;
  return { host, segments: splitPath(path), path, search: url.search, hash: url.hash };
}

/**
 * The decoded values of one query parameter, in order.
 * @param search a query with its leading `?`, or a fragment's
 */
export function queryValues(search: string, name: string): string[] {
  const values: string[] = [];
  if (search.length < 2) return values;
  for (const pair of search.slice(1).split('&')) {
    const at = pair.indexOf('=');
    if (at > 0 && decodePart(pair.slice(0, at)) === name) {
      values.push(decodePart(pair.slice(at + 1).replaceAll('+', ' ')));
    }
  }
  return values;
}

/** Whether a host is a domain or lies below it, on label boundaries: `netflix.com` is not below `x.com`. */
export function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** A host without a leading `www.`. */
export function withoutWww(host: string): string {
  return host.startsWith('www.') ? host.slice(4) : host;
}
