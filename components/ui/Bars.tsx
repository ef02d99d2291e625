import { i18n } from '#i18n';
import { formatCount } from './format.ts';
import { Hatch } from './Hatch.tsx';

/** A day's or a week's numbers. */
interface Bar {
  /** What it is, as the table names it. */
  readonly name: string;
  readonly urges: number;
  readonly passed: number;
  readonly looked: number;
}

interface Props {
  /** From the oldest on; none while they are being read. */
  readonly bars: readonly Bar[];
  /** Up to so many bars have room for a number each; of more, the fullest alone has one. */
  readonly numbered: number;
  /** What stands below the first and the last. */
  readonly ends: readonly [string, string];
  readonly caption: string;
  /** Over the names. */
  readonly heading: string;
}

/** Of the picture's height, in per cent; above it stands the number of the fullest. */
const TALLEST = 80;
/** A single urge is no tower: four are the least that fill the height. */
const LEAST = 4;

/** Urges as bars, the part that was looked at hatched, one that may still go on pale; the same numbers as a table for screen readers. */
export function Bars({ bars, numbered, ends, caption, heading }: Props) {
  const most = Math.max(...bars.map(({ urges }) => urges));
  const unit = TALLEST / Math.max(LEAST, most);
  const width = Math.min(78 / bars.length, 10);
  const step = bars.length > 1 ? (100 - width) / (bars.length - 1) : 0;
  const fullest = bars.findLastIndex(({ urges }) => urges === most);
  return (
    <div class="chart">
      <svg aria-hidden="true">
        <defs>
          <Hatch />
        </defs>
        {bars.map(({ name, urges, passed, looked }, index) => {
          const x = index * step;
          const ended = passed + looked;
          const bar = (count: number) => ({
            x: `${x}%`,
            width: `${width}%`,
            y: `${100 - count * unit}%`,
            height: `${count * unit}%`,
          });
          return (
            <g key={name}>
              {urges === 0 ? (
                <rect class="chart-none" x={`${x}%`} width={`${width}%`} y="97%" height="3%" />
              ) : null}
              {urges === ended ? null : <rect class="chart-open" {...bar(urges)} rx="2" />}
              {ended === 0 ? null : <rect class="chart-passed" {...bar(ended)} rx="2" />}
              {looked === 0 ? null : <rect class="chart-looked" {...bar(looked)} rx="2" />}
              {urges > 0 && (index === fullest || bars.length <= numbered) ? (
                <text
                  class="chart-number"
                  x={`${Math.min(96, Math.max(4, x + width / 2))}%`}
                  y={`${96 - urges * unit}%`}
                >
                  {formatCount(urges)}
                </text>
              ) : null}
            </g>
          );
        })}
      </svg>
      <div class="chart-ends quiet small" aria-hidden="true">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </div>
      <div class="unseen">
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{heading}</th>
              <th scope="col">{i18n.t('popup.chartUrges')}</th>
              <th scope="col">{i18n.t('popup.chartPassed')}</th>
              <th scope="col">{i18n.t('popup.chartLooked')}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ name, urges, passed, looked }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
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
