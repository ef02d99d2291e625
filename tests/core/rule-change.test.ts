import { describe, expect, it } from 'vitest';
import { exceptionRules } from '../../lib/core/exception.ts';
import { createTable } from '../../lib/core/identify.ts';
import type { NetworkRule } from '../../lib/core/network-rules.ts';
import { ROWS } from '../../lib/core/platforms/index.ts';
import { changed, changeOf, isLinkDoor } from '../../lib/core/rule-change.ts';
import { compileRules } from '../../lib/core/rules.ts';
import { personFrom } from '../support/lists.ts';

const table = createTable(ROWS);
const options = { browser: 'chromium', supports: async () => true } as const;
const rulesOf = async (...lines: string[]) =>
  (await compileRules([personFrom(table, lines)], table, options)).rules;

/** The browser: removes, then adds. */
function apply(installed: readonly NetworkRule[], after: readonly NetworkRule[]) {
  const before = {
    rules: installed.filter((rule) => !isLinkDoor(rule)),
    linkDoor: installed.find(isLinkDoor),
  };
  const change = changeOf(before, after);
  const gone = new Set(change.removeRuleIds);
  const rules = [...installed.filter(({ id }) => !gone.has(id)), ...change.addRules];
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  expect(said(changed(before, change).rules)).toEqual(said(rules.filter((rule) => !isLinkDoor(rule))));
  return { rules, change };
}
const said = (rules: readonly NetworkRule[]) =>
  rules.map((rule) => JSON.stringify({ ...rule, id: 0 })).toSorted();

describe('a changed list', () => {
  const lists = [
    ['x:janedoe'],
    ['x:janedoe', 'instagram:jane.doe'],
    ['instagram:jane.doe', 'name: Jane Doe', 'x:janedoe'],
    ['github:janedoe'],
    [],
    Array.from({ length: 40 }, (_, i) => `x:janedoe${i}`),
    ['tiktok:janedoe'],
  ];

  it('has its rules installed after each change, whatever was there before', async () => {
    let installed: readonly NetworkRule[] = [];
    for (const lines of [...lists, ...lists.toReversed()]) {
      const wanted = await rulesOf(...lines);
      installed = apply(installed, wanted).rules;
      expect(said(installed)).toEqual(said(wanted));
    }
  });

  it('has what stays open, too, as rules without a link door, and leaves those alone while they last', async () => {
    const open = exceptionRules(
      [
        {
          ...personFrom(table, ['x:janedoe']),
          exceptions: ['https://x.com/janedoe/status/1', 'https://x.com/janedoe/status/2'].map((url, i) => ({
            id: `e${i}`,
            url,
            hours: null,
            addedAt: 0,
          })),
        },
      ],
      () => true,
    );
    expect(open).toHaveLength(2);
    let installed: readonly NetworkRule[] = [];
    for (const [lines, exceptions] of [
      [['x:janedoe'], open.slice(0, 1)],
      [['x:janedoe', 'github:janedoe'], open],
      [['x:janedoe'], open.slice(1)],
      [['x:janedoe'], []],
    ] as const) {
      const wanted = [...(await rulesOf(...lines)), ...exceptions];
      installed = apply(installed, wanted).rules;
      expect(said(installed)).toEqual(said(wanted));
      expect(apply(installed, wanted).change).toEqual({ addRules: [], removeRuleIds: [] });
      expect(installed.filter(({ action }) => action.type === 'allow').some(isLinkDoor)).toBe(false);
    }
  });

  it('leaves every rule alone that says the same', async () => {
    const one = await rulesOf('x:janedoe', 'github:janedoe');
    const { rules } = apply([], one);
    expect(apply(rules, one).change).toEqual({ addRules: [], removeRuleIds: [] });
    const { change } = apply(rules, await rulesOf('x:janedoe', 'github:janedoe', 'tiktok:janedoe'));
    expect(change.addRules.length).toBeGreaterThan(0);
    expect(JSON.stringify(change.addRules)).toContain('tiktok.com');
    expect(JSON.stringify(change.addRules)).not.toContain('github.com');
  });
});
