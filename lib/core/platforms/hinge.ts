import type { PlatformRow } from './row.ts';

/** Hinge has no page that shows a person. The row is here so that this can be said when someone lists a name on it. */
export const hinge: PlatformRow = {
  id: 'hinge',
  name: 'Hinge',
  hosts: ['hinge.co'],
  kinds: {},
  forms: [],
  reserved: [],
  opaque: ['/*'],
  shows: [],
  ignores: [
    ['hinge:Alex', 'https://hinge.co/newsroom'],
    ['hinge:alexj9274', 'https://hinge.co/alexj9274'],
    ['hinge:alexj9274', 'https://hinge.co/@alexj9274'],
    ['hinge:alexj9274', 'https://www.hinge.co/'],
  ],
};
