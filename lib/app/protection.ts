/** What is covered and what is not: the one place that knows. */
import type { Gap, Protection } from '../core/commands.ts';
import { entriesOf } from '../core/entry.ts';
import { guardPlaces } from '../core/guard-document.ts';
import { asJudged, exceptionsOf, heldNow } from '../core/exception.ts';
import type { Person } from '../core/model.ts';
import { neededOrigins } from '../core/origins.ts';
import type { State } from '../core/state.ts';
import { TABLE } from '../core/table.ts';
import type { Ports } from './ports.ts';

/** What rules are made from: the version that makes them, the revision of the list, and the exceptions that hold now. */
export const listVersion = (version: string, { revision, people }: State, now: number) =>
  [version, revision, ...exceptionsOf(heldNow(people, now)).map(({ id }) => id)].join(':');

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
  const { people } = loaded.state;
  for (const kind of ['access', 'elsewhere', 'everywhere'] as const) {
    const gap = await readAccessGap(ports, people, kind);
    if (gap) gaps.push(gap);
  }
  gaps.push(...(await readSettingGaps(ports, loaded.state)));
  const uncovered = await ports.notes.uncovered();
  if (uncovered.length > 0) gaps.push({ kind: 'no-rule', accountIds: uncovered });
  if (waiting.length > 0) {
    // What can be logged is moved at once; what still waits shows that the database refuses it.
    const stuck = await ports.log.merge(waiting).then(
      () => false,
      () => true,
    );
    if (stuck) gaps.push({ kind: 'log' });
  }
  if (people.length > 0 && !privateWindows) gaps.push({ kind: 'private-windows' });
  return { gaps };
}

/** What the browser has not taken of the list as it is now: its rules, our scripts. */
async function readSettingGaps(ports: Ports, state: State): Promise<Gap[]> {
  if (state.people.length === 0) return [];
  const now = ports.now();
  const [from, isGuarded] = await Promise.all([
    ports.notes.installedFrom(),
    ports.guard.isRegistered(guardPlaces(asJudged(state.people, now), TABLE)).catch(() => false),
  ]);
  return [
    ...(from === listVersion(ports.version, state, now) ? [] : [{ kind: 'rules' } as const]),
    ...(isGuarded ? [] : [{ kind: 'guard' } as const]),
  ];
}

/**
 * What the toolbar's badge says while no override runs: that a page of the list may open although the user did what could
 * be done in one press, or nothing.
 */
export async function protectionBadge(ports: Ports): Promise<string> {
  const loaded = await ports.state.load();
  if (loaded.kind === 'unreadable') return '!';
  const { state } = loaded;
  const gaps = await Promise.all([
    readAccessGap(ports, state.people, 'access'),
    readSettingGaps(ports, state),
  ]);
  return gaps.flat().some((gap) => gap !== null) ? '!' : '';
}

/** Which entries the browser gives no access for, as far as one of the consents goes. */
async function readAccessGap(
  ports: Ports,
  people: readonly Person[],
  kind: 'access' | 'elsewhere' | 'everywhere',
): Promise<Gap | null> {
  const consent = kind === 'access' ? 'pages' : kind;
  const wanted = people
    .flatMap(entriesOf)
    .map((entry) => ({ id: entry.id, origins: neededOrigins(TABLE, [entry], consent) }));
  const granted = await ports.access.granted(wanted.flatMap(({ origins }) => origins));
  const missing = wanted.filter(({ origins }) => origins.some((origin) => !granted.has(origin)));
  if (missing.length === 0) return null;
  const origins = missing.flatMap((entry) => entry.origins).filter((origin) => !granted.has(origin));
  return { kind, accountIds: missing.map(({ id }) => id), origins: [...new Set(origins)] };
}
