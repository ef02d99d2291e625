import { i18n } from '#i18n';
import { formatHour } from '../ui/format.ts';

const WIDTH = 144;
const HEIGHT = 76;
/** Room above the bars for the number of the tallest. */
const TOP = 14;
const STEP = WIDTH / 24;
const BAR = 4.5;
const TICKS = [6, 18];

/** The hours of the day as 24 bars; the same numbers as a table for screen readers. */
export function HourChart({ hours }: { hours: readonly number[] }) {
  const most = Math.max(1, ...hours);
  const tallest = hours.indexOf(most);
  const unit = (HEIGHT - TOP) / Math.max(4, most);
  const middle = Math.min(WIDTH - 8, Math.max(8, tallest * STEP + BAR / 2));
  return (
    <div class="hours">
      <p class="quiet small" aria-hidden="true">
        {i18n.t('popup.byHour')}
      </p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {hours.map((urges, hour) => {
          const height = urges === 0 ? 1.5 : urges * unit;
          return (
            <rect
              key={hour}
              class={urges === 0 ? 'pattern-none' : 'pattern-bar'}
              x={hour * STEP}
              y={HEIGHT - height}
              width={BAR}
              height={height}
              rx={urges === 0 ? 0 : 1}
            />
          );
        })}
        {tallest < 0 ? null : (
          <text class="chart-number" x={middle} y={HEIGHT - most * unit - 4}>
            {most}
          </text>
        )}
      </svg>
      <div class="hours-ticks quiet" aria-hidden="true">
        {TICKS.map((hour) => (
          <span key={hour}>{formatHour(hour)}</span>
        ))}
      </div>
      <div class="unseen">
        <table>
          <caption>
            {i18n.t('popup.byHour')}. {i18n.t('popup.patternDays')}
          </caption>
          <thead>
            <tr>
              <th scope="col">{i18n.t('popup.hour')}</th>
              <th scope="col">{i18n.t('popup.chartUrges')}</th>
            </tr>
          </thead>
          <tbody>
            {hours.map((urges, hour) => (
              <tr key={hour}>
                <th scope="row">{formatHour(hour)}</th>
                <td>{urges}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
