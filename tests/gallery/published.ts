/** The pictures that are shown elsewhere, in the README and in the stores: stories, as the gallery shows them. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Tab } from '../support/tab.ts';
import type { Gallery } from './gallery.ts';

const README = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
const STORE = fileURLToPath(new URL('../../docs/store/', import.meta.url));

/** Chrome's and Edge's stores take pictures of this size. */
const STORE_SIZE = { width: 1280, height: 800 };
/** What a store shows, in this order; five are the most. */
const STORE_STORIES = ['pause/running', 'pause/left-instead', 'welcome/pasted', 'history/month', 'guide/all'];

/** Takes all of them anew. */
export async function renewPublishedPictures(gallery: Gallery): Promise<void> {
  for (const folder of [README, STORE]) mkdirSync(folder, { recursive: true });
  const pause = await gallery.show('pause/running', { width: 1120, height: 700, reducedMotion: false });
  await breatheIn(pause);
  await pause.screenshot({ path: `${README}pause.png` });
  const popup = await gallery.show('popup/full', { width: 360, height: 740 });
  const height = await popup.evaluate(() =>
    Math.ceil(document.querySelector('main')?.getBoundingClientRect().bottom ?? 0),
  );
  await popup.screenshot({ width: 360, height, reducedMotion: true, path: `${README}popup.png` });
  for (const [index, story] of STORE_STORIES.entries()) {
    const tab = await gallery.show(story, { ...STORE_SIZE, reducedMotion: false });
    await breatheIn(tab);
    await tab.evaluate(() => document.documentElement.style.setProperty('scrollbar-width', 'none'));
    await tab.screenshot({ path: `${STORE}${index + 1}-${story.replace('/', '-')}.png` });
  }
}

/** The circle as it is at its widest, and not wherever the moment finds it. */
async function breatheIn(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    for (const animation of document.getAnimations()) {
      animation.pause();
      animation.currentTime = 5_500;
    }
  });
}
