import { describe, expect, it } from 'vitest';
import { createTable } from '../../lib/core/identify.ts';
import type { Person } from '../../lib/core/model.ts';
import { FIRST_ID, REGEX_BUDGET, RULE_LIMIT } from '../../lib/core/network-rules.ts';
import { ROWS } from '../../lib/core/platforms/index.ts';
import { isLinkDoor } from '../../lib/core/rule-change.ts';
import { compileRules, overrideRules } from '../../lib/core/rules.ts';
import { FORM_CODES, createToken, parseToken } from '../../lib/core/form.ts';
import { TOP_LEVEL_DOMAINS } from '../../lib/core/top-level-domains.ts';
import { ORDINARY_LIST, personFrom } from '../support/lists.ts';
import { matchingRule } from '../support/rule-emulation.ts';

const table = createTable(ROWS);
const all = async () => true;
/** About as narrow as the browser. */
const narrow = async (regex: string) => regex.length < 130;
const chromium = { browser: 'chromium', supports: all } as const;
const jane = personFrom(table, ['instagram:jane.doe', 'x:janedoe', 'x:1234567890123456789'], 'jane');
const joe = personFrom(table, ['instagram:joe.roe', 'x:joeroe', 'x:9876543210987654321'], 'joe');
const profile = 'https://www.instagram.com/jane.doe/';

const pathOf = (rule: ReturnType<typeof matchingRule>) =>
  rule?.action.type === 'redirect' ? rule.action.redirect.extensionPath : rule?.action.type;

it('a number is met however it was written when it was listed, in the narrowest expression, too', async () => {
  for (const line of ['+447911123456', '+44 (0)7911 123456', '0044 (0) 7911 123456', '+0044-7911-123456']) {
    const person = personFrom(table, [line]);
    for (let most = 90; most < 400; most += 10) {
      const supports = async (regex: string) => regex.length < most;
      const { rules } = await compileRules([person], table, { browser: 'firefox', supports });
      const met = rules.filter(({ condition }) => condition.requestDomains?.includes('wa.me'));
      const isMet = matchingRule(met, 'https://wa.me/447911123456') !== null;
      expect([line, most, isMet]).toEqual([line, most, met.length > 0]);
    }
  }
});

describe('the rules for Chromium', () => {
  it('lead a visit by a link to the door that only links reach, and a typed one to the plain door', async () => {
    const { rules } = await compileRules([jane], table, chromium);
    expect(pathOf(matchingRule(rules, profile, 'main_frame', 'www.example.org'))).toBe(
      '/door.html?s=jane-0.1',
    );
    expect(pathOf(matchingRule(rules, profile, 'main_frame'))).toBe('/interception.html?s=jane-0.1');
  });

  it('never send a page’s own request to the door that it could read', async () => {
    const { rules } = await compileRules([jane], table, chromium);
    for (const type of ['xmlhttprequest', 'other'] as const) {
      expect(pathOf(matchingRule(rules, profile, type, 'www.instagram.com'))).toBe('block');
    }
    const doors = rules.filter(({ condition }) => condition.initiatorDomains);
    expect(doors.length).toBeGreaterThan(0);
    for (const { condition } of doors) {
      expect(condition.resourceTypes).toEqual(['main_frame']);
      expect(condition.initiatorDomains).toBe(TOP_LEVEL_DOMAINS);
    }
  });

  it('block embeds', async () => {
    const { rules } = await compileRules([jane], table, chromium);
    expect(pathOf(matchingRule(rules, profile, 'sub_frame', 'www.example.org'))).toBe('block');
  });
});

describe('the rules for Firefox', () => {
  it('name hosts alone where hosts are meant: it takes no list with anything else', async () => {
    const lines = ROWS.platforms.flatMap(({ shows }) => shows.map(([line]) => line));
    const lists = [ORDINARY_LIST, ...lines.map((line) => [line])];
    const compiled = await Promise.all(
      lists.map((list) =>
        compileRules([personFrom(table, list)], table, { browser: 'firefox', supports: all }),
      ),
    );
    const hosts = compiled
      .flatMap(({ rules }) => rules)
      .flatMap(({ condition }) => [
        ...(condition.requestDomains ?? []),
        ...(condition.excludedRequestDomains ?? []),
      ]);
    expect(hosts.length).toBeGreaterThan(10_000);
    expect([...new Set(hosts)].filter((host) => !/^(?:[a-z0-9_-]+\.)+[a-z0-9-]+$/.test(host))).toEqual([]);
  });

  it('redirect visits and block everything else, since our address there names the installation', async () => {
    const { rules } = await compileRules([jane], table, { browser: 'firefox', supports: all });
    expect(pathOf(matchingRule(rules, profile))).toBe('/interception.html?s=jane-0.1');
    for (const type of ['sub_frame', 'xmlhttprequest', 'other'] as const) {
      expect(pathOf(matchingRule(rules, profile, type))).toBe('block');
    }
  });
});

