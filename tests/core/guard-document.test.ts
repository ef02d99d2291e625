import { describe, expect, it } from 'vitest';
import { compileBlocklist } from '../../lib/core/blocklist.ts';
import { decide, decideOnSite } from '../../lib/core/decision.ts';
import { withFound } from '../../lib/core/entry.ts';
import { compileGuard, coverPatterns, guardedSites, readGuard } from '../../lib/core/guard-document.ts';
import { createSiteTable } from '../../lib/core/identify.ts';
import { ROWS } from '../../lib/core/platforms/index.ts';
import { TABLE } from '../../lib/core/table.ts';
import { personFrom } from '../support/lists.ts';

const LINES = [
  'instagram:Jane.Doe',
  'x:janedoe',
  '@jane@mastodon.social',
  'https://blog.example/jane',
  'name: Jane Doe',
];
const people = [personFrom(TABLE, LINES)];

/** What the guard of a host gets. */
const given = (host: string, list = people) => readGuard(compileGuard(list, TABLE, 'v:1'), host)!;

describe('the guard’s document', () => {
  it('decides as the whole table does about every example of the table, on the sites themselves', () => {
    const examples = ROWS.platforms.flatMap(({ shows, ignores }) => [...shows, ...ignores]);
    let intercepted = 0;
    for (const [line, url] of examples) {
      const list = [personFrom(TABLE, [line])];
      const sites = guardedSites(list, TABLE).map((site) => site.replace(/^\*:\/\/\*\.|\/\*$/g, ''));
      const { hostname, protocol } = new URL(url);
      const isPage = protocol.startsWith('http');
      if (isPage && !sites.some((site) => hostname === site || hostname.endsWith(`.${site}`))) continue;
      const { rows, people: slim } = given(hostname, list);
      const guard = decideOnSite(compileBlocklist(slim, createSiteTable(rows)), null, 0, url);
      expect(guard, `${line} at ${url}`).toEqual(decide(compileBlocklist(list, TABLE), null, 0, url));
      if (guard.verdict === 'intercept') intercepted += 1;
    }
    expect(intercepted).toBeGreaterThan(80);
  });

  it('carries the rows of the listed platforms and of searches only, without names, examples and labels', () => {
    const text = compileGuard([personFrom(TABLE, ['instagram:jane.doe'])], TABLE, 'v:1');
    expect(text).not.toMatch(/facebook|tiktok|Person 1|\\"shows\\":\[\[/);
    expect(text.length).toBeLessThan(8_000);
  });

  it.each([
    ['www.instagram.com', ['instagram']],
    ['m.twitter.com', ['x']],
    // Mirrors, by their hosts and by their names.
    ['nitter.net', ['x']],
    ['nitter.anybody.example', ['x']],
    // Links that write to someone are on any page, and servers of a network are anywhere.
    ['blog.example', []],
  ])('%s reads the rows of %o, and those that are needed everywhere', (host, rows) => {
    const list = [
      personFrom(TABLE, ['instagram:jane.doe', 'x:janedoe', '@jane@mastodon.social', 'jane@doe.example']),
    ];
    const ids = given(host, list).rows.platforms.map(({ id }) => id);
    expect(ids.toSorted()).toEqual([...rows, 'email', 'mastodon'].toSorted());
  });

  it('runs on the sites of the list, not on those that only hold copies', () => {
    const sites = guardedSites(
      [personFrom(TABLE, ['instagram:jane.doe', 'https://blog.example/jane'])],
      TABLE,
    );
    expect(sites).toContain('*://*.instagram.com/*');
    expect(sites).toContain('*://*.blog.example/*');
    expect(sites.join()).not.toMatch(/archive|google|facebook/);
    expect(guardedSites([], TABLE)).toEqual([]);
  });
});

/** As the browser matches: the path with its query, `*` any text. */
function covers(patterns: readonly string[], address: string): boolean {
  const url = new URL(address);
  return patterns.some((pattern) => {
    const [, host = '', path = ''] = /^\*:\/\/\*\.([^/]+)(\/.*)$/.exec(pattern) ?? [];
    const regex = new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
    return (
      (url.hostname === host || url.hostname.endsWith(`.${host}`)) && regex.test(url.pathname + url.search)
    );
  });
}

describe('covered from the first moment', () => {
  const patterns = coverPatterns(people, TABLE);

  it.each([
    'https://www.instagram.com/Jane.Doe',
    'https://www.instagram.com/jane.doe/',
    'https://www.instagram.com/jane.doe/reels/?hl=en',
    'https://www.instagram.com/stories/jane.doe/3141/',
    'https://www.instagram.com/p/C1a2b3/',
    'https://x.com/janedoe/status/1',
    'https://x.com/@janedoe?lang=en',
    'https://x.com/i/status/1',
  ])('%s', (url) => {
    expect(covers(patterns, url)).toBe(true);
  });

  it.each([
    'https://www.instagram.com/',
    'https://www.instagram.com/jane.does/',
    'https://www.instagram.com/explore/',
    'https://x.com/home',
    'https://www.facebook.com/photo/?fbid=1',
    'https://www.example.com/p/1',
  ])('but not %s', (url) => {
    expect(covers(patterns, url)).toBe(false);
  });

  it('never by more patterns than the browser should look at, however long the list', () => {
    const many = personFrom(
      TABLE,
      Array.from({ length: 300 }, (_, i) => `instagram:person${i}`),
    );
    expect(coverPatterns([many], TABLE).length).toBeLessThanOrEqual(2_000);
  });

  it.each([...new Set(ROWS.platforms.flatMap(({ shows }) => shows.map(([line]) => line)))])(
    'by patterns that the browser takes: %s',
    (line) => {
      for (const pattern of coverPatterns([personFrom(TABLE, [line])], TABLE))
        expect(pattern).toMatch(/^\*:\/\/\*\.[a-z0-9.-]+\/[^\s#]*$/);
    },
  );
});

describe('an identifier that was found with an account', () => {
  it('is covered under the account’s own id', () => {
    const [person] = [personFrom(TABLE, ['facebook:jane.doe'])];
    const account = { ...person!.accounts[0]!, found: [{ kind: 'id', value: '1000123' }] };
    const blocklist = compileBlocklist(withFound([{ ...person!, accounts: [account] }]), TABLE);
    expect(decide(blocklist, null, 0, 'https://www.facebook.com/profile.php?id=1000123')).toMatchObject({
      verdict: 'intercept',
      accountId: account.id,
    });
  });
});
