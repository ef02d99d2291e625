import { describe, expect, it } from 'vitest';
import { parseLine, pastedLines } from '../../lib/core/account.ts';
import { createTable } from '../../lib/core/identify.ts';
import { NEVER_BLOCK } from '../../lib/core/never-block.ts';
import { ROWS } from '../../lib/core/platforms/index.ts';
import sentences from '../../lib/locales/en.json';

const table = createTable(ROWS);
const account = (platform: string, kind: string, value: string) => ({
  type: 'account',
  platform,
  kind,
  value,
});
const read = (line: string) => {
  const parsed = parseLine(table, line);
  return parsed.type === 'refusal' ? parsed.reason : parsed;
};

describe('a pasted line becomes an account', () => {
  it.each([
    ['https://www.instagram.com/jane.doe/?igsh=abc', account('instagram', 'handle', 'jane.doe')],
    ['  <https://www.instagram.com/jane.doe/>, ', account('instagram', 'handle', 'jane.doe')],
    ['https:\\\\www.instagram.com\\jane.doe', account('instagram', 'handle', 'jane.doe')],
    ['//www.instagram.com/jane.doe', account('instagram', 'handle', 'jane.doe')],
    ['instagram.com/jane.doe', account('instagram', 'handle', 'jane.doe')],
    ['www.instagram.com/jane.doe/p/Cabc/', account('instagram', 'handle', 'jane.doe')],
    ['instagram:jane.doe', account('instagram', 'handle', 'jane.doe')],
    ['Instagram: @jane.doe', account('instagram', 'handle', 'jane.doe')],
    ['insta : jane.doe', account('instagram', 'handle', 'jane.doe')],
    ['instagram: https://www.instagram.com/jane.doe', account('instagram', 'handle', 'jane.doe')],
    ['@jane.doe on instagram', account('instagram', 'handle', 'jane.doe')],
    ['@janedoe on x', account('x', 'handle', 'janedoe')],
    ['janedoe on Twitter', account('x', 'handle', 'janedoe')],
    ['tiktok @janedoe', account('tiktok', 'handle', 'janedoe')],
    ['tiktok:@janedoe', account('tiktok', 'handle', 'janedoe')],
    ['https://www.tiktok.com/@live', account('tiktok', 'handle', 'live')],
    ['https://mobile.twitter.com/JaneDoe/status/123', account('x', 'handle', 'JaneDoe')],
    ['https://nitter.net/janedoe', account('x', 'handle', 'janedoe')],
    ['https://web.archive.org/web/2024/https://x.com/janedoe', account('x', 'handle', 'janedoe')],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fx.com%2Fjanedoe', account('x', 'handle', 'janedoe')],
    ['facebook:100012345678901', account('facebook', 'id', '100012345678901')],
    ['facebook id 100012345678901', account('facebook', 'id', '100012345678901')],
    ['https://m.facebook.com/story.php?story_fbid=1&id=1000123', account('facebook', 'id', '1000123')],
    ['https://www.messenger.com/t/jane.doe', account('facebook', 'handle', 'jane.doe')],
    ['reddit:u/jane_doe', account('reddit', 'handle', 'jane_doe')],
    ['reddit: /user/jane_doe/', account('reddit', 'handle', 'jane_doe')],
    ['youtube:UCaX7jQ2mZk4N6pR5tW3vBcQ', account('youtube', 'id', 'UCaX7jQ2mZk4N6pR5tW3vBcQ')],
    ['https://www.youtube.com/c/Jane', account('youtube', 'c', 'Jane')],
    ['https://www.youtube.com/user/jane', account('youtube', 'user', 'jane')],
    ['https://www.youtube.com/jane', account('youtube', 'name', 'jane')],
    [
      'https://www.linkedin.com/posts/jane-doe_hello_world-activity-7-a_b',
      account('linkedin', 'handle', 'jane-doe'),
    ],
    ['@jane@mastodon.social', account('mastodon', 'account', 'jane@mastodon.social')],
    ['mastodon:jane@mastodon.social', account('mastodon', 'account', 'jane@mastodon.social')],
    ['https://hachyderm.io/@jane@mastodon.social', account('mastodon', 'account', 'jane@mastodon.social')],
    ['https://mastodon.social/@jane/109999', account('mastodon', 'account', 'jane@mastodon.social')],
    ['+49 (0)170 1234567', account('whatsapp', 'number', '+49 (0)170 1234567')],
    ['1 (415) 555-0142', account('whatsapp', 'number', '1 (415) 555-0142')],
    ['1-415-555-0142', account('whatsapp', 'number', '1-415-555-0142')],
    ['14155550142', account('whatsapp', 'number', '14155550142')],
    ['telegram id 4155550142', account('telegram', 'id', '4155550142')],
    ['https://wa.me/4155550142', account('whatsapp', 'number', '4155550142')],
    ['0031 6 12345678', account('whatsapp', 'number', '0031 6 12345678')],
    ['+44\u00a07911\u00a0123456', account('whatsapp', 'number', '+44 7911 123456')],
    ['+49 170/1234567', account('whatsapp', 'number', '+49 170 1234567')],
    ['+44 7911–123456', account('whatsapp', 'number', '+44 7911-123456')],
    ['\u202Ajane.doe\u202C on instagram', account('instagram', 'handle', 'jane.doe')],
  ])('%s', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

describe('a pasted line becomes a phrase or a plain address', () => {
  it('takes a name for searches, with or without a space', () => {
    expect(read('name: Jane  Doe')).toEqual({ type: 'phrase', text: 'Jane Doe' });
    expect(read('name: 王芳')).toEqual({ type: 'phrase', text: '王芳' });
    expect(read('Name:Jörg Müller')).toEqual({ type: 'phrase', text: 'Jörg Müller' });
  });

  it('takes a page of a site that it does not know, without what only says where the link was copied', () => {
    expect(read('https://forum.example/user?id=7&utm_source=x')).toEqual({
      type: 'custom',
      value: 'https://forum.example/user?id=7',
    });
    expect(read('janedoe.blog/about')).toEqual({ type: 'custom', value: 'https://janedoe.blog/about' });
    expect(read('www.janedoe.blog')).toEqual({ type: 'custom', value: 'https://www.janedoe.blog/' });
  });

  it('does not take another site’s /@name for the fediverse', () => {
    expect(read('https://unknown.example/@jane')).toEqual({
      type: 'custom',
      value: 'https://unknown.example/@jane',
    });
  });
});

describe('a pasted line is refused with a reason', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['x'.repeat(2_001), 'tooLong'],
    ['x:i', 'reserved'],
    ['instagram:explore', 'reserved'],
    ['https://www.instagram.com/explore/', 'reserved'],
    ['https://www.instagram.com/', 'wholePlatform'],
    ['instagram.com', 'wholePlatform'],
    ['facebook', 'wholePlatform'],
    ['instagram:', 'wholePlatform'],
    ['https://www.instagram.com/p/Cabc123/', 'opaque'],
    ['https://vm.tiktok.com/ZSa9V7ert/', 'opaque'],
    ['https://youtu.be/dQw4w9WgXcQ', 'opaque'],
    ['https://www.facebook.com/profile.php', 'reserved'],
    ['https://www.facebook.com/groups/something/', 'nobody'],
    ['https://x.com/search?q=janedoe', 'searchPage'],
    ['https://x.com/messages/123-456', 'severalPeople'],
    ['instagram: jane doe', 'misspelt'],
    ['tiktok:jane-doe', 'misspelt'],
    ['facebook: https://x.com/janedoe', 'misspelt'],
    ['@janedoe', 'siteMissing'],
    ['jane.doe', 'siteMissing'],
    ['jane.art', 'siteOrHandle'],
    ['whatsapp: 0612345678', 'countryCode'],
    ['whatsapp: (0)6 12 34 56 78', 'countryCode'],
    ['signal: 06-12345678', 'countryCode'],
    ['telegram: 0612345678', 'countryCode'],
    ['telegram phone 0612345678', 'countryCode'],
    ['0612 345 678', 'countryCode'],
    ['(0612) 345678', 'countryCode'],
    ['0612345678', 'countryCode'],
    ['06 12/34 56 78', 'countryCode'],
    ['tel:0612345678', 'countryCode'],
    ['(415) 555-0142', 'countryCode'],
    ['415-555-0142', 'countryCode'],
    ['415.555.0142', 'countryCode'],
    ['4155550142', 'countryCode'],
    ['phone: 4155550142', 'countryCode'],
    ['telegram: 4155550142', 'countryCode'],
    ['tel:415-555-0142', 'countryCode'],
    ['whatsapp: (415) 555-0142', 'countryCode'],
    ['415-155-0142', 'siteMissing'],
    ['100012345678901', 'siteMissing'],
    ['https://wa.me/0612345678', 'countryCode'],
    ['myspace:jane', 'siteUnknown'],
    ['@jane on myspace', 'siteUnknown'],
    ['name: Alexander', 'phraseTooCommon'],
    ['name: sunny day', 'phraseTooCommon'],
    ['name: Jo', 'phraseTooShort'],
    ['name:', 'phraseTooShort'],
    ['http://', 'notAnAddress'],
    ['ftp://example.org/', 'notAnAddress'],
    ['http://[2001:db8::1]/jane', 'notAnAddress'],
    ['jane doe', 'notUnderstood'],
    ['https://www.google.de/maps', 'searchEngine'],
    ['https://duckduckgo.com/?q=jane', 'searchEngine'],
    ['https://mail.google.com/mail/u/0/', 'mail'],
    ['https://outlook.live.com/mail/', 'mail'],
    ['https://chromewebstore.google.com/detail/abc', 'store'],
    ['https://addons.mozilla.org/firefox/addon/abc', 'store'],
    ...NEVER_BLOCK.map((host) => [`https://www.${host}/`, 'help']),
  ])('%s: %s', (line, reason) => {
    expect(read(line)).toBe(reason);
  });

  it('offers to list a page that names nobody as a plain address', () => {
    expect(parseLine(table, 'https://www.instagram.com/p/Cabc123/?igsh=1')).toMatchObject({
      reason: 'opaque',
      params: ['Instagram'],
      offer: 'https://www.instagram.com/p/Cabc123/',
    });
  });

  it('has a calm sentence for every reason', () => {
    for (const sentence of Object.values(sentences.refusal)) {
      expect(sentence).toMatch(/\.$/);
      expect(sentence).not.toContain('!');
    }
    const reasons = [
      '',
      'x:i',
      'facebook',
      '@jane',
      'a b',
      'name: Alexander',
      'name:',
      'http://',
      'myspace:j',
    ].map(read);
    for (const reason of reasons) expect(sentences.refusal).toHaveProperty(reason as string);
  });
});

