/** When two entries are one; apart from entry.ts, since it takes all that recognises an identity. */
import { CUSTOM, customTarget } from './custom.ts';
import { isAccount } from './entry.ts';
import { keyOf, type Table } from './identify.ts';
import type { NewEntry } from './model.ts';
import { phraseKey, wordsOf } from './search.ts';

/** A text that is equal for two entries exactly when listing both would be listing one thing twice. */
export function entryKey(table: Table, entry: NewEntry): string {
  if (!isAccount(entry)) return `phrase\n${phraseKey(wordsOf(entry.text))}`;
  if (entry.platform === CUSTOM) {
    const target = customTarget(entry.value);
    return `${CUSTOM}\n${target ? JSON.stringify([target.key, target.query]) : entry.value}`;
  }
  const platform = table.platforms.get(entry.platform);
  const key = platform ? keyOf(platform, entry.kind, entry.value) : null;
  return `${entry.platform}\n${entry.kind}\n${key ?? entry.value}`;
}
