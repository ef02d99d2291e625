/**
 * Stands in for `#i18n` in the gallery: the same files, the same keys, `$1` and plurals, without a browser that has
 * the extension. `?locale=de` shows that language. `?locale=pseudo` shows every sentence 40 % longer and with marks, so
 * that whatever doesn't come from the file, or doesn't fit, is seen; `?locale=rtl` has them run from right to left,
 * like Arabic or Hebrew.
 */
import de from '../../lib/locales/de.json';
import en from '../../lib/locales/en.json';
import es from '../../lib/locales/es.json';
import fr from '../../lib/locales/fr.json';
import pt from '../../lib/locales/pt_BR.json';

type Tree = { readonly [key: string]: string | Tree };

const LANGUAGES: Record<string, Tree> = { de, en, es, fr, pt };

const locale = new URLSearchParams(location.search).get('locale') ?? 'en';
const messages = LANGUAGES[locale] ?? en;
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

/** The letters run from right to left, whatever they are. */
const mirrored = (text: string): string => `\u202e${text}\u202c`;

function plural(forms: Tree, count: number): string {
  const form = forms[String(count)] ?? forms['n'];
  return typeof form === 'string' ? form : '';
}

/** A sentence as the locale shows it. What the file says of the language itself is no sentence. */
function shown(key: string, text: string): string {
  if (key === 'format.direction' && locale === 'rtl') return 'rtl';
  if (key.startsWith('format.')) return text;
  if (locale === 'pseudo') return lengthen(text);
  return locale === 'rtl' ? mirrored(text) : text;
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
  return shown(key, text).replace(/\$(\d)/g, (_, number: string) => String(list[Number(number) - 1] ?? ''));
}

export const i18n = { t };
