import { describe, expect, test } from 'vitest';
import { noteInstalled, noteRestoredTabs, wasRestored } from '../../lib/app/watch.ts';
import { createWorld } from './world.ts';

describe('a tab that the browser restored', () => {
  test('is known once, and counts from then on', async () => {
    const { ports, tabs } = createWorld();
    tabs.set(4, 'https://x.com/janedoe');
    await noteRestoredTabs(ports);
    expect(await wasRestored(ports, 4)).toBe(true);
    expect(await wasRestored(ports, 4)).toBe(false);
    expect(await wasRestored(ports, 5)).toBe(false);
  });

  test('may ask before the start was looked at', async () => {
    const { ports, tabs } = createWorld();
    tabs.set(4, 'https://x.com/janedoe');
    let waits = 0;
    const slow = {
      ...ports,
      async wait() {
        waits += 1;
        if (waits === 3) await noteRestoredTabs(ports);
      },
    };
    expect(await wasRestored(slow, 4)).toBe(true);
    expect(waits).toBe(3);
  });

  test('counts when no start is ever reported', async () => {
    const { ports } = createWorld();
    expect(await wasRestored(ports, 4)).toBe(false);
    expect(await ports.restored.isKnown()).toBe(true);
  });
});

describe('an update at the browser’s start', () => {
  test('forgets no restored tab, whichever is told first', async () => {
    for (const order of [
      [noteRestoredTabs, noteInstalled],
      [noteInstalled, noteRestoredTabs],
    ]) {
      const { ports, tabs } = createWorld();
      tabs.set(4, 'https://x.com/janedoe');
      for (const note of order) await note(ports);
      expect(await wasRestored(ports, 4)).toBe(true);
    }
  });
});
