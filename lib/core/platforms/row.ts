/**
 * The shape of the table's rows. A row is plain data: it survives JSON, so it can be generated, diffed, shipped to the
 * in-page guard for the listed accounts only, and added by someone who has never read the engine.
 *
 * ## Patterns
 *
 * A pattern says where in an address an identifier stands. Whatever follows the pattern's last segment is free.
 *
 * | written | means |
 * | --- | --- |
 * | `/a/b` | path segments, compared whole, in any case |
 * | `//host/…` | only on this host and below; without it, every host of the row but its `notPersonHosts` |
 * | `//{handle}.host/` | the label in front of the host is the identifier |
 * | `*` | any text, not empty: a whole segment, or the rest of one next to a literal (`*-{id}`) |
 * | `{kind}` | an identifier of that kind of the row |
 * | `{@kind}` | the same with or without a leading `@` |
 * | `{kind<UC}` | the identifier without its leading `UC` (YouTube's uploads list is `UU` and the rest of the id) |
 * | `{kind>.social}` | the identifier without its trailing `.social` |
 * | `{kind-100}` | the identifier is a number, and the address has it less 100 (an account's number within its Steam id) |
 * | `{kind-100~bcdf…}` | the same written in these digits, with hyphens or without (a friend code) |
 * | `{kind:local}`, `{kind:host}` | the two halves of a `user@host` identifier; without a `host` half the page's host |
 * | `?name=…` | a query parameter, at any place in the query; the value is written like a segment |
 * | `#…` | the fragment, written like a path with a query |
 * | `{query}` | what somebody searched for: a whole parameter or segment |
 * | `{url}` | another address: a whole parameter or segment; the last segment takes all that follows |
 * | `?{url}` | the query is the address, without a name |
 * | `#{url}` | the fragment is |
 * | `{url64}` | another address in base64url |
 * | `//{url}.host/` | the host is the other address's, its dots written `-`, its `-` written `--`; the path is its path |
 * | `{kind,}` | one or more identifiers between commas, each maybe within `<>`: a line of recipients |
 * | `//mailto:/…` | an address of that scheme, written as if it were a host: `mailto:a@b` is `//mailto:/a@b` |
 */

/** One kind of identifier on a platform: who may be written how, and when two spellings are one identity. */
export interface IdentifierKind {
  /** Regular expression (Unicode mode) that a whole identifier matches. */
  readonly pattern: string;
  /** Two spellings that differ in case are two identities. */
  readonly caseSensitive?: true;
  /** What makes no difference wherever it stands, in this order: characters, and the `(0)` behind a country's code. */
  readonly ignored?: readonly string[];
  /** Pairs of characters that count as one: each key is read as its value. */
  readonly equivalents?: Readonly<Record<string, string>>;
  /** For telephone numbers, which begin with a country's code: what counts for nothing at the front, `00`. */
  readonly dropped?: string;
  /** What fits this kind is never meant as another, although it may fit that one's pattern, too. */
  readonly unmistakable?: true;
  /** Canonical address per form name; `profile` is the fallback of every other form. Slots as in patterns. */
  readonly canonical: Readonly<Record<string, string>>;
}

/** The pages of one sort on which an identifier shows. */
export interface Form {
  /** One of FORM_CODES' names. */
  readonly name: string;
  readonly patterns: readonly string[];
  /** Words that stand in this form's slot without being an identifier. */
  readonly except?: readonly string[];
  /** One address can show two people: an override for one of them must not open it while another is listed. */
  readonly shared?: true;
  /** The shape alone names nobody: it counts for a listed identifier, but nothing is read from a pasted address. */
  readonly listedOnly?: true;
}

/** A pasted line, and an address that shows (or does not show) whom the line names. */
type Example = readonly [line: string, url: string];

