/** What is shipped stays small: gzip, in bytes, of the production build. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

import { ROWS } from '../../lib/core/platforms/index.ts';

const BUILD = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');
const KB = 1024;

const size = (file: string) => gzipSync(readFileSync(join(BUILD, file)), { level: 9 }).length;

/** The table of platforms as a chunk of its own: the background carries the same data. */
const table = `chunks/${readdirSync(join(BUILD, 'chunks')).find((file) => file.startsWith('table-')) ?? ''}`;

/** What a page loads for its first paint: its scripts with all that they import, styles and fonts. */
function sizeOfPage(page: string): number {
  const text = readFileSync(join(BUILD, page), 'utf8');
  const loaded = new Set([page]);
  for (const [, name = ''] of text.matchAll(/["'](?:\.?\/)?((?:chunks|assets|fonts)\/[\w.-]+)["']/g))
    loaded.add(name);
  for (const file of loaded) {
    if (!file.endsWith('.js')) continue;
    const code = readFileSync(join(BUILD, file), 'utf8');
    for (const [, name = ''] of code.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g))
      loaded.add(`chunks/${name}`);
  }
  // The table has a budget of its own (docs/decisions/0006).
  loaded.delete(table);
  return [...loaded].reduce((sum, file) => sum + size(file), 0);
}

const pages = readdirSync(BUILD).filter((file) => file.endsWith('.html'));

describe('the production build', () => {
  it('has a table of at most 30 kB', () => {
    expect(size(table)).toBeGreaterThan(10 * KB);
    expect(size(table)).toBeLessThanOrEqual(30 * KB);
  });

  it('has a background of at most 76 kB beside the table', () => {
    expect(size('background.js') - size(table)).toBeLessThanOrEqual(76 * KB);
  });

  it('shows the popup without the table', () => {
    const html = readFileSync(join(BUILD, 'popup.html'), 'utf8');
    expect(html).toContain('chunks/popup-');
    expect(html).not.toContain(table);
  });

  it('has a guard of at most 8 kB, whatever the number of platforms: it carries no table', () => {
    expect(size('guard.js')).toBeLessThanOrEqual(8 * KB);
    expect(size('../firefox-mv3/guard.js')).toBeLessThanOrEqual(8 * KB);
    const guard = readFileSync(join(BUILD, 'guard.js'), 'utf8');
    expect(ROWS.platforms.length).toBeGreaterThan(50);
    const hosts = ROWS.platforms.flatMap((row) => row.hosts).filter((host) => host.includes('.'));
    expect(hosts.filter((host) => guard.includes(host))).toEqual([]);
    // Nor the polyfill, which is most of another script's size.
    expect(guard).not.toContain('webextension-polyfill');
    expect(size('cover.js')).toBeLessThanOrEqual(KB);
    expect(size('pill.js')).toBeLessThanOrEqual(KB);
  });

  it.each(pages)('loads at most 70 kB for %s, its font and the table apart', (page) => {
    const font = readFileSync(join(BUILD, page), 'utf8').includes('passage.woff2')
      ? size('fonts/passage.woff2')
      : 0;
    expect(sizeOfPage(page)).toBeGreaterThan(5 * KB);
    expect(sizeOfPage(page) - font).toBeLessThanOrEqual(70 * KB);
  });

  it('shows the interception page without what recognises identities', () => {
    expect(sizeOfPage('door.html') - size('fonts/passage.woff2')).toBeLessThanOrEqual(42 * KB);
  });

  it('has at most 12 kB of sentences in each language, of which the browser reads one', () => {
    const languages = readdirSync(join(BUILD, '_locales'));
    expect(languages.toSorted()).toEqual(['de', 'en', 'es', 'fr', 'pt_BR', 'pt_PT']);
    for (const language of languages)
      expect(size(`_locales/${language}/messages.json`)).toBeLessThanOrEqual(12 * KB);
  });

  it('is a package of at most 250 kB, apart from further languages, and the table that the background and the pages each carry', () => {
    const files = readdirSync(BUILD, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && !/_locales\/(?!en$)/.test(entry.parentPath),
    );
    const sum = files.reduce(
      (total, { parentPath, name }) => total + gzipSync(readFileSync(join(parentPath, name))).length,
      0,
    );
    expect(sum - 2 * size(table)).toBeLessThanOrEqual(250 * KB);
  });

  it('carries none of the table’s examples', () => {
    expect(readFileSync(join(BUILD, 'background.js'), 'utf8')).not.toContain('jane.doe');
  });
});
