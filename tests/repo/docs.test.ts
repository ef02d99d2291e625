/** What the documents say is so. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import config from '../../wxt.config.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const json = (file: string) => JSON.parse(read(file));

/** The manifest as it is built for a browser. */
async function manifestFor(browser: 'chrome' | 'firefox') {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest is made by a function');
  return manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' });
}

describe('the documents', () => {
  it.each(['chrome', 'firefox'] as const)(
    'explain every permission of the manifest for %s, and none besides',
    async (browser) => {
      const manifest = await manifestFor(browser);
      const { permissions = [], optional_permissions: optional = [] } = manifest;
      const hosts = manifest.optional_host_permissions ?? [];
      const explained = Array.from(
        read('docs/PERMISSIONS.md').matchAll(/^## (.+)$/gm),
        ([, title]) => title ?? '',
      );
      const names = explained.map((title) => /`([^`]+)`/.exec(title)?.[1] ?? title);
      expect(names).toEqual([...permissions, ...optional, ...hosts]);
    },
  );

  it('ask for nothing that shows a warning at installation', async () => {
    const manifest = await manifestFor('chrome');
    const silent = [
      'storage',
      'unlimitedStorage',
      'alarms',
      'scripting',
      'activeTab',
      'contextMenus',
      'declarativeNetRequestWithHostAccess',
    ];
    expect(silent).toEqual(expect.arrayContaining(manifest.permissions ?? []));
    expect(Object.keys(manifest)).not.toContain('host_permissions');
    expect(Object.keys(manifest)).not.toContain('content_scripts');
  });

  it.each(['docs/PRIVACY.md', 'CONTRIBUTING.md', 'README.md', 'docs/ARCHITECTURE.md', 'docs/PLATFORMS.md'])(
    'of %s name files that exist',
    (file) => {
      const named = Array.from(
        read(file).matchAll(
          /`((?:lib|tests|docs|components|entrypoints|scripts)\/[\w./-]*\w\/?)`|\]\(([\w./-]+)\)/g,
        ),
        ([, code, link]) => code ?? link ?? '',
      );
      expect(named.length).toBeGreaterThan(0);
      const missing = named.filter((path) => !existsSync(join(ROOT, path)));
      expect(missing).toEqual([]);
    },
  );

  it('name only commands that package.json has', () => {
    const { scripts } = json('package.json');
    const texts = ['README.md', 'CONTRIBUTING.md', 'docs/ARCHITECTURE.md'].map(read).join('\n');
    const commands = Array.from(
      texts.matchAll(/npm (?:run (?:-s )?([\w:]+)|(start|test)\b)/g),
      ([, run, own]) => run ?? own,
    );
    expect(commands.length).toBeGreaterThan(5);
    expect(commands.filter((command) => command !== undefined && !(command in scripts))).toEqual([]);
  });

  it('keep the architecture under a hundred lines', () => {
    expect(read('docs/ARCHITECTURE.md').split('\n').length).toBeLessThan(100);
  });

  it('have a line of privacy for each of ten claims', () => {
    const claims = read('docs/PRIVACY.md').match(/^\d+\. /gm);
    expect(claims).toHaveLength(10);
  });
});
