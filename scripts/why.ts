/**
 * Explains what the extension would do: `npm run -s why -- --list FILE --urls FILE`, one pasted line or URL per line.
 * With `--everywhere` each handle counts on every site, as far as that may be had.
 * Prints one JSON object per URL. Lines that are not understood go to stderr with their reason, and the exit status is 2.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseLine, pastedLines } from '../lib/core/account.ts';
import { compileBlocklist } from '../lib/core/blocklist.ts';
import { CUSTOM, CUSTOM_KIND } from '../lib/core/custom.ts';
import { decide } from '../lib/core/decision.ts';
import { handleOf, refuseEverywhere, reservedWords } from '../lib/core/everywhere.ts';
import { createTable } from '../lib/core/identify.ts';
import type { Account, Person, Phrase } from '../lib/core/model.ts';
import { ROWS } from '../lib/core/platforms/index.ts';

/** Lines of a file without the line ends; empty ones at the end don't count. */
function linesOf(file: string): string[] {
  const lines = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  while (lines.at(-1) === '') lines.pop();
  return lines;
}

function usage(): never {
  process.stderr.write('Usage: npm run -s why -- [--everywhere] --list FILE --urls FILE\n');
  process.exit(64);
}

function readArguments(): { list: string; urls: string; everywhere: boolean } {
  try {
    const { list, urls, everywhere } = parseArgs({
      options: {
        list: { type: 'string' },
        urls: { type: 'string' },
        everywhere: { type: 'boolean', default: false },
      },
    }).values;
    return list !== undefined && urls !== undefined ? { list, urls, everywhere } : usage();
  } catch {
    return usage();
  }
}

const { list, urls, everywhere } = readArguments();
const sentences = JSON.parse(readFileSync(new URL('../lib/locales/en.json', import.meta.url), 'utf8')) as {
  refusal: Record<string, string>;
  everywhere: Record<string, string>;
};
const table = createTable(ROWS);
const accounts: Account[] = [];
const phrases: Phrase[] = [];
/** Account or phrase id → the line that lists it. */
const shown = new Map<string, string>();
let isUnderstood = true;

const pasted = linesOf(list).flatMap((whole, i) => pastedLines(whole).map((line) => [i, line] as const));
for (const [at, [i, line]] of pasted.entries()) {
  const parsed = parseLine(table, line);
  const id = `line-${at + 1}`;
  if (parsed.type === 'refusal') {
    isUnderstood = false;
    const sentence = sentences.refusal[parsed.reason] ?? parsed.reason;
    const reason = sentence.replace(/\$(\d)/g, (_, n: string) => parsed.params[Number(n) - 1] ?? '');
    process.stderr.write(`${list}:${i + 1}: ${line}: ${reason}\n`);
  } else if (parsed.type === 'phrase') {
    phrases.push({ id, text: parsed.text, addedAt: 0 });
    shown.set(id, `name:${parsed.text}`);
  } else {
    const account =
      parsed.type === 'custom' ? { platform: CUSTOM, kind: CUSTOM_KIND, value: parsed.value } : parsed;
    const { platform, kind, value } = account;
    accounts.push({ id, platform, kind, value, addedAt: 0, ...(everywhere && { everywhere: 0 }) });
    const handle = everywhere ? handleOf(account) : null;
    const reason = handle === null ? null : refuseEverywhere(handle, reservedWords(table));
    if (reason !== null) process.stderr.write(`${list}:${i + 1}: ${line}: ${sentences.everywhere[reason]}\n`);
    shown.set(id, account.platform === CUSTOM ? account.value : `${account.platform}:${account.value}`);
  }
}

const person: Person = { id: 'listed', label: '', startDate: '1970-01-01', accounts, phrases };
const blocklist = compileBlocklist([person], table);
const out: string[] = [];
for (const url of linesOf(urls)) {
  const decision = decide(blocklist, null, 0, url);
  const { platform, account, form } =
    decision.verdict === 'intercept'
      ? { platform: decision.platform, account: shown.get(decision.accountId) ?? null, form: decision.form }
      : { platform: null, account: null, form: null };
  const verdict = decision.verdict === 'intercept' ? 'block' : 'allow';
  out.push(JSON.stringify({ url, verdict, platform, account, form }));
}
process.stdout.write(out.length > 0 ? `${out.join('\n')}\n` : '');
process.exitCode = isUnderstood ? 0 : 2;
