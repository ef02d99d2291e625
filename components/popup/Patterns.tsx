import { i18n } from '#i18n';
import type { Patterns as Found } from '../../lib/core/statistics.ts';
import { siteName } from '../ui/site-name.ts';
import { HourChart } from './HourChart.tsx';
import type { PopupPort } from './port.ts';

interface Row {
  readonly name: string;
  /** null: not known yet. */
  readonly urges: number | null;
}

/** The longest bar, in rem: what the table has room for. */
const LONGEST = 4.75;

const WAITING: readonly Row[] = Array.from({ length: 4 }, () => ({ name: '\u00a0', urges: null }));

/** Where and when. Without patterns: their space. */
export function Patterns({ patterns, port }: { patterns: Found | undefined; port: PopupPort }) {
  const sites =
    patterns?.sites.map(({ platform, urges }) => ({ name: siteName(platform, port), urges })) ?? WAITING;
  return (
    <div class={patterns === undefined ? 'patterns patterns-waiting' : 'patterns'}>
      <Sites rows={sites} />
      <HourChart hours={patterns?.hours ?? []} />
    </div>
  );
}

/** A table whose rows have a bar each: for eyes and screen readers alike. */
function Sites({ rows }: { rows: readonly Row[] }) {
  const most = Math.max(1, ...rows.map(({ urges }) => urges ?? 0));
  return (
    <div>
      <table class="pattern">
        <caption>
          {i18n.t('popup.bySite')}
          <span class="unseen">. {i18n.t('popup.patternDays')}</span>
        </caption>
        <tbody>
          {rows.map(({ name, urges }, index) => (
            <tr key={index}>
              <th scope="row">
                {name}
                <svg aria-hidden="true">
                  {urges ? (
                    <rect class="pattern-bar" width={`${(LONGEST * urges) / most}rem`} height="100%" rx="2" />
                  ) : (
                    <rect class="pattern-none" y="50%" width="8" height="50%" />
                  )}
                </svg>
              </th>
              <td class="numbers">{urges ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
