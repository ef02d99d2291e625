/** What is covered and what is not: the one place that knows. */
import { originsFor } from '../core/origins.ts';
import type { Person } from '../core/model.ts';
import type { Ports } from './ports.ts';

/** One thing that is not covered, with what mends it. */
export type Gap =
  /** The browser has not given access to these sites. Mended by asking for `origins`. */
  | { readonly kind: 'access'; readonly accountIds: readonly string[]; readonly origins: readonly string[] }
  /** No rule can hold these; they are still replaced when a tab shows them. */
  | { readonly kind: 'no-rule'; readonly accountIds: readonly string[] }
  /** The rules of the list as it is now are not installed. */
  | { readonly kind: 'rules' }
  /** The list was damaged; an older one is in use. */
  | { readonly kind: 'recovered' }
  /** The list can't be read: the installed rules go on, nothing can be changed. */
  | { readonly kind: 'unreadable' }
  /** Attempts can't be logged; they wait in the outbox. */
  | { readonly kind: 'log' }
  /** Private windows are not covered: the browser wants a switch set by hand. */
  | { readonly kind: 'private-windows' };

export interface Protection {
  readonly gaps: readonly Gap[];
}

/** Which list rules are made from: the version that makes them and the revision of the list. */
export const listVersion = (version: string, revision: number) => `${version}:${revision}`;

const entriesOf = (people: readonly Person[]) =>
  people.flatMap(({ accounts, phrases }) => [...accounts, ...phrases]);

/** Asks the browser and the stores what holds right now. */
export async function readProtection(ports: Ports): Promise<Protection> {
  const [loaded, waiting, privateWindows] = await Promise.all([
    ports.state.load(),
    ports.outbox.list().catch(() => []),
    ports.access.privateWindows(),
  ]);
  const gaps: Gap[] = [];
  if (loaded.kind === 'unreadable') return { gaps: [{ kind: 'unreadable' }] };
  if (loaded.kind === 'recovered') gaps.push({ kind: 'recovered' });
  const { people, revision } = loaded.state;
  const access = await readAccessGap(ports, people);
  if (access) gaps.push(access);
  const [from, uncovered] = await Promise.all([ports.notes.installedFrom(), ports.notes.uncovered()]);
  const anyone = entriesOf(people).length > 0;
  if (anyone && from !== listVersion(ports.version, revision)) gaps.push({ kind: 'rules' });
  if (uncovered.length > 0) gaps.push({ kind: 'no-rule', accountIds: uncovered });
  if (waiting.length > 0) {
    // What can be logged is moved at once; what still waits shows that the database refuses it.
    const stuck = await ports.log.merge(waiting).then(
      () => false,
      () => true,
    );
    if (stuck) gaps.push({ kind: 'log' });
  }
  if (anyone && !privateWindows) gaps.push({ kind: 'private-windows' });
  return { gaps };
}

async function readAccessGap(ports: Ports, people: readonly Person[]): Promise<Gap | null> {
  const wanted = entriesOf(people).map((entry) => ({ id: entry.id, origins: originsFor([entry]) }));
  const granted = await ports.access.granted(wanted.flatMap(({ origins }) => origins));
  const missing = wanted.filter(({ origins }) => origins.some((origin) => !granted.has(origin)));
  if (missing.length === 0) return null;
  const origins = missing.flatMap((entry) => entry.origins).filter((origin) => !granted.has(origin));
  return { kind: 'access', accountIds: missing.map(({ id }) => id), origins: [...new Set(origins)] };
}
