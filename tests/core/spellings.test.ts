import { describe, expect, it } from 'vitest';
import { compileBlocklist } from '../../lib/core/blocklist.ts';
import { decide } from '../../lib/core/decision.ts';
import { createTable } from '../../lib/core/identify.ts';
import type { NetworkRule } from '../../lib/core/network-rules.ts';
import { ROWS } from '../../lib/core/platforms/index.ts';
import { compileRules } from '../../lib/core/rules.ts';
import { beyondRules } from '../support/beyond-rules.ts';
import { personFrom } from '../support/lists.ts';
import { matchingRule } from '../support/rule-emulation.ts';

const table = createTable(ROWS);

/** Many examples list the same line. */
const judges = new Map<string, ReturnType<typeof judgeOf>>();

function judge(lines: readonly string[]) {
  const key = lines.join('\n');
  const known = judges.get(key) ?? judgeOf(lines);
  judges.set(key, known);
  return known;
}

async function judgeOf(lines: readonly string[]) {
  const person = personFrom(table, lines);
  const list = compileBlocklist([person], table);
  const { rules } = await compileRules([person], table, { browser: 'chromium', supports: async () => true });
  return (url: string) => ({
    decided: decide(list, null, 0, url).verdict === 'intercept',
    ruled: matchingRule(rules as NetworkRule[], url) !== null,
  });
}

const BOTH = { decided: true, ruled: true };
const NEITHER = { decided: false, ruled: false };
/** Spellings that no rule can hold: the background's own check catches them. */
const DECIDED_ONLY = { decided: true, ruled: false };

describe('an address that is written oddly', () => {
  it.each([
    ['another case', 'https://WWW.Instagram.COM/Jane_D.OE'],
    ['no www', 'http://instagram.com/jane_d.oe'],
    ['a port', 'https://www.instagram.com:8443/jane_d.oe/'],
    ['a trailing dot in the host', 'https://www.instagram.com./jane_d.oe/'],
    ['doubled slashes', 'https://www.instagram.com//jane_d.oe//'],
    ['an encoded full stop', 'https://www.instagram.com/jane_d%2Eoe'],
    ['an encoded underscore, small', 'https://www.instagram.com/jane%5fd.oe'],
    ['an encoded at sign', 'https://www.instagram.com/%40jane_d.oe'],
    ['a detour through another folder', 'https://www.instagram.com/explore/../jane_d.oe'],
    ['backslashes', 'https:\\\\www.instagram.com\\jane_d.oe'],
    ['a user name in front', 'https://someone:secret@www.instagram.com/jane_d.oe'],
    ['full-width letters in the host', 'https://ｗｗｗ.instagram.com/jane_d.oe'],
    ['a query', 'https://www.instagram.com/jane_d.oe?igsh=abc'],
    ['a fragment', 'https://www.instagram.com/jane_d.oe#top'],
  ])('shows the person all the same: %s', async (_, url) => {
    const judged = await judge(['instagram:jane_d.oe']);
    expect(judged(url)).toEqual(BOTH);
  });

  it.each([
    ['an encoded letter', 'https://www.instagram.com/%6aane_d.oe'],
    ['a mark of direction', 'https://www.instagram.com/%E2%80%AAjane_d.oe%E2%80%AC'],
  ])('shows the person, beyond what a rule can say: %s', async (_, url) => {
    const judged = await judge(['instagram:jane_d.oe']);
    expect(judged(url)).toEqual(DECIDED_ONLY);
  });

  it.each([
    ['a longer handle', 'https://www.instagram.com/jane_d.oe2'],
    ['a handle that goes on after a full stop', 'https://www.instagram.com/jane_d.oe.art'],
    ['a handle that ends alike', 'https://www.instagram.com/the.jane_d.oe'],
    ['punctuation that differs', 'https://www.instagram.com/jane.d_oe'],
    ['an encoded slash', 'https://www.instagram.com/jane_d.oe%2Freels'],
    ['something glued on', 'https://www.instagram.com/jane_d.oe;x'],
    ['a host that ends alike', 'https://notinstagram.com/jane_d.oe'],
    ['a host that begins alike', 'https://www.instagram.com.evil.example/jane_d.oe'],
    ['the platform as a user name', 'https://www.instagram.com@evil.example/jane_d.oe'],
    ['a look-alike letter in the host', 'https://xn--nstagram-skb.com/jane_d.oe'],
    ['the handle in a junk parameter', 'https://www.instagram.com/otheruser/?ref=jane_d.oe'],
    [
      'the address in an unrelated site’s query',
      'https://blog.example/?ref=https://www.instagram.com/jane_d.oe',
    ],
    ['broken encoding', 'https://www.instagram.com/jane_d.oe%'],
  ])('is a stranger’s page: %s', async (_, url) => {
    const judged = await judge(['instagram:jane_d.oe']);
    expect(judged(url)).toEqual(NEITHER);
  });
});

it('what a wildcard takes may be a space: rule and decision agree', async () => {
  const judged = await judge(['https://vk.com/id194141788']);
  expect(judged('https://vk.com/feed?w=wall194141788_+')).toEqual(BOTH);
});

describe('Facebook', () => {
  it.each(['jane.doe', 'janedoe', 'Jane.D.O.E', 'j.anedoe', 'jane%2Edoe'])(
    'reads %s as the same name',
    async (name) => {
      const judged = await judge(['facebook:jane.doe']);
      expect(judged(`https://m.facebook.com/${name}/photos`)).toEqual(BOTH);
    },
  );

  it('reads the author of a post, not the post', async () => {
    const judged = await judge(['facebook:100012345678901']);
    expect(judged('https://www.facebook.com/permalink.php?story_fbid=1&id=100012345678901')).toEqual(BOTH);
    expect(judged('https://www.facebook.com/permalink.php?story_fbid=100012345678901')).toEqual(NEITHER);
  });
});