describe('what our address carries', () => {
  it('is an opaque id and a number, never a handle', async () => {
    const { rules } = await compileRules([jane, joe], table, chromium);
    const paths = rules.flatMap(({ action }) =>
      action.type === 'redirect' ? [action.redirect.extensionPath] : [],
    );
    for (const path of paths) expect(path).toMatch(/^\/(?:door|interception)\.html\?s=(?:jane|joe)-\d\.\d+$/);
  });

  it('reads back as what was written', () => {
    for (const form of Object.keys(FORM_CODES) as (keyof typeof FORM_CODES)[]) {
      expect(parseToken(createToken('a.b-c', form))).toEqual({ id: 'a.b-c', form });
    }
    expect(parseToken('')).toBeNull();
    expect(parseToken('a.999')).toBeNull();
    expect(parseToken('a')).toBeNull();
  });
});

describe('a place to find help', () => {
  it('is in no rule, whatever is stored', async () => {
    const stored: Person = {
      ...jane,
      accounts: [
        { id: 'a', platform: 'custom', kind: 'url', value: 'https://www.thehotline.org/', addedAt: 0 },
        { id: 'b', platform: 'mastodon', kind: 'account', value: 'help@thehotline.org', addedAt: 0 },
      ],
    };
    const { rules } = await compileRules([stored], table, chromium);
    expect(matchingRule(rules, 'https://www.thehotline.org/help')).toBeNull();
    expect(matchingRule(rules, 'https://thehotline.org/@help')).toBeNull();
    expect(matchingRule(rules, 'https://thehotline.org/@help@thehotline.org')).toBeNull();
    expect(matchingRule(rules, 'https://mastodon.social/@help@thehotline.org')).not.toBeNull();
  });
});

describe('the numbers', () => {
  it('are the same at every compile, each once, and apart for dynamic and session rules', async () => {
    const first = await compileRules([jane, joe], table, chromium);
    const second = await compileRules([jane, joe], table, chromium);
    expect(second).toEqual(first);
    const ids = first.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const plain = first.rules.filter((rule) => !isLinkDoor(rule)).map(({ id }) => id);
    expect(plain).toEqual(plain.map((_, i) => FIRST_ID.dynamic + i));
    const session = await overrideRules([jane, joe], 'jane', table, chromium);
    expect(session.rules.map(({ id }) => id)).toEqual(session.rules.map((_, i) => FIRST_ID.session + i));
    expect(FIRST_ID.dynamic + RULE_LIMIT).toBeLessThan(FIRST_ID.linkDoor);
    expect(FIRST_ID.linkDoor + RULE_LIMIT).toBeLessThan(FIRST_ID.exceptions);
    expect(FIRST_ID.exceptions + RULE_LIMIT).toBeLessThan(FIRST_ID.session);
  });
});

