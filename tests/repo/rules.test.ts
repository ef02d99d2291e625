import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GUARD_CLASSES } from '../support/guard-classes.ts';

describe('docs/RULES.md', () => {
  it('lists the classes that no rule can match, and no others', () => {
    const rows = readFileSync('docs/RULES.md', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .slice(2)
      .map((line) =>
        line
          .slice(2, -2)
          .split(' | ')
          .map((cell) => cell.trim()),
      );
    expect(rows).toEqual(GUARD_CLASSES.map(({ name, why, example: [, url] }) => [name, why, `\`${url}\``]));
  });
});
