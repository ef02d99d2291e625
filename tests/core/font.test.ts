import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url);

test('the passages’ type is at most 45 kB, with its licence beside it', () => {
  expect(statSync(at('public/fonts/passage.woff2')).size).toBeLessThanOrEqual(45_000);
  expect(readFileSync(at('public/fonts/OFL.txt'), 'utf8')).toContain('SIL Open Font License, Version 1.1');
});

test('every page that shows a passage preloads it from where the styles look for it', () => {
  const styles = readFileSync(at('components/ui/tokens.css'), 'utf8');
  expect(styles).toContain("url('/fonts/passage.woff2')");
  for (const page of ['interception', 'door', 'popup', 'options', 'welcome']) {
    expect(readFileSync(at(`entrypoints/${page}/index.html`), 'utf8')).toContain(
      '<link rel="preload" href="/fonts/passage.woff2" as="font" type="font/woff2" crossorigin />',
    );
  }
});

test('every page says that it has both colour schemes before its styles load: no flash of white in the dark', () => {
  for (const page of ['interception', 'door', 'popup', 'options', 'welcome']) {
    expect(readFileSync(at(`entrypoints/${page}/index.html`), 'utf8')).toContain(
      '<meta name="color-scheme" content="light dark" />',
    );
  }
});
