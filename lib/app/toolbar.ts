/** How we look in the toolbar. */
import type { Ports } from './ports.ts';

/** The name and icon that the user chose. What can't be read leaves them as they are. */
export async function dressToolbar(ports: Ports): Promise<void> {
  const loaded = await ports.state.load();
  if (loaded.kind !== 'unreadable') await ports.toolbar.dress(loaded.state.settings.plain);
}
