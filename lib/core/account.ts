import { cleanText, parseAddress, withoutWww } from './address.ts';
import { isCommon, isOrdinary } from './common-words.ts';
import { CUSTOM, customValue } from './custom.ts';
import { isAccount } from './entry.ts';
import type { Platform, Sighting, Table } from './identify.ts';
import { identify, keyOf } from './identify.ts';
import type { NewEntry } from './model.ts';
import { unlistable } from './never-block.ts';
import { isOpaque, platformAt } from './opaque.ts';
import { type IdentifierKind, namesOf } from './platforms/row.ts';
import { wordsOf } from './search.ts';
import { asNumber, isDialled, isInternational, isNational } from './telephone.ts';
import { isTopLevelDomain } from './top-level-domains.ts';

/** Why a pasted line is refused: the key of its sentence under `refusal` in the locale files. */
export type RefusalReason =
  | 'empty'
  | 'tooLong'
  | 'notUnderstood'
  | 'siteMissing'
  | 'siteUnknown'
  | 'siteOrHandle'
  | 'notAnAddress'
  | 'phraseTooShort'
  | 'phraseTooCommon'
  | 'misspelt'
  | 'countryCode'
  | 'reserved'
  | 'wholePlatform'
  | 'opaque'
  | 'nobody'
  | 'noProfiles'
  | 'searchPage'
  | 'severalPeople'
  | 'help'
  | 'mail'
  | 'store'
  | 'searchEngine';

/** What a pasted line means. */
export type ParsedLine =
  | { readonly type: 'account'; readonly platform: string; readonly kind: string; readonly value: string }
  | { readonly type: 'phrase'; readonly text: string }
  /** An address on a site that the table does not know; `value` is for an account of platform `custom`, kind `url`. */
  | { readonly type: 'custom'; readonly value: string }
  | {
      readonly type: 'refusal';
      readonly reason: RefusalReason;
      /** The sentence's `$1`, `$2`. */
      readonly params: readonly string[];
      /** What can be listed as a plain address instead. */
      readonly offer: string | null;
    };

/** Longer lines are not what a person pastes. */
const LONGEST_LINE = 2_000;

function refuse(
  reason: RefusalReason,
  params: readonly string[] = [],
  offer: string | null = null,
): ParsedLine {
  return { type: 'refusal', reason, params, offer };
}

/** What stands before a name for searches, in the languages of the pages. */
const NAME_LABELS = new Set(['name', 'phrase', 'nombre', 'nom', 'nome']);

/** `@name on x`, in the languages of the pages. */
const PLACED = /^(\S.*?)\s+(?:on|at|auf|bei|en|sur|em|no|na)\s+(\S.*)$/i;

/** What people call a platform → the platform. */
const platformNames = new WeakMap<Table, Map<string, Platform>>();

function platformNamed(table: Table, name: string): Platform | undefined {
  let names = platformNames.get(table);
  if (!names) {
    names = new Map();
    for (const platform of table.platforms.values()) {
      for (const word of namesOf(platform.row)) names.set(word, platform);
    }
    platformNames.set(table, names);
  }
  return names.get(withoutWww(name.trim().toLowerCase()));
}

/** Whether identifiers of a kind are telephone numbers. */
const isNumber = ({ dropped }: IdentifierKind): boolean => dropped !== undefined;

/** Whether a platform knows people by their telephone numbers. */
const takesNumbers = ({ row }: Platform): boolean => Object.values(row.kinds).some(isNumber);

function account(platform: Platform, kind: string, value: string): ParsedLine {
  return { type: 'account', platform: platform.row.id, kind, value: cleanText(value) };
}

/** A name written next to its platform: the first kind that it fits. */
function readName(platform: Platform, text: string, onlyKind?: string): ParsedLine {
  if (platform.kinds.size === 0) return refuse('noProfiles', [platform.row.name]);
  const name = text.startsWith('@') ? text.slice(1) : text;
  const number = takesNumbers(platform) ? asNumber(name) : null;
  const bare = number ?? name;
  if (bare === '') return refuse('wholePlatform', [platform.row.name]);
  if (platform.row.reserved.includes(bare.toLowerCase()))
    return refuse('reserved', [bare, platform.row.name]);
  const kinds = Object.entries(platform.row.kinds).toSorted(
    ([, a], [, b]) => Number(b.unmistakable ?? false) - Number(a.unmistakable ?? false),
  );
  const fitting = kinds.find(
    ([kind]) => (onlyKind === undefined || onlyKind === kind) && keyOf(platform, kind, bare) !== null,
  );
  if (isNational(number) && (!fitting || isNumber(fitting[1]))) return refuse('countryCode', [bare]);
  return fitting ? account(platform, fitting[0], bare) : refuse('misspelt', [bare, platform.row.name]);
}

function certain(sightings: readonly Sighting[]): Sighting[] {
  return sightings.filter((sighting) => sighting.kind !== 'query' && !sighting.assumed);
}

