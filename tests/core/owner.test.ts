import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../lib/core/address.ts';
import { compileBlocklist } from '../../lib/core/blocklist.ts';
import { judgeOwner, platformToAsk, readLinkedData } from '../../lib/core/owner.ts';
import { TABLE } from '../../lib/core/table.ts';
import { personFrom } from '../support/lists.ts';

const people = [
  personFrom(TABLE, ['instagram:jane.doe', 'facebook:jane.doe', 'youtube:@janedoe']),
  personFrom(TABLE, ['instagram:sam.k'], 'p2'),
];
const blocklist = compileBlocklist(people, TABLE);
const at = (url: string) => parseAddress(url)!;

function judge(url: string, links: string[], names: string[] = [], open: string | null = null) {
  const address = at(url);
  return judgeOwner(blocklist, platformToAsk(blocklist, address)!, address, { links, names }, open);
}

const POST = 'https://www.instagram.com/p/C1a2b3/';

describe('a page is asked whose it is', () => {
  it.each([
    [POST, 'instagram'],
    ['https://www.instagram.com/reel/C1a2b3/', 'instagram'],
    ['https://www.facebook.com/photo/?fbid=1', 'facebook'],
    ['https://www.facebook.com/profile.php?id=1000123', 'facebook'],
    ['https://www.youtube.com/watch?v=abc', 'youtube'],
  ])('%s', (url, platform) => {
    expect(platformToAsk(blocklist, at(url))?.row.id).toBe(platform);
  });

  it.each([
    'https://www.instagram.com/jane.doe/',
    'https://www.instagram.com/',
    'https://www.instagram.com/explore/',
    'https://www.example.com/p/1/',
  ])('but not %s', (url) => {
    expect(platformToAsk(blocklist, at(url))).toBeNull();
  });
});

describe('whose it is', () => {
  it.each([
    ['its canonical address names a listed account', ['https://www.instagram.com/jane.doe/p/C1a2b3/'], []],
    ['in another spelling', ['https://www.instagram.com/Jane.Doe/'], []],
    ['by a name alone', [], ['@jane.doe']],
  ])('listed, where %s', (_, links, names) => {
    expect(judge(POST, links, names)).toMatchObject({ owner: 'listed', listed: { accountId: 'p1-0' } });
  });

  it.each([
    ['it names someone else', ['https://www.instagram.com/jane.does/p/1/'], [], 'other'],
    ['its canonical address names no one', [POST], [], 'unknown'],
    ['it states nothing', [], [], 'unknown'],
    ['it links to the listed person on another site', ['https://www.facebook.com/jane.doe'], [], 'unknown'],
  ])('not listed, where %s', (_, links, names, owner) => {
    expect(judge(POST, links, names)).toMatchObject({ owner, listed: null });
  });

  it('open for the person whose override runs, and for no one else', () => {
    const links = ['https://www.instagram.com/jane.doe/'];
    expect(judge(POST, links, [], 'p1')).toMatchObject({ owner: 'other' });
    expect(judge(POST, [...links, 'https://www.instagram.com/sam.k/'], [], 'p1')).toMatchObject({
      listed: { personId: 'p2' },
    });
  });

  it('and a number beside a listed handle is found', () => {
    const url = 'https://www.facebook.com/profile.php?id=1000123';
    expect(judge(url, ['https://www.facebook.com/jane.doe']).found).toEqual([
      { accountId: 'p1-1', kind: 'id', value: '1000123' },
    ]);
    expect(judge(url, ['https://www.facebook.com/jane.does']).found).toEqual([]);
  });
});

describe('a description in JSON-LD', () => {
  const read = (value: unknown) => readLinkedData(JSON.stringify(value));

  it('names the author by link and by handle', () => {
    const author = {
      '@type': 'Person',
      name: 'Jane Doe',
      alternateName: '@jane.doe',
      url: 'https://x.test/j',
    };
    expect(read({ '@type': 'VideoObject', author })).toEqual({
      links: ['https://x.test/j'],
      names: ['@jane.doe'],
    });
    expect(read({ '@graph': [{ author: [author] }] }).names).toEqual(['@jane.doe']);
    expect(read([{ '@type': 'ProfilePage', mainEntity: author }]).names).toEqual(['@jane.doe']);
    expect(read({ author: { identifier: { '@type': 'PropertyValue', value: 'jane.doe' } } }).names).toEqual([
      'jane.doe',
    ]);
  });

  it('does not take those who comment for the author', () => {
    expect(
      read({ comment: [{ author: { alternateName: '@jane.doe' } }], review: { author: { url: 'u' } } }),
    ).toEqual({
      links: [],
      names: [],
    });
  });

  it.each(['', '{', 'null', '"text"', '[[[]]]', '{"author":7}', `${'['.repeat(60_000)}`])(
    'that is none states nothing (%#)',
    (text) => {
      expect(readLinkedData(text)).toEqual({ links: [], names: [] });
    },
  );
});
