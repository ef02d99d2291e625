import { parseLine } from '../../lib/core/account.ts';
import { CUSTOM, CUSTOM_KIND } from '../../lib/core/custom.ts';
import type { Table } from '../../lib/core/identify.ts';
import type { Account, Person, Phrase } from '../../lib/core/model.ts';

/** A person made of pasted lines, with predictable ids: `p1-0`, `p1-1` … Lines that are refused are left out. */
export function personFrom(table: Table, lines: readonly string[], id = 'p1'): Person {
  const accounts: Account[] = [];
  const phrases: Phrase[] = [];
  for (const [i, line] of lines.entries()) {
    const parsed = parseLine(table, line);
    const base = { id: `${id}-${i}`, addedAt: 0 };
    if (parsed.type === 'account')
      accounts.push({ ...base, platform: parsed.platform, kind: parsed.kind, value: parsed.value });
    else if (parsed.type === 'phrase') phrases.push({ ...base, text: parsed.text });
    else if (parsed.type === 'custom')
      accounts.push({ ...base, platform: CUSTOM, kind: CUSTOM_KIND, value: parsed.value });
  }
  return { id, label: 'Person 1', startDate: '2026-01-01', accounts, phrases };
}

/** Whom most people would list: the commonest platforms, a number, an address, two names. */
export const ORDINARY_LIST = [
  'https://www.instagram.com/janedoeringer/',
  'https://www.tiktok.com/@jane.doeringer',
  'https://www.facebook.com/jane.doeringer.9',
  'https://x.com/janedoeringer',
  'https://www.snapchat.com/add/jane_doeringer',
  'https://www.youtube.com/@janedoeringer',
  'https://www.linkedin.com/in/jane-doeringer-4b7a92/',
  'https://www.pinterest.com/janedoeringer/',
  'https://www.reddit.com/user/jane_doeringer',
  'https://open.spotify.com/user/janedoeringer',
  '+1 415 555 0142',
  'jane.doeringer@gmail.com',
  'name: Jane Doeringer',
  'name: Janie Marie Doeringer',
];
