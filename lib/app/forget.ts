/** Takes listed pages out of the browser's own history, where the user wants that and the browser allows it. */
import { decide } from '../core/decision.ts';
import { blocklistOf } from './blocklist.ts';
import type { Ports } from './ports.ts';

/**
 * Forgets what shows a listed person; what stays open is kept. The blocked visit itself is among it: the browser notes
 * the address that was asked for, though it was never loaded.
 * @param urls the addresses to look at; without them all that the browser remembers
 */
export async function forgetAddresses(ports: Ports, urls?: readonly string[]): Promise<void> {
  if (ports.isPrivate) return;
  const loaded = await ports.state.load();
  if (loaded.kind === 'unreadable' || !loaded.state.settings.forgets) return;
  const list = blocklistOf(ports, loaded);
  // An override shows a page; it doesn't make it worth remembering.
  const isListed = (url: string) => list !== null && decide(list, null, 0, url).verdict === 'intercept';
  const known = urls ?? (await ports.history.addresses());
  for (const url of new Set(known.filter(isListed))) await ports.history.forget(url);
}