describe('names in other alphabets', () => {
  it('compare without case, encoded or not, composed or not', async () => {
    const judged = await judge(['https://www.linkedin.com/in/jörg-müller-9274']);
    expect(judged('https://de.linkedin.com/in/J%C3%96RG-M%C3%9CLLER-9274')).toEqual(BOTH);
    expect(judged('https://www.linkedin.com/in/jo%CC%88rg-mu%cc%88ller-9274/')).toEqual(BOTH);
    expect(judged('https://www.linkedin.com/in/jorg-muller-9274')).toEqual(NEITHER);
  });

  it('know the two small sigmas as one letter', async () => {
    const judged = await judge(['https://www.youtube.com/@ΝΙΚΟΣ']);
    expect(judged('https://www.youtube.com/@νικος')).toEqual(BOTH);
    expect(judged('https://www.youtube.com/@νικοσ')).toEqual(BOTH);
  });
});

describe('searches on a platform', () => {
  it.each([
    ['the handle', 'janedoe', BOTH],
    ['the handle with @', '%40janedoe', BOTH],
    ['an operator', 'from%3Ajanedoe', BOTH],
    ['an operator and @, unencoded', 'from:@JaneDoe', BOTH],
    ['the handle in quotes', '%22janedoe%22', BOTH],
    ['the handle among words', 'who+is+janedoe+really', BOTH],
    ['the handle in brackets', '[janedoe]', DECIDED_ONLY],
    ['a longer handle', 'janedoe2', NEITHER],
    ['a part of the handle', 'jane', NEITHER],
    ['an accented neighbour', 'janedo%C3%A9', NEITHER],
    ['the name', 'Jane+Doe', BOTH],
    ['the name, turned round', 'doe%20jane', BOTH],
    ['the name in quotes', '%22jane+doe%22', BOTH],
    ['the name with accents', 'jan%C3%A9+doe', DECIDED_ONLY],
    ['the name with something between', 'jane+van+doe', NEITHER],
    ['one of its words', 'doe', NEITHER],
    ['a longer word', 'jane+doering', NEITHER],
  ])('%s: %s', async (_, query, expected) => {
    const judged = await judge(['x:janedoe', 'name: Jane Doe']);
    expect(judged(`https://x.com/search?src=typed&q=${query}&f=live`)).toEqual(expected);
    expect(judged(`https://x.com/search?src=typed&pq=${query}`)).toEqual(NEITHER);
    expect(judged(`https://x.com/other?q=${query}`)).toEqual(NEITHER);
  });

  it('find a name that was listed with its accents either way', async () => {
    const judged = await judge(['name: Jörg Müller']);
    expect(judged('https://x.com/search?q=j%C3%B6rg+m%C3%BCller')).toEqual(BOTH);
    expect(judged('https://x.com/search?q=Jorg%20Muller')).toEqual(BOTH);
  });
});

describe('addresses within addresses', () => {
  it('are followed five deep, and no deeper', async () => {
    const judged = await judge(['instagram:jane.doe']);
    const wrap = (url: string) => `https://l.facebook.com/l.php?u=${encodeURIComponent(url)}`;
    let url = 'https://www.instagram.com/jane.doe/';
    for (let depth = 1; depth <= 6; depth++) {
      url = wrap(url);
      expect(judged(url).decided).toBe(depth <= 5);
    }
  });
});

describe('every example, spelt in ways that mean the same', () => {
  const mutations: [string, (url: string) => string][] = [
    ['http', (url) => url.replace('https:', 'http:')],
    ['a port', (url) => url.replace(/^(https:\/\/[^/]+)/, '$1:8443')],
    ['a trailing dot', (url) => url.replace(/^(https:\/\/[^/]+)/, '$1.')],
    ['doubled slashes', (url) => url.replace(/^(https:\/\/[^/]+)\//, '$1//')],
    ['a trailing part', (url) => (/[?#*]/.test(url) ? url : `${url.replace(/\/$/, '')}/x`)],
    ['a first parameter', (url) => (url.includes('?') ? url.replace('?', '?x=1&') : `${url}?x=1`)],
  ];
  const rows = [...ROWS.platforms, ...ROWS.mirrors];
  const examples = rows
    .flatMap(({ name, shows }) => shows.map(([line, url]) => ({ name, line, url })))
    .filter(({ url }) => url.startsWith('http'));

  it.each(examples)('$name: $url', async ({ line, url }) => {
    const judged = await judge([line]);
    const [page = '', ...rest] = url.split(/(?=#)/);
    const expected = beyondRules(table, [line], url) === null ? BOTH : DECIDED_ONLY;
    for (const [what, mutate] of mutations)
      expect([what, judged(mutate(page) + rest.join(''))]).toEqual([what, expected]);
  });

  const strangers = rows
    .flatMap(({ name, ignores }) => ignores.map(([line, url]) => ({ name, line, url })))
    .filter(({ url }) => url.startsWith('http'));
  it.each(strangers)('$name leaves alone: $url', async ({ line, url }) => {
    const judged = await judge([line]);
    for (const [what, mutate] of mutations) expect([what, judged(mutate(url))]).toEqual([what, NEITHER]);
  });
});
