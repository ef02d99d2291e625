import type { PlatformRow } from './row.ts';
import { words } from './words.ts';

export const ebay: PlatformRow = {
  id: 'ebay',
  name: 'eBay',
  hosts: [
    'ebay.com',
    'ebay.co.uk',
    'ebay.at',
    'ebay.be',
    'ebay.ca',
    'ebay.ch',
    'ebay.com.au',
    'ebay.com.hk',
    'ebay.com.my',
    'ebay.com.sg',
    'ebay.de',
    'ebay.es',
    'ebay.fr',
    'ebay.ie',
    'ebay.in',
    'ebay.it',
    'ebay.nl',
    'ebay.ph',
    'ebay.pl',
  ],
  notPersonHosts: words('cart community developer export pages pay rover signin'),
  kinds: {
    handle: {
      pattern: '[A-Za-z0-9*._!$-]{1,64}',
      canonical: {
        profile: 'https://www.ebay.com/usr/{handle}',
        thread: 'https://contact.ebay.com/ws/eBayISAPI.dll?ShowSellerFAQ&requested={handle}',
      },
    },
    // A store's name is not its owner's.
    store: {
      pattern: '[A-Za-z0-9*._!$-]{1,64}',
      canonical: { profile: 'https://www.ebay.com/str/{store}' },
    },
  },
  forms: [
    {
      name: 'profile',
      patterns: [
        '/usr/{handle}',
        '/fdbk/feedback_profile/{handle}',
        '/fdbk/mweb_profile?username={handle}',
        '/ws/eBayISAPI.dll?userid={handle}',
        '/mye/myebay?userid={handle}',
      ],
    },
    { name: 'marketplace', patterns: ['/str/{store}'] },
    {
      name: 'posts',
      patterns: ['/sch/{handle}/m.html', '/sch/i.html?_ssn={handle}', '/sch/i.html?_sasl={handle}'],
    },
    { name: 'thread', patterns: ['/ws/eBayISAPI.dll?requested={handle}'] },
    { name: 'search', patterns: ['/sch/i.html?_nkw={query}'], shared: true },
  ],
  reserved: words('b cnt deals fdbk help itm mye p sch sellercenter str usr ws'),
  opaque: ['/itm/*', '/p/*', '//ebay.us/*'],
  shows: [
    ['https://www.ebay.com/usr/alexj_9274', 'https://www.ebay.de/usr/AlexJ_9274?_trksid=p1'],
    ['https://www.ebay.co.uk/str/alexj9274', 'https://m.ebay.com/str/AlexJ9274'],
    ['ebay:alexj_9274', 'https://www.ebay.com/fdbk/feedback_profile/alexj_9274'],
    ['ebay:alexj_9274', 'https://www.ebay.com/fdbk/mweb_profile?fdbkType=x&username=alexj_9274'],
    ['ebay:alexj_9274', 'https://www.ebay.com/sch/alexj_9274/m.html'],
    ['ebay:alexj_9274', 'https://www.ebay.com/sch/i.html?_ssn=alexj_9274&_sop=10'],
    ['ebay:alexj_9274', 'https://www.ebay.com/sch/i.html?_nkw=lamp&_sasl=alexj_9274'],
    ['ebay:alexj_9274', 'https://feedback.ebay.com/ws/eBayISAPI.dll?ViewFeedback2&userid=alexj_9274'],
    ['ebay:alexj_9274', 'https://contact.ebay.co.uk/ws/eBayISAPI.dll?ShowSellerFAQ&requested=alexj_9274'],
    ['ebay:alexj_9274', 'https://my.ebay.com/mye/myebay?userid=alexj_9274'],
    ['ebay:alexj_9274', 'https://www.ebay.com/sch/i.html?_nkw=alexj_9274'],
  ],
  ignores: [
    ['ebay:alexj_9274', 'https://www.ebay.com/usr/alexj_92745'],
    ['https://www.ebay.com/usr/alexj_9274', 'https://www.ebay.com/str/alexj_9274'],
    ['ebay:alexj_9274', 'https://www.ebay.com/itm/266123456789?var=alexj_9274'],
    ['ebay:alexj_9274', 'https://www.ebay.com/b/alexj_9274'],
    ['ebay:alexj_9274', 'https://community.ebay.com/usr/alexj_9274'],
    ['ebay:alexj_9274', 'https://www.ebay.com.example/usr/alexj_9274'],
  ],
};
