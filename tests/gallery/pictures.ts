/**
 * Pictures of stories, to be looked at:
 *
 *   node tests/gallery/pictures.ts [part of a story's name] [--looks light-360,dark-1280,…]
 *
 * They are written to tests/gallery/actual/ (ignored by git). After a change that is meant, and was looked at:
 *
 *   node tests/gallery/pictures.ts [part of a story's name] --renew
 *
 * writes the stored pictures anew (stored.ts), which the tests compare with, and without a name the published ones, too.
 * Those alone, of the README and the stores (published.ts):
 *
 *   node tests/gallery/pictures.ts --published
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from '../support/chromium.ts';
import { Gallery, LOOKS } from './gallery.ts';
import { renewPublishedPictures } from './published.ts';
import { ACTUAL, fileOf, removeOthers, Stored, STORED_LOOKS } from './stored.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    looks: { type: 'string' },
    renew: { type: 'boolean', default: false },
    published: { type: 'boolean', default: false },
  },
});
mkdirSync(ACTUAL, { recursive: true });
const browser = await launch();
const gallery = new Gallery();
try {
  await gallery.open(browser);
  const all = await gallery.names();
  const names = all.filter((name) => name.includes(positionals[0] ?? ''));
  if (values.published) {
    await renewPublishedPictures(gallery);
  } else if (values.renew) {
    const stored = await Stored.open(browser, gallery);
    removeOthers(all);
    for (const name of names) {
      await stored.show(name, STORED_LOOKS[0]);
      for (const look of STORED_LOOKS) await stored.store(name, look, await stored.take(look));
    }
    if (positionals.length === 0) await renewPublishedPictures(gallery);
  } else {
    const looks = values.looks?.split(',') ?? Object.keys(LOOKS);
    for (const name of names) {
      for (const look of looks) {
        const tab = await gallery.show(name, LOOKS[look] ?? {});
        await tab.screenshot({ full: true, path: join(ACTUAL, fileOf(name, look)) });
      }
    }
  }
} finally {
  await gallery.close();
  await browser.close();
}