function readAddress(table: Table, text: string): ParsedLine {
  const address = parseAddress(text);
  // Chromium takes no match pattern of an IPv6 number, and with it nothing else of the list.
  if (!address || address.host.startsWith('[')) return refuse('notAnAddress');
  const sightings = identify(table, address);
  const people = certain(sightings);
  const first = people[0];
  if (first) {
    const others = people.filter(({ key, shared }) => shared && key !== first.key);
    if (first.shared && others.length > 0) return refuse('severalPeople');
    if (isDialled(text) && isNational(first.value)) return refuse('countryCode', [first.value]);
    return account(table.platforms.get(first.platform)!, first.kind, first.value);
  }
  if (sightings.some(({ kind, platform }) => kind === 'query' && !table.platforms.has(platform))) {
    return refuse('searchEngine', [address.host]);
  }
  const forbidden = unlistable(address.host);
  if (forbidden) return refuse(forbidden === 'search-engine' ? 'searchEngine' : forbidden, [address.host]);
  const platform = platformAt(table, address);
  if (!platform) return { type: 'custom', value: customValue(address) };
  const { name, reserved } = platform.row;
  if (address.segments.length === 0) return refuse('wholePlatform', [name]);
  if (sightings.some(({ kind }) => kind === 'query')) return refuse('searchPage', [name]);
  const offer = customValue(address);
  const word = address.segments[0]!;
  if (takesNumbers(platform) && isNational(asNumber(word))) return refuse('countryCode', [word]);
  if (isOpaque(platform, address)) return refuse('opaque', [name], offer);
  if (address.segments.length === 1 && reserved.includes(word.toLowerCase())) {
    return refuse('reserved', [word, name]);
  }
  return refuse('nobody', [name], offer);
}

