import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const whatsapp: PlatformRow = {
  id: 'whatsapp',
  name: 'WhatsApp',
  aliases: ['wa'],
  hosts: ['wa.me'],
  kinds: {
    // A whole number with its country code: a number is never met by its beginning or its end.
    number: {
      pattern: '[ +().-]*(?:[0-9][ +().-]*){6,15}',
      ignored: '+ -().',
      canonical: { profile: 'https://wa.me/{number}' },
    },
  },
  forms: [
    {
      name: 'thread',
      patterns: ['/{number}', '//whatsapp.com/send?phone={number}', '/?phone={number}'],
    },
    { name: 'profile', patterns: ['/c/{number}'] },
  ],
  reserved: words('c channel message p qr send settings'),
  opaque: [
    '/message/*',
    '/qr/*',
    '//chat.whatsapp.com/*',
    '//whatsapp.com/channel/*',
    '//web.whatsapp.com/',
    '//wa.link/*',
  ],
  shows: [
    ['whatsapp:+49 151 2345-6789', 'https://wa.me/4915123456789'],
    ['whatsapp:+4915123456789', 'https://wa.me/+4915123456789/?text=hi'],
    ['whatsapp:+49 151 2345-6789', 'https://api.whatsapp.com/send?phone=4915123456789&text=hi'],
    ['whatsapp:+49 (151) 2345.6789', 'https://web.whatsapp.com/send/?phone=%2B4915123456789'],
    ['https://wa.me/4915123456789', 'https://www.whatsapp.com/send?text=hi&phone=4915123456789'],
    ['whatsapp:4915123456789', 'https://wa.me/c/4915123456789'],
    ['whatsapp:4915123456789', 'https://wa.me/?phone=4915123456789'],
  ],
  ignores: [
    ['whatsapp:+49 151 2345-6789', 'https://wa.me/15123456789'],
    ['whatsapp:+49 151 2345-6789', 'https://wa.me/49151234567890'],
    ['whatsapp:+49 151 2345-6789', 'https://web.whatsapp.com/'],
    ['whatsapp:+49 151 2345-6789', 'https://wa.me/message/4915123456789'],
    ['whatsapp:+49 151 2345-6789', 'https://api.whatsapp.com/send?text=4915123456789'],
    ['whatsapp:+49 151 2345-6789', 'https://chat.whatsapp.com/4915123456789'],
    ['whatsapp:+49 151 2345-6789', 'https://awa.me/4915123456789'],
  ],
};
