/** What patterns can say beyond a platform's own forms, on a small table of made-up rows. */
import { describe, expect, it } from 'vitest';
import { compileBlocklist } from '../../lib/core/blocklist.ts';
import { decide } from '../../lib/core/decision.ts';
import { createTable } from '../../lib/core/identify.ts';
import { identifierAt, readPattern, textAt } from '../../lib/core/pattern.ts';
import type { Slot } from '../../lib/core/pattern.ts';
import { instagram } from '../../lib/core/platforms/instagram.ts';
import type { CopyRow, CopyType, MirrorRow, TableRows } from '../../lib/core/platforms/row.ts';
import { compileRules } from '../../lib/core/rules.ts';
import { personFrom } from '../support/lists.ts';
import { matchingRule } from '../support/rule-emulation.ts';

const copy = (
  id: string,
  type: CopyType,
  patterns: readonly string[],
  hosts: readonly string[] = [],
): CopyRow => ({ id, name: id, type, common: true, hosts, patterns, shows: [], ignores: [] });

const mirror: MirrorRow = {
  id: 'gramview',
  name: 'Gramview',
  of: 'instagram',
  hosts: ['gramview.example'],
  labels: ['gramview'],
  forms: [{ name: 'profile', patterns: ['/user/{handle}'] }],
  reserved: [],
  shows: [],
  ignores: [],
};

const ROWS: TableRows = {
  platforms: [instagram],
  mirrors: [mirror],
  copies: [
    copy('named', 'wrapper', ['/out?to={url}'], ['wrap.example', 'wrap.test']),
    copy('bare', 'wrapper', ['//bare.example/?{url}']),
    copy('fragment', 'wrapper', ['//hash.example/#{url}']),
    copy('rest', 'archive', ['//keep.example/*/{url}']),
    copy('part', 'wrapper', ['//mail.example/*/RU={url}/*']),
    copy('filter', 'wrapper', ['//filter.example/v3/__{url}']),
    copy('base64', 'wrapper', ['//click.example/ck?u=a1{url64}']),
    copy('cache', 'cache', ['//cache.example/search?q=cache:*:{url}']),
    copy('dashes', 'translator', ['//{url}.translate.example/']),
  ],
  searches: [],
  searchParameters: [],
  siteSearch: { segment: 'search', parameters: 'q' },
};
const table = createTable(ROWS);
const PERSON = personFrom(table, ['instagram:jane.doe']);
const blocklist = compileBlocklist([PERSON], table);

async function judge(url: string) {
  const { rules } = await compileRules([PERSON], table, { browser: 'chromium', supports: async () => true });
  const decided = decide(blocklist, null, 0, url);
  return {
    decided: decided.verdict === 'intercept' ? decided.form : null,
    ruled: matchingRule(rules, url) !== null,
  };
}

const base64url = (text: string) => btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const PAGE = 'https://www.instagram.com/jane.doe/';
const ENCODED = encodeURIComponent(PAGE);

