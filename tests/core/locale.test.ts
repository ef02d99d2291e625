import { describe, expect, test } from 'vitest';
import messages from '../../lib/locales/en.json';

type Tree = { readonly [key: string]: string | Tree };

/** Every sentence with its key; the forms of a plural each. */
function sentences(tree: Tree, path = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : sentences(value, `${path}${key}.`),
  );
}

const ALL = sentences(messages).filter(([key]) => !key.startsWith('extension.'));
/** The keys of the sentences that this matches. */
const matching = (pattern: RegExp): string[] =>
  ALL.filter(([, text]) => pattern.test(text)).map(([key, text]) => `${key}: ${text}`);

describe('the sentences', () => {
  test('don’t shout, shame or apologise', () => {
    expect(matching(/!|\p{Extended_Pictographic}/u)).toEqual([]);
    const words = /\b(oops|your ex|are you sure|stay strong|failed|failure|streak|sorry|please)\b/i;
    expect(matching(words)).toEqual([]);
  });

  test('have the quotes and apostrophes of a book', () => {
    expect(matching(/['"]/)).toEqual([]);
  });

  test('have in each plural a form for none, one and many', () => {
    const plurals = ALL.filter(([key]) => key.endsWith('.n')).map(([key]) => key.slice(0, -2));
    expect(plurals.length).toBeGreaterThan(10);
    for (const plural of plurals) {
      const forms = ALL.filter(([key]) => key.slice(0, key.lastIndexOf('.')) === plural);
      expect(forms.map(([key]) => key.split('.').at(-1)).toSorted()).toEqual(['0', '1', 'n']);
    }
    // The build parts the forms with this sign.
    expect(matching(/ \| /)).toEqual([]);
  });
});
