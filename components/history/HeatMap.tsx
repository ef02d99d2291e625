import { i18n } from '#i18n';
import { formatCount, formatHour, formatLongWeekday, formatWeekday } from '../ui/format.ts';

const TICKS = [0, 6, 12, 18];
const COLUMN = 100 / 24;
const ROW = 100 / 7;

const sum = (hours: readonly number[]) => hours.reduce((all, urges) => all + urges, 0);

/**
 * Weekday × hour: the more urges, the deeper the square; one that is fuller than all has a ring, each day its sum. The same numbers as a
 * table for screen readers.
 * @param heat by weekday (Monday first), then by hour
 */
export function HeatMap({ heat }: { heat: readonly (readonly number[])[] }) {
  const most = Math.max(...heat.flat());
  // A single urge is no deep night: four are the least that fill a square.
  const full = Math.max(4, most);
  const hasFullest = most > 1 && heat.flat().filter((urges) => urges === most).length === 1;
  return (
    <div>
      <div class="heat" aria-hidden="true">
        <div class="heat-days small quiet">
          {heat.map((_, weekday) => (
            <span key={weekday}>{formatWeekday(weekday + 1)}</span>
          ))}
        </div>
        <svg>
          {heat.flatMap((hours, weekday) =>
            hours.map((urges, hour) => (
              <rect
                key={`${weekday} ${hour}`}
                class={
                  urges === 0
                    ? 'heat-none'
                    : hasFullest && urges === most
                      ? 'heat-some heat-most'
                      : 'heat-some'
                }
                x={`${hour * COLUMN + 0.25}%`}
                y={`${weekday * ROW + 0.7}%`}
                width={`${COLUMN - 0.5}%`}
                height={`${ROW - 1.4}%`}
                rx="2"
                fill-opacity={urges === 0 ? undefined : 0.2 + (0.8 * urges) / full}
              />
            )),
          )}
        </svg>
        <div class="heat-sums small numbers">
          {heat.map((hours, weekday) => (
            <span key={weekday}>{formatCount(sum(hours))}</span>
          ))}
        </div>
        <div class="heat-hours quiet">
          {TICKS.map((hour) => (
            <span key={hour}>{formatHour(hour)}</span>
          ))}
        </div>
      </div>
      <div class="unseen">
        <table>
          <caption>{i18n.t('history.heat')}</caption>
          <thead>
            <tr>
              <th scope="col">{i18n.t('history.weekday')}</th>
              {heat[0]?.map((_, hour) => (
                <th key={hour} scope="col">
                  {formatHour(hour)}
                </th>
              ))}
              <th scope="col">{i18n.t('history.sum')}</th>
            </tr>
          </thead>
          <tbody>
            {heat.map((hours, weekday) => (
              <tr key={weekday}>
                <th scope="row">{formatLongWeekday(weekday + 1)}</th>
                {hours.map((urges, hour) => (
                  <td key={hour}>{urges}</td>
                ))}
                <td>{sum(hours)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
