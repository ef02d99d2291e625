/** The interception page, with a clock that the tests move. */
import { describe, expect, test } from 'vitest';
import type { Tab } from '../support/tab.ts';
import { calledOf, did, focused, openGallery, pass, settle, spoken } from './reader.ts';

const gallery = openGallery();

describe('the interception page with the keyboard', () => {
  test('Leave has the focus; Enter leaves', async () => {
    const tab = await gallery.show('pause/start');
    expect(await focused(tab)).toBe('Leave this page');
    await tab.press('Enter');
    await settle();
    expect(await did(tab)).toEqual([['record', 'closed', 0], ['record', 'left', 0], ['leave']]);
    expect(await tab.evaluate(() => document.querySelector('h1')?.textContent)).toBe('You left.');
  });

  test('Escape leaves, from the text field too', async () => {
    const tab = await gallery.show('pause/form');
    await tab.click('#sentence');
    await tab.press('Escape');
    expect((await did(tab)).slice(-2)).toEqual([['record', 'waited', 60], ['leave']]);
  });

  test('Enter leaves from anywhere that has no use for it', async () => {
    const tab = await gallery.show('pause/running');
    await tab.evaluate(() => (document.activeElement as HTMLElement).blur());
    await tab.press('Enter');
    expect((await did(tab)).slice(-2)).toEqual([['record', 'left', 18], ['leave']]);
  });

  test('the Enter still held down from the address bar does not', async () => {
    const tab = await gallery.show('pause/start');
    const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' };
    await tab.send('Input.dispatchKeyEvent', { ...enter, type: 'keyDown', autoRepeat: true });
    await tab.send('Input.dispatchKeyEvent', { ...enter, type: 'keyUp' });
    expect(calledOf(await did(tab))).not.toContain('leave');
  });

  test('Enter and Escape are the input method’s while a word is composed', async () => {
    const tab = await gallery.show('pause/form');
    await tab.click('#sentence');
    await tab.type('I choose to look, and I know how this usually feels.');
    await tab.evaluate(() => {
      for (const key of ['Enter', 'Escape']) {
        const init = { key, bubbles: true, cancelable: true };
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { ...init, isComposing: true }));
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { ...init, keyCode: 229 }));
      }
    });
    await settle();
    expect(calledOf(await did(tab))).not.toContain('leave');
    expect(calledOf(await did(tab))).not.toContain('override');
  });

  test('through the form: five minutes, the sentence, Enter', async () => {
    const tab = await gallery.show('pause/over');
    await tab.press('Tab');
    expect(await focused(tab)).toBe('Choose to look');
    await tab.press('Enter');
    await settle();
    expect(await focused(tab)).toBe('Open the page');
    await tab.press('Tab');
    await tab.press('ArrowRight');
    expect(await focused(tab)).toBe('5 minutes');
    await tab.press('Tab');
    await tab.type('i choose to look and i know how this usually feels');
    await tab.press('Enter');
    await settle();
    expect((await did(tab)).slice(-2)).toEqual([
      ['override', 5],
      ['record', 'overrode', 60],
    ]);
    expect(await spoken(tab)).toContain('Opening for 5 minutes.');
  });

  test('the whole sentence is in sight as it is typed, on a phone too; Enter and a pasted break are no part of it', async () => {
    const tab = await gallery.show('pause/form', { width: 360, height: 740 });
    await tab.click('#sentence');
    await tab.type('I choose to look, and I know how this usually feels now');
    await tab.press('Enter');
    await settle();
    const field = (): Promise<{ hidden: number; value: string }> =>
      tab.evaluate(() => {
        const element = document.querySelector<HTMLTextAreaElement>('#sentence');
        if (element === null) throw new Error('no field');
        const { scrollWidth, clientWidth, scrollHeight, clientHeight, value } = element;
        return { hidden: Math.max(scrollWidth - clientWidth, scrollHeight - clientHeight), value };
      });
    expect(await field()).toEqual({
      hidden: 0,
      value: 'I choose to look, and I know how this usually feels now',
    });
    expect(await spoken(tab)).toContain('That isn’t the sentence yet.');
    await tab.send('Input.insertText', { text: ' and\nthen' });
    await settle();
    expect((await field()).value).toMatch(/now and then$/);
  });

  test('other words open nothing, and say so', async () => {
    const tab = await gallery.show('pause/form');
    await tab.click('#sentence');
    await tab.type('let me');
    await tab.press('Enter');
    await settle();
    expect(calledOf(await did(tab))).not.toContain('override');
    expect(await spoken(tab)).toContain('That isn’t the sentence yet.');
    expect(await focused(tab)).toContain('Type this sentence:');
  });

  test('for safety: two presses, no pause, no typing', async () => {
    const tab = await gallery.show('pause/start');
    await tab.press('Tab');
    expect(await focused(tab)).toBe('I need this for safety, a child or a court');
    await tab.press('Enter');
    await settle();
    expect(await focused(tab)).toBe('Open for 10 minutes');
    await tab.press('Enter');
    await settle();
    expect((await did(tab)).slice(-2)).toEqual([['needed'], ['record', 'needed', 0]]);
  });

  test('for safety: back again, with the focus where it was', async () => {
    const tab = await gallery.show('pause/needed');
    await tab.press('Tab');
    expect(await focused(tab)).toBe('Always keep this page open');
    await tab.press('Tab');
    await tab.press('Enter');
    await settle();
    expect(await focused(tab)).toBe('I need this for safety, a child or a court');
    expect(calledOf(await did(tab))).not.toContain('needed');
  });

  test('for safety: this page kept open from now on', async () => {
    const tab = await gallery.show('pause/needed');
    await tab.press('Tab');
    await tab.press('Enter');
    await settle();
    expect(calledOf(await did(tab))).toContain('kept');
  });

  test('no way past the pause: the form is not there before its end', async () => {
    const tab = await gallery.show('pause/start');
    await pass(tab, 59);
    expect(await tab.evaluate(() => document.querySelector('#sentence, input'))).toBeNull();
    expect(await tab.evaluate(() => document.body.textContent)).not.toContain('Choose to look');
  });

  test('about safety, not longing: advice opens beside the page, which stays', async () => {
    const tab = await gallery.show('pause/start');
    await tab.press('Tab');
    await tab.press('Tab');
    expect(await focused(tab)).toBe('This is about safety, not longing');
    await tab.press('Enter');
    await settle();
    expect(calledOf(await did(tab))).toEqual(['record', 'openSafety']);
    const advice = await gallery.show('safety/all');
    expect(await advice.evaluate(() => document.querySelectorAll('a, button, form, img').length)).toBe(0);
  });

  test('in a private window there is none after it either', async () => {
    const tab = await gallery.show('pause/private-over');
    expect(await tab.evaluate(() => document.body.textContent)).not.toContain('Choose to look');
    expect(await tab.evaluate(() => document.body.textContent)).toContain('private window');
  });
});

