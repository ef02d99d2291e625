import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { dropExamples, writeNames } from './scripts/shipped-table.ts';

/** Everything our pages may do. `connect-src 'none'`: no request of ours can leave the device. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Our scripts in pages without what WXT wraps around each: it reports errors to a console that is taken out of the
 * build, and was 2 % of the guard's budget.
 */
const bareScripts = () => ({
  name: 'bare-scripts',
  transform(code: string, id: string) {
    if (!id.includes('wxt-unlisted-script-entrypoint')) return;
    const imported = /^import definition from .*$/m.exec(code)?.[0];
    if (imported === undefined) throw new Error('WXT wraps unlisted scripts in another way');
    return `${imported}\ndefinition.main();`;
  },
});

/** Large, and not everybody's: the passages, and what recognises identities. */
const APART = /\/lib\/(?:guide\/|core\/(?:platforms\/|identify|pattern|search|common-words|unwrap))/;

/** What four of our pages or more share is one file: a page's first paint waits for half as many. */
const oneCommonFile = () => ({
  name: 'one-common-file',
  outputOptions(options: { format?: string }) {
    if (options.format !== 'es') return null;
    const common = { name: 'common', test: (id: string) => !APART.test(id), minShareCount: 4 };
    return { ...options, codeSplitting: { includeDependenciesRecursively: false, groups: [common] } };
  },
});

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: new URL('./lib/locales', import.meta.url).pathname },
  hooks: {
    // A page called history is ours; WXT would put it in place of the browser's own.
    'build:manifestGenerated': (_, manifest) => {
      delete manifest.chrome_url_overrides;
    },
    'build:done': async ({ config: { outDir } }) => {
      const locales = join(outDir, '_locales');
      for (const language of await readdir(locales)) {
        const file = join(locales, language, 'messages.json');
        await writeFile(file, JSON.stringify(JSON.parse(await readFile(file, 'utf8'))));
      }
      // The stores know Portuguese of Brazil and of Portugal only, and neither falls back to the other.
      await cp(join(locales, 'pt_BR'), join(locales, 'pt_PT'), { recursive: true });
    },
  },
  vite: () => ({
    plugins: [dropExamples(), writeNames(), bareScripts(), oneCommonFile()],
    // Every browser that may install us preloads modules by itself.
    build: { modulePreload: { polyfill: false } },
    resolve: {
      alias: { dexie: new URL('./node_modules/dexie/dist/modern/dexie.mjs', import.meta.url).pathname },
    },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      // What each is for stands in docs/PERMISSIONS.md; none shows an install warning.
      'storage',
      'unlimitedStorage',
      'alarms',
      'scripting',
      'activeTab',
      'contextMenus',
      'declarativeNetRequestWithHostAccess',
      // Only in the test build: testMatchOutcome needs the first; nobody answers the browser's question about the second.
      ...(mode === 'testing' ? ['declarativeNetRequestFeedback', 'history'] : []),
    ],
    ...(mode === 'testing' ? {} : { optional_permissions: ['history'] }),
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    web_accessible_resources: [
      browser === 'firefox'
        ? { resources: ['interception.html'], matches: ['*://*/*'] }
        : { resources: ['door.html'], matches: ['*://*/*'], use_dynamic_url: true },
    ],
    ...(browser === 'firefox'
      ? {
          // Empty: with a static ruleset Firefox keeps the dynamic rules over a restart (a bug up to 132 lost them).
          declarative_net_request: {
            rule_resources: [{ id: 'none', enabled: true, path: 'rules/none.json' }],
          },
          browser_specific_settings: {
            gecko: {
              id: 'no-contact@no-contact.invalid',
              // The oldest that the suite has run in (docs/decisions/0008-firefox.md).
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          // Firefox treats "split" as not allowed at all, so it stays out there.
          incognito: 'split',
          minimum_chrome_version: '130',
        }),
  }),
});