describe('a copy is looked through', () => {
  it.each([
    ['a parameter', `https://wrap.example/out?x=1&to=${ENCODED}&y=2`],
    ['the same on another of its hosts', `https://wrap.test/out?to=${ENCODED}`],
    ['the whole query', `https://bare.example/?${PAGE}`],
    ['the whole query, encoded', `https://bare.example/?${ENCODED}`],
    ['the rest of a path', `https://keep.example/2024/${PAGE}`],
    ['the rest of a path, one slash lost', 'https://keep.example/2024/https:/www.instagram.com/jane.doe'],
    ['the rest of a path, without a scheme', 'https://keep.example/2024/instagram.com/jane.doe'],
    ['all copies', 'https://keep.example/2024/instagram.com/jane.doe*'],
    ['a segment', `https://mail.example/_ylt=A/RU=${ENCODED}/RK=2`],
    ['a mail filter’s brackets', `https://filter.example/v3/__${PAGE}__;!!AbC`],
    ['a cache’s query', `https://cache.example/search?q=cache:AbC123:${PAGE}+jane+doe`],
    ['a host with dashes', 'https://www-instagram-com.translate.example/jane.doe/?_x_tr_sl=en'],
  ])('%s', async (_, url) => {
    expect(await judge(url)).toEqual({ decided: 'copy', ruled: true });
  });

  it.each([
    ['a fragment', `https://hash.example/#${PAGE}`],
    ['base64', `https://click.example/ck?u=a1${base64url(PAGE)}`],
    ['what is encoded twice', `https://wrap.example/out?to=${encodeURIComponent(ENCODED)}`],
    ['a copy of a copy', `https://keep.example/2024/https://wrap.example/out?to=${ENCODED}`],
    [
      'five deep',
      [1, 2, 3, 4].reduce(
        (url) => `https://wrap.example/out?to=${encodeURIComponent(url)}`,
        `https://wrap.example/out?to=${ENCODED}`,
      ),
    ],
  ])('%s, beyond what a rule can say', async (_, url) => {
    expect(await judge(url)).toEqual({ decided: 'copy', ruled: false });
  });

  it.each([
    [
      'another person',
      `https://wrap.example/out?to=${encodeURIComponent('https://www.instagram.com/jane.doe2/')}`,
    ],
    ['another parameter', `https://wrap.example/out?from=${ENCODED}`],
    ['another path', `https://wrap.example/?to=${ENCODED}`],
    ['another site', `https://blog.example/out?to=${ENCODED}`],
    ['a host with a dash of its own', 'https://www--instagram-com.translate.example/jane.doe'],
    ['no base64', 'https://click.example/ck?u=a1%%%'],
  ])('%s is let alone', async (_, url) => {
    expect(await judge(url)).toEqual({ decided: null, ruled: false });
  });

  it('no deeper than five', () => {
    let url = PAGE;
    for (let depth = 0; depth < 6; depth += 1) url = `https://wrap.example/out?to=${encodeURIComponent(url)}`;
    expect(decide(blocklist, null, 0, url).verdict).toBe('pass');
  });
});

describe('a slot that leaves a part of the identifier out', () => {
  const slotOf = (text: string) => readPattern(`/${text}`).shape.segments[0]![0] as Slot;

  it.each([
    ['{id<UC}', 'UCabc', 'abc'],
    ['{id>.bsky.social}', 'jane.bsky.social', 'jane'],
    ['{id-76561197960265728}', '76561198052472079', '92206351'],
    ['{id-76561197960265728~bcdfghjkmnpqrtvw}', '76561198052472079', 'hkvwhbw'],
  ])('%s reads and writes alike: %s is %s there', (pattern, identifier, text) => {
    const slot = slotOf(pattern);
    expect(textAt(slot, identifier)).toBe(text);
    expect(identifierAt(slot, text)).toBe(identifier);
  });

  it.each([
    ['{id<UC}', 'abc'],
    ['{id>.bsky.social}', 'jane.example'],
    ['{id-76561197960265728}', '1'],
    ['{id-76561197960265728}', 'jane'],
  ])('%s can’t hold %s', (pattern, identifier) => {
    expect(textAt(slotOf(pattern), identifier)).toBeNull();
  });

  it.each([
    ['{id-100}', 'a'],
    ['{id-100}', '1'.repeat(40)],
    ['{id-100~bcdf}', 'x'],
    ['{id-100~bcdf}', '---'],
  ])('%s stands for nobody at %s', (pattern, text) => {
    expect(identifierAt(slotOf(pattern), text)).toBe('');
  });

  it('takes hyphens between letters, wherever they are', () => {
    const slot = slotOf('{id-76561197960265728~bcdfghjkmnpqrtvw}');
    expect(identifierAt(slot, 'HKV-WHBW')).toBe('76561198052472079');
  });
});

describe('a mirror by its name', () => {
  it.each(['gramview.example', 'gramview.example.org', 'my.gramview.test', 'gramview.org:8443'])(
    'shows people on %s',
    async (host) => {
      expect(await judge(`https://${host}/user/Jane.Doe`)).toEqual({
        decided: 'profile',
        ruled: host === 'gramview.example',
      });
    },
  );

  it.each([
    'https://gramviewer.example.org/user/jane.doe',
    'https://example.gramview/user/jane.doe',
    'https://gramview.example.org/user/jane.doe2',
    'https://gramview.example.org/jane.doe',
  ])('and not at %s', async (url) => {
    expect(await judge(url)).toEqual({ decided: null, ruled: false });
  });
});
