import { NUMBER_DRESS, PHONE_NUMBER } from './phone-number.ts';
import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const telegram: PlatformRow = {
  id: 'telegram',
  name: 'Telegram',
  aliases: ['tg', 'telegram.org'],
  hosts: ['t.me', 'telegram.me', 'telegram.dog'],
  kinds: {
    handle: {
      pattern: '[A-Za-z][A-Za-z0-9_]{3,31}',
      canonical: { profile: 'https://t.me/{handle}', posts: 'https://t.me/s/{handle}' },
    },
    phone: {
      pattern: PHONE_NUMBER,
      ignored: NUMBER_DRESS,
      dropped: '00',
      canonical: { profile: 'https://t.me/+{phone}' },
    },
    id: { pattern: '[1-9][0-9]{4,14}', canonical: { profile: 'https://web.telegram.org/a/#{id}' } },
  },
  forms: [
    { name: 'profile', patterns: ['/{@handle}', '//{handle}.t.me/'] },
    { name: 'posts', patterns: ['/s/{handle}'] },
    { name: 'profile', patterns: ['/+{phone}'] },
    {
      name: 'thread',
      patterns: [
        '//tg:/resolve?domain={handle}',
        '//tg:/resolve?phone={phone}',
        '//tg:/user?id={id}',
        '//web.telegram.org/k#@{handle}',
        '//web.telegram.org/a#@{handle}',
        '//web.telegram.org#/im?p=@{handle}',
        '//web.telegram.org/a#{id}',
        '//web.telegram.org/k#{id}',
      ],
    },
  ],
  reserved: words(
    'a addemoji addlist addstickers addstyle addtheme auction auth bg boost c call confirmphone contact giftcode ' +
      'invoice iv joinchat k login m msg nft proxy s setlanguage share socks web www z',
  ),
  opaque: ['/joinchat/*', '/c/*', '/contact/*', '/+*'],
  shows: [
    ['https://t.me/alexj_9274', 'https://t.me/AlexJ_9274/s/4'],
    ['telegram:alexj_9274', 'https://telegram.me/@alexj_9274'],
    ['telegram:@alexj_9274', 'https://telegram.dog/alexj_9274?start=1'],
    ['telegram:alexj_9274', 'https://t.me/s/alexj_9274'],
    ['telegram:alexj9274', 'https://alexj9274.t.me/55'],
    ['telegram phone +4915123456789', 'https://t.me/+4915123456789'],
    ['telegram:+49 151 23456789', 'https://t.me/+4915123456789'],
    ['telegram:+49 (0)151 23456789', 'https://t.me/+4915123456789'],
    ['telegram:0049 151 23456789', 'https://t.me/+4915123456789'],
    ['telegram:alexj_9274', 'tg://resolve?domain=AlexJ_9274'],
    ['telegram:alexj_9274', 'tg:resolve?domain=alexj_9274&start=1'],
    ['tg://resolve?domain=alexj_9274', 'https://t.me/alexj_9274'],
    ['tg:resolve?domain=alexj_9274', 'https://t.me/alexj_9274'],
    ['telegram phone +4915123456789', 'tg://resolve?phone=4915123456789'],
    ['telegram id 809362308', 'tg://user?id=809362308'],
    ['telegram:alexj_9274', 'https://web.telegram.org/k/#@alexj_9274'],
    ['telegram:alexj_9274', 'https://web.telegram.org/a/#@alexj_9274'],
    ['telegram:alexj_9274', 'https://web.telegram.org/#/im?p=@alexj_9274'],
    ['telegram id 809362308', 'https://web.telegram.org/a/#809362308'],
    ['telegram id 809362308', 'https://web.telegram.org/k/#809362308'],
  ],
  ignores: [
    ['telegram:alexj_9274', 'https://t.me/alexj_92745'],
    ['telegram:alexj_9274', 'https://t.me/share/url?url=alexj_9274'],
    ['telegram:alexj_9274', 'https://t.me/otherchannel/123?comment=alexj_9274'],
    ['telegram:alexj_9274', 'https://t.me.evil.example/alexj_9274'],
    ['telegram:alexj9274', 'https://about.me/alexj9274'],
    ['telegram:alexj9274', 'https://xalexj9274.t.me/'],
    ['telegram phone +4915123456789', 'https://t.me/+491512345678'],
    ['telegram:alexj_9274', 'https://t.me/joinchat/alexj_9274'],
    ['telegram id 809362308', 'https://web.telegram.org/a/#-809362308'],
    ['telegram:alexj_9274', 'tg://resolve?domain=alexj_92745'],
    ['telegram:alexj_9274', 'tg://resolve?domain=otherchannel&comment=alexj_9274'],
    ['telegram:alexj_9274', 'tg://addstickers?set=alexj_9274'],
    ['telegram id 809362308', 'tg://user?id=8093623081'],
  ],
};
