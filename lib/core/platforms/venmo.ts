import type { PlatformRow } from './row.ts';
import { reservedWith, words } from './words.ts';

export const venmo: PlatformRow = {
  id: 'venmo',
  name: 'Venmo',
  hosts: ['venmo.com'],
  notPersonHosts: words('api blog help'),
  kinds: {
    handle: {
      pattern: '[A-Za-z0-9_-]{5,30}',
      canonical: { profile: 'https://account.venmo.com/u/{handle}' },
    },
    id: { pattern: '[0-9]{10,24}', canonical: { profile: 'https://venmo.com/code?user_id={id}' } },
  },
  forms: [
    { name: 'profile', patterns: ['/u/{@handle}', '/{@handle}'] },
    { name: 'profile', patterns: ['/code?user_id={id}'] },
    // The page to pay or ask someone, which also shows their name and picture.
    { name: 'thread', patterns: ['?recipients={@handle}'] },
  ],
  reserved: reservedWith('business code developers pay paycharge resources security send u'),
  opaque: [],
  shows: [
    ['venmo:alexj_9274', 'https://venmo.com/u/alexj_9274'],
    ['venmo:@alexj_9274', 'https://account.venmo.com/u/AlexJ_9274'],
    ['venmo:alexj_9274', 'https://venmo.com/alexj_9274'],
    ['venmo:alexj_9274', 'https://venmo.com/?txn=pay&recipients=alexj_9274'],
    ['venmo:alexj_9274', 'https://account.venmo.com/pay?recipients=%40alexj_9274&amount=5'],
    [
      'https://venmo.com/code?user_id=2484574563532800123',
      'https://venmo.com/code?user_id=2484574563532800123&created=1',
    ],
  ],
  ignores: [
    ['venmo:alexj_9274', 'https://venmo.com/u/alexj_92745'],
    ['venmo:alexj_9274', 'https://venmo.com/pay?note=alexj_9274'],
    ['venmo:business', 'https://venmo.com/business'],
    ['venmo:alexj_9274', 'https://help.venmo.com/alexj_9274'],
    ['venmo id 2484574563532800123', 'https://venmo.com/code?user_id=24845745635328001234'],
    ['venmo:alexj_9274', 'https://notvenmo.com/u/alexj_9274'],
  ],
};
