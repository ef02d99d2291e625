import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  announcement,
  progress,
  secondsLeft,
  secondsWaited,
  startPause,
  stepPause,
  type Pause,
  type PauseEvent,
} from '../../lib/core/pause.ts';

const MINUTE = 60_000;

/** Ticks four times a second, as the page does, from `from` for so many seconds. */
function tick(pause: Pause, from: number, seconds: number): Pause {
  let now = from;
  let next = pause;
  for (const end = from + seconds * 1000; now < end;) next = stepPause(next, 'tick', (now += 250));
  return next;
}

describe('someone stays', () => {
  test('it is over after its length, not before', () => {
    const started = startPause(MINUTE, 0, true);
    expect(tick(started, 0, 59.75).phase).toBe('counting');
    expect(tick(started, 0, 60).phase).toBe('over');
  });

  test('it shows 60 at the start, and 0 only at the end', () => {
    const started = startPause(MINUTE, 0, true);
    expect(secondsLeft(started)).toBe(60);
    expect(secondsLeft(tick(started, 0, 18))).toBe(42);
    expect(secondsLeft(tick(started, 0, 59.75))).toBe(1);
    expect(secondsLeft(tick(started, 0, 60))).toBe(0);
  });

  test('over is over, whatever happens then', () => {
    const over = tick(startPause(MINUTE, 0, true), 0, 60);
    expect(stepPause(over, 'away', 70_000)).toBe(over);
    expect(stepPause(over, 'here', 900_000)).toBe(over);
  });

  test('the seconds waited and the part of it', () => {
    const pause = tick(startPause(MINUTE, 0, true), 0, 15.5);
    expect(secondsWaited(pause)).toBe(15);
    expect(progress(pause)).toBeCloseTo(15.5 / 60);
  });
});

describe('someone goes away', () => {
  const half = tick(startPause(MINUTE, 0, true), 0, 30);
  const away = stepPause(half, 'away', 30_000);

  test('it rests: time away is not waited', () => {
    expect(away.phase).toBe('resting');
    expect(secondsLeft(tick(away, 30_000, 20))).toBe(30);
  });

  test('back within 30 seconds it goes on', () => {
    const back = stepPause(away, 'here', 60_000);
    expect(back.phase).toBe('counting');
    expect(secondsLeft(back)).toBe(30);
    expect(tick(back, 60_000, 30).phase).toBe('over');
  });

  test('back later it starts over', () => {
    const back = stepPause(away, 'here', 60_001);
    expect(back).toMatchObject({ phase: 'counting', waited: 0, restarts: 1 });
    expect(tick(back, 60_001, 59).phase).toBe('counting');
    expect(tick(back, 60_001, 60).phase).toBe('over');
  });

  test('going away again and again adds nothing up', () => {
    let pause = startPause(MINUTE, 0, true);
    for (let round = 0; round < 10; round += 1) {
      pause = tick(pause, round * 40_000, 5);
      pause = stepPause(pause, 'away', round * 40_000 + 5_000);
      pause = stepPause(pause, 'here', round * 40_000 + 40_000);
    }
    expect(secondsWaited(pause)).toBe(0);
  });
});

describe('a window without focus strands no one', () => {
  test('it waits from the start when nobody is there, without a count of restarts', () => {
    const started = startPause(MINUTE, 0, false);
    expect(started.phase).toBe('resting');
    expect(stepPause(started, 'here', 300_000)).toMatchObject({ phase: 'counting', waited: 0, restarts: 0 });
  });

  test('one key or pointer is enough for all of it, if no sign of going away follows', () => {
    const touched = stepPause(startPause(MINUTE, 0, false), 'here', 1_000);
    expect(tick(touched, 1_000, 60).phase).toBe('over');
  });
});

describe('a device asleep, a page frozen', () => {
  test('a gap of some seconds is not waited', () => {
    const pause = tick(startPause(MINUTE, 0, true), 0, 10);
    expect(secondsLeft(stepPause(pause, 'tick', 35_000))).toBe(50);
  });

  test('a gap of more than 30 seconds starts it over', () => {
    const pause = tick(startPause(MINUTE, 0, true), 0, 50);
    const woken = stepPause(pause, 'tick', 50_000 + 3_600_000);
    expect(woken).toMatchObject({ phase: 'counting', waited: 0, restarts: 1 });
  });

  test('a clock that runs backwards adds nothing', () => {
    const pause = tick(startPause(MINUTE, 0, true), 0, 10);
    expect(secondsWaited(stepPause(pause, 'tick', 2_000))).toBe(10);
  });
});

describe('what a screen reader hears', () => {
  test('30, 10 and 0, each once, in a minute', () => {
    let pause = startPause(MINUTE, 0, true);
    const heard: (number | string)[] = [];
    for (let now = 250; now <= 61_000; now += 250) {
      const next = stepPause(pause, 'tick', now);
      const mark = announcement(pause, next);
      if (mark !== null) heard.push(mark);
      pause = next;
    }
    expect(heard).toEqual([30, 10, 0]);
  });

  test('a pause of 20 seconds has no 30', () => {
    const started = startPause(20_000, 0, true);
    expect(announcement(started, tick(started, 0, 5))).toBeNull();
    expect(announcement(started, tick(started, 0, 10))).toBe(10);
  });

  test('that it starts over', () => {
    const away = stepPause(tick(startPause(MINUTE, 0, true), 0, 5), 'away', 5_000);
    expect(announcement(away, stepPause(away, 'here', 100_000))).toBe('restarted');
  });
});

test('a pause of no length is over at once', () => {
  expect(startPause(0, 0, true).phase).toBe('over');
  expect(startPause(Number.NaN, 0, false).phase).toBe('over');
});

test('no order of events ends it before its length has passed', () => {
  const events = fc.array(
    fc.record({
      event: fc.constantFrom<PauseEvent>('here', 'away', 'tick'),
      passed: fc.integer({ min: 0, max: 45_000 }),
    }),
  );
  fc.assert(
    fc.property(events, (steps) => {
      let pause = startPause(MINUTE, 0, true);
      let now = 0;
      for (const { event, passed } of steps) {
        now += passed;
        pause = stepPause(pause, event, now);
        expect(pause.waited).toBeLessThanOrEqual(now);
        expect(pause.phase === 'over').toBe(pause.waited >= MINUTE);
      }
    }),
  );
});
