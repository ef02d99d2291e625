import { describe, expect, it } from 'vitest';
import { compileBlocklist } from '../../lib/core/blocklist.ts';
import { decide } from '../../lib/core/decision.ts';
import { createTable } from '../../lib/core/identify.ts';
import type { Person } from '../../lib/core/model.ts';
import { isRunning, observeOverride, startOverride } from '../../lib/core/override.ts';
import { ROWS } from '../../lib/core/platforms/index.ts';
import { personFrom } from '../support/lists.ts';

const table = createTable(ROWS);
const jane = personFrom(
  table,
  ['instagram:jane.doe', 'x:janedoe', 'x:1234567890123456789', 'name: Jane Doe'],
  'jane',
);
const joe = personFrom(table, ['instagram:joe.roe', 'x:joeroe', 'x:9876543210987654321'], 'joe');
const list = compileBlocklist([jane, joe], table);
const MINUTE = 60_000;

describe('an override', () => {
  const override = startOverride('jane', 1_000_000, 5);

  it('opens its own person’s pages from its start until its end, and not at its end', () => {
    const url = 'https://www.instagram.com/jane.doe/';
    expect(decide(list, override, 999_999, url).verdict).toBe('intercept');
    expect(decide(list, override, 1_000_000, url).verdict).toBe('pass');
    expect(decide(list, override, 1_000_000 + 5 * MINUTE - 1, url).verdict).toBe('pass');
    expect(decide(list, override, 1_000_000 + 5 * MINUTE, url).verdict).toBe('intercept');
  });

  it('opens nobody else’s pages', () => {
    expect(decide(list, override, 1_000_001, 'https://www.instagram.com/joe.roe/')).toEqual({
      verdict: 'intercept',
      personId: 'joe',
      accountId: 'joe-0',
      platform: 'instagram',
      kind: 'handle',
      form: 'profile',
    });
  });

  it('leaves a page closed that also shows another listed person', () => {
    const thread = 'https://x.com/messages/1234567890123456789-9876543210987654321';
    expect(decide(list, override, 1_000_001, thread)).toMatchObject({
      verdict: 'intercept',
      personId: 'joe',
    });
    const search = 'https://x.com/search?q=janedoe+joeroe';
    expect(decide(list, override, 1_000_001, search)).toMatchObject({ personId: 'joe', form: 'search' });
    expect(decide(list, override, 1_000_001, 'https://x.com/search?q=janedoe').verdict).toBe('pass');
  });

  it('ends when the clock is set back by more than two seconds', () => {
    const seen = observeOverride(override, 1_000_000 + MINUTE);
    expect(isRunning(seen, 1_000_000 + MINUTE - 2_000)).toBe(true);
    expect(isRunning(seen, 1_000_000 + MINUTE - 2_001)).toBe(false);
    expect(observeOverride(seen, 1_000_000)).toBe(seen);
  });

  it('is none when there is none', () => {
    expect(isRunning(null, 0)).toBe(false);
  });
});

describe('an interception', () => {
  it('names the phrase that was searched for, and the platform of the page', () => {
    expect(decide(list, null, 0, 'https://www.tiktok.com/search?q=doe+jane')).toEqual({
      verdict: 'intercept',
      personId: 'jane',
      accountId: 'jane-3',
      platform: 'tiktok',
      kind: 'phrase',
      form: 'search',
    });
  });

  it('names the form copy for an archive’s page', () => {
    const url = 'https://web.archive.org/web/2024/https://x.com/janedoe';
    expect(decide(list, null, 0, url)).toMatchObject({ platform: 'x', form: 'copy' });
  });
});

