import { i18n } from '#i18n';
import { dayOf } from '../../lib/core/day.ts';
import type { Change } from '../../lib/core/commitment.ts';
import type { Settings } from '../../lib/core/state.ts';
import { formatDay, formatDayOfMonth, formatTime } from '../ui/format.ts';
import type { ChangeOutcome } from './port.ts';

/** A length of pause: "45 seconds", "2 minutes". */
export function formatPause(seconds: number): string {
  return seconds < 60 || seconds % 60 !== 0
    ? i18n.t('settings.seconds', seconds)
    : i18n.t('settings.minutes', seconds / 60);
}

/** A delay: "6 hours", "2 days"; no delay has words of its own. */
export function formatDelay(hours: number): string {
  if (hours === 0) return i18n.t('settings.noDelay');
  return hours < 24 || hours % 24 !== 0
    ? i18n.t('settings.hours', hours)
    : i18n.t('settings.days', hours / 24);
}

/** How often in 24 hours. */
export function formatTimes(times: number): string {
  return times === 0 ? i18n.t('settings.never') : i18n.t('settings.times', times);
}

/** An instant as people speak of it: the time alone today, else with its day, and with its year where it is another. */
export function formatWhen(at: number, today: string): string {
  const day = dayOf(at);
  return day === today
    ? i18n.t('settings.atTime', [formatTime(at)])
    : i18n.t('settings.onDay', [
        (day.slice(0, 4) === today.slice(0, 4) ? formatDayOfMonth : formatDay)(day),
        formatTime(at),
      ]);
}

/**
 * What a change that waits will do.
 * @param nameOf the words for a listed account or phrase, without its handle
 */
export function describeChange(change: Change, nameOf: (entryId: string) => string): string {
  switch (change.kind) {
    case 'remove-entry':
      return i18n.t('settings.waits.remove', [nameOf(change.entryId)]);
    case 'everywhere':
      return i18n.t('settings.waits.everywhere', [nameOf(change.entryId)]);
    case 'add-exception':
      return i18n.t('settings.waits.exception');
    case 'remove-exception':
      return i18n.t('settings.waits.noException');
    case 'settings':
      return describeSettings(change.settings);
  }
}

function describeSettings(settings: Partial<Settings>): string {
  if (settings.pauseSeconds !== undefined)
    return i18n.t('settings.waits.pause', [formatPause(settings.pauseSeconds)]);
  if (settings.overridesPerDay !== undefined)
    return i18n.t('settings.waits.times', [formatTimes(settings.overridesPerDay)]);
  if (settings.coolingOffHours !== undefined)
    return i18n.t('settings.waits.delay', [formatDelay(settings.coolingOffHours)]);
  return i18n.t('settings.waits.sentence');
}

/** What to say after a change was asked for. */
export function describeOutcome(outcome: ChangeOutcome, today: string): string {
  if (outcome === 'failed') return i18n.t('people.changeFailed');
  return outcome.kind === 'done'
    ? i18n.t('settings.saved')
    : i18n.t('settings.waitsUntil', [formatWhen(outcome.dueAt, today)]);
}
