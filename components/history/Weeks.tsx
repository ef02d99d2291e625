import { i18n } from '#i18n';
import type { WeekCount } from '../../lib/core/history.ts';
import { Bars } from '../ui/Bars.tsx';
import { formatDay, formatDayOfMonth } from '../ui/format.ts';

/** Weeks as bars. */
export function Weeks({ weeks }: { weeks: readonly WeekCount[] }) {
  const [first] = weeks;
  return (
    <div class="weeks">
      <Bars
        bars={weeks.map((week) => ({ ...week, name: formatDay(week.day) }))}
        numbered={8}
        ends={[first === undefined ? '' : formatDayOfMonth(first.day), i18n.t('history.thisWeek')]}
        caption={i18n.t('history.weeksCaption')}
        heading={i18n.t('history.weekFrom')}
      />
    </div>
  );
}