describe('pasted text is read line by line', () => {
  const insta = 'https://www.instagram.com/jane.doe/';
  const x = 'https://x.com/jane_doe';
  it.each<[string, string[]]>([
    ['instagram:jane.doe\r\n\n  @jane on x \n', ['instagram:jane.doe', '@jane on x']],
    [`${insta} ${x}`, [insta, x]],
    [`${insta}, ${x};`, [insta, x]],
    [`${insta},${x}|${insta}`, [insta, x, insta]],
    [`<${insta}><${x}>`, [insta, x]],
    [`${insta} and\u00a0${x}.`, [insta, x]],
    [`hey check this ${insta} lol`, [insta]],
    [`[14:02, 3/11/2026] Sam: is it her?? (${x})!`, [x]],
    [`[her page](${insta}) and **${x}**`, [insta, x]],
    [`- ${insta}`, [insta]],
    [`* ${insta}`, [insta]],
    [`1. ${insta}\n2) ${x}`, [insta, x]],
    [
      '• instagram:jane.doe\n•@jane on x\n– name: Jane Doeringer',
      ['instagram:jane.doe', '@jane on x', 'name: Jane Doeringer'],
    ],
    ['1. @jane@mastodon.social', ['@jane@mastodon.social']],
    ['jane.doe@example.org', ['jane.doe@example.org']],
    ['-', ['-']],
    ['+49 170 1234567', ['+49 170 1234567']],
    [`instagram: ${insta}`, [insta]],
    [`instagram:${insta}`, [insta]],
    // One address within another is one link.
    [`https://web.archive.org/web/2024/${x}`, [`https://web.archive.org/web/2024/${x}`]],
    [`web.archive.org/web/2024/${x} ${insta}`, [`web.archive.org/web/2024/${x}`, insta]],
    [`https://l.facebook.com/l.php?u=${x}`, [`https://l.facebook.com/l.php?u=${x}`]],
    [
      'whatsapp://send?phone=491701234567&text=https://x.com/a',
      ['whatsapp://send?phone=491701234567&text=https://x.com/a'],
    ],
    ['https:\\\\www.instagram.com\\jane.doe', ['https:\\\\www.instagram.com\\jane.doe']],
    ['', []],
  ])('%j', (text, lines) => {
    expect(pastedLines(text)).toEqual(lines);
  });
});
