import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLine, pastedLines } from '../../lib/core/account.ts';
import { parseAddress, parseWebAddress } from '../../lib/core/address.ts';
import { compileBlocklist } from '../../lib/core/blocklist.ts';
import { decide, decideOnSite } from '../../lib/core/decision.ts';
import { createTable, identify } from '../../lib/core/identify.ts';
import { isNeverBlocked } from '../../lib/core/never-block.ts';
import { isRunning } from '../../lib/core/override.ts';
import { ROWS } from '../../lib/core/platforms/index.ts';
import { compileRules } from '../../lib/core/rules.ts';
import { personFrom } from '../support/lists.ts';
import { matchingRule } from '../support/rule-emulation.ts';

const table = createTable(ROWS);
const examples = [...ROWS.platforms, ...ROWS.mirrors, ...ROWS.copies].flatMap(({ shows, ignores }) => [
  ...shows,
  ...ignores,
]);
const lines = [...new Set(examples.map(([line]) => line)), 'name: Jane Doe', 'https://janedoe.blog/about'];
const urls = examples.map(([, url]) => url);

const anyLine = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...lines), fc.webUrl());
const segment = fc.oneof(
  fc.constantFrom(
    'jane.doe',
    'janedoe',
    'jane-doe',
    'alexj9274',
    'stories',
    'in',
    'search',
    'p',
    '@janedoe',
    'web',
    '%',
    '%E0%A4',
    '..',
    '',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const hosts = [
  ...ROWS.platforms.flatMap(({ hosts: all }) => all.slice(0, 2)),
  'nitter.net',
  'web.archive.org',
  'l.facebook.com',
  'example.org',
].filter((host) => host !== '*');
const builtUrl = fc
  .tuple(
    fc.constantFrom(...hosts),
    fc.array(segment, { maxLength: 5 }),
    fc.webQueryParameters(),
    fc.string({ maxLength: 8 }),
  )
  .map(([host, segments, query, hash]) => `https://${host}/${segments.join('/')}?${query}#${hash}`);
/** One of some addresses with something cut out, doubled or put in. */
const mutated = (some: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...some),
      fc.nat(),
      fc.nat(6),
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 4 }),
        fc.constantFrom('/', '//', '?', '&', '%2F', '%40', '@', '.', '+', '%20'),
      ),
    )
    .map(([url, at, length, text]) => {
      const place = at % (url.length + 1);
      return url.slice(0, place) + text + url.slice(place + length);
    });
const anyUrl = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.webUrl(),
  fc.constantFrom(...urls),
  builtUrl,
  mutated(urls),
);

