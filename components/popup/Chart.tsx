import { i18n } from '#i18n';
import type { DayCount } from '../../lib/core/statistics.ts';
import { Hatch } from '../ui/Hatch.tsx';
import { formatDayOfMonth, formatShortDay } from '../ui/format.ts';

const WIDTH = 320;
const HEIGHT = 60;
/** Room above the bars for the number of the tallest. */
const TOP = 14;
const BAR = 18;

/** The top corners are round, the foot stands on the line. */
function bar(x: number, height: number): string {
  const radius = Math.min(3, height);
  const y = HEIGHT - height;
  return `M${x} ${HEIGHT}V${y + radius}q0 ${-radius} ${radius} ${-radius}h${BAR - 2 * radius}q${radius} 0 ${radius} ${radius}V${HEIGHT}z`;
}

/** The last days as bars, the part that was looked at hatched; the same numbers as a table for screen readers. */
export function Chart({ days }: { days: readonly DayCount[] }) {
  const most = Math.max(...days.map((day) => day.urges));
  const step = days.length > 1 ? (WIDTH - BAR) / (days.length - 1) : 0;
  // A single urge is no tower: four are the least that fill the height.
  const unit = (HEIGHT - TOP) / Math.max(4, most);
  const tallest = days.findLastIndex((day) => day.urges === most);
  const [first] = days;
  return (
    <div class="chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 1}`} aria-hidden="true">
        <defs>
          <Hatch />
        </defs>
        {days.map((day, index) => {
          const x = index * step;
          return (
            <g key={day.day}>
              {day.urges === 0 ? (
                <rect class="chart-none" x={x} y={HEIGHT - 2} width={BAR} height="2" />
              ) : (
                <path class="chart-passed" d={bar(x, day.urges * unit)} />
              )}
              {day.looked > 0 ? (
                <path
                  class="chart-looked"
                  d={
                    day.looked === day.urges
                      ? bar(x, day.looked * unit)
                      : `M${x} ${HEIGHT}v${-day.looked * unit}h${BAR}V${HEIGHT}z`
                  }
                />
              ) : null}
              {index === tallest && most > 0 ? (
                <text class="chart-number" x={x + BAR / 2} y={HEIGHT - day.urges * unit - 5}>
                  {most}
                </text>
              ) : null}
            </g>
          );
        })}
      </svg>
      <div class="chart-ends quiet small" aria-hidden="true">
        <span>{first === undefined ? '' : formatDayOfMonth(first.day)}</span>
        <span>{i18n.t('popup.chartToday')}</span>
      </div>
      <div class="unseen">
        <table>
          <caption>{i18n.t('popup.chart')}</caption>
          <thead>
            <tr>
              <th scope="col">{i18n.t('popup.chartDay')}</th>
              <th scope="col">{i18n.t('popup.chartUrges')}</th>
              <th scope="col">{i18n.t('popup.chartPassed')}</th>
              <th scope="col">{i18n.t('popup.chartLooked')}</th>
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <tr key={day.day}>
                <th scope="row">{formatShortDay(day.day)}</th>
                <td>{day.urges}</td>
                <td>{day.passed}</td>
                <td>{day.looked}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