/** A site on which people have pages. */
export interface PlatformRow {
  readonly id: string;
  readonly name: string;
  /** Further words by which people call it in a pasted line; id, name and hosts count anyway. */
  readonly aliases?: readonly string[];
  /**
   * Domains whose pages show people, with every sub-domain; the two most used first: network rules look for those in
   * wrappers and archives. `*` as the only one: any host.
   */
  readonly hosts: readonly string[];
  /** Labels in front of a host whose sites show nobody (`help` for help.instagram.com). */
  readonly notPersonHosts?: readonly string[];
  /** For rows that live on any host: hosts on which a pasted address is certain to mean this platform. */
  readonly knownHosts?: readonly string[];
  /** Regular expression of a leading path segment that only chooses a language. */
  readonly locale?: string;
  /** The first kind is the one a bare `platform:name` means, where the name fits it. */
  readonly kinds: Readonly<Record<string, IdentifierKind>>;
  readonly forms: readonly Form[];
  /** First path segments that are the platform's own pages, never a person. */
  readonly reserved: readonly string[];
  /** Addresses that show someone without naming them. */
  readonly opaque: readonly string[];
  readonly shows: readonly Example[];
  readonly ignores: readonly Example[];
}

/** What people call a platform, in small letters. */
export const namesOf = ({ id, name, aliases = [], hosts }: PlatformRow): string[] =>
  [id, name, ...aliases, ...hosts].map((one) => one.toLowerCase());

/** A front-end or viewer that shows another platform's people. */
export interface MirrorRow {
  readonly id: string;
  readonly name: string;
  /** The platform whose people it shows. */
  readonly of: string;
  readonly hosts: readonly string[];
  /**
   * Labels by which a host says that this software runs there, wherever it stands in front of a domain: whoever hosts
   * `nitter.example.org` shows people as every Nitter does.
   */
  readonly labels?: readonly string[];
  /** Its own forms; without them it uses the platform's paths. */
  readonly forms?: readonly Form[];
  readonly reserved?: readonly string[];
  readonly shows: readonly Example[];
  readonly ignores: readonly Example[];
}

/** How a copy shows another address: leads there, keeps it, translates it, or fetches it. */
export type CopyType = 'wrapper' | 'archive' | 'cache' | 'translator' | 'proxy';

/** A site whose addresses lead to, or hold a copy of, another address: `{url}` in a pattern. */
export interface CopyRow {
  readonly id: string;
  readonly name: string;
  readonly type: CopyType;
  /** People do come this way: network rules have room for a few copies only, and these are they. */
  readonly common?: true;
  /** For patterns without a host of their own: they hold on each of these and below it. */
  readonly hosts?: readonly string[];
  readonly patterns: readonly string[];
  readonly shows: readonly Example[];
  readonly ignores: readonly Example[];
}

/**
 * A search engine. What was searched for stands in a parameter of its query or fragment, one of `parameters`, else of `searchParameters`;
 * names of earlier searches (`oq`, `pq`) are not among those.
 */
export interface SearchRow {
  readonly id: string;
  readonly name: string;
  readonly hosts: readonly string[];
  /** Only these labels may stand in front of a host; without the list, any: `maps.google.com` is no search for people. */
  readonly labels?: readonly string[];
  /**
   * How the path of its result pages begins where there is one; without it, as it likes. An expression in the syntax
   * that RE2 and JavaScript share: words spelt out leave no room for a name.
   */
  readonly paths?: string;
  /** Instead of `searchParameters` these; few, so that an expression has room for a name. */
  readonly parameters?: readonly string[];
  /** Its rules get room before those of the others, as copies that are common do. */
  readonly common?: true;
  readonly shows: readonly Example[];
  readonly ignores: readonly Example[];
}

/** All the data the engine reads. */
export interface TableRows {
  readonly platforms: readonly PlatformRow[];
  readonly mirrors: readonly MirrorRow[];
  readonly copies: readonly CopyRow[];
  readonly searches: readonly SearchRow[];
  /** Parameters in which search engines carry what was searched for. */
  readonly searchParameters: readonly string[];
  readonly siteSearch: SiteSearch;
  /**
   * For the guard, which has no list of common words: `@` and a listed handle that is one → the expression of the
   * queries that look for it.
   */
  readonly common?: Readonly<Record<string, string>>;
}

/**
 * How platforms' own search pages are known beyond those that their rows name: in the path there is this segment, and a
 * name stands behind it or in one of these parameters. For names alone: a bare word in such a place may be left over
 * from an earlier search.
 */
export interface SiteSearch {
  readonly segment: string;
  /** An expression, as short as `paths` above. */
  readonly parameters: string;
}
