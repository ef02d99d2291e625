/**
 * Writes docs/PLATFORMS.md from the table: `npm run docs:platforms`. With `--check` it only says whether the document
 * is as the table is, and the exit status is 1 if it isn't.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readPattern } from '../lib/core/pattern.ts';
import { ROWS } from '../lib/core/platforms/index.ts';
import type { IdentifierKind, PlatformRow, TableRows } from '../lib/core/platforms/row.ts';

const FILE = fileURLToPath(new URL('../docs/PLATFORMS.md', import.meta.url));

/** The words for a form that the product itself uses. */
const FORM_WORDS = (
  JSON.parse(readFileSync(new URL('../lib/locales/en.json', import.meta.url), 'utf8')) as {
    coverage: { form: Record<string, string> };
  }
).coverage.form;

const code = (text: string) => `\`${text.replaceAll('|', '\\|')}\``;

/** What a person writes for a kind of identifier, in words. */
function kindWords(name: string, { caseSensitive, ignored, equivalents }: IdentifierKind): string {
  const notes = [
    ...(caseSensitive ? ['its case counts'] : []),
    ...(ignored
      ? [`${[...ignored].map((char) => (char === ' ' ? 'spaces' : code(char))).join(' ')} don’t count`]
      : []),
    ...Object.entries(equivalents ?? {}).map(([char, same]) => `${code(char)} is read as ${code(same)}`),
  ];
  return notes.length > 0 ? `${name} (${notes.join(', ')})` : name;
}

function isSearch(text: string): boolean {
  return text.includes('{query}');
}

/** Form by form, with the addresses in which it is recognised. */
function covered(row: PlatformRow): string[] {
  const byForm = new Map<string, string[]>();
  for (const { name, patterns } of row.forms) byForm.set(name, [...(byForm.get(name) ?? []), ...patterns]);
  return Array.from(
    byForm,
    ([name, patterns]) => `- ${FORM_WORDS[name] ?? name}: ${[...new Set(patterns)].map(code).join(', ')}`,
  );
}

/** What an address of the platform can't say. */
function untold(row: PlatformRow): string[] {
  const kinds = Object.keys(row.kinds);
  const forms = new Set(row.forms.map(({ name }) => name));
  const lines: string[] = [];
  if (kinds.length === 0) lines.push('whom any of its pages shows');
  if (row.opaque.length > 0) lines.push(`whose ${row.opaque.map(code).join(', ')} are`);
  if (kinds.length > 1)
    lines.push(`which ${kinds.join(', ')} belong to one account: each is listed by itself`);
  if (kinds.length > 0 && !forms.has('thread')) lines.push('with whom a conversation is');
  return lines;
}

function section(rows: TableRows, row: PlatformRow): string {
  const hosts =
    row.hosts[0] === '*'
      ? 'any site that runs such software'
      : row.hosts.length > 0
        ? row.hosts.map(code).join(', ')
        : 'no site of its own';
  const fragments = row.forms.flatMap(({ patterns }) => patterns).some((text) => readPattern(text).fragment);
  const mirrors = rows.mirrors.filter(({ of }) => of === row.id).map(({ name }) => name);
  const kinds = Object.entries(row.kinds).map(([name, kind]) => kindWords(name, kind));
  return [
    `## ${row.name}`,
    '',
    `On ${hosts}.`,
    ...(kinds.length > 0 ? ['', `Listed by ${kinds.join(', ')}. Covered:`, '', ...covered(row)] : []),
    ...(fragments ? ['', 'What stands behind a `#` is seen once the page is open.'] : []),
    ...(mirrors.length > 0 ? ['', `Seen through: ${mirrors.join(', ')}.`] : []),
    ...(untold(row).length > 0 ? ['', `An address doesn’t say ${untold(row).join('; ')}.`] : []),
    '',
  ].join('\n');
}

const LONG_LIST = 12;

/** A few hosts by name, of many the first and how many there are. */
function hostsInWords(hosts: readonly string[]): string {
  if (hosts.length <= LONG_LIST) return hosts.map(code).join(', ');
  return `${hosts.slice(0, 3).map(code).join(', ')} and ${hosts.length - 3} more`;
}

/** Mirrors, what is looked through, and search engines. */
function elsewhere({ mirrors, copies, searches, platforms, searchParameters }: TableRows): string[] {
  const parameters = [
    ...new Set([...searchParameters, ...searches.flatMap(({ parameters: own = [] }) => own)]),
  ];
  const nameOf = (id: string) => platforms.find((row) => row.id === id)?.name ?? id;
  return [
    '# Elsewhere',
    '',
    '## Mirrors and viewers',
    '',
    ...mirrors.map(({ name, of, hosts, labels = [], forms }) => {
      const anywhere = labels.length > 0 ? `, and any host named ${labels.map(code).join(', ')}` : '';
      const how = forms
        ? forms
            .flatMap(({ patterns }) => patterns)
            .map(code)
            .join(', ')
        : 'The platform’s own addresses';
      return `- ${name} (${nameOf(of)}): ${hostsInWords(hosts)}${anywhere}. ${how}.`;
    }),
    '',
    '## Looked through',
    '',
    'What such an address leads to or shows is judged as if it had been opened itself, up to five deep. An address in any other site’s query is not.',
    '',
    ...copies.map(({ name, type, hosts = [], patterns }) => {
      const on = hosts.length > 0 ? ` On ${hostsInWords(hosts)}.` : '';
      return `- ${name} (${type}): ${patterns.map(code).join(', ')}.${on}`;
    }),
    '',
    '## Search engines',
    '',
    `Read from the parameters ${parameters.map(code).join(', ')}.`,
    '',
    ...searches.map(({ name, hosts }) => `- ${name}: ${hostsInWords(hosts)}.`),
    '',
  ];
}

/** The document. */
export function platformsDoc(rows: TableRows): string {
  const patterns = rows.platforms.flatMap(({ forms }) => forms.flatMap((form) => form.patterns));
  const searched = rows.platforms.filter(({ forms }) => forms.some((form) => form.patterns.some(isSearch)));
  const byName = rows.platforms.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  return [
    '# Platforms',
    '',
    'Written by `npm run docs:platforms` from `lib/core/platforms/`; a test compares. The grammar of the addresses is at the top of `lib/core/platforms/row.ts`. Whatever follows an address’s last part is covered, too.',
    '',
    `${rows.platforms.length} platforms in ${patterns.length} kinds of addresses; ${searched.length} of them with their own search pages. At the end: [mirrors, what is looked through, and search engines](#elsewhere).`,
    '',
    ...byName.map((row) => section(rows, row)),
    ...elsewhere(rows),
  ].join('\n');
}

if (import.meta.main) {
  const text = platformsDoc(ROWS);
  if (process.argv.includes('--check')) {
    if (readFileSync(FILE, 'utf8') !== text) {
      process.stderr.write('docs/PLATFORMS.md is not as the table is. Run npm run docs:platforms.\n');
      process.exitCode = 1;
    }
  } else writeFileSync(FILE, text);
}
