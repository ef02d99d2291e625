import { expect, test } from 'vitest';
import { createLiveView } from '../../lib/client/live.ts';

test('a view whose reading fails once is read again at the next change', async () => {
  let reads = 0;
  const live = await createLiveView(async () => {
    reads += 1;
    if (reads === 2) throw new Error('busy');
    return reads;
  });
  const seen: number[] = [];
  live.subscribe(() => seen.push(live.view()));
  await expect(live.refresh()).rejects.toThrow('busy');
  expect(live.view()).toBe(1);
  await live.refresh();
  expect(seen).toEqual([3]);
});
