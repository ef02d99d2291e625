import { parseAddress } from '../../lib/core/address.ts';
import { identify } from '../../lib/core/identify.ts';
import { TABLE } from '../../lib/core/table.ts';
import { beyondRules } from './beyond-rules.ts';

const isCopy = (url: string) => {
  const address = parseAddress(url);
  return address !== null && identify(TABLE, address).some(({ form }) => form === 'copy');
};

/** Addresses of copies that fill an expression together with a page's. */
const LONG_COPY = new RegExp(
  [
    '^https?://[^/]*/+(?:flx/+warn|plugins|wayback/+available|translate)\\b.*[?&](?:u|url|href)=',
    '^https?://(?:[^/]*@|not)[^/@]*\\.translate\\.goog',
  ].join('|'),
  'i',
);

/**
 * What no network rule can match, since the browser compares an address as it is written and never shows its fragment.
 * In-page and in the background `decide` catches it. The list stands in docs/RULES.md, too; a test holds them equal.
 */
export interface GuardClass {
  readonly name: string;
  readonly why: string;
  /** A listed account, and its address in a spelling of this class. */
  readonly example: readonly [line: string, url: string];
  /** Whether an address that shows somebody is of this class. */
  readonly holds: (url: string, isShown: (url: string) => boolean, lines: readonly string[]) => boolean;
}

const ENCODED_LETTER = /%(?:25)*(?:3\d|4[1-9a-f]|5[\da]|6[1-9a-f]|7[\da])/i;
const ENCODED_SIGN = /%(?:25)*(?:2[bde]|5f)/i;
const ENCODED_MARK = /%(?:25)*e2%(?:25)*8(?:0%(?:25)*(?:8[b-f]|a[a-e])|1%(?:25)*a\d)/i;

export const GUARD_CLASSES: readonly GuardClass[] = [
  {
    name: 'An encoded letter or digit',
    why: 'every letter with a second spelling would take five times the room in an expression',
    example: ['instagram:jane.doe', 'https://www.instagram.com/%6aane.doe/'],
    holds: (url) => ENCODED_LETTER.test(url),
  },
  {
    name: 'An encoded full stop, hyphen or underscore, where an expression is long',
    why: 'a search, or an address within another, leaves no room for the second spelling of a sign',
    example: [
      'instagram:jane.doe',
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.instagram.com%2Fjane%2edoe%2F',
    ],
    holds: (url) => ENCODED_SIGN.test(url),
  },
  {
    name: 'A mark without width or of direction',
    why: 'it may stand between any two letters',
    example: ['instagram:jane.doe', 'https://www.instagram.com/%E2%80%AAjane.doe/'],
    holds: (url) => ENCODED_MARK.test(url),
  },
  {
    name: 'The person stands in the fragment',
    why: 'fragments are no part of a request',
    example: ['x:janedoe', 'https://twitter.com/#!/janedoe'],
    holds: (url, isShown) => url.includes('#') && !isShown(url.slice(0, url.indexOf('#'))),
  },
  {
    name: 'A mirror on a host that nobody listed, known by its name',
    why: 'access is given to listed hosts, and a name at any place of any host is long',
    example: ['x:janedoe', 'https://nitter.example.org/janedoe'],
    holds: (url, _, lines) => beyondRules(TABLE, lines, url) === 'named',
  },
  {
    name: 'A copy: not one of the most used, of a further page, or a copy of a copy',
    why: 'there are more link pages, archives and proxies than any list has room for',
    example: [
      'instagram:jane.doe',
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3Dhttps%253A%252F%252Fwww.instagram.com%252Fjane.doe',
    ],
    holds: (url, _, lines) => beyondRules(TABLE, lines, url) === 'copies',
  },
  {
    name: 'A copy whose own address is long: a translator’s, a plug-in’s, a warning’s, a list of copies',
    why: 'together with the page’s it fills an expression',
    example: [
      'instagram:alexj_9274',
      'https://translate.yandex.com/translate?lang=en&url=https%3A%2F%2Fwww.instagram.com%2Falexj_9274%2F',
    ],
    holds: (url) => isCopy(url) && LONG_COPY.test(url),
  },
];