describe('for any string', () => {
  it('the paste parser has an answer', () => {
    fc.assert(
      fc.property(fc.oneof(anyLine, anyUrl), (line) => {
        expect(['account', 'phrase', 'custom', 'refusal']).toContain(parseLine(table, line).type);
      }),
      { numRuns: 3_000 },
    );
  });

  it('pasted text is lines that each have an answer, and of links each is one', () => {
    const links = lines.filter((line) => /^https?:/.test(line));
    expect(links.length).toBeGreaterThan(50);
    const between = fc.oneof(
      fc.constantFrom(' ', '\t', ', ', ' and ', ' | ', '\n', '\r\n- ', ';', ' (', '\u00a0'),
      fc.string({ unit: fc.constantFrom(...'abc ä,.:!'), maxLength: 6 }).map((text) => ` ${text} `),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(between, fc.constantFrom(...links)), { minLength: 1, maxLength: 6 }),
        fc.oneof(anyLine, anyUrl),
        (parts, odd) => {
          const read = pastedLines(parts.flat().join(''));
          const expected = parts.map(([, link]) => parseLine(table, link));
          expect(read.map((line) => parseLine(table, line))).toEqual(expected);
          for (const line of pastedLines(odd))
            expect(['account', 'phrase', 'custom', 'refusal']).toContain(parseLine(table, line).type);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('an account that the parser gives is one that the engine knows', () => {
    fc.assert(
      fc.property(fc.oneof(anyLine, anyUrl), (line) => {
        const parsed = parseLine(table, line);
        if (parsed.type !== 'account') return;
        const { accounts } = compileBlocklist([personFrom(table, [line])], table);
        expect([...accounts.values()].flatMap((kinds) => [...kinds.values()])).toHaveLength(1);
      }),
      { numRuns: 3_000 },
    );
  });

  it('identify and decide have an answer', () => {
    const list = compileBlocklist([personFrom(table, lines)], table);
    fc.assert(
      fc.property(anyUrl, (url) => {
        const address = parseAddress(url);
        expect(Array.isArray(address && identify(table, address))).toBe(address !== null);
        expect(['pass', 'intercept']).toContain(decide(list, null, 0, url).verdict);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('for any list and any address', () => {
  const someLines = fc.subarray(lines, { minLength: 1, maxLength: 8 });

  it('adding a line never opens anything', () => {
    fc.assert(
      fc.property(someLines, anyLine, anyUrl, (listed, more, url) => {
        const before = decide(compileBlocklist([personFrom(table, listed)], table), null, 0, url);
        const after = decide(compileBlocklist([personFrom(table, [...listed, more])], table), null, 0, url);
        expect([before.verdict, after.verdict]).not.toEqual(['intercept', 'pass']);
      }),
      { numRuns: 1_000 },
    );
  });

  it('who is shown does not depend on who else is listed, on every platform and by name', () => {
    const strangers = personFrom(
      table,
      [...ROWS.platforms.map(({ id }) => `${id}:zqx9stranger`), 'name: Zqx Zqstranger', 'zqx.example/zqx'],
      'strangers',
    );
    const searches = hosts.map((host) => ['name: Jane Doe', `https://${host}/search?q=jane+doe`] as const);
    const pages = hosts.map((host) => [`https://${host}/zqx/1`, `https://www.${host}/zqx/1/2`] as const);
    const byLine = Map.groupBy([...examples, ...searches, ...pages], ([line]) => line);
    for (const [line, own] of byLine) {
      const person = personFrom(table, [line]);
      const alone = compileBlocklist([person], table);
      const withStrangers = compileBlocklist([person, strangers], table);
      for (const url of [...own.map(([, one]) => one), ...urls.filter((_, i) => i % 23 === 0)])
        expect([url, decide(alone, null, 0, url)]).toEqual([url, decide(withStrangers, null, 0, url)]);
    }
  });

  it('what a list leaves out of the table changes nothing', () => {
    fc.assert(
      fc.property(someLines, fc.array(anyUrl, { maxLength: 4 }), (listed, some) => {
        const list = compileBlocklist([personFrom(table, listed)], table);
        for (const url of some) {
          const address = parseWebAddress(url);
          if (!address || isNeverBlocked(address.host)) continue;
          // On a site itself the whole table is asked.
          expect([url, decide(list, null, 0, url)]).toEqual([url, decideOnSite(list, null, 0, url)]);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('an override that is over, not begun, or whose clock was set back opens nothing', () => {
    const list = compileBlocklist([personFrom(table, lines)], table);
    const time = fc.integer({ min: 0, max: 1e13 });
    fc.assert(
      fc.property(time, time, time, time, anyUrl, (startedAt, endsAt, latestSeenAt, now, url) => {
        const override = { personId: 'p1', startedAt, endsAt, latestSeenAt };
        if (isRunning(override, now)) return;
        expect(decide(list, override, now, url)).toEqual(decide(list, null, now, url));
        expect(isRunning({ personId: 'p1', startedAt, endsAt: now, latestSeenAt }, now)).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });

  it('an override of one person opens nothing of another', () => {
    const half = Math.floor(lines.length / 2);
    const first = personFrom(table, lines.slice(0, half), 'first');
    const second = personFrom(table, lines.slice(half), 'second');
    const both = compileBlocklist([first, second], table);
    const alone = compileBlocklist([second], table);
    const override = { personId: 'first', startedAt: 0, endsAt: 10, latestSeenAt: 0 };
    fc.assert(
      fc.property(anyUrl, (url) => {
        expect(decide(both, override, 5, url)).toEqual(decide(alone, null, 5, url));
      }),
      { numRuns: 1_000 },
    );
  });

  it('what a rule matches, decide intercepts', { timeout: 60_000 }, async () => {
    const narrow = async (regex: string) => regex.length < 200;
    const byLine = Map.groupBy(examples, ([line]) => line);
    for (const supports of [async () => true, narrow]) {
      for (const [line, own] of byLine) {
        const person = personFrom(table, [line]);
        const list = compileBlocklist([person], table);
        const { rules } = await compileRules([person], table, { browser: 'firefox', supports });
        fc.assert(
          fc.property(mutated(own.map(([, url]) => url)), (url) => {
            const isMatched = matchingRule(rules, url) !== null;
            expect([url, isMatched, decide(list, null, 0, url).verdict]).not.toEqual([url, true, 'pass']);
          }),
          { numRuns: 100 },
        );
      }
    }
  });
});
