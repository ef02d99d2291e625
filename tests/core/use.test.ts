import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '@/lib/core/canonical';
import { compileBlocklist } from '@/lib/core/blocklist';
import { coverage } from '@/lib/core/coverage';
import { decide } from '@/lib/core/decision';
import { createTable } from '@/lib/core/identify';
import { originsFor } from '@/lib/core/origins';
import { readPattern } from '@/lib/core/pattern';
import { ROWS } from '@/lib/core/platforms';
import { personFrom } from '../support/lists';

const table = createTable(ROWS);
const accountOf = (line: string) => personFrom(table, [line]).accounts[0]!;

describe('the hosts to ask access for', () => {
  const origins = (...lines: string[]) => originsFor(table, personFrom(table, lines));

  it('are those of the listed platforms, their mirrors, and the wrappers and archives, and no others', () => {
    const mirrors = ROWS.mirrors.filter(({ of }) => of === 'instagram').flatMap(({ hosts }) => hosts);
    const copies = ROWS.copies.flatMap(({ patterns }) =>
      patterns.flatMap((text) => readPattern(text).host ?? []),
    );
    const hosts = new Set(['ig.me', 'instagr.am', 'instagram.com', ...mirrors, ...copies]);
    const isBelow = (host: string) => [...hosts].some((other) => host.endsWith(`.${other}`));
    expect(hosts.size).toBeGreaterThan(30);
    expect(origins('instagram:jane.doe')).toEqual(
      [...hosts]
        .filter((host) => !isBelow(host))
        .toSorted()
        .map((host) => `*://*.${host}/*`),
    );
  });

  it('include Messenger with Facebook, and Nitter with X', () => {
    expect(origins('facebook:jane.doe')).toEqual(
      expect.arrayContaining(['*://*.messenger.com/*', '*://*.m.me/*']),
    );
    expect(origins('x:janedoe')).toContain('*://*.nitter.net/*');
  });

  it('are a fediverse account’s own server, never any host', () => {
    expect(origins('@jane@mastodon.social')).toEqual([
      '*://*.bsky.app/*',
      '*://*.elk.zone/*',
      '*://*.mastodon.social/*',
    ]);
  });

  it('are a listed address’s host', () => {
    expect(origins('https://www.janedoe.blog/about')).toEqual(['*://*.janedoe.blog/*']);
  });

  it('are every platform’s with a search, for a name', () => {
    expect(origins('name: Jane Doe')).toEqual(
      expect.arrayContaining(['*://*.youtube.com/*', '*://*.x.com/*']),
    );
    expect(origins('name: Jane Doe')).not.toContain('*://*.snapchat.com/*');
  });
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
