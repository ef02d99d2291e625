/** A handle that is a common word: whoever searches for something else with that word in it looks for nobody. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileBlocklist } from '../../lib/core/blocklist.ts';
import { isCommon } from '../../lib/core/common-words.ts';
import { decide, decideOnSite } from '../../lib/core/decision.ts';
import { compileGuard, readGuard } from '../../lib/core/guard-document.ts';
import { createSiteTable } from '../../lib/core/identify.ts';
import { compileRules } from '../../lib/core/rules.ts';
import { TABLE } from '../../lib/core/table.ts';
import { personFrom } from '../support/lists.ts';
import { matchingRule } from '../support/rule-emulation.ts';

/** About as narrow as the browser. */
const narrow = async (regex: string) => regex.length < 200;

async function judgeOf(line: string) {
  const people = [personFrom(TABLE, [line])];
  const list = compileBlocklist(people, TABLE);
  const sets = await Promise.all(
    [async () => true, narrow].map((supports) =>
      compileRules(people, TABLE, { browser: 'chromium', supports }),
    ),
  );
  const document = compileGuard(people, TABLE, 'v:1');
  const guardAt = (url: string) => {
    const { rows, people: slim } = readGuard(document, new URL(url).hostname)!;
    return compileBlocklist(slim, createSiteTable(rows));
  };
  return (url: string, isOwn: boolean) => [
    decide(list, null, 0, url).verdict === 'intercept',
    ...sets.map(({ rules }) => matchingRule(rules, url) !== null),
    ...(isOwn ? [decideOnSite(guardAt(url), null, 0, url).verdict === 'intercept'] : []),
  ];
}

const judges = new Map<string, ReturnType<typeof judgeOf>>();
async function judge(line: string, url: string, isOwn: boolean) {
  const known = judges.get(line) ?? judgeOf(line);
  judges.set(line, known);
  return (await known)(url, isOwn);
}

describe('on the platform’s own search it counts', () => {
  it.each([
    ['reddit:max', 'https://www.reddit.com/search/?q=max'],
    ['reddit:max', 'https://www.reddit.com/search/?q=%22Max%22&type=people'],
    ['reddit:max', 'https://www.reddit.com/r/formula1/search?q=author%3Amax+race'],
    ['reddit:max', 'https://www.reddit.com/search/?q=race+author:max'],
    ['github:alex', 'https://github.com/search?q=alex&type=users'],
    ['github:alex', 'https://github.com/search?type=code&q=user%3Aalex+lang%3Ago'],
    ['github:alex', 'https://github.com/issues?q=is%3Aopen+author%3Aalex'],
    ['x:emma', 'https://x.com/search?q=from%3Aemma%20cats&f=live'],
    ['x:emma', 'https://x.com/search?q=%40emma'],
    ['x:emma', 'https://x.com/search?q=hello+%40emma+there'],
    ['x:emma', 'https://x.com/search?q=%28from%3Aemma%29'],
    ['instagram:emma', 'https://www.instagram.com/explore/search/keyword/?q=emma'],
    ['instagram:emma', 'https://www.instagram.com/explore/search/keyword/?q=+%40emma+'],
    ['spotify:rose', 'https://open.spotify.com/search/rose/users'],
    ['spotify:rose', 'https://open.spotify.com/search/%40rose%20songs'],
  ])('%s at %s', async (line, url) => {
    expect(await judge(line, url, true)).toEqual([true, true, true, true]);
  });
});

describe('and does not', () => {
  it.each([
    ['reddit:max', 'https://www.reddit.com/search/?q=max+verstappen'],
    ['reddit:max', 'https://www.reddit.com/r/formula1/search/?q=verstappen%20max'],
    ['reddit:max', 'https://www.reddit.com/search/?q=author%3Amaximilian+max+power'],
    ['reddit:max', 'https://www.reddit.com/search/?q=coauthor%3Amax+power'],
    ['github:alex', 'https://github.com/search?q=alex+parser&type=repositories'],
    ['github:alex', 'https://github.com/search?q=repo%3Aalex%2Fparser+bug'],
    ['instagram:emma', 'https://www.instagram.com/explore/search/keyword/?q=emma%20watson'],
    ['instagram:emma', 'https://www.instagram.com/explore/search/keyword/?q=%40emmawatson+emma'],
    ['spotify:rose', 'https://open.spotify.com/search/rose%20garden'],
    ['facebook:alex.ander', 'https://www.facebook.com/search/top?q=alexander+bakery'],
  ])('%s at %s', async (line, url) => {
    expect(await judge(line, url, true)).toEqual([false, false, false, false]);
  });
});

