/**
 * The least extension that shows a page of its own in place of another, loaded or gone to within an app: what the browser
 * itself takes for that.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MANIFEST = {
  manifest_version: 3,
  name: 'Least',
  version: '1',
  permissions: ['declarativeNetRequest'],
  host_permissions: ['*://*/*'],
  background: { service_worker: 'worker.js' },
  declarative_net_request: { rule_resources: [{ id: 'one', enabled: true, path: 'rules.json' }] },
  content_scripts: [{ matches: ['*://*/*'], js: ['guard.js'], run_at: 'document_start' }],
  web_accessible_resources: [
    { resources: ['page.html'], matches: ['*://*/*'] },
    // By a changing address, as no page may find us by one that stays.
    { resources: ['door.html'], matches: ['*://*/*'], use_dynamic_url: true },
  ],
};

/** @returns its folder; whoever asks removes it. */
export function createLeastExtension(url: string): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'least-'));
  const rule = {
    id: 1,
    condition: { urlFilter: `|${url}`, resourceTypes: ['main_frame'] },
    action: { type: 'redirect', redirect: { extensionPath: '/page.html' } },
  };
  const guard = `navigation.addEventListener('navigate', (event) => {
    if (event.destination.url !== ${JSON.stringify(url)}) return;
    event.preventDefault();
    document.documentElement.style.display = 'none';
    navigation.navigate(chrome.runtime.getURL('door.html'));
  });`;
  const page = '<!doctype html><title>Least</title><main>A page.</main>';
  const files = {
    'manifest.json': JSON.stringify(MANIFEST),
    'rules.json': JSON.stringify([rule]),
    'guard.js': guard,
    'page.html': page,
    'door.html': page,
    'worker.js': '',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
