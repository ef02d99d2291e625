import type { Attention, Clock } from '../../components/interception/port.ts';

/** A clock that stands until it is told to go on. */
export class StandingClock implements Clock {
  #now = 1_000;
  readonly #timers = new Set<{ ms: number; last: number; callback: () => void }>();

  now(): number {
    return this.#now;
  }

  every(ms: number, callback: () => void): () => void {
    const timer = { ms, last: this.#now, callback };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** Lets so many seconds pass, with every tick on the way. */
  pass(seconds: number): void {
    for (const end = this.#now + seconds * 1000; this.#now < end;) {
      this.#now += 250;
      for (const timer of [...this.#timers]) {
        if (this.#now - timer.last >= timer.ms) {
          timer.last = this.#now;
          timer.callback();
        }
      }
    }
  }
}

/** Someone who is at the page until told otherwise. */
export class FixedAttention implements Attention {
  #here: boolean;
  readonly #callbacks = new Set<(event: 'here' | 'away') => void>();

  constructor(here = true) {
    this.#here = here;
  }

  here(): boolean {
    return this.#here;
  }

  watch(callback: (event: 'here' | 'away') => void): () => void {
    this.#callbacks.add(callback);
    return () => this.#callbacks.delete(callback);
  }

  turn(here: boolean): void {
    this.#here = here;
    for (const callback of this.#callbacks) callback(here ? 'here' : 'away');
  }
}

const frame = (): Promise<unknown> =>
  Promise.race([
    new Promise((done) => requestAnimationFrame(done)),
    new Promise((done) => setTimeout(done, 200)),
  ]);

/** Waits until the page has rendered what was changed, and its effects have run. */
export async function rendered(): Promise<void> {
  await frame();
  await frame();
  await new Promise((done) => setTimeout(done, 10));
}

/** Presses the button or choice that reads so; waits for it if it isn't there yet. */
export async function press(text: string): Promise<void> {
  const find = (): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>('button, label')].find(
      (element) => element.textContent?.includes(text) || element.getAttribute('aria-label')?.includes(text),
    );
  for (let tries = 0; tries < 50 && find() === undefined; tries += 1) await rendered();
  const found = find();
  if (found === undefined) throw new Error(`Nothing to press reads "${text}"`);
  found.click();
  await rendered();
}

/** Writes into the field, as typed. */
export async function write(selector: string, text: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
  if (field === null) throw new Error(`No field ${selector}`);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await rendered();
}
