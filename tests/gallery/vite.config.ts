import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The gallery as a plain page: `npm exec vite -- build --config tests/gallery/vite.config.ts`. */
export default defineConfig({
  root: at('.'),
  publicDir: at('../../public'),
  resolve: { alias: { '#i18n': at('./i18n.ts') } },
  build: { outDir: at('../../.cache/gallery'), emptyOutDir: true },
  logLevel: 'warn',
});
