/** Builds whose scripts in pages are others than the product's, to see what theirs do. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { coverUnguarded } from '../../lib/browser/unguarded.ts';

export interface EditedBuild {
  readonly folder: string;
  remove(): void;
}

/** @param build the folder of a build, which stays as it is. */
function edited(build: string, files: readonly string[], edit: (code: string) => string): EditedBuild {
  const folder = mkdtempSync(join(tmpdir(), 'edited-'));
  cpSync(build, folder, { recursive: true });
  for (const name of files) {
    const file = join(folder, name);
    writeFileSync(file, edit(readFileSync(file, 'utf8')));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

const LATE_MS = 400;
const READ = 'chrome.storage.local.get(';

/** The guard reads the list late, as on a machine that is busy: what a page does sooner is not to be seen. */
export function withLateList(build: string): EditedBuild {
  return edited(build, ['guard.js'], (code) => {
    if (!code.includes(READ)) throw new Error('the guard reads the list in another way');
    const late = `(async (keys) => { await new Promise((done) => setTimeout(done, ${LATE_MS})); return ${READ}keys); })(`;
    return code.replaceAll(READ, late);
  });
}

/** The background covers every page before the guard of it has come, as it may with any that it watches. */
export const withEarlyCover = (build: string): EditedBuild =>
  edited(build, ['gate.js'], (code) => `(${coverUnguarded})(location.href);${code}`);

/** Scripts run in pages as in the product, and do nothing: what the browser itself takes for having any. */
export const withEmptyScripts = (build: string): EditedBuild =>
  edited(build, ['gate.js', 'guard.js'], () => '');
