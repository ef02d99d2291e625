import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileBlocklist } from '../../lib/core/blocklist.ts';
import { decide } from '../../lib/core/decision.ts';
import { createTable } from '../../lib/core/identify.ts';
import { ROWS } from '../../lib/core/platforms/index.ts';
import { compileRules } from '../../lib/core/rules.ts';
import { personFrom } from '../support/lists.ts';
import { MATRIX } from '../support/person-matrix.ts';
import { beyondRules } from '../support/beyond-rules.ts';
import { matchingRule } from '../support/rule-emulation.ts';

const table = createTable(ROWS);
const everyRow = [...ROWS.platforms, ...ROWS.mirrors, ...ROWS.copies, ...ROWS.searches];
const supports = async () => true;

function verdict(lines: readonly string[], url: string): 'block' | 'allow' {
  const list = compileBlocklist([personFrom(table, lines)], table);
  return decide(list, null, 0, url).verdict === 'intercept' ? 'block' : 'allow';
}

const isBeyondRules = (lines: readonly string[], url: string) => beyondRules(table, lines, url) !== null;

/** Many examples list the same line. */
const compiled = new Map<string, ReturnType<typeof compileRules>>();

async function ruled(lines: readonly string[], url: string): Promise<'block' | 'allow'> {
  const key = lines.join('\n');
  const known = compiled.get(key);
  const made = known ?? compileRules([personFrom(table, lines)], table, { browser: 'chromium', supports });
  if (!known) compiled.set(key, made);
  return matchingRule((await made).rules, url) ? 'block' : 'allow';
}

describe.each(everyRow)('the row of $name', (row) => {
  it('has at least four examples of each sort', () => {
    const showsNobody = 'kinds' in row && Object.keys(row.kinds).length === 0;
    expect(row.shows.length >= 4).toBe(!showsNobody);
    expect(row.ignores.length).toBeGreaterThanOrEqual(4);
  });

  it.each(row.shows)('shows %s at %s', async (line, url) => {
    expect(verdict([line], url)).toBe('block');
    expect(await ruled([line], url)).toBe(isBeyondRules([line], url) ? 'allow' : 'block');
  });

  it.each(row.ignores)('does not show %s at %s', async (line, url) => {
    expect(verdict([line], url)).toBe('allow');
    expect(await ruled([line], url)).toBe('allow');
  });
});

describe('the cases of the matrix', () => {
  it.each(MATRIX.mustBlock)('block %s', async (url) => {
    expect(verdict(MATRIX.list, url)).toBe('block');
    expect(await ruled(MATRIX.list, url)).toBe('block');
  });

  it.each(MATRIX.mustNotBlock)('leave %s alone', async (url) => {
    expect(verdict(MATRIX.list, url)).toBe('allow');
    expect(await ruled(MATRIX.list, url)).toBe('allow');
  });
});

describe('the cases of the sample', () => {
  interface Case {
    listed: string | string[];
    url: string;
    expect: 'block' | 'allow';
    why: string;
  }
  const cases = readFileSync('tests/fixtures/platform-forms-sample.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case);

  it.each(cases)('$expect $url for $listed: $why', async ({ listed, url, expect: expected }) => {
    const lines = [listed].flat();
    expect(verdict(lines, url)).toBe(expected);
    expect(await ruled(lines, url)).toBe(isBeyondRules(lines, url) ? 'allow' : expected);
  });
});
