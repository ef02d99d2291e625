import { describe, expect, it } from 'vitest';
import { parseLine } from '../../lib/core/account.ts';
import { canonicalUrl } from '../../lib/core/canonical.ts';
import { FORM_CODES } from '../../lib/core/form.ts';
import { parseAddress } from '../../lib/core/address.ts';
import { createTable, identify, keyOf } from '../../lib/core/identify.ts';
import { NEVER_BLOCK } from '../../lib/core/never-block.ts';
import { readPattern } from '../../lib/core/pattern.ts';
import { ROWS } from '../../lib/core/platforms/index.ts';
import type { Form } from '../../lib/core/platforms/row.ts';
import { TOP_LEVEL_DOMAINS } from '../../lib/core/top-level-domains.ts';

const sortedOnce = (list: readonly string[]) => [...new Set(list)].toSorted();
const everyForm: { row: string; form: Form }[] = [...ROWS.platforms, ...ROWS.mirrors].flatMap((row) =>
  (row.forms ?? []).map((form) => ({ row: row.id, form })),
);
const everyPattern = [...ROWS.platforms, ...ROWS.mirrors].flatMap((row) =>
  (row.forms ?? []).flatMap((form) => form.patterns.map((text) => ({ row, form, text }))),
);
const table = createTable(ROWS);
/** Patterns on a host that is another row's, since accounts of both are seen there. */
const SEEN_FROM_ELSEWHERE: readonly string[] = [
  // Telegram opens a chat with a number.
  'whatsapp: //t.me/+{number}',
  // A bridge shows the fediverse's people on Bluesky.
  'mastodon: //bsky.app/profile/{account:local}.{account:host}.ap.brid.gy',
];

