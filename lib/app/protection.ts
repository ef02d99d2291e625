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
  const [from, uncovered] = await Promise.all([ports.notes.installedFrom(), ports.notes.uncovered()]);
  const anyone = people.length > 0;
  if (anyone && from !== listVersion(ports.version, loaded.state, ports.now())) gaps.push({ kind: 'rules' });
  if (anyone && !(await isGuarded(ports, people))) gaps.push({ kind: 'guard' });
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

/** Whether our scripts are registered for the list as it is now. */
async function isGuarded(ports: Ports, people: readonly Person[]): Promise<boolean> {
  const held = asJudged(people, ports.now());
  return ports.guard.isRegistered(guardPlaces(held, TABLE)).catch(() => false);
}

/** Gaps through which a page of the list may open although the user did what could be done in one press. */
const URGENT: ReadonlySet<Gap['kind']> = new Set(['access', 'rules', 'guard', 'unreadable']);

/** What the toolbar's badge says while no override runs: that something is not covered, or nothing. */
export async function protectionBadge(ports: Ports): Promise<string> {
  const { gaps } = await readProtection(ports);
  return gaps.some(({ kind }) => URGENT.has(kind)) ? '!' : '';
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
