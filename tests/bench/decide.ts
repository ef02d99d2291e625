/** What deciding about an address costs, beside what taking it apart costs. Runs wherever JavaScript does. */
import { compileBlocklist } from '../../lib/core/blocklist.ts';
import { decide } from '../../lib/core/decision.ts';
import type { Account } from '../../lib/core/model.ts';
import { TABLE } from '../../lib/core/table.ts';

function accounts(count: number): Account[] {
  const platforms = ['instagram', 'x', 'tiktok', 'facebook', 'reddit'];
  return Array.from({ length: count }, (_, index) => ({
    id: `a${index}`,
    platform: platforms[index % platforms.length] ?? 'x',
    kind: 'handle',
    value: `person${index}`,
    addedAt: 0,
  }));
}

const ADDRESSES = [
  'https://www.instagram.com/person10/',
  'https://www.instagram.com/somebody.else/reels/',
  'https://x.com/search?q=weather+tomorrow&src=typed_query',
  'https://www.facebook.com/profile.php?id=100012345678901&sk=photos',
  'https://www.tiktok.com/@somebody/video/7123456789?lang=en',
  'https://en.wikipedia.org/wiki/Alexander_the_Great?action=history',
  'https://news.example.org/2026/11/a-long-title-with-many-words',
  'https://mail.example.com/u/0/#inbox/FMfcgzQcpnRTXv',
];

const SAMPLES = 15;

/** µs per address, again and again. The first time is for warming up. */
function perAddress(judge: (url: string) => unknown): number[] {
  const rounds = 2_000;
  const once = () => {
    const start = performance.now();
    for (let round = 0; round < rounds; round += 1) for (const url of ADDRESSES) judge(url);
    return ((performance.now() - start) * 1000) / (rounds * ADDRESSES.length);
  };
  once();
  return Array.from({ length: SAMPLES }, once);
}

/** Samples, µs per address. */
export interface DecideTimes {
  readonly parse: number[];
  readonly decide: { readonly count: number; readonly values: number[] }[];
}

export function measureDecide(): DecideTimes {
  const parse = perAddress((url) => new URL(url));
  const byCount = [10, 1_000, 10_000].map((count) => {
    const person = { id: 'p', label: '', startDate: '2026-01-01', accounts: accounts(count), phrases: [] };
    const blocklist = compileBlocklist([person], TABLE);
    return { count, values: perAddress((url) => decide(blocklist, null, 0, url)) };
  });
  return { parse, decide: byCount };
}
