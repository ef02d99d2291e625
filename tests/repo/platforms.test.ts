/** The table's own tools: the document that is written from it, and the skeleton of a new row. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TableRows } from '../../lib/core/platforms/row.ts';

const ROOT = join(import.meta.dirname, '..', '..');

function run(folder: string, script: string, ...args: string[]) {
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'scripts', script), ...args], {
    encoding: 'utf8',
  });
  return { status, stderr };
}

describe('docs/PLATFORMS.md', () => {
  it('is what the table says', () => {
    expect(run(ROOT, 'platforms-doc.ts', '--check')).toEqual({ status: 0, stderr: '' });
  });
});

describe('npm run new:platform', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'new-platform-'));
    for (const part of ['scripts', 'lib', 'docs', 'package.json'])
      cpSync(join(ROOT, part), join(folder, part), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('writes a row that the table takes, with examples that hold, and lists it', async () => {
    expect(run(folder, 'new-platform.ts', 'Some', 'Site')).toEqual({ status: 0, stderr: '' });
    const file = pathToFileURL(join(folder, 'lib/core/platforms/index.ts')).href;
    const script = `
      const { ROWS } = await import(${JSON.stringify(file)});
      process.stdout.write(JSON.stringify(ROWS));`;
    const out = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    const rows = JSON.parse(out.stdout) as TableRows;
    const row = rows.platforms.find(({ id }) => id === 'somesite')!;
    expect(row.name).toBe('Some Site');
    for (const examples of [row.shows, row.ignores]) expect(examples.length).toBeGreaterThanOrEqual(4);

    const { createTable } = await import('../../lib/core/identify.ts');
    const { compileBlocklist } = await import('../../lib/core/blocklist.ts');
    const { decide } = await import('../../lib/core/decision.ts');
    const { personFrom } = await import('../support/lists.ts');
    const table = createTable(rows);
    const verdicts = (examples: TableRows['platforms'][number]['shows']) =>
      examples.map(
        ([line, url]) => decide(compileBlocklist([personFrom(table, [line])], table), null, 0, url).verdict,
      );
    expect(new Set(verdicts(row.shows))).toEqual(new Set(['intercept']));
    expect(new Set(verdicts(row.ignores))).toEqual(new Set(['pass']));
    // Its host is none that exists: tests/core/data.test.ts is red until it is replaced.
    expect(row.hosts).toEqual(['somesite.example']);
  });

  it('keeps the list of rows in order, and the document notices', () => {
    const index = readFileSync(join(folder, 'lib/core/platforms/index.ts'), 'utf8');
    const imports = Array.from(index.matchAll(/^import .* from '(.+)';$/gm), ([, file]) => file);
    expect(imports).toContain('./somesite.ts');
    expect(imports).toEqual(imports.toSorted());
    expect(run(folder, 'platforms-doc.ts', '--check').status).toBe(1);
    expect(run(folder, 'platforms-doc.ts').status).toBe(0);
    expect(run(folder, 'platforms-doc.ts', '--check').status).toBe(0);
    expect(readFileSync(join(folder, 'docs/PLATFORMS.md'), 'utf8')).toContain('## Some Site');
  });

  it('overwrites nothing, and says what it needs', () => {
    expect(run(folder, 'new-platform.ts', 'Some Site').status).toBe(1);
    expect(run(folder, 'new-platform.ts').status).toBe(64);
  });
});