describe('a listed address', () => {
  const custom = (...lines: string[]) => compileBlocklist([personFrom(table, lines)], table);
  const verdict = (lines: string[], url: string) => decide(custom(...lines), null, 0, url).verdict;

  it.each([
    'https://janedoe.blog/about',
    'http://www.janedoe.blog/about/',
    'https://janedoe.blog/About/me?x=1#y',
  ])('covers itself and everything below: %s', (url) => {
    expect(verdict(['https://janedoe.blog/about'], url)).toBe('intercept');
  });

  it.each([
    'https://janedoe.blog/',
    'https://janedoe.blog/about-us',
    'https://shop.janedoe.blog/about',
    'https://blog/about',
  ])('covers nothing else: %s', (url) => {
    expect(verdict(['https://janedoe.blog/about'], url)).toBe('pass');
  });

  it('needs the parameters that name the person', () => {
    const lines = ['https://forum.example/user?id=7'];
    expect(verdict(lines, 'https://forum.example/user?page=2&id=7')).toBe('intercept');
    expect(verdict(lines, 'https://forum.example/user?id=77')).toBe('pass');
  });

  it('never covers a place to find help, whatever is stored', () => {
    const person: Person = {
      ...personFrom(table, []),
      accounts: [
        { id: 'a', platform: 'custom', kind: 'url', value: 'https://www.thehotline.org/', addedAt: 0 },
        { id: 'b', platform: 'mastodon', kind: 'account', value: 'help@thehotline.org', addedAt: 0 },
      ],
    };
    const stored = compileBlocklist([person], table);
    expect(decide(stored, null, 0, 'https://www.thehotline.org/help').verdict).toBe('pass');
    expect(decide(stored, null, 0, 'https://thehotline.org/@help').verdict).toBe('pass');
  });
});

describe('an account that the table does not know', () => {
  it('is left out, and the others still count', () => {
    const odd: Person = {
      ...jane,
      accounts: [{ id: 'odd', platform: 'gone', kind: 'handle', value: 'x', addedAt: 0 }, ...jane.accounts],
    };
    const stored = compileBlocklist([odd], table);
    expect(decide(stored, null, 0, 'https://x.com/janedoe').verdict).toBe('intercept');
  });
});

describe('a host met before', () => {
  const people = [
    personFrom(table, ['instagram:jane.doe', 'x:janedoe', 'http://mailto/jane', 'http://127.0.0.1/']),
  ];
  const hosts = [
    'www.instagram.com',
    'instagram.com',
    'example.com',
    'mailto',
    'mailto:',
    '127.0.0.1',
    '127.1',
    '0x7f.1',
    '0x7f.1..',
    '[::1]',
    'www.instagram.com.',
    'WWW.instagram.com',
    'www.instagram.com:443',
    'www.instagram.com:8443',
    'jane@www.instagram.com',
    'www.instagram.com@example.com',
    'example.com@www.instagram.com',
    'example.com#www.instagram.com',
    'example.com?www.instagram.com',
    'example.com\\www.instagram.com',
    'example.com\t',
    'ex\nample.com',
    '\\',
    '',
    '/example.com',
    '/www.instagram.com',
    'xn--a',
    'xn--mnchen-3ya.de',
    'münchen.de',
    'rainn.org',
    'www.google.com',
  ];
  const urls = [
    'mailto:jane.doe@example.com',
    'https://www.instagram.com',
    'https://www.instagram.comx',
    ...hosts.flatMap((host) =>
      ['https://', 'http://', ' https://', 'HTTPS://', 'ftp://'].flatMap((scheme) =>
        ['/jane.doe/', '/%6aane.doe', '/x/../jane.doe', '//jane.doe', '/jane', '/', '?q=jane.doe#/x'].map(
          (rest) => scheme + host + rest,
        ),
      ),
    ),
  ];

  it('is the same host, however the rest of the address and others before it are written', () => {
    const fresh = (url: string) => decide(compileBlocklist(people, table), null, 0, url);
    const expected = urls.map((url) => [url, fresh(url)] as const);
    for (const some of [urls, urls.toReversed(), urls]) {
      const known = compileBlocklist(people, table);
      const found = new Map(some.map((url) => [url, decide(known, null, 0, url)]));
      expect(urls.map((url) => [url, found.get(url)])).toEqual(expected);
      expect(urls.map((url) => [url, decide(known, null, 0, url)])).toEqual(expected);
    }
    expect(new Set(expected.map(([, { verdict }]) => verdict))).toEqual(new Set(['pass', 'intercept']));
  });
});
