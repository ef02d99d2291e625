/** A view that is read again: what happens when a read fails. */
import { expect, test } from 'vitest';
import { createLiveView } from '../../lib/client/live.ts';

/** Reads that end when told to, each with a number or not at all. */
function createReads() {
  const running: { resolve(value: number): void; reject(error: Error): void }[] = [];
  return {
    running,
    read: () =>
      new Promise<number>((resolve, reject) => {
        running.push({ resolve, reject });
      }),
  };
}

async function open() {
  const { running, read } = createReads();
  const opening = createLiveView(read);
  running[0]?.resolve(1);
  const live = await opening;
  let told = 0;
  live.subscribe(() => (told += 1));
  return { live, running, told: () => told };
}

test('after a read that failed the view is what it was, and the next one is read', async () => {
  const { live, running, told } = await open();
  const failing = live.refresh();
  running[1]?.reject(new Error('The database was busy.'));
  await expect(failing).rejects.toThrow('busy');
  expect(live.view()).toBe(1);
  const next = live.refresh();
  running[2]?.resolve(3);
  await next;
  expect([live.view(), told()]).toEqual([3, 1]);
});

test('what changed while a read failed is read at once', async () => {
  const { live, running, told } = await open();
  const first = live.refresh();
  const second = live.refresh();
  running[1]?.reject(new Error('The database was busy.'));
  await new Promise((done) => setTimeout(done, 0));
  running[2]?.resolve(3);
  await Promise.all([first, second]);
  expect([live.view(), told()]).toEqual([3, 1]);
});
