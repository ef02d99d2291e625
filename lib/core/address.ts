import { readPlainAddress } from './plain-address.ts';

/** What the parser says of an address beside host and path. */
type Rest = Pick<URL, 'search' | 'hash' | 'href'>;

/** An http(s) or contact address, taken apart no further than it is asked for: most addresses are of no platform at all. */
export class Address {
  /** Lower-case (punycode) host without a trailing dot; for a contact address its scheme: `mailto:`. */
  readonly host: string;
  /** As the URL parser wrote it: `/…`. */
  readonly path: string;
  readonly #url: Rest;
  #segments: readonly string[] | undefined;

  constructor(url: Rest, host: string, path: string) {
    this.#url = url;
    this.host = host;
    this.path = path;
  }

  /** Non-empty path segments, each decoded once. */
  get segments(): readonly string[] {
    return (this.#segments ??= splitPath(this.path));
  }

  /** As the URL parser wrote them: `?…` or empty, `#…` or empty. */
  get search(): string {
    return this.#url.search;
  }

  get hash(): string {
    return this.#url.hash;
  }

  /** The whole address as the URL parser wrote it. */
  get text(): string {
    return this.#url.href;
  }
}

/**
 * Marks that change the direction of text or have no width. They come along when a handle is copied from a page and
 * are never part of one.
 */
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
/** Holds a letter or mark beyond ASCII. */
export const NOT_ASCII = /\P{ASCII}/u;

/** Text in one Unicode spelling (NFC) without invisible marks. */
export function cleanText(text: string): string {
  return NOT_ASCII.test(text) ? text.replace(INVISIBLE, '').normalize('NFC') : text;
}

function decodeRun(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}

/**
 * One part of an address decoded once; what is not valid percent-encoding stays as it is, the rest does not.
 * @param part as the URL parser wrote it, so that whatever is not ASCII is encoded
 */
export function decodePart(part: string): string {
  if (!part.includes('%')) return part;
  return cleanText(part.replace(/(?:%[0-9a-f]{2})+/gi, decodeRun));
}

/** The non-empty segments of a path, decoded. */
export function splitPath(path: string): string[] {
  const segments: string[] = [];
  for (let at = 0; at < path.length;) {
    const slash = path.indexOf('/', at);
    const end = slash < 0 ? path.length : slash;
    if (end > at) segments.push(path.slice(at, end));
    at = end + 1;
  }
  return path.includes('%') ? segments.map(decodePart) : segments;
}

/** Schemes whose addresses write to someone or call them. */
const CONTACT = /* @__PURE__ */ new Set([
  'mailto:',
  'tel:',
  'sms:',
  'smsto:',
  'callto:',
  'facetime:',
  'facetime-audio:',
  'skype:',
  'whatsapp:',
  'tg:',
  'sgnl:',
  'viber:',
]);

/**
 * `mailto:a@b` as if its scheme were a host: `//mailto:/a@b`.
 * @param text not a page's address
 * @returns null where the text is no address
 */
export function parseContactAddress(text: string): Address | null {
  const url = URL.parse(text);
  if (!url) return null;
  const rest = url.host + url.pathname;
  // Behind a number stand parameters that say nothing of whose it is.
  const path = url.protocol === 'mailto:' ? rest : rest.replace(/[;&].*$/s, '');
  return new Address(url, url.protocol, `/${path}`);
}

/** `parseAddress` for addresses of pages: null for a contact address, too. */
export function parseWebAddress(text: string): Address | null {
  const url = URL.parse(text);
  if (!url) return null;
  let host = url.hostname;
  while (host.endsWith('.')) host = host.slice(0, -1);
  return /^https?:$/.test(url.protocol) && host !== '' ? new Address(url, host, url.pathname) : null;
}

/**
 * Takes an absolute address apart.
 * @param text any string, e.g. a tab's URL
 * @param host its host, where that is known: as it stands there, and as the URL parser would write it
 * @returns null for everything that is neither an http(s) address with a host nor a contact address; never throws
 */
export function parseAddress(text: string, host?: string): Address | null {
  const plain = readPlainAddress(text, host);
  if (plain) return new Address(plain, plain.host, plain.path);
  const scheme = /^\s*([a-z-]+:)/i.exec(text)?.[1]?.toLowerCase() ?? '';
  return CONTACT.has(scheme) ? parseContactAddress(text) : parseWebAddress(text);
}

/**
 * The decoded values of one query parameter, in order.
 * @param search a query with its leading `?`
 * @param name in small letters; in the address it may have any case, as in a rule
 */
export function queryValues(search: string, name: string): string[] {
  const values: string[] = [];
  for (let equals = search.indexOf('='); equals >= 0; equals = search.indexOf('=', equals + 1)) {
    const start = equals - name.length;
    const before = search[start - 1];
    if ((before !== '?' && before !== '&') || search.slice(start, equals).toLowerCase() !== name) continue;
    const end = search.indexOf('&', equals);
    const raw = search.slice(equals + 1, end < 0 ? search.length : end);
    values.push(decodePart(raw.includes('+') ? raw.replaceAll('+', ' ') : raw));
  }
  return values;
}

/**
 * The decoded values of every parameter whose name, in small letters, fits an expression; those of one name together.
 * @param search a query with its leading `?`, or nothing
 */
export function valuesOfNamed(search: string, names: RegExp): string[] {
  const found = new Set<string>();
  for (const pair of search.slice(1).toLowerCase().split('&')) {
    const name = pair.slice(0, Math.max(0, pair.indexOf('=')));
    if (names.test(name)) found.add(name);
  }
  return [...found].flatMap((name) => queryValues(search, name));
}

/** Whether a host is a domain or lies below it, on label boundaries: `netflix.com` is not below `x.com`. */
export function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** A host without a leading `www.`. */
export function withoutWww(host: string): string {
  return host.startsWith('www.') ? host.slice(4) : host;
}
