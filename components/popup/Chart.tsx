import { i18n } from '#i18n';
import type { DayCount } from '../../lib/core/statistics.ts';
import { Bars } from '../ui/Bars.tsx';
import { formatDayOfMonth, formatShortDay } from '../ui/format.ts';

/** The last days as bars. */
export function Chart({ days }: { days: readonly DayCount[] }) {
  const [first] = days;
  return (
    <Bars
      bars={days.map((day) => ({ ...day, name: formatShortDay(day.day) }))}
      numbered={0}
      ends={[first === undefined ? '' : formatDayOfMonth(first.day), i18n.t('popup.chartToday')]}
      caption={i18n.t('popup.chart')}
      heading={i18n.t('popup.chartDay')}
    />
  );
}
