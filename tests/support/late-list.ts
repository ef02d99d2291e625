/** A build whose guard reads the list late, as on a machine that is busy: what a page does sooner is not to be seen. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LATE_MS = 400;
const READ = 'chrome.storage.local.get(';

/** @param build the folder of a build */
export function withLateList(build: string): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'late-'));
  cpSync(build, folder, { recursive: true });
  const file = join(folder, 'guard.js');
  const code = readFileSync(file, 'utf8');
  if (!code.includes(READ)) throw new Error(`${file} reads the list in another way`);
  const late = `(async (keys) => { await new Promise((done) => setTimeout(done, ${LATE_MS})); return ${READ}keys); })(`;
  writeFileSync(file, code.replaceAll(READ, late));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
