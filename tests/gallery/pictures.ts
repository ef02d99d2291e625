/**
 * Pictures of stories, to be looked at:
 *
 *   node tests/gallery/pictures.ts [part of a story's name] [--looks light-360,dark-1280,…]
 *
 * They are written to tests/gallery/actual/ (ignored by git). With `--renew` those of the README are taken anew.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from '../support/chromium.ts';
import { Gallery, type Look } from './gallery.ts';
import { renewReadmePictures } from './readme.ts';

const LOOKS: Readonly<Record<string, Look>> = {
  'light-1280': { width: 1280, height: 800 },
  'dark-1280': { width: 1280, height: 800, dark: true },
  'light-360': { width: 360, height: 740 },
  'dark-360': { width: 360, height: 740, dark: true },
  'forced-1280': { width: 1280, height: 800, forcedColors: true },
  'forced-360': { width: 360, height: 740, forcedColors: true },
  'text200-1280': { width: 1280, height: 800, text: 200 },
  'text200-360': { width: 360, height: 740, text: 200 },
  'pseudo-1280': { width: 1280, height: 800, locale: 'pseudo' },
  'pseudo-360': { width: 360, height: 740, locale: 'pseudo' },
  'moving-1280': { width: 1280, height: 800, reducedMotion: false },
  'moving-360': { width: 360, height: 740, reducedMotion: false },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { looks: { type: 'string' }, renew: { type: 'boolean', default: false } },
});
const out = fileURLToPath(new URL('./actual/', import.meta.url));
mkdirSync(out, { recursive: true });
const browser = await launch();
const gallery = new Gallery();
try {
  await gallery.open(browser);
  if (values.renew) await renewReadmePictures(gallery);
  const looks = values.looks?.split(',') ?? (values.renew ? [] : Object.keys(LOOKS));
  for (const name of await gallery.names()) {
    if (!name.includes(positionals[0] ?? '')) continue;
    for (const look of looks) {
      const tab = await gallery.show(name, LOOKS[look] ?? {});
      await tab.screenshot({ full: true, path: `${out}${name.replace('/', '_')}.${look}.png` });
    }
  }
} finally {
  await gallery.close();
  await browser.close();
}
