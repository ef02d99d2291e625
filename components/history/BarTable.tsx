import { i18n } from '#i18n';
import { formatCount } from '../ui/format.ts';

interface Row {
  readonly name: string;
  readonly urges: number;
  /** Drawn as what was looked at, with the hatch that the weeks' picture defines. */
  readonly isLooked?: boolean;
}

/** A table whose rows have a bar each: for eyes and screen readers alike. */
export function BarTable({ caption, rows }: { caption: string; rows: readonly Row[] }) {
  const most = Math.max(1, ...rows.map(({ urges }) => urges));
  return (
    <div class="bars">
      <table>
        <caption class="unseen">{caption}</caption>
        <thead class="unseen">
          <tr>
            <th scope="col">{caption}</th>
            <th scope="col">{i18n.t('history.count')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, urges, isLooked }) => (
            <tr key={name}>
              <th scope="row">
                {name}
                <svg aria-hidden="true">
                  <rect
                    class={isLooked ? 'chart-looked' : 'pattern-bar'}
                    x={isLooked ? 0.5 : 0}
                    y={isLooked ? '8%' : 0}
                    width={`${(98 * urges) / most}%`}
                    height={isLooked ? '84%' : '100%'}
                    rx="2"
                  />
                </svg>
              </th>
              <td class="numbers">{formatCount(urges)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
