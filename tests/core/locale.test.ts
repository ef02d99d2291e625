import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseLine } from '../../lib/core/account.ts';
import { TABLE } from '../../lib/core/table.ts';
import { isLongEnough, sentenceLetters, STANDARD_SENTENCE_LETTERS } from '../../lib/core/sentence.ts';

type Tree = { readonly [key: string]: string | Tree };

const FOLDER = new URL('../../lib/locales/', import.meta.url);

/** Every sentence with its key; the forms of a plural each. */
function sentences(tree: Tree, path = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : sentences(value, `${path}${key}.`),
  );
}

const LANGUAGES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  readdirSync(FOLDER).map((file) => [
    file.replace('.json', ''),
    new Map(sentences(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Tree)),
  ]),
);
const english = LANGUAGES.get('en') ?? new Map<string, string>();

/** What must not be said, by language. */
const UNSAID: Readonly<Record<string, RegExp>> = {
  en: /\b(oops|your ex|are you sure|stay strong|failed|failure|streak|sorry|please)\b/iu,
  de: /(hoppla|dein(e|em|en)? ex|bist du sicher|bleib stark|versagt|leider|bitte|scham)(?!\p{L})/iu,
  es: /(?<!\p{L})(ups|tu ex|segur[oa] de|sé fuerte|fracas\w*|lo sentimos|por favor|vergüenza)(?!\p{L})/iu,
  fr: /(?<!\p{L})(oups|votre ex|êtes-vous sûr|restez fort|échec|échoué|désolé|s’il vous plaît|honte)(?!\p{L})/iu,
  pt_BR:
    /(?<!\p{L})(ops|seu ex|sua ex|tem certeza|seja forte|fracass\w*|desculpe|por favor|vergonha)(?!\p{L})/iu,
};

test('there are five languages', () => {
  expect([...LANGUAGES.keys()].toSorted()).toEqual(Object.keys(UNSAID).toSorted());
});

describe.each([...LANGUAGES])('the sentences in %s', (language, all) => {
  const matching = (pattern: RegExp): string[] =>
    [...all].filter(([, text]) => pattern.test(text)).map(([key, text]) => `${key}: ${text}`);

  test('are all there, and no more', () => {
    expect([...all.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    expect([...all].filter(([, text]) => text.trim() === '' && !/^(, )$/.test(text))).toEqual([]);
  });

  test('name the same things in the same places', () => {
    const places = (text: string): string[] => [...text.matchAll(/\$\d/g)].map(String).toSorted();
    const differing = [...all].filter(([key, text]) => {
      // “One” and “none” may be told without a number.
      if (/\.[01]$/.test(key))
        return places(text).some(
          (place) => !places(english.get(key.slice(0, -1) + 'n') ?? '').includes(place),
        );
      return places(text).join() !== places(english.get(key) ?? '').join();
    });
    expect(differing).toEqual([]);
  });

  test('don’t shout, shame or apologise', () => {
    expect(matching(/[!¡]|\p{Extended_Pictographic}/u)).toEqual([]);
    expect(matching(UNSAID[language] ?? /^/)).toEqual([]);
  });

  test('have the quotes and apostrophes of a book', () => {
    expect(matching(/['"]/).filter((line) => !line.startsWith('extension.'))).toEqual([]);
  });

  test('have in each plural a form for none, one and many', () => {
    const keys = [...all.keys()];
    const plurals = keys.filter((key) => key.endsWith('.n')).map((key) => key.slice(0, -2));
    expect(plurals.length).toBeGreaterThan(10);
    for (const plural of plurals) {
      const forms = keys.filter((key) => key.slice(0, key.lastIndexOf('.')) === plural);
      expect(forms.map((key) => key.split('.').at(-1)).toSorted()).toEqual(['0', '1', 'n']);
    }
    // The build parts the forms with this sign.
    expect(matching(/ \| /)).toEqual([]);
  });

  test('keep to the stores’ limits', () => {
    // https://developer.chrome.com/docs/extensions/reference/manifest/name and …/description; addons.mozilla.org: 45.
    expect(all.get('extension.name')?.length).toBeLessThanOrEqual(45);
    expect(all.get('extension.description')?.length).toBeLessThanOrEqual(132);
  });

  test('have a sentence to type that is as long as the commitment counts on', () => {
    const sentence = all.get('override.sentence') ?? '';
    expect(isLongEnough(sentence)).toBe(true);
    expect(sentenceLetters(sentence)).toBeGreaterThanOrEqual(STANDARD_SENTENCE_LETTERS);
  });

  test('show ways to write a line that are understood', () => {
    const hint = all.get('people.linesHint') ?? '';
    const quoted = [...hint.matchAll(/[“„«]\s?(.+?)\s?[”“»]/g)].map(([, line]) => line ?? '');
    expect(quoted).toHaveLength(3);
    for (const line of quoted)
      expect(
        parseLine(
          TABLE,
          line.replace(
            /Nombre Apellido|Prénom Nom|Nome Sobrenome|First Last|Vorname Nachname/,
            'Jane Doeringer',
          ),
        ).type,
      ).not.toBe('refusal');
  });
});
