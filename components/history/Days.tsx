import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { daysSince } from '../../lib/core/day.ts';
import { daysKept, MILESTONES } from '../../lib/core/history.ts';
import type { HistoryView, NamedPerson } from './port.ts';

interface Props {
  people: readonly NamedPerson[];
  log: HistoryView['log'];
  /** Local day, `YYYY-MM-DD`. */
  today: string;
}

/** Each person's days, how many of them without looking, and the marks they have passed. */
export function Days({ people, log, today }: Props) {
  return (
    <ul class="history-days">
      {people.map((person) => (
        <Person key={person.id} person={person} isOnly={people.length === 1} log={log} today={today} />
      ))}
    </ul>
  );
}

interface PersonProps extends Omit<Props, 'people'> {
  person: NamedPerson;
  isOnly: boolean;
}

function Person({ person, isOnly, log, today }: PersonProps) {
  const { id, label, startDate } = person;
  const day = daysSince(startDate, today);
  const kept = useMemo(
    () => (typeof log === 'string' ? null : daysKept(log, id, startDate, today)),
    [log, id, startDate, today],
  );
  return (
    <li>
      <div>
        {isOnly ? null : <h3 class="history-label">{label}</h3>}
        <p class={isOnly ? 'popup-day' : 'popup-title'}>{i18n.t('history.day', [day])}</p>
        {/* Its space is there before the log is. */}
        <p class="quiet">
          {kept === null || kept.of === 0 ? '\u00a0' : i18n.t('history.kept', kept.of, [kept.kept, kept.of])}
        </p>
      </div>
      <ol class="milestones" aria-label={i18n.t('history.milestones')}>
        {MILESTONES.map((milestone) => (
          <li key={milestone} class={day >= milestone ? 'milestone milestone-reached' : 'milestone'}>
            <span class="milestone-dot" aria-hidden="true" />
            <span class="unseen">{i18n.t('history.milestone', [milestone])}, </span>
            <span class="numbers" aria-hidden="true">
              {milestone}
            </span>
            <span class="unseen">{i18n.t(day >= milestone ? 'history.reached' : 'history.ahead')}</span>
          </li>
        ))}
      </ol>
    </li>
  );
}
