/** The two pictures of the README: stories, as the gallery shows them. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Gallery } from './gallery.ts';

const FOLDER = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));

/** Takes both anew. */
export async function renewReadmePictures(gallery: Gallery): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const pause = await gallery.show('pause/running', { width: 1120, height: 700, reducedMotion: false });
  // As the circle is at its widest, and not wherever the moment finds it.
  await pause.evaluate(() => {
    for (const animation of document.getAnimations()) {
      animation.pause();
      animation.currentTime = 5_500;
    }
  });
  await pause.screenshot({ path: `${FOLDER}pause.png` });
  const popup = await gallery.show('popup/full', { width: 360, height: 740 });
  const height = await popup.evaluate(() =>
    Math.ceil(document.querySelector('main')?.getBoundingClientRect().bottom ?? 0),
  );
  await popup.screenshot({ width: 360, height, reducedMotion: true, path: `${FOLDER}popup.png` });
}