/** A host and maybe a path, written without a scheme. */
function looksLikeAddress(text: string): boolean {
  const host = /^([^\s/?#@:]+)(?::\d+)?(?:[/?#]|$)/.exec(text)?.[1];
  return (
    host !== undefined && /^(?:[^.]+\.)+[^.]{2,}\.?$/.test(host) && isTopLevelDomain(host.replace(/\.$/, ''))
  );
}

function readAtPlatform(table: Table, platform: Platform, rest: string): ParsedLine {
  if (/^https?:/i.test(rest)) {
    const parsed = readAddress(table, rest);
    return parsed.type === 'account' && parsed.platform !== platform.row.id
      ? refuse('misspelt', [rest, platform.row.name])
      : parsed;
  }
  const whole = readName(platform, rest);
  if (whole.type !== 'refusal' || whole.reason !== 'misspelt') return whole;
  // What is no name may be what follows the host: `u/name`, `$name`.
  const host = platform.row.hosts.find((domain) => domain !== '*' && !domain.endsWith('.onion'));
  if (host === undefined && !looksLikeAddress(rest)) return whole;
  const address = looksLikeAddress(rest) ? rest : `${host}/${rest.replace(/^\/+/, '')}`;
  const parsed = readAddress(table, `https://${address}`);
  return parsed.type === 'account' && parsed.platform === platform.row.id
    ? parsed
    : refuse('misspelt', [rest, platform.row.name]);
}

/** A bare e-mail address or telephone number: the kinds of those names say which rows take them. */
function contactAccount(table: Table, line: string): ParsedLine | null {
  const number = asNumber(line);
  if (isNational(number)) return refuse('countryCode', [line]);
  const kind = /^[^@\s/]+@[^@\s/]+\.[^@\s/]+$/.test(line)
    ? 'email'
    : isInternational(number)
      ? 'number'
      : null;
  if (kind === null) return null;
  const text = number ?? line;
  for (const platform of table.platforms.values()) {
    if (platform.kinds.has(kind) && keyOf(platform, kind, text) !== null)
      return account(platform, kind, text);
  }
  return null;
}

function readPhrase(text: string): ParsedLine {
  const words = wordsOf(text);
  // A Chinese or Korean name has two characters or three.
  const shortest = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(text)
    ? 2
    : 3;
  if (words.join('').length < shortest) return refuse('phraseTooShort');
  const [only] = words;
  const isNobody = words.length === 1 ? isCommon(only!) : words.every(isOrdinary);
  if (isNobody) return refuse('phraseTooCommon', [text]);
  return { type: 'phrase', text: text.replace(/\s+/g, ' ') };
}

/** How links begin whose scheme says what they are. */
const CONTACT_LINK = /^(?:(?:mailto|tel|sms):|(?:whatsapp|tg|sgnl|viber):(?:[\\/]|\w+\?))/i;

/** What stands before each line of a list. */
const LIST_SIGN = /^(?:[-*–—·>]\s+|[•‣▪◦]\s*|\d{1,3}[.)]\s+)/;

/** The links of a line, each as far as it goes; one within another address is part of that. */
function linksIn(line: string): string[] {
  return line.split(/\s+|[,;|<>"]+(?=https?:[\\/])/i).flatMap((word) => {
    const at = word.search(/https?:[\\/]/i);
    if (at < 0) return [];
    const isWhole = CONTACT_LINK.test(word) || looksLikeAddress(word);
    // Behind it may stand what ends a sentence.
    return [(isWhole ? word : word.slice(at)).replace(/[.,;:!?…*)\]>"”’]+$/, '')];
  });
}

/**
 * The lines of pasted text, as `parseLine` reads them. Where there are links, each is a line and what is said around them
 * is none: people paste messages.
 */
export function pastedLines(text: string): string[] {
  return text.split(/[\r\n]+/).flatMap((whole) => {
    const line = whole.trim().replace(LIST_SIGN, '').trim();
    if (line === '') return [];
    const links = linksIn(line);
    return links.length > 0 ? links : [line];
  });
}

/**
 * Reads one pasted line.
 * @param text any string: an address in any spelling, `instagram:name`, `@name on x`, `@user@host`, `name: First Last`
 * @returns an account, a phrase, an address of an unknown site, or the reason why it is none of them. Words that a
 *   platform uses for itself are refused, never guessed at. Never throws.
 */
export function parseLine(table: Table, text: string): ParsedLine {
  const line = cleanText(text)
    .trim()
    .replace(/^(?:[<"'“‘]|\((?!\d+\) ?[\d-]))+|[>"'”’),;]+$/g, '')
    .trim();
  if (line === '') return refuse('empty');
  if (line.length > LONGEST_LINE) return refuse('tooLong');
  if (/^https?:[\\/]/i.test(line) || CONTACT_LINK.test(line)) return readAddress(table, line);
  if (/^[\\/]{2}[^\\/]/.test(line)) return readAddress(table, `https:${line}`);

  for (const platform of table.platforms.values()) {
    for (const [kind, row] of Object.entries(platform.row.kinds)) {
      // Such an id needs no site's name: `did:plc:…` is nothing else.
      if (row.unmistakable && keyOf(platform, kind, line) !== null) return account(platform, kind, line);
    }
  }
  const labelled = /^([^:@/?#]{1,40}?)\s*:\s*(.*)$/s.exec(line);
  if (labelled) {
    const [, label, rest] = labelled as unknown as [string, string, string];
    if (NAME_LABELS.has(label.trim().toLowerCase())) return readPhrase(rest);
    const platform = platformNamed(table, label);
    if (platform) return readAtPlatform(table, platform, rest);
    if (!looksLikeAddress(line)) {
      return /^(?:[a-z][a-z+.-]*)$/i.test(label) && rest.startsWith('/')
        ? refuse('notAnAddress')
        : refuse('siteUnknown', [label]);
    }
  }
  const placed = PLACED.exec(line);
  if (placed) {
    const platform = platformNamed(table, placed[2]!);
    return platform ? readAtPlatform(table, platform, placed[1]!) : refuse('siteUnknown', [placed[2]!]);
  }
  const spaced = /^(\S+)\s+(?:([a-z-]+)\s+)?(\S+)$/i.exec(line);
  if (spaced) {
    const platform = platformNamed(table, spaced[1]!);
    const kind = spaced[2]?.toLowerCase();
    if (platform && kind !== undefined && platform.kinds.has(kind))
      return readName(platform, spaced[3]!, kind);
    if (platform && kind === undefined && spaced[3]!.startsWith('@')) return readName(platform, spaced[3]!);
  }
  for (const platform of table.platforms.values()) {
    // `@user@host` names its site itself.
    const isFederated = platform.row.hosts[0] === '*';
    const kind = Object.keys(platform.row.kinds)[0]!;
    if (isFederated && /^@[^@\s]+@[^@\s]+$/.test(line) && keyOf(platform, kind, line.slice(1)) !== null) {
      return account(platform, kind, line.slice(1));
    }
  }
  const contact = contactAccount(table, line);
  if (contact) return contact;
  if (looksLikeAddress(line)) {
    const isHostOnly = !/[/?#]/.test(line);
    const parsed = readAddress(table, `https://${line}`);
    const isCertain = parsed.type !== 'custom' || !isHostOnly || /^www\./i.test(line);
    return isCertain ? parsed : refuse('siteOrHandle', [line], parsed.value);
  }
  if (/^@?[^\s@/]+$/.test(line)) {
    return platformNamed(table, line)
      ? refuse('wholePlatform', [platformNamed(table, line)!.row.name])
      : refuse('siteMissing', [line]);
  }
  return refuse('notUnderstood');
}

/**
 * Whether something could be listed if it were typed: what comes from elsewhere, a file or a later version, has to pass
 * what typed lines do.
 */
export function isListable(table: Table, entry: NewEntry): boolean {
  if (!isAccount(entry)) return readPhrase(entry.text).type === 'phrase';
  if (entry.platform === CUSTOM) {
    if (!/^https?:/i.test(entry.value)) return false;
    const read = readAddress(table, entry.value);
    return read.type !== 'refusal' || read.offer !== null;
  }
  const { platform: id, kind, value } = entry;
  const platform = table.platforms.get(id);
  if (!platform || keyOf(platform, kind, value) === null) return false;
  // Where a name stands first, a word that the platform uses for itself is nobody.
  const isFirst = /^https:\/\/(?:[^/{]+\/)?\{/.test(platform.kinds.get(kind)!.row.canonical['profile'] ?? '');
  return !isFirst || !platform.row.reserved.includes(value.toLowerCase());
}
