import type { Plugin } from 'vite';
import { PLATFORM_NAMES } from '../lib/core/platforms/names.ts';

/** The end of the array that opens at `start`: strings are passed over, brackets counted. */
function endOfArray(code: string, start: number): number {
  let depth = 0;
  let quote = '';
  for (let at = start; at < code.length; at += 1) {
    const character = code[at] ?? '';
    if (quote !== '') {
      if (character === '\\') at += 1;
      else if (character === quote) quote = '';
    } else if ('\'"`'.includes(character)) quote = character;
    else if (character === '[') depth += 1;
    else if (character === ']' && (depth -= 1) === 0) return at + 1;
  }
  return code.length;
}

/**
 * Leaves the `shows` and `ignores` examples of the platform table out of the product: they are the rows' tests.
 */
export function dropExamples(): Plugin {
  return {
    name: 'no-contact:drop-examples',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/lib\/core\/platforms\/[\w-]+\.ts$/.test(id)) return null;
      let kept = '';
      let from = 0;
      for (const { index, 0: opening } of code.matchAll(/\b(?:shows|ignores): \[/g)) {
        if (index < from) continue;
        kept += `${code.slice(from, index)}${opening}]`;
        from = endOfArray(code, index + opening.length - 1);
      }
      return from === 0 ? null : { code: kept + code.slice(from), map: null };
    },
  };
}

/** Writes the platforms' names out where they are asked for: the popup shows some, and needs nothing else of the table. */
export function writeNames(): Plugin {
  return {
    name: 'no-contact:write-names',
    enforce: 'pre',
    transform(_, id) {
      if (!id.endsWith('/lib/core/platforms/names.ts')) return null;
      return { code: `export const PLATFORM_NAMES = ${JSON.stringify(PLATFORM_NAMES)};`, map: null };
    },
  };
}