describe('the table', () => {
  it('is plain data that survives JSON', () => {
    expect(JSON.parse(JSON.stringify(ROWS))).toEqual(ROWS);
  });

  it('decides the same after a trip through JSON', () => {
    const copy = createTable(JSON.parse(JSON.stringify(ROWS)) as typeof ROWS);
    const original = createTable(ROWS);
    for (const { shows, ignores } of [...ROWS.platforms, ...ROWS.mirrors, ...ROWS.copies]) {
      for (const [, url] of [...shows, ...ignores]) {
        expect(identify(copy, parseAddress(url)!)).toEqual(identify(original, parseAddress(url)!));
      }
    }
  });

  it('answers for a listed platform alone as the whole table does, so that a page can carry one row', () => {
    const [row] = ROWS.platforms;
    const alone = createTable({
      platforms: [row!],
      mirrors: [],
      copies: [],
      searches: [],
      searchParameters: [],
      siteSearch: { segment: '', parameters: '' },
    });
    for (const [, url] of row!.shows) {
      expect(identify(alone, parseAddress(url)!)).toEqual(
        identify(createTable(ROWS), parseAddress(url)!).slice(0, 1),
      );
    }
  });

  it('has each id once', () => {
    const ids = [...ROWS.platforms, ...ROWS.mirrors, ...ROWS.copies].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives each host to one platform', () => {
    const hosts = ROWS.platforms.flatMap((row) => row.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
    expect(hosts.filter((host) => host.endsWith('.example'))).toEqual([]);
    for (const host of hosts) expect(host).toMatch(/^(?:\*|[a-z0-9-]+(?:\.[a-z0-9-]+)+)$/);
  });

  it('gives each path on a mirror’s host to one row', () => {
    const owners = new Map(ROWS.platforms.flatMap((row) => row.hosts.map((host) => [host, row.id])));
    const paths = ROWS.mirrors.flatMap(({ of, forms, hosts }) => {
      const own = forms?.flatMap(({ patterns }) => patterns) ?? [`as on ${of}`];
      return hosts.flatMap((host) => own.map((path) => `${host}${path}`));
    });
    expect(new Set(paths).size).toBe(paths.length);
    expect(ROWS.mirrors.flatMap(({ hosts }) => hosts.filter((host) => owners.has(host)))).toEqual([]);
  });

  it.each(ROWS.platforms)(
    'keeps the lists of $name sorted and unique',
    ({ hosts, reserved, notPersonHosts, knownHosts }) => {
      expect(hosts.slice(2)).toEqual(sortedOnce(hosts.slice(2)));
      for (const list of [reserved, notPersonHosts ?? [], knownHosts ?? []])
        expect(list).toEqual(sortedOnce(list));
    },
  );

  it.each(ROWS.mirrors)('keeps the lists of $name sorted and unique', ({ hosts, reserved, of }) => {
    expect(hosts).toEqual(sortedOnce(hosts));
    expect(reserved ?? []).toEqual(sortedOnce(reserved ?? []));
    expect(ROWS.platforms.map(({ id }) => id)).toContain(of);
  });

  it.each(everyForm)('has a number for the form $form.name of $row', ({ form }) => {
    expect(FORM_CODES).toHaveProperty(form.name);
    expect(form.patterns.length).toBeGreaterThan(0);
  });

  it('gives every form number once', () => {
    const codes = Object.values(FORM_CODES);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each(ROWS.platforms)(
    'names in the patterns of $name only kinds that the row has',
    ({ kinds, forms, id }) => {
      const known = [...Object.keys(kinds), 'query'];
      for (const text of forms.flatMap(({ patterns }) => patterns)) {
        const { shape, fragment, label } = readPattern(text);
        const parts = [
          label,
          ...shape.segments.flat(),
          ...(shape.query?.value ?? []),
          ...(fragment?.segments.flat() ?? []),
          ...(fragment?.query?.value ?? []),
        ];
        const slots = parts.filter((part) => typeof part === 'object' && part !== null);
        expect([id, text, slots.length > 0]).toEqual([id, text, true]);
        for (const slot of slots) expect(known).toContain(slot.kind);
      }
      for (const kind of Object.values(kinds)) expect(kind.canonical).toHaveProperty('profile');
    },
  );

  it.each(ROWS.platforms)(
    'lets no word be a handle of $name that the platform uses for itself',
    ({ id, hosts, reserved }) => {
      const taken = reserved.flatMap((word) => [
        [word, parseLine(table, `${id}:${word}`)] as const,
        [
          word,
          parseLine(table, `https://${hosts[0] === '*' ? 'mastodon.social' : hosts[0]}/${word}`),
        ] as const,
      ]);
      expect(taken.filter(([, { type }]) => type === 'account')).toEqual([]);
      for (const word of reserved) expect(word).toBe(word.toLowerCase());
    },
  );

  it('gives no host that a pattern names to another row', () => {
    const owners = new Map(ROWS.platforms.flatMap(({ id, hosts }) => hosts.map((host) => [host, id])));
    const disputed = ROWS.platforms.flatMap(({ id, forms }) =>
      forms
        .flatMap(({ patterns }) => patterns)
        .filter((text) => (owners.get(readPattern(text).host ?? '') ?? id) !== id)
        .map((text) => `${id}: ${text}`),
    );
    expect(disputed).toEqual(SEEN_FROM_ELSEWHERE);
  });

  it.each(everyPattern)('has an example of $text for $row.name', ({ row, text, form }) => {
    const platform = ROWS.platforms.find(({ id }) => id === ('of' in row ? row.of : row.id))!;
    const forms = [{ ...form, patterns: [text] }];
    const only = createTable(
      'of' in row
        ? {
            platforms: [platform],
            mirrors: [{ ...row, forms }],
            copies: [],
            searches: [],
            searchParameters: [],
            siteSearch: { segment: '', parameters: '' },
          }
        : {
            platforms: [{ ...row, forms }],
            mirrors: [],
            copies: [],
            searches: [],
            searchParameters: [],
            siteSearch: { segment: '', parameters: '' },
          },
    );
    const seen = row.shows.filter(([line, url]) => {
      const parsed = parseLine(table, line);
      const address = parseAddress(url)!;
      if (parsed.type !== 'account') return false;
      const key = keyOf(table.platforms.get(parsed.platform)!, parsed.kind, parsed.value);
      const homes = new Set([parsed.value.slice(parsed.value.lastIndexOf('@') + 1)]);
      return identify(only, address, homes).some(
        (sighting) => sighting.kind === 'query' || (sighting.kind === parsed.kind && sighting.key === key),
      );
    });
    expect(seen).not.toEqual([]);
  });

  it.each(ROWS.copies.flatMap((row) => row.patterns.map((text) => ({ row, text }))))(
    'has an example of $text for $row.name',
    ({ row, text }) => {
      const only = createTable({ ...ROWS, copies: [{ ...row, patterns: [text] }], searches: [] });
      const seen = row.shows.filter(([, url]) =>
        identify(only, parseAddress(url)!).some(({ via }) => via?.id === row.id),
      );
      expect(seen).not.toEqual([]);
    },
  );

  it.each(ROWS.platforms)('leads from every canonical page of $name back to the account', ({ id, shows }) => {
    for (const [line] of shows) {
      const parsed = parseLine(table, line);
      if (parsed.type !== 'account' || parsed.platform !== id) continue;
      const { row } = table.platforms.get(id)!.kinds.get(parsed.kind)!;
      const key = keyOf(table.platforms.get(id)!, parsed.kind, parsed.value)!;
      for (const form of Object.keys(row.canonical)) {
        const url = canonicalUrl(table, { id: '1', addedAt: 0, ...parsed }, form)!;
        const homes = new Set([key.slice(key.lastIndexOf('@') + 1)]);
        const keys = identify(table, parseAddress(url)!, homes).map((sighting) => sighting.key);
        expect([url, keys]).toEqual([url, expect.arrayContaining([key])]);
      }
    }
  });

  it.each(ROWS.platforms)('has an example of each kind of identifier of $name', ({ id, kinds, shows }) => {
    const listed = shows.map(([line]) => parseLine(table, line));
    const found = listed.flatMap((line) =>
      line.type === 'account' && line.platform === id ? [line.kind] : [],
    );
    expect([...new Set(found)].toSorted()).toEqual(Object.keys(kinds).toSorted());
  });
});

describe('the other lists', () => {
  it('of hosts that always open is sorted and unique', () => {
    expect(NEVER_BLOCK).toEqual(sortedOnce(NEVER_BLOCK));
  });

  it('of top-level domains is sorted, unique, complete, and without dots', () => {
    expect(TOP_LEVEL_DOMAINS).toEqual(sortedOnce(TOP_LEVEL_DOMAINS));
    expect(TOP_LEVEL_DOMAINS.length).toBeGreaterThanOrEqual(1_438);
    for (const name of TOP_LEVEL_DOMAINS) expect(name).toMatch(/^[a-z0-9-]+$/);
    expect(TOP_LEVEL_DOMAINS).toEqual(
      expect.arrayContaining([
        'arpa',
        'com',
        'example',
        'home',
        'internal',
        'lan',
        'local',
        'localhost',
        'onion',
        'org',
        'test',
      ]),
    );
  });
});
