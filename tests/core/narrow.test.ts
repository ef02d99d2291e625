import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../lib/core/address.ts';
import { accountsFor, type Blocklist, compileBlocklist } from '../../lib/core/blocklist.ts';
import { createTable, identify, type Sighting, type Table } from '../../lib/core/identify.ts';
import { narrowTable } from '../../lib/core/narrow.ts';
import { ROWS } from '../../lib/core/platforms/index.ts';
import { ORDINARY_LIST, personFrom } from '../support/lists';

const table = createTable(ROWS);
const examples = [...ROWS.platforms, ...ROWS.mirrors, ...ROWS.copies, ...ROWS.searches].flatMap(
  ({ shows, ignores }) => [...shows, ...ignores],
);
const lines = [...new Set(examples.map(([line]) => line))];
const urls = [
  ...examples.map(([, url]) => url),
  ...ROWS.platforms.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/search?q=jane+doe`)),
];

/** Whether the list can name whom a sighting shows. */
function isListed(list: Blocklist, { platform, kind, key, assumed }: Sighting): boolean {
  if (kind !== 'query') return accountsFor(list, platform, kind, key) !== undefined;
  if (list.phrases.size > 0) return true;
  // A search engine looks for everybody.
  return !assumed && (!table.platforms.has(platform) || list.accounts.has(platform));
}

function listedAt(list: Blocklist, on: Table, url: string): Sighting[] {
  const address = parseAddress(url);
  return address ? identify(on, address, list.homes).filter((one) => isListed(list, one)) : [];
}

describe('a list’s table', () => {
  const lists = {
    'every platform': lines,
    'every platform and a name': [...lines, 'name: Jane Doe'],
    'an ordinary list': ORDINARY_LIST,
    'a name': ['name: Jane Doe'],
    nobody: [],
    ...Object.fromEntries(lines.filter((_, i) => i % 5 === 0).map((line) => [line, [line]])),
  };

  it.each(Object.entries(lists))('shows whom the whole table shows: %s', (_, some) => {
    const list = compileBlocklist([personFrom(table, some)], table);
    const narrowed = narrowTable(list);
    for (const url of urls)
      expect([url, listedAt(list, narrowed, url)]).toEqual([url, listedAt(list, table, url)]);
  });

  it('leaves out the others', () => {
    const list = compileBlocklist([personFrom(table, ['instagram:jane.doe'])], table);
    const at = (url: string) => identify(narrowTable(list), parseAddress(url)!);
    expect(at('https://www.instagram.com/jane.doe/')).toHaveLength(1);
    expect(at('https://www.instagram.com/joe.roe/')).toEqual([]);
    expect(at('https://x.com/jane.doe')).toEqual([]);
    expect(at('https://x.com/search?q=jane.doe')).toEqual([]);
  });
});
