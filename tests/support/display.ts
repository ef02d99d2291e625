/**
 * A screen in memory whose pixels can be read while a browser paints on it: Xvfb keeps them in a file, after the header
 * of an X window dump (XWDFile.h of X.Org).
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const WIDTH = 1280;
const HEIGHT = 800;
/** So many pixels apart are those that are looked at. */
const GRID = 16;
/** A frame counts when this part of it has the colour. */
const SHARE = 0.02;
/** More often than a browser paints. */
const EVERY_MS = 10;

export class Display {
  readonly name: string;
  readonly #process: ChildProcess;
  readonly #folder: string;
  readonly #file: number;
  /** A test that failed does not stop its own. */
  readonly #films = new Set<ReturnType<typeof setInterval>>();

  private constructor(name: string, process: ChildProcess, folder: string) {
    this.name = name;
    this.#process = process;
    this.#folder = folder;
    this.#file = openSync(join(folder, 'Xvfb_screen0'), 'r');
  }

  static async open(): Promise<Display> {
    const folder = mkdtempSync(join(tmpdir(), 'display-'));
    const screen = ['-screen', '0', `${WIDTH}x${HEIGHT}x24`, '-fbdir', folder];
    const child = spawn('Xvfb', ['-displayfd', '3', ...screen], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const number = await new Promise<string>((done, failed) => {
      child.on('error', failed);
      child.on('exit', () => failed(new Error('Xvfb did not start')));
      child.stdio[3]?.on('data', (chunk) => done(String(chunk).trim()));
    });
    return new Display(`:${number}`, child, folder);
  }

  /** Watches the screen for a colour. `frames`: how often it was looked at. */
  film([red, green, blue]: readonly [number, number, number]): {
    stop(): { frames: number; painted: number };
  } {
    const header = Buffer.alloc(100);
    readSync(this.#file, header, 0, 100, 0);
    const start = header.readUInt32BE(0) + header.readUInt32BE(76) * 12;
    const stride = header.readUInt32BE(48);
    const screen = Buffer.alloc(stride * HEIGHT);
    let frames = 0;
    let painted = 0;
    const look = (): void => {
      frames += 1;
      readSync(this.#file, screen, 0, screen.length, start);
      let met = 0;
      let all = 0;
      for (let y = 0; y < HEIGHT; y += GRID) {
        for (let x = 0; x < WIDTH; x += GRID) {
          const at = y * stride + x * 4;
          all += 1;
          if (screen[at] === blue && screen[at + 1] === green && screen[at + 2] === red) met += 1;
        }
      }
      if (met >= all * SHARE) painted += 1;
    };
    look();
    const timer = setInterval(look, EVERY_MS);
    this.#films.add(timer);
    return {
      stop: () => {
        clearInterval(timer);
        this.#films.delete(timer);
        look();
        return { frames, painted };
      },
    };
  }

  /** Waits until the colour is on screen, or is no more. */
  async until(colour: readonly [number, number, number], isThere: boolean): Promise<void> {
    while (this.film(colour).stop().painted > 0 !== isThere)
      await new Promise((done) => setTimeout(done, EVERY_MS));
  }

  async close(): Promise<void> {
    const gone = new Promise((done) => this.#process.once('exit', done));
    for (const timer of this.#films) clearInterval(timer);
    closeSync(this.#file);
    this.#process.kill();
    await gone;
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
