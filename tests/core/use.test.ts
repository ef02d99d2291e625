import { describe, expect, it, test } from 'vitest';
import { canonicalUrl } from '../../lib/core/canonical.ts';
import { compileBlocklist } from '../../lib/core/blocklist.ts';
import { coverage } from '../../lib/core/coverage.ts';
import { decide } from '../../lib/core/decision.ts';
import { createTable } from '../../lib/core/identify.ts';
import { entriesOf } from '../../lib/core/entry.ts';
import { isGiven, neededOrigins } from '../../lib/core/origins.ts';
import { ROWS } from '../../lib/core/platforms/index.ts';
import { personFrom } from '../support/lists.ts';

const table = createTable(ROWS);
const accountOf = (line: string) => personFrom(table, [line]).accounts[0]!;

describe('the hosts to ask access for', () => {
  const entries = (...lines: string[]) => entriesOf(personFrom(table, lines));
  const pages = (...lines: string[]) => neededOrigins(table, entries(...lines), 'pages');
  const elsewhere = (...lines: string[]) => neededOrigins(table, entries(...lines), 'elsewhere');

  it('are, with an account, those of its own pages and no others', () => {
    expect(pages('instagram:jane.doe')).toEqual([
      '*://*.ig.me/*',
      '*://*.instagr.am/*',
      '*://*.instagram.com/*',
    ]);
    expect(pages('facebook:jane.doe')).toEqual(
      expect.arrayContaining(['*://*.messenger.com/*', '*://*.m.me/*']),
    );
  });

  it('are a fediverse account’s own server, never any host', () => {
    expect(pages('@jane@mastodon.social')).toContain('*://*.mastodon.social/*');
    expect(pages('@jane@mastodon.social')).not.toContain('*://*/*');
  });

  it('are a listed address’s host', () => {
    expect(pages('https://www.janedoe.blog/about')).toEqual(['*://*.janedoe.blog/*']);
    expect(elsewhere('https://www.janedoe.blog/about')).toEqual([]);
  });

  it('are none for an e-mail address but the web mail in which it is written to', () => {
    expect(pages('jane@example.org')).toContain('*://*.mail.google.com/*');
    expect(
      pages('jane@example.org').some((origin) => origin.includes(':/*') || origin.includes('mailto')),
    ).toBe(false);
  });

  it('are, in a step of their own, mirrors of that platform, copies and search engines', () => {
    expect(elsewhere('x:janedoe')).toEqual(
      expect.arrayContaining(['*://*.nitter.net/*', '*://*.archive.org/*', '*://*.google.com/*']),
    );
    expect(elsewhere('x:janedoe')).not.toContain('*://*.imginn.com/*');
  });

  it('are, for a name, search engines and every platform with a search, and no pages', () => {
    expect(pages('name: Jane Doe')).toEqual([]);
    expect(elsewhere('name: Jane Doe')).toEqual(
      expect.arrayContaining(['*://*.google.com/*', '*://*.youtube.com/*', '*://*.x.com/*']),
    );
    expect(elsewhere('name: Jane Doe')).not.toContain('*://*.snapchat.com/*');
  });
});

test.each<[string, string[], boolean]>([
  ['itself', ['*://*.x.com/*'], true],
  ['a domain above it', ['*://*.com/*'], true],
  ['all sites', ['*://*/*'], true],
  ['all addresses', ['<all_urls>'], true],
  ['one host of it', ['https://www.x.com/*'], false],
  ['a domain that ends alike', ['*://*.netflix.com/*'], false],
  ['nothing', [], false],
])('access to a site is given with %s: %s', (_, given, expected) => {
  expect(isGiven('*://*.x.com/*', new Set(given))).toBe(expected);
});
describe('the page that an override opens', () => {
  it.each([
    ['instagram:jane.doe', 'stories', 'https://www.instagram.com/stories/jane.doe/'],
    ['instagram:jane.doe', 'search', 'https://www.instagram.com/jane.doe/'],
    ['facebook:100012345678901', 'post', 'https://www.facebook.com/profile.php?id=100012345678901'],
    ['facebook:jane.doe', 'thread', 'https://www.facebook.com/messages/t/jane.doe'],
    ['https://www.linkedin.com/in/jörg', 'profile', 'https://www.linkedin.com/in/j%C3%B6rg/'],
    ['@jane@mastodon.social', 'profile', 'https://mastodon.social/@jane'],
    ['https://janedoe.blog/about', 'page', 'https://janedoe.blog/about'],
  ])('%s, met in %s: %s', (line, form, url) => {
    expect(canonicalUrl(table, accountOf(line), form)).toBe(url);
  });

  it('is none for an account that the table does not know', () => {
    expect(canonicalUrl(table, { ...accountOf('x:janedoe'), platform: 'gone' }, 'profile')).toBeNull();
  });

  it.each(ROWS.platforms.flatMap(({ shows }) => shows))('shows the very account: %s (%s)', (line) => {
    const person = personFrom(table, [line]);
    const list = compileBlocklist([person], table);
    const { platform, kind } = person.accounts[0]!;
    const forms = Object.keys(table.platforms.get(platform)!.kinds.get(kind)!.row.canonical);
    for (const form of forms) {
      const url = canonicalUrl(table, person.accounts[0]!, form)!;
      expect(url).toMatch(/^https:/);
      expect([url, decide(list, null, 0, url).verdict]).toEqual([url, 'intercept']);
    }
  });
});

describe('what a line will cover', () => {
  it('names the platform, the forms, the mirrors and the copies', () => {
    expect(coverage(table, accountOf('instagram:jane.doe'))).toEqual({
      name: 'Instagram',
      forms: ['profile', 'stories', 'live', 'thread', 'search'],
      addresses: 8,
      mirrors: expect.arrayContaining(['Kittygram and Proxigram']),
      copies: expect.arrayContaining(['Google’s link and AMP pages', 'Wayback Machine']),
    });
    expect(coverage(table, accountOf('https://www.instagram.com/uid/12'))?.forms).toEqual([
      'profile',
      'search',
    ]);
    expect(coverage(table, accountOf('https://janedoe.blog/about'))).toMatchObject({
      name: 'janedoe.blog',
      forms: ['page'],
    });
    expect(coverage(table, { platform: 'gone', kind: '', value: '' })).toBeNull();
  });
});
