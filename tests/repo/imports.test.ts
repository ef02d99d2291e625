/**
 * The rule of dependencies (docs/ARCHITECTURE.md): who may import what. Core decides and knows nobody; app acts through
 * ports; store remembers; browser speaks to the browser; pages use client. The linter says the common part of it while
 * one writes; this reads every import, also through `@/` and re-exports.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Room {
  /** Path prefixes, the first that fits decides. */
  readonly at: string;
  readonly imports: readonly string[];
  /** Only as `import type`. */
  readonly types?: readonly string[];
  readonly packages: readonly string[];
}

const PAGES = ['lib/core/', 'lib/guide/', 'lib/client/', 'components/'];

const ROOMS: readonly Room[] = [
  { at: 'lib/core/', imports: ['lib/core/'], packages: [] },
  { at: 'lib/guide/', imports: ['lib/core/', 'lib/guide/'], packages: [] },
  { at: 'lib/app/', imports: ['lib/core/', 'lib/guide/', 'lib/app/'], packages: [] },
  {
    at: 'lib/store/',
    imports: ['lib/core/', 'lib/store/'],
    types: ['lib/app/ports.ts'],
    packages: ['dexie', 'valibot', 'wxt/utils/storage'],
  },
  {
    at: 'lib/browser/',
    imports: ['lib/core/', 'lib/browser/'],
    // The messages carry the commands of app: their types.
    types: ['lib/app/'],
    packages: ['wxt/browser', 'webextension-polyfill', '@webext-core/messaging'],
  },
  { at: 'lib/guard/', imports: ['lib/core/', 'lib/guard/'], types: ['lib/browser/page.ts'], packages: [] },
  {
    at: 'lib/client/',
    imports: ['lib/core/', 'lib/guide/', 'lib/client/', 'lib/store/', 'lib/browser/'],
    types: ['lib/app/'],
    packages: ['preact', 'preact/hooks'],
  },
  {
    at: 'components/',
    imports: PAGES,
    packages: ['preact', 'preact/hooks', '#i18n'],
  },
  {
    at: 'entrypoints/background',
    imports: ['lib/core/', 'lib/guide/', 'lib/app/', 'lib/store/', 'lib/browser/'],
    // The composition root registers every listener itself.
    packages: ['wxt/utils/define-background', 'wxt/browser'],
  },
  {
    at: 'entrypoints/guard',
    imports: ['lib/guard/', 'lib/browser/'],
    packages: ['wxt/utils/define-unlisted-script'],
  },
  {
    at: 'entrypoints/gate',
    imports: ['lib/guard/'],
    packages: ['wxt/utils/define-unlisted-script'],
  },
  {
    at: 'entrypoints/cover',
    imports: ['lib/guard/'],
    packages: ['wxt/utils/define-unlisted-script'],
  },
  {
    at: 'entrypoints/pill',
    imports: ['lib/guard/'],
    packages: ['wxt/utils/define-unlisted-script'],
  },
  {
    at: 'entrypoints/',
    imports: [...PAGES, 'entrypoints/'],
    packages: ['preact', 'preact/hooks', '#i18n'],
  },
];

interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

function filesUnder(dir: string): string[] {
  if (!existsSync(join(ROOT, dir))) return [];
  return readdirSync(join(ROOT, dir), { recursive: true, encoding: 'utf8' })
    .map((file) => join(dir, file).split(sep).join('/'))
    .filter((file) => /\.tsx?$/.test(file) && statSync(join(ROOT, file)).isFile());
}

function importsIn(source: string): Import[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const statements = code.matchAll(
    /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]/gm,
  );
  const dynamic = code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g);
  return [
    ...Array.from(statements, ([, type, specifier]) => ({
      specifier: specifier!,
      typeOnly: type !== undefined,
    })),
    ...Array.from(dynamic, ([, specifier]) => ({ specifier: specifier!, typeOnly: false })),
  ];
}

/** A path from the root for files of ours, else undefined. */
function ownFile(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('.'))
    return relative(ROOT, resolve(ROOT, dirname(from), specifier))
      .split(sep)
      .join('/');
  return /^(@|~|@@|~~)\//.test(specifier) ? specifier.replace(/^[@~]+\//, '') : undefined;
}

function allowed(file: string, { specifier, typeOnly }: Import): boolean {
  const room = ROOMS.find(({ at }) => file.startsWith(at));
  if (!room) return false;
  const own = ownFile(file, specifier);
  if (own === undefined) {
    return room.packages.some(
      (name) => specifier === name || (name.endsWith('/') && specifier.startsWith(name)),
    );
  }
  // Style sheets and pictures belong to the file that stands beside them.
  if (/\.(css|svg|png)$/.test(own)) return /^(components|entrypoints)\//.test(file);
  const places = typeOnly ? [...room.imports, ...(room.types ?? [])] : room.imports;
  return places.some((place) => own.startsWith(place));
}

const FILES = ['lib', 'components', 'entrypoints'].flatMap(filesUnder);

describe('imports', () => {
  it('finds the sources and their imports', () => {
    expect(FILES.length).toBeGreaterThan(1);
    const example = `// import no from 'comment';\nimport type { A } from './a.ts';\nimport {\n  b,\n} from '@/b.ts';\nexport * from "c";\nimport 'd';\nconst e = await import('e');`;
    expect(importsIn(example)).toEqual([
      { specifier: './a.ts', typeOnly: true },
      { specifier: '@/b.ts', typeOnly: false },
      { specifier: 'c', typeOnly: false },
      { specifier: 'd', typeOnly: false },
      { specifier: 'e', typeOnly: false },
    ]);
  });

  it('tells a forbidden import from an allowed one', () => {
    const verdict = (file: string, specifier: string, typeOnly = false) =>
      allowed(file, { specifier, typeOnly });
    expect(verdict('lib/core/a.ts', './b.ts')).toBe(true);
    expect(verdict('lib/core/a.ts', '../app/ports.ts', true)).toBe(false);
    expect(verdict('lib/core/a.ts', '@/lib/store/state.ts')).toBe(false);
    expect(verdict('lib/core/a.ts', 'dexie')).toBe(false);
    expect(verdict('lib/core/a.ts', 'node:fs')).toBe(false);
    expect(verdict('lib/store/a.ts', 'dexie')).toBe(true);
    expect(verdict('lib/store/a.ts', '../app/ports.ts', true)).toBe(true);
    expect(verdict('lib/store/a.ts', '../app/ports.ts')).toBe(false);
    expect(verdict('components/a.tsx', '../lib/store/state.ts')).toBe(false);
    expect(verdict('entrypoints/popup/main.tsx', '@/lib/app/ports.ts', true)).toBe(false);
    expect(verdict('entrypoints/background.ts', '../lib/app/ports.ts')).toBe(true);
    expect(verdict('lib/elsewhere/a.ts', './b.ts')).toBe(false);
  });

  it.each(FILES)('of %s stay within its room', (file) => {
    const strangers = importsIn(readFileSync(join(ROOT, file), 'utf8')).filter((one) => !allowed(file, one));
    expect(strangers.map(({ specifier }) => specifier)).toEqual([]);
  });
});