describe('the interception page', () => {
  test('speaks at the start, 30, 10 and 0, and not in between', async () => {
    const tab = await gallery.show('pause/start');
    await tab.waitFor('document.querySelector("[role=status]").textContent !== ""');
    expect(await spoken(tab)).toContain('A pause of 60 seconds. You can leave now.');
    await pass(tab, 29);
    expect(await spoken(tab)).toContain('A pause of 60 seconds.');
    await pass(tab, 1);
    expect(await spoken(tab)).toContain('30 seconds left.');
    await pass(tab, 15);
    expect(await spoken(tab)).toContain('30 seconds left.');
    await pass(tab, 5);
    expect(await spoken(tab)).toContain('10 seconds left.');
    await pass(tab, 10);
    expect(await spoken(tab)).toContain('The pause is over.');
  });

  test('keeps what became of the visit: waited at the end, by itself', async () => {
    const tab = await gallery.show('pause/start');
    await pass(tab, 60);
    expect(await did(tab)).toEqual([
      ['record', 'closed', 0],
      ['record', 'waited', 60],
    ]);
  });

  test('gone before the end is left, closed stays closed, gone while opening stays overrode', async () => {
    const closed = await gallery.show('pause/running');
    await closed.evaluate(() => window.dispatchEvent(new Event('pagehide')));
    expect((await did(closed)).at(-1)).toEqual(['record', 'closed', 18]);
    const left = await gallery.show('pause/running');
    await left.evaluate(() => window.dispatchEvent(new Event('pageswap')));
    expect((await did(left)).at(-1)).toEqual(['record', 'left', 18]);
    const opening = await gallery.show('pause/opening');
    await opening.evaluate(() => window.dispatchEvent(new Event('pageswap')));
    expect((await did(opening)).at(-1)).toEqual(['record', 'overrode', 60]);
  });

  test('with no answer it tries again by itself, and opens nothing by itself', async () => {
    const tab = await gallery.show('pause/answers-again');
    expect(await spoken(tab)).toContain('It can open now, if you still want it to.');
    await pass(tab, 30);
    expect(calledOf(await did(tab)).filter((name) => name === 'override')).toHaveLength(1);
    expect(calledOf(await did(tab))).toContain('record');
    expect((await did(tab)).flat()).not.toContain('overrode');
  });

  test('nothing moves from the first paint to the end of the pause', async () => {
    const tab = await gallery.show('pause/start', { width: 360, height: 740 });
    const places = (): Promise<number[]> =>
      tab.evaluate(() =>
        ['.day', '.passage', '.circle', '.leave', '.foot'].map(
          (part) => document.querySelector(part)?.getBoundingClientRect().top ?? -1,
        ),
      );
    const atStart = await places();
    await pass(tab, 51);
    expect(await places()).toEqual(atStart);
    await pass(tab, 10);
    expect(await places()).toEqual(atStart);
  });

  test('has Leave in sight at once, also below a long passage on a small phone', async () => {
    const tab = await gallery.show('pause/long-passage', { width: 360, height: 560 });
    const { top, bottom, scrolled } = await tab.evaluate(() => {
      const box = document.querySelector('.leave')?.getBoundingClientRect();
      return { top: box?.top ?? -1, bottom: box?.bottom ?? Infinity, scrolled: scrollY };
    });
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThanOrEqual(560);
    expect(scrolled).toBe(0);
  });

  describe.each([
    { width: 360, height: 740 },
    { width: 1280, height: 800 },
  ])('with a reason of 1,200 letters, in $width × $height', (window) => {
    test.each(['pause/long-reasons', 'pause/long-everything'])(
      'Leave keeps its height and is in sight together with the countdown: %s',
      async (story) => {
        const boxOf = (tab: Tab, part: string): Promise<{ top: number; bottom: number; height: number }> =>
          tab.evaluate((selector: string) => {
            const box = document.querySelector(selector)?.getBoundingClientRect();
            return { top: box?.top ?? -1, bottom: box?.bottom ?? Infinity, height: box?.height ?? 0 };
          }, part);
        const { height } = await boxOf(await gallery.show('pause/start', window), '.leave');
        const tab = await gallery.show(story, window);
        const leave = await boxOf(tab, '.leave');
        const digits = await boxOf(tab, '.circle-digits');
        expect(leave.height).toBe(height);
        expect(Math.min(leave.top, digits.top)).toBeGreaterThan(0);
        expect(Math.max(leave.bottom, digits.bottom)).toBeLessThanOrEqual(window.height);
        const isApart = digits.bottom <= leave.top || digits.top >= leave.bottom || window.width > 1000;
        expect(isApart, 'nothing covers the countdown').toBe(true);
      },
    );

    test('the whole reason can be read by keyboard, and Enter still leaves', async () => {
      const tab = await gallery.show('pause/long-reasons', window);
      const shift = 8;
      await tab.press('Tab', shift);
      expect(await tab.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
        'Your own words',
      );
      await tab.press('End');
      await settle();
      await tab.waitFor(() => {
        const box = document.activeElement;
        return box !== null && box.scrollTop > 0 && box.scrollTop + box.clientHeight >= box.scrollHeight - 1;
      });
      await tab.press('Enter');
      expect(calledOf(await did(tab))).toContain('leave');
    });
  });

  test('a short reason needs no box to scroll, and no stop on the way', async () => {
    const tab = await gallery.show('pause/plan-and-reasons', { width: 360, height: 740 });
    await tab.press('Tab', 8);
    expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('body');
  });

  test('is still with reduced motion, and breathes for 11 seconds without', async () => {
    const breath = (tab: Tab): Promise<string> =>
      tab.evaluate(() => {
        const { animationName, animationDuration } = getComputedStyle(
          document.querySelector('.circle-breath') as Element,
        );
        return `${animationName} ${animationDuration}`;
      });
    expect(await breath(await gallery.show('pause/start', { reducedMotion: true }))).toContain('none');
    expect(await breath(await gallery.show('pause/start', { reducedMotion: false }))).toBe('breathe 11s');
  });

  test('a second pause instead of typing: nothing opens before it is over', async () => {
    const tab = await gallery.show('pause/second-pause');
    const text = (): Promise<string> => tab.evaluate(() => document.body.textContent ?? '');
    expect(await text()).not.toContain('Open for 2 minutes');
    await pass(tab, 36);
    expect(await text()).toContain('Open for 2 minutes');
    expect(calledOf(await did(tab))).not.toContain('override');
  });
});
