import { expect, test } from 'vitest';
import { parseLine } from '../../lib/core/account.ts';
import { compileBlocklist } from '../../lib/core/blocklist.ts';
import { decide } from '../../lib/core/decision.ts';
import { previewPhrase } from '../../lib/core/phrase-preview.ts';
import { TABLE } from '../../lib/core/table.ts';
import { personFrom } from '../support/lists.ts';

test('a name blocks itself in any order, not its parts', () => {
  expect(previewPhrase('Alexandra Jansen')).toEqual({
    blocks: ['alexandra jansen', 'jansen alexandra', 'alexandra jansen photos'],
    passes: ['alexandra', 'jansen', 'alexandra and jansen'],
  });
});

test('a nickname blocks its word, not longer ones', () => {
  expect(previewPhrase('Lexijan')).toEqual({ blocks: ['lexijan', 'lexijan photos'], passes: ['lexijans'] });
});

test.each(['Alexandra Jansen', 'Lexijan', 'José María Núñez', '王芳', 'Ольга Иванова'])(
  'what the preview of %s says is what happens',
  (name) => {
    expect(parseLine(TABLE, `name: ${name}`).type).toBe('phrase');
    const list = compileBlocklist([personFrom(TABLE, [`name: ${name}`])], TABLE);
    const verdict = (query: string) =>
      decide(list, null, 0, `https://www.google.com/search?q=${encodeURIComponent(query)}`).verdict;
    const { blocks, passes } = previewPhrase(name);
    expect(blocks.length).toBeGreaterThan(0);
    expect(passes.length).toBeGreaterThan(0);
    for (const query of blocks) expect([query, verdict(query)]).toEqual([query, 'intercept']);
    for (const query of passes) expect([query, verdict(query)]).toEqual([query, 'pass']);
  },
);
