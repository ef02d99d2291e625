import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROWS } from '../../lib/core/platforms/index.ts';
import { readPlainAddress } from '../../lib/core/plain-address.ts';

const examples = [...ROWS.platforms, ...ROWS.mirrors, ...ROWS.copies].flatMap(({ shows, ignores }) =>
  [...shows, ...ignores].map(([, url]) => url),
);

/** What the browser's parser makes of it. */
function parsed(text: string) {
  const { href, hostname, pathname, search, hash } = new URL(text);
  return { href, host: hostname, path: pathname, search, hash };
}

/** Pieces that the parser changes, and such that it leaves alone. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '/',
      '.',
      '..',
      '/./',
      '%2e',
      '%2E',
      '%',
      '?',
      '#',
      '@',
      ':',
      ':80',
      '\\',
      '|',
      '^',
      '`',
      '{',
      '"',
      "'",
      '<',
    ],
    ...['xn--', 'a', 'Z', '0', '0x7f', '1.2', '.com', '-', '_', '~', '+', '&', '=', ' ', '\t', 'é', '*', '!'],
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const built = fc
  .tuple(
    fc.constantFrom('https://', 'http://', 'HTTPS://', 'ftp://', '', ' https://'),
    fc.array(piece, { maxLength: 10 }),
    fc.constantFrom('', '/', '/jane'),
    fc.array(piece, { maxLength: 6 }),
  )
  .map(([scheme, front, path, back]) => `${scheme}www.example${front.join('')}${path}${back.join('')}`);

describe('an address that is read without the URL parser', () => {
  it('is what the parser makes of it', () => {
    fc.assert(
      fc.property(fc.oneof(built, fc.webUrl(), fc.constantFrom(...examples)), (text) => {
        const plain = readPlainAddress(text);
        expect(plain).toEqual(plain && parsed(text));
        expect(plain && readPlainAddress(text, plain.host)).toEqual(plain);
      }),
      { numRuns: 20_000 },
    );
  });

  it.each([
    'https://1.2.3.4/',
    'https://example.0x7f/',
    'https://example.com',
    'https://example.com./',
    'https://example..com/',
    'https://example.com:443/',
    'https://jane@example.com/',
    'https://xn--a/',
    'https://EXAMPLE.com/',
    'https://example.com/a/../b',
    'https://example.com/%2e%2e/b',
    'https://example.com/a/.%2E/b',
    'https://example.com/a?',
    'https://example.com/a#',
    "https://example.com/?q='",
    'https://example.com/a b',
    'https://example.com/é',
    'mailto:jane@example.com',
    '',
  ])('is not one that the parser would change, or would not take: %s', (text) => {
    expect(readPlainAddress(text)).toBeNull();
  });

  it('is nearly every example of the table', () => {
    const read = examples.filter((url) => readPlainAddress(url) !== null);
    expect(read.length).toBeGreaterThan(examples.length * 0.8);
  });
});
