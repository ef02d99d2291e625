import { i18n } from '#i18n';
import type { Patterns } from '../../lib/core/statistics.ts';
import type { PopupPort } from './port.ts';

interface Row {
  readonly name: string;
  /** null: not known yet. */
  readonly urges: number | null;
}

/** The longest bar, in rem: what the narrower table has room for. */
const LONGEST = 4.75;

const WAITING: readonly Row[] = Array.from({ length: 4 }, () => ({ name: '\u00a0', urges: null }));

/**
 * Where and when: two tables whose rows have a bar each, on one scale, so that they may be compared across. They are
 * tables for eyes and screen readers alike. Without patterns: their space.
 */
export function PatternTables({ patterns, port }: { patterns: Patterns | undefined; port: PopupPort }) {
  const sites =
    patterns?.sites.map(({ platform, urges }) => ({ name: siteName(platform, port), urges })) ?? WAITING;
  const parts =
    patterns?.parts.map(({ part, urges }) => ({ name: i18n.t(`popup.part.${part}`), urges })) ?? WAITING;
  const most = Math.max(1, ...[...sites, ...parts].map(({ urges }) => urges ?? 0));
  return (
    <div class={patterns === undefined ? 'patterns patterns-waiting' : 'patterns'}>
      <Table title={i18n.t('popup.bySite')} rows={sites} most={most} />
      <Table title={i18n.t('popup.byPart')} rows={parts} most={most} />
    </div>
  );
}

function siteName(platform: string | null, port: PopupPort): string {
  if (platform === null) return i18n.t('popup.siteOthers');
  return platform === 'custom' ? i18n.t('popup.siteCustom') : port.platformName(platform);
}

function Table({ title, rows, most }: { title: string; rows: readonly Row[]; most: number }) {
  return (
    <div>
      <table class="pattern">
        <caption>
          {title}
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
