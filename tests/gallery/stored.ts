/**
 * The stored pictures: each story as it was when a person last looked at it, a quarter as wide and as high. So small,
 * a letter is a grey spot: what another machine smooths differently hardly shows, and what is somewhere else, or of
 * another colour, does. They hold on any machine with Chromium and Debian's fonts-liberation.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from '../support/chromium.ts';
import type { Tab } from '../support/tab.ts';
import { LOOKS, type Gallery } from './gallery.ts';

export const STORED = fileURLToPath(new URL('./baselines/', import.meta.url));
export const ACTUAL = fileURLToPath(new URL('./actual/', import.meta.url));

/** The looks that are stored. */
export const STORED_LOOKS = ['light-360', 'dark-360', 'light-1280'] as const;

/**
 * How far a picture may be from the stored one: the mean difference of colour in the worst square of 32 × 32 CSS
 * pixels, of 255.
 */
export const TOLERANCE = 4;

export const fileOf = (story: string, look: string): string => `${story.replace('/', '_')}.${look}.png`;

/** How a picture compares with the stored one. */
export interface Difference {
  /** Of the worst square, as for `TOLERANCE`; 255 when there is nothing of this size to compare with. */
  readonly worst: number;
  /** The middle of that square in CSS pixels, or the two sizes. */
  readonly where: string;
}

interface Shrunk extends Difference {
  /** The small picture, when there was none to compare with. */
  readonly png: string;
}

/** Runs in the browser: makes it small and compares it, if there is something to compare with. */
async function shrink(actual: string, stored: string | null): Promise<Shrunk> {
  const SCALE = 4;
  const SIDE = 8;
  const read = async (base64: string): Promise<ImageData> => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height);
  };

  const large = await read(actual);
  const [width, height] = [Math.floor(large.width / SCALE), Math.floor(large.height / SCALE)];
  const small = new ImageData(width, height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let [red, green, blue] = [0, 0, 0];
      for (let row = y * SCALE; row < (y + 1) * SCALE; row += 1) {
        for (let column = x * SCALE; column < (x + 1) * SCALE; column += 1) {
          const from = (row * large.width + column) * 4;
          red += large.data[from] ?? 0;
          green += large.data[from + 1] ?? 0;
          blue += large.data[from + 2] ?? 0;
        }
      }
      // Steps of four: a third less to store, and far below the tolerance.
      const level = (sum: number): number => Math.min(252, Math.round(sum / (SCALE * SCALE) / 4) * 4);
      const to = (y * width + x) * 4;
      small.data[to] = level(red);
      small.data[to + 1] = level(green);
      small.data[to + 2] = level(blue);
      small.data[to + 3] = 255;
    }
  }

  if (stored === null) {
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext('2d')?.putImageData(small, 0, 0);
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
    const png = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    return { png, worst: 255, where: 'nothing is stored' };
  }

  const other = await read(stored);
  if (other.width !== width || other.height !== height) {
    const sizes = `${width * SCALE} × ${height * SCALE}, stored ${other.width * SCALE} × ${other.height * SCALE}`;
    return { png: '', worst: 255, where: sizes };
  }
  // The sum of the differences from the upper left corner on: any square is four of them.
  const sums = new Float64Array((width + 1) * (height + 1));
  const sum = (x: number, y: number): number => sums[y * (width + 1) + x] ?? 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const apart = (byte: number): number => Math.abs((small.data[byte] ?? 0) - (other.data[byte] ?? 0));
      const difference = Math.max(apart(at), apart(at + 1), apart(at + 2));
      sums[(y + 1) * (width + 1) + x + 1] = difference + sum(x, y + 1) + sum(x + 1, y) - sum(x, y);
    }
  }
  let [worst, where] = [0, 'nowhere'];
  for (let y = 0; y + SIDE <= height; y += 1) {
    for (let x = 0; x + SIDE <= width; x += 1) {
      const all = sum(x + SIDE, y + SIDE) - sum(x, y + SIDE) - sum(x + SIDE, y) + sum(x, y);
      if (all / SIDE ** 2 > worst) {
        worst = all / SIDE ** 2;
        where = `around x ${(x + SIDE / 2) * SCALE}, y ${(y + SIDE / 2) * SCALE}`;
      }
    }
  }
  return { png: '', worst, where };
}

/** Takes the pictures, stores them and compares with them. */
export class Stored {
  readonly #gallery: Gallery;
  readonly #desk: Tab;

  private constructor(gallery: Gallery, desk: Tab) {
    this.#gallery = gallery;
    this.#desk = desk;
  }

  /** Sets the gallery's tab so that nothing of the machine is seen in it. */
  static async open(browser: Browser, gallery: Gallery): Promise<Stored> {
    const desk = await browser.newTab();
    await gallery.tab.send('Page.bringToFront');
    // Else the tab behind may work only once a second.
    await desk.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    await gallery.tab.send('Emulation.setLocaleOverride', { locale: 'en-US' });
    await gallery.tab.send('Emulation.setTimezoneOverride', { timezoneId: 'UTC' });
    await gallery.tab.send('Emulation.setScrollbarsHidden', { hidden: true });
    await gallery.tab.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    return new Stored(gallery, desk);
  }

  /** Shows a story, still. */
  async show(story: string, look: string): Promise<Tab> {
    const tab = await this.#gallery.show(story, LOOKS[look]);
    await tab.evaluate(() => document.documentElement.classList.add('still'));
    return tab;
  }

  /** The picture of what is shown. */
  async take(look: string): Promise<Buffer> {
    const { tab } = this.#gallery;
    await tab.view({ ...LOOKS[look], reducedMotion: true });
    await tab.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    );
    const options = { format: 'png', captureBeyondViewport: true, optimizeForSpeed: true };
    return Buffer.from((await tab.send('Page.captureScreenshot', options)).data, 'base64');
  }

  async store(story: string, look: string, picture: Buffer): Promise<void> {
    mkdirSync(STORED, { recursive: true });
    const { png } = await this.#desk.evaluate(shrink, picture.toString('base64'), null);
    writeFileSync(join(STORED, fileOf(story, look)), Buffer.from(png, 'base64'));
  }

  async compare(story: string, look: string, picture: Buffer): Promise<Difference> {
    const file = join(STORED, fileOf(story, look));
    const stored = storedFiles().includes(fileOf(story, look)) ? readFileSync(file, 'base64') : null;
    const { worst, where } = await this.#desk.evaluate(shrink, picture.toString('base64'), stored);
    return { worst, where };
  }
}

/** The names of all stored pictures. */
export function storedFiles(): string[] {
  try {
    return readdirSync(STORED);
  } catch {
    return [];
  }
}

/** Removes the stored pictures that are none of these stories'. */
export function removeOthers(stories: readonly string[]): void {
  const wanted = new Set(stories.flatMap((story) => STORED_LOOKS.map((look) => fileOf(story, look))));
  for (const file of storedFiles()) if (!wanted.has(file)) rmSync(join(STORED, file));
}
