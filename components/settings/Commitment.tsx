import { i18n } from '#i18n';
import { Choice } from './Choice.tsx';
import type { SettingsPort, SettingsView } from './port.ts';
import { formatDelay } from './sentences.ts';

const DELAYS = [0, 1, 6, 12, 24, 48, 72, 168];

/** How long a change waits that makes looking easier. */
export function Commitment({ port, view }: { port: SettingsPort; view: SettingsView }) {
  return (
    <div class="settings">
      <Choice port={port} view={view} setting="coolingOffHours" values={DELAYS} format={formatDelay} />
      <p class="quiet small">{i18n.t('settings.delayWays')}</p>
    </div>
  );
}
