import { i18n } from '#i18n';
import type { History, WeekCount, WeekFinding } from '../../lib/core/history.ts';
import { formatCount, formatLongWeekday } from '../ui/format.ts';

/** The heat map's sentence. */
export function weekFindingText(finding: WeekFinding): string {
  switch (finding.kind) {
    case 'nothing':
      return i18n.t('history.finding.nothing');
    case 'few':
      return i18n.t('history.finding.few', finding.urges);
    case 'fullest':
      return i18n.t(`history.finding.fullest.${finding.part}`, [
        formatLongWeekday(finding.weekday + 1),
        formatCount(finding.urges),
        formatCount(finding.of),
      ]);
    case 'part':
      return i18n.t(`history.finding.part.${finding.part}`, [
        formatCount(finding.urges),
        formatCount(finding.of),
      ]);
    case 'spread':
      return i18n.t('history.finding.spread', [formatCount(finding.urges)]);
  }
}

const sum = (counts: readonly { readonly urges: number }[]) =>
  counts.reduce((all, { urges }) => all + urges, 0);

/** How many passed of those whose end is known. */
export function endingsText(outcomes: History['outcomes']): string {
  const all = sum(outcomes);
  const passed = sum(outcomes.filter(({ outcome }) => outcome !== 'overrode'));
  return i18n.t('history.endedPassed', all, [formatCount(passed), formatCount(all)]);
}

/** The last four weeks beside the four before, where there are so many. */
export function trendText(weeks: readonly WeekCount[]): string {
  const last = sum(weeks.slice(-4));
  if (weeks.length < 8) return i18n.t('history.trendShort', last, [formatCount(last)]);
  return i18n.t('history.trend', last, [formatCount(last), formatCount(sum(weeks.slice(-8, -4)))]);
}
