/** What the pages show of the protection, and the buttons that mend it. */
import { requestAccess } from '../browser/access.ts';
import { send } from '../browser/messages.ts';
import { openBrowserSettings } from '../browser/pages.ts';
import type { Gap } from '../core/commands.ts';

/** The background's view of what is not covered; when it doesn't answer, that is a gap too. */
export async function readGaps(): Promise<readonly Gap[]> {
  return send('readProtection', undefined).then(
    ({ gaps }) => gaps,
    () => [{ kind: 'rules' as const }],
  );
}

/**
 * Mends a gap. Call it as the first thing in a click handler: it may ask the browser for access.
 * @returns when it is worth reading the gaps again
 */
export async function mendGap(gap: Gap): Promise<void> {
  if (gap.kind === 'access' || gap.kind === 'elsewhere' || gap.kind === 'everywhere')
    await requestAccess(gap.origins);
  if (gap.kind === 'private-windows') openBrowserSettings();
  // Rules and the log are tried again whenever the background is asked what is missing.
}
