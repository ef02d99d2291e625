import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const paypal: PlatformRow = {
  id: 'paypal',
  name: 'PayPal.me',
  aliases: ['paypal', 'paypalme', 'paypal.com'],
  hosts: ['paypal.me'],
  locale: '[a-z]{2}',
  kinds: {
    handle: {
      pattern: '[A-Za-z0-9]{1,20}',
      canonical: { profile: 'https://www.paypal.com/paypalme/{handle}' },
    },
  },
  forms: [
    {
      name: 'profile',
      patterns: ['/{handle}', '//paypal.com/paypalme/{handle}', '//paypal.com/biz/profile/{handle}'],
      except: ['my'],
    },
  ],
  reserved: words('home my myaccount paypalme signin webapps'),
  opaque: ['//py.pl/*'],
  shows: [
    ['https://paypal.me/alexj9274', 'https://www.paypal.me/AlexJ9274/25EUR'],
    ['paypal:alexj9274', 'https://www.paypal.com/paypalme/alexj9274?country.x=DE&locale.x=de_DE'],
    ['paypal.me:alexj9274', 'https://www.paypal.com/de/paypalme/alexj9274/10'],
    ['paypal:alexj9274', 'https://www.paypal.com/biz/profile/alexj9274'],
  ],
  ignores: [
    ['paypal:alexj9274', 'https://paypal.me/alexj92745'],
    ['paypal:alexj9274', 'https://www.paypal.com/paypalme/my/profile'],
    ['paypal:alexj9274', 'https://www.paypal.com/myaccount/alexj9274'],
    ['paypal:alexj9274', 'https://py.pl/alexj9274'],
    ['paypal:my', 'https://www.paypal.com/paypalme/my/landing'],
  ],
};
