import type { PlatformRow } from './row.ts';
import { reservedWith } from './words.ts';

export const kaggle: PlatformRow = {
  id: 'kaggle',
  name: 'Kaggle',
  hosts: ['kaggle.com'],
  kinds: {
    handle: { pattern: '[A-Za-z0-9_-]{2,50}', canonical: { profile: 'https://www.kaggle.com/{handle}' } },
  },
  forms: [{ name: 'profile', patterns: ['/{handle}', '/code/{handle}', '/datasets/{handle}'] }],
  reserved: reservedWith(
    'c code competitions datasets discussions kernels learn models organizations rankings',
  ),
  opaque: [],
  shows: [
    ['kaggle:alexj9274', 'https://www.kaggle.com/AlexJ9274/competitions'],
    ['kaggle:alexj9274', 'https://www.kaggle.com/code/alexj9274/a-notebook'],
    ['kaggle:alexj9274', 'https://www.kaggle.com/datasets/alexj9274/a-set'],
    ['https://www.kaggle.com/alexj9274', 'https://kaggle.com/alexj9274'],
  ],
  ignores: [
    ['kaggle:alexj9274', 'https://www.kaggle.com/alexj92745'],
    ['kaggle:alexj9274', 'https://www.kaggle.com/competitions/alexj9274'],
    ['kaggle:alexj9274', 'https://www.kaggle.com/organizations/alexj9274'],
    ['kaggle:alexj9274', 'https://www.kaggle.com/learn/alexj9274'],
  ],
};
