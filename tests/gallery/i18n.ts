/**
 * Stands in for `#i18n` in the gallery: the same file, the same keys, `$1` and plurals, without a browser that has
 * the extension. `?locale=pseudo` shows every sentence 40 % longer and with marks, so that whatever doesn't come from
 * the file, or doesn't fit, is seen.
 */
import messages from '../../lib/locales/en.json';

type Tree = { readonly [key: string]: string | Tree };

const pseudo = new URLSearchParams(location.search).get('locale') === 'pseudo';
const ACCENTS: Record<string, string> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', n: 'ñ', c: 'ç' };

/** “Leave” → “[Léávé lé]”: marked and 40 % longer; `$1` stays. */
function lengthen(text: string): string {
  const marked = text.replace(/[aeiounc]/g, (letter) => ACCENTS[letter] ?? letter);
  const words = marked.replace(/\$\d/g, '').split(' ');
  let extra = '';
  for (let index = 0; extra.length < text.length * 0.4; index += 1)
    extra += ` ${words[index % words.length] ?? 'x'}`;
  return `[${marked}${extra.slice(0, Math.ceil(text.length * 0.4))}]`;
}

function plural(forms: Tree, count: number): string {
  const form = forms[String(count)] ?? forms['n'];
  return typeof form === 'string' ? form : '';
}

function t(key: string, ...args: (number | readonly (string | number)[])[]): string {
  const found = key
    .split('.')
    .reduce<string | Tree | undefined>(
      (tree, part) => (typeof tree === 'object' ? tree[part] : undefined),
      messages,
    );
  const count = args.find((arg) => typeof arg === 'number');
  const list = args.find((arg) => Array.isArray(arg)) ?? (count === undefined ? [] : [count]);
  const text = typeof found === 'object' && count !== undefined ? plural(found, count) : found;
  if (typeof text !== 'string' || text === '') throw new Error(`No message "${key}"`);
  // The language's code is no sentence.
  const shown = pseudo && key !== 'format.language' ? lengthen(text) : text;
  return shown.replace(/\$(\d)/g, (_, number: string) => String(list[Number(number) - 1] ?? ''));
}

export const i18n = { t };
