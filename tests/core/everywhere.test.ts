import { describe, expect, test } from 'vitest';
import { compileBlocklist } from '../../lib/core/blocklist.ts';
import { decide } from '../../lib/core/decision.ts';
import { everywhereHandle, handleOf, refuseEverywhere, reservedWords } from '../../lib/core/everywhere.ts';
import type { Person } from '../../lib/core/model.ts';
import { neededOrigins } from '../../lib/core/origins.ts';
import { guardedSites } from '../../lib/core/guard-document.ts';
import { compileRules, overrideRules } from '../../lib/core/rules.ts';
import { TABLE } from '../../lib/core/table.ts';
import {
  EVERYWHERE_LINE,
  IGNORES_EVERYWHERE,
  IGNORES_LABEL,
  LABEL_LINE,
  SHOWS_EVERYWHERE,
  SHOWS_LABEL,
} from '../support/everywhere.ts';
import { personFrom } from '../support/lists.ts';
import { matchingRule } from '../support/rule-emulation.ts';

/** The same person with each handle covered on every site. */
function everywhere(person: Person): Person {
  return { ...person, accounts: person.accounts.map((account) => ({ ...account, everywhere: 0 })) };
}

const CASES = [
  { line: EVERYWHERE_LINE, shows: SHOWS_EVERYWHERE, ignores: IGNORES_EVERYWHERE },
  { line: LABEL_LINE, shows: SHOWS_LABEL, ignores: IGNORES_LABEL },
];
const options = { browser: 'chromium', supports: async () => true } as const;

describe.each(CASES)('a handle on every site: $line', ({ line, shows, ignores }) => {
  const person = everywhere(personFrom(TABLE, [line]));
  const list = compileBlocklist([person], TABLE);
  const verdict = (url: string) => decide(list, null, 0, url).verdict;

  test.each(shows)('is met at %s', (url) => {
    expect(decide(list, null, 0, url)).toMatchObject({
      verdict: 'intercept',
      accountId: 'p1-0',
      platform: 'everywhere',
      form: 'elsewhere',
    });
  });

  test.each(ignores)('is not met at %s', (url) => {
    expect(verdict(url)).toBe('pass');
  });

  test('is met nowhere unless that was chosen', () => {
    const plain = compileBlocklist([personFrom(TABLE, [line])], TABLE);
    expect(shows.filter((url) => decide(plain, null, 0, url).verdict === 'intercept')).toEqual([]);
  });

  test('has rules that say the same, and lead to a page that knows no page to open', async () => {
    const { rules, uncovered } = await compileRules([person], TABLE, options);
    expect(uncovered).toEqual([]);
    expect(shows.filter((url) => matchingRule(rules, url)?.action.type !== 'redirect')).toEqual([]);
    expect(ignores.filter((url) => matchingRule(rules, url) !== null)).toEqual([]);
  });

  test('is opened by its person’s override and by no one else’s', async () => {
    const other = { ...personFrom(TABLE, ['x:someone_else_7'], 'p2'), id: 'p2' };
    const now = 1_000;
    const running = (personId: string) => ({ personId, startedAt: 0, endsAt: 9_000, latestSeenAt: 0 });
    const both = compileBlocklist([person, other], TABLE);
    for (const url of shows) {
      expect(decide(both, running('p1'), now, url).verdict).toBe('pass');
      expect(decide(both, running('p2'), now, url).verdict).toBe('intercept');
    }
    const { rules } = await overrideRules([person, other], 'p1', TABLE, options);
    expect(shows.filter((url) => matchingRule(rules, url)?.action.type !== 'allow')).toEqual([]);
  });
});

describe('what may be covered on every site', () => {
  test.each([
    ['alexdoering_9', null],
    ['jane.doeringer', null],
    ['jane-doeringer-4b7a92', null],
    ['xj9q2', null],
    ['abcd', 'short'],
    ['sunny', 'ordinary'],
    ['alexander', 'ordinary'],
    ['happy_dog', 'ordinary'],
    ['dark.knight.99', 'ordinary'],
    ['settings', 'ordinary'],
  ])('%s: %s', (handle, refusal) => {
    expect(refuseEverywhere(handle, reservedWords(TABLE))).toBe(refusal);
  });

  test.each([
    ['+31 6 1234 5678', null],
    ['jane@example.org', null],
    ['100004567891234', null],
    ['@Alex.Doering', 'alex.doering'],
  ])('the handle of %s is %s', (value, handle) => {
    expect(handleOf({ platform: 'any', value })).toBe(handle);
    expect(handleOf({ platform: 'custom', value })).toBe(null);
  });

  test('a handle that is refused blocks nothing, even if it was stored', () => {
    const person = everywhere(personFrom(TABLE, ['instagram:sunny']));
    expect(everywhereHandle(TABLE, person.accounts[0]!)).toBe(null);
    const list = compileBlocklist([person], TABLE);
    expect(decide(list, null, 0, 'https://forum.example/users/sunny').verdict).toBe('pass');
  });
});

test('asks for all sites, which it alone does, and runs no code of ours there', () => {
  const plain = personFrom(TABLE, [EVERYWHERE_LINE]);
  const chosen = everywhere(plain);
  expect(neededOrigins(TABLE, plain.accounts, 'everywhere')).toEqual([]);
  expect(neededOrigins(TABLE, chosen.accounts, 'everywhere')).toEqual(['*://*/*']);
  expect(guardedSites([chosen], TABLE)).toEqual(guardedSites([plain], TABLE));
});
