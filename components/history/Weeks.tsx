import { i18n } from '#i18n';
import type { WeekCount } from '../../lib/core/history.ts';
import { formatCount, formatDay, formatDayOfMonth } from '../ui/format.ts';
import { Hatch } from '../ui/Hatch.tsx';

/** So many weeks have room for a number each; of more, the fullest alone has one. */
const NUMBERED = 8;
/** Of the picture's height; above it stands the number of the fullest week. */
const TALLEST = 80;

/** Weeks as bars, the part that was looked at hatched; the same numbers as a table for screen readers. */
export function Weeks({ weeks }: { weeks: readonly WeekCount[] }) {
  const most = Math.max(0, ...weeks.map(({ urges }) => urges));
  const step = 100 / weeks.length;
  const width = Math.min(step * 0.72, 10);
  const unit = TALLEST / Math.max(4, most);
  const fullest = weeks.findLastIndex(({ urges }) => urges === most);
  const [first] = weeks;
  return (
    <div class="weeks">
      <svg aria-hidden="true">
        <defs>
          <Hatch />
        </defs>
        {weeks.map(({ day, urges, looked }, index) => {
          const x = `${index * step + (step - width) / 2}%`;
          const bar = (count: number) => ({
            x,
            width: `${width}%`,
            y: `${100 - count * unit}%`,
            height: `${count * unit}%`,
          });
          return (
            <g key={day}>
              {urges === 0 ? (
                <rect class="chart-none" x={x} width={`${width}%`} y="98%" height="2%" />
              ) : (
                <rect class="chart-passed" {...bar(urges)} rx="2" />
              )}
              {looked === 0 ? null : <rect class="chart-looked" {...bar(looked)} rx="2" />}
              {urges > 0 && (index === fullest || weeks.length <= NUMBERED) ? (
                <text
                  class="weeks-number"
                  x={`${Math.min(96, Math.max(4, (index + 0.5) * step))}%`}
                  y={`${97 - urges * unit}%`}
                >
                  {formatCount(urges)}
                </text>
              ) : null}
            </g>
          );
        })}
      </svg>
      <div class="chart-ends quiet small" aria-hidden="true">
        <span>{first === undefined ? '' : formatDayOfMonth(first.day)}</span>
        <span>{i18n.t('history.thisWeek')}</span>
      </div>
      <div class="unseen">
        <table>
          <caption>{i18n.t('history.weeksCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{i18n.t('history.weekFrom')}</th>
              <th scope="col">{i18n.t('popup.chartUrges')}</th>
              <th scope="col">{i18n.t('popup.chartPassed')}</th>
              <th scope="col">{i18n.t('popup.chartLooked')}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ day, urges, passed, looked }) => (
              <tr key={day}>
                <th scope="row">{formatDay(day)}</th>
                <td>{urges}</td>
                <td>{passed}</td>
                <td>{looked}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
