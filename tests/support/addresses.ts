/**
 * Addresses for the property that rules and identity are one: every example of the table, spelt in ways that mean the
 * same and in ways that don't.
 */
import { TABLE } from '../../lib/core/table.ts';

type Mutation = readonly [name: string, mutate: (url: string, line: string) => string];

const host = /^(https?:\/\/)([^/?#]+)/;
const afterHost = (url: string, change: (rest: string) => string) =>
  url.replace(/^(https?:\/\/[^/?#]+)(.*)$/s, (_, head: string, rest: string) => head + change(rest));
/** The last letter or digit of what a line names, wherever it stands in the address. */
const atName = (url: string, line: string, change: (name: string) => string) => {
  const name = line.replace(/^.*[/:@]/s, '');
  const at = name.length < 2 ? -1 : url.toLowerCase().lastIndexOf(name.toLowerCase());
  return at < 8
    ? url
    : url.slice(0, at) + change(url.slice(at, at + name.length)) + url.slice(at + name.length);
};
const hex = (char: string) => `%${char.charCodeAt(0).toString(16)}`;

/** Spellings that a rule must know wherever identity does. */
export const PLAIN_SPELLINGS: readonly Mutation[] = [
  ['as written', (url) => url],
  ['http', (url) => url.replace('https:', 'http:')],
  [
    'a host in capitals',
    (url) => url.replace(host, (_, scheme: string, name: string) => scheme + name.toUpperCase()),
  ],
  ['capitals', (url) => afterHost(url, (rest) => rest.toUpperCase())],
  ['small letters', (url) => url.toLowerCase()],
  ['a port', (url) => url.replace(host, '$1$2:8443')],
  ['a trailing dot', (url) => url.replace(host, '$1$2.')],
  ['a dot and a port', (url) => url.replace(host, '$1$2.:8080')],
  ['doubled slashes', (url) => afterHost(url, (rest) => rest.replace(/^\//, '//'))],
  ['tripled slashes', (url) => afterHost(url, (rest) => rest.replace(/^\/([^/?#]*)\//, '///$1///'))],
  ['a closing slash', (url) => (/[?#*]/.test(url) || url.endsWith('/') ? url : `${url}/`)],
  ['a further segment', (url) => (/[?#*]/.test(url) ? url : `${url.replace(/\/$/, '')}/x`)],
  ['a first parameter', (url) => (url.includes('?') ? url.replace('?', '?x=1&') : url)],
  ['a last parameter', (url) => (url.includes('#') ? url : `${url}${url.includes('?') ? '&' : '?'}x=1`)],
  ['a locale', (url) => afterHost(url, (rest) => `/de${rest}`)],
  ['a locale with a country', (url) => afterHost(url, (rest) => `/en-gb${rest}`)],
  ['a fragment', (url) => (url.includes('#') ? url : `${url}#top`)],
  ['another sub-domain', (url) => url.replace(/^(https?:\/\/)www\./, '$1m.')],
  ['somebody in front', (url) => url.replace(host, '$1user:secret@$2')],
];

/** Spellings that mean the same, of which rules know some. */
const ODD_SPELLINGS: readonly Mutation[] = [
  ['an encoded letter', (url, line) => atName(url, line, (name) => name.replace(/[a-z](?=[^a-z]*$)/i, hex))],
  ['an encoded sign', (url, line) => atName(url, line, (name) => name.replace(/[._-]/g, hex))],
  ['an encoded @', (url) => afterHost(url, (rest) => rest.replace('@', '%40'))],
  ['a mark of direction', (url, line) => atName(url, line, (name) => `%E2%80%AA${name}`)],
];

/** Near misses: nobody on the list, or by chance the same. */
const STRANGERS: readonly Mutation[] = [
  ['a longer name', (url, line) => atName(url, line, (name) => `${name}2`)],
  ['a name that goes on', (url, line) => atName(url, line, (name) => `${name}.art`)],
  ['a name that goes on with an underscore', (url, line) => atName(url, line, (name) => `${name}_x`)],
  ['a name that begins otherwise', (url, line) => atName(url, line, (name) => `the${name}`)],
  ['a shorter name', (url, line) => atName(url, line, (name) => name.slice(0, -1))],
  ['another host', (url) => url.replace(host, '$1$2.evil.example')],
  ['a host that ends alike', (url) => url.replace(/^(https?:\/\/)(?:www\.)?/, '$1not')],
  ['another place', (url) => afterHost(url, (rest) => `/tags${rest}`)],
  ['an address in a junk parameter', (url) => `https://blog.example/?ref=${encodeURIComponent(url)}`],
];

export interface TestAddress {
  readonly line: string;
  readonly url: string;
  /** Its spelling must be known to the rules wherever `decide` knows it. */
  readonly isPlain: boolean;
  readonly spelling: string;
}

/** Every example of the table in every spelling, each once. */
export function testAddresses(): TestAddress[] {
  const { platforms, mirrors, copies, searches } = TABLE.rows;
  const examples = [...platforms, ...mirrors, ...copies, ...searches].flatMap(({ shows, ignores }) => [
    ...shows,
    ...ignores,
  ]);
  const found = new Map<string, TestAddress>();
  for (const [line, url] of examples) {
    if (!/^https?:/.test(url)) continue;
    for (const spelt of spellingsOf(line, url)) {
      const key = `${line}\n${spelt.url}`;
      if (!found.has(key)) found.set(key, spelt);
    }
  }
  return [...found.values()];
}

/** One address in every spelling. @param line what is listed */
export function spellingsOf(line: string, url: string): TestAddress[] {
  return [...PLAIN_SPELLINGS, ...ODD_SPELLINGS, ...STRANGERS]
    .map(([spelling, mutate]) => ({
      line,
      url: mutate(url, line),
      isPlain: PLAIN_SPELLINGS.some(([name]) => name === spelling),
      spelling,
    }))
    .filter((spelt) => URL.canParse(spelt.url));
}