describe('the browser’s limits', () => {
  const many = (count: number): Person =>
    personFrom(
      table,
      Array.from({ length: count }, (_, i) =>
        `${['instagram', 'facebook', 'x', 'tiktok', 'threads'][i % 5]}:jane_doe${i}`.replace(
          'facebook:jane_',
          'facebook:jane.',
        ),
      ),
    );

  it.each([1, 10, 50, 150])('hold for %i accounts, and nobody’s profile is left out', async (count) => {
    const person = many(count);
    for (const browser of ['chromium', 'firefox'] as const) {
      const { rules, uncovered } = await compileRules([person], table, { browser, supports: narrow });
      const regexes = rules.filter(({ condition }) => condition.regexFilter !== undefined);
      expect(regexes.length).toBeLessThanOrEqual(REGEX_BUDGET.dynamic);
      expect(rules.length).toBeLessThanOrEqual(RULE_LIMIT);
      expect(uncovered.filter(({ form, onMirror }) => form === 'profile' && !onMirror)).toEqual([]);
      for (const { platform, value } of person.accounts) {
        const hosts = {
          instagram: 'instagram.com/',
          facebook: 'facebook.com/',
          x: 'x.com/',
          tiktok: 'tiktok.com/@',
          threads: 'threads.com/@',
        };
        const url = `https://www.${hosts[platform as keyof typeof hosts]}${value}`;
        expect([url, matchingRule(rules, url)?.id]).toEqual([url, expect.any(Number)]);
      }
    }
  });

  it('are respected in each expression: what is too long is split, spelt plainer, or becomes a filter', async () => {
    const person = personFrom(table, ['https://www.linkedin.com/in/' + 'long-name-'.repeat(9)]);
    const { rules } = await compileRules([person], table, { browser: 'chromium', supports: narrow });
    for (const { condition } of rules) expect((condition.regexFilter ?? '').length).toBeLessThan(130);
    expect(matchingRule(rules, `https://www.linkedin.com/in/${'long-name-'.repeat(9)}`)).not.toBeNull();
    expect(matchingRule(rules, `https://www.linkedin.com/in/${'long-name-'.repeat(9)}x`)).toBeNull();
  });

  it('report what fits nowhere', async () => {
    const { rules, uncovered } = await compileRules([personFrom(table, ['name: Jane Doe'])], table, {
      browser: 'chromium',
      supports: async () => false,
    });
    expect(rules).toEqual([]);
    expect(uncovered).toEqual([{ accountId: 'p1-0', form: 'search', onMirror: false }]);
  });
});

describe('the rules of a running override', () => {
  const judge = async (url: string, supports: (regex: string) => Promise<boolean> = all) => {
    const options = { browser: 'chromium', supports } as const;
    const { rules } = await compileRules([jane, joe], table, options);
    const session = await overrideRules([jane, joe], 'jane', table, options);
    return pathOf(matchingRule([...rules, ...session.rules], url, 'main_frame', 'x.com'));
  };

  it.each([all, narrow])('open one person’s pages and nobody else’s', async (supports) => {
    expect(await judge(profile, supports)).toBe('allow');
    expect(await judge('https://x.com/janedoe/likes', supports)).toBe('allow');
    expect(await judge('https://www.instagram.com/joe.roe/', supports)).toBe('/door.html?s=joe-0.1');
  });

  it('leave closed what also shows another listed person', async () => {
    expect(await judge('https://x.com/search?q=janedoe+joeroe')).toMatch(/s=joe-1\.6$/);
    expect(await judge('https://x.com/messages/1234567890123456789-9876543210987654321')).toMatch(
      /s=joe-2\.5$/,
    );
  });

  it('open nothing that two people on the list have in common', async () => {
    const twin = personFrom(table, ['instagram:jane.doe'], 'twin');
    const { rules } = await overrideRules([jane, twin], 'jane', table, chromium);
    expect(matchingRule(rules, profile)?.action.type).not.toBe('allow');
  });

  it('are one rule that opens everything where nobody else is listed', async () => {
    const { rules } = await overrideRules([jane], 'jane', table, chromium);
    expect(rules).toHaveLength(1);
    expect(matchingRule(rules, profile, 'sub_frame')?.action.type).toBe('allow');
  });

  it('open nothing for somebody who is not listed', async () => {
    expect((await overrideRules([jane], 'nobody', table, chromium)).rules).toEqual([]);
  });

  it('stay within their share of the expressions, closed rather than open', async () => {
    const lines = Array.from({ length: 60 }, (_, i) => `x:janedoe${i}`);
    const crowd = [
      personFrom(table, lines, 'a'),
      personFrom(
        table,
        lines.map((line) => `${line}b`),
        'b',
      ),
    ];
    const { rules, uncovered } = await overrideRules(crowd, 'a', table, chromium);
    const regexes = rules.filter(({ condition }) => condition.regexFilter !== undefined);
    expect(regexes.length).toBeLessThanOrEqual(REGEX_BUDGET.session);
    expect(uncovered.length).toBeGreaterThan(0);
    expect(matchingRule(rules, 'https://x.com/search?q=janedoe1+janedoe2b')).toBeNull();
    expect(matchingRule(rules, 'https://x.com/janedoe1')?.action.type).toBe('allow');
  });
});
