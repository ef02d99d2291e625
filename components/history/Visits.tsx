import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { dayOf } from '../../lib/core/day.ts';
import type { Attempt } from '../../lib/core/model.ts';
import { isOpen } from '../../lib/core/statistics.ts';
import { Button } from '../ui/Button.tsx';
import { formatCount, formatDay, formatTime } from '../ui/format.ts';
import { placeName } from '../ui/site-name.ts';
import type { HistoryPort, NamedPerson } from './port.ts';

/** So many are in the page at once, of however many there are. */
const ROWS = 25;

interface Props {
  port: HistoryPort;
  people: readonly NamedPerson[];
  visits: readonly Attempt[];
  /** Epoch ms. */
  now: number;
}

/** The log itself, newest first, a window of it at a time. */
export function Visits({ port, people, visits, now }: Props) {
  const [asked, setFirst] = useState(0);
  if (visits.length === 0) return <p class="quiet">{i18n.t('history.noVisits')}</p>;
  // After a deletion there may be fewer.
  const first = Math.min(asked, Math.floor((visits.length - 1) / ROWS) * ROWS);
  const last = Math.min(first + ROWS, visits.length);
  return (
    <div class="visits">
      <ul>
        {visits.slice(first, last).map((visit) => (
          <li key={visit.id}>
            <span class="quiet numbers visit-when">
              {formatDay(dayOf(visit.at))}, {formatTime(visit.at)}
            </span>
            <span class="visit-where">{placeName(visit.platform, port)}</span>
            {people.length < 2 ? null : (
              <span class="visit-who">
                {people.find(({ id }) => id === visit.personId)?.label ?? i18n.t('history.unlisted')}
              </span>
            )}
            <span class="quiet visit-how">
              {i18n.t(`outcome.${isOpen(visit, now) ? 'open' : visit.outcome}`)}
            </span>
          </li>
        ))}
      </ul>
      <div class="row">
        <p class="quiet small numbers visits-shown" role="status">
          {i18n.t('history.shown', [formatCount(first + 1), formatCount(last), formatCount(visits.length)])}
        </p>
        {visits.length <= ROWS ? null : (
          <>
            <Button small idle={first === 0} onPress={() => setFirst(Math.max(0, first - ROWS))}>
              {i18n.t('history.newer')}
            </Button>
            <Button small idle={last === visits.length} onPress={() => setFirst(first + ROWS)}>
              {i18n.t('history.older')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