describe('on a search engine it counts with a sigil, or with its platform’s name and nothing else', () => {
  it.each([
    ['pinterest:rose', 'https://www.google.com/search?q=rose+pinterest'],
    ['pinterest:rose', 'https://www.google.com/search?q=pinterest.com%3A+rose'],
    ['pinterest:rose', 'https://www.google.com/search?q=site%3Apinterest.com+rose'],
    ['pinterest:rose', 'https://www.google.com/search?q=%22rose%22+site%3Apinterest.com'],
    ['pinterest:rose', 'https://duckduckgo.com/?q=pinterest.com%2Frose'],
    ['pinterest:rose', 'https://duckduckgo.com/?q=garden+%40rose+ideas'],
    ['twitch:chat', 'https://www.bing.com/search?q=twitch+%22chat%22'],
  ])('%s at %s', async (line, url) => {
    expect(await judge(line, url, false)).toEqual([true, true, true]);
  });

  it.each([
    ['pinterest:rose', 'https://www.google.com/search?q=rose+garden+pinterest'],
    ['pinterest:rose', 'https://www.google.com/search?q=pinterest+rose+garden'],
    ['pinterest:rose', 'https://www.google.com/search?q=pinterest+%40roses'],
    ['pinterest:rose', 'https://www.google.com/search?q=rose'],
    ['twitch:chat', 'https://www.google.com/search?q=twitch+chat+commands'],
    ['twitch:chat', 'https://duckduckgo.com/?q=best+twitch+chat'],
    ['instagram:max', 'https://duckduckgo.com/?q=max+verstappen+instagram+%40maxverstappen1'],
    ['instagram:max', 'https://duckduckgo.com/?q=flights+from%3Amax'],
  ])('but not %s at %s', async (line, url) => {
    expect(await judge(line, url, false)).toEqual([false, false, false]);
  });
});

it('in any other search, too, rules meet nothing that decide lets pass, and the guard decides alike', async () => {
  const word = fc.constantFrom(
    ...[
      'emma',
      'Emma',
      'emma.',
      'emmas',
      'watson',
      'from',
      'user',
      'x',
      'x.com',
      'site',
      'from:emma',
      '@emma',
    ],
  );
  const gap = fc.constantFrom('+', '%20', ':', '%3A', '@', '%40', '/', '%2F', '%22', '-', '%2B', '.', '');
  const query = fc
    .array(fc.tuple(gap, word, gap), { minLength: 1, maxLength: 4 })
    .map((all) => all.flat().join(''));
  const own = await judgeOf('x:emma');
  const uncommon = await judgeOf('x:emmafrom');
  let met = 0;
  fc.assert(
    fc.property(query, (text) => {
      const [decided, ruled, narrowly, guarded] = own(`https://x.com/search?f=live&q=${text}&a=1`, true);
      expect([text, guarded]).toEqual([text, decided]);
      const [elsewhere, ruledElsewhere] = own(`https://www.google.com/search?q=${text}`, false);
      expect([text, decided || !(ruled || narrowly), elsewhere || !ruledElsewhere]).toEqual([
        text,
        true,
        true,
      ]);
      if (ruled) met += 1;
      const odd = uncommon(`https://x.com/search?q=${text.replaceAll('emma', 'emmafrom')}`, true);
      expect([text, odd[0] || !(odd[1] || odd[2]), odd[3]]).toEqual([text, true, odd[0]]);
    }),
    { numRuns: 3_000 },
  );
  expect(met).toBeGreaterThan(200);
});

it('the words of these cases are common, and one that isn’t goes on as it was', async () => {
  expect(['max', 'alex', 'emma', 'rose', 'chat', 'alexander'].map((word) => [word, isCommon(word)])).toEqual(
    ['max', 'alex', 'emma', 'rose', 'chat', 'alexander'].map((word) => [word, true]),
  );
  const url = 'https://www.reddit.com/search/?q=jane_doeringer+and+her+cat';
  expect(await judge('reddit:jane_doeringer', url, true)).toEqual([true, true, true, true]);
});
