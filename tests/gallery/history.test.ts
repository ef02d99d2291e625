/** The history page. */
import { describe, expect, test } from 'vitest';
import { did, focused, openGallery, settle, spoken } from './reader.ts';

const gallery = openGallery();

describe('the history page', () => {
  test('has the heat map as a table too, with the numbers of the sum', async () => {
    const tab = await gallery.show('history/very-full');
    const rows = await tab.evaluate(() =>
      [...document.querySelectorAll('.heat + .unseen tbody tr')].map((row) =>
        [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent)),
      ),
    );
    expect(rows.map((row) => row.length)).toEqual(Array.from({ length: 7 }, () => 25));
    const sums = rows.map((row) => row.slice(0, 24).reduce((sum, urges) => sum + urges, 0));
    expect(sums).toEqual(rows.map((row) => row[24]));
    expect(sums.reduce((sum, urges) => sum + urges, 0)).toBe(100_000);
  });

  test('has a window of the log in the page, however long that is, and goes through it by keyboard', async () => {
    const tab = await gallery.show('history/very-full');
    const shown = (): Promise<string[]> =>
      tab.evaluate(() => [
        document.querySelector('.visits-shown')?.textContent ?? '',
        String(document.querySelectorAll('.visits li').length),
        String(document.querySelectorAll('*').length < 2_000),
      ]);
    expect(await shown()).toEqual(['1 to 25 of 100,000', '25', 'true']);
    await tab.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('button')];
      buttons.find(({ textContent }) => textContent === 'Older')?.focus();
    });
    await tab.press('Enter');
    await tab.press('Enter');
    await settle();
    expect(await shown()).toEqual(['51 to 75 of 100,000', '25', 'true']);
  });

  test('asks once before it deletes, with what keeps it first', async () => {
    const tab = await gallery.show('history/deleting');
    expect(await focused(tab)).toBe('Keep it');
    await tab.press('Tab');
    await tab.press('Enter');
    await settle();
    expect(await did(tab)).toEqual([['deleteHistory', { from: '2026-11-23', to: '2026-11-23' }]]);
    expect(await spoken(tab)).toContain('Deleted.');
    expect(await focused(tab)).toBe('Delete');
  });

  test('asks once before details go, and keeps them for longer without asking', async () => {
    const tab = await gallery.show('history/keep-less');
    expect(await focused(tab)).toBe('Leave it as it is');
    await tab.press('Tab');
    await tab.press('Enter');
    await settle();
    expect(await did(tab)).toEqual([['keepFor', 365]]);
    const longer = await gallery.show('history/totals');
    await longer.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('.keep select');
      if (select === null) return;
      select.value = '0';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
    expect(await did(longer)).toEqual([['keepFor', 0]]);
  });

  test('saves what the filters show, and nothing that names anyone', async () => {
    const tab = await gallery.show('history/one-site');
    await tab.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('button')];
      buttons.find(({ textContent }) => textContent === 'Save as CSV')?.click();
    });
    const [saved] = await did(tab);
    expect(saved?.slice(0, 3)).toEqual(['saveFile', 'history-2026-11-23.csv', 'text/csv']);
    const lines = String(saved?.[3]).trim().split('\r\n').slice(1);
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.every((line) => line.includes(',1,tiktok,'))).toBe(true);
    expect(String(saved?.[3])).not.toContain('Person');
  });
});
