/**
 * Times and days, in the language of the sentences around them: of the browser's languages the first that is a
 * variant of it (`en-GB` for `en`), and with the hours counted as the browser's own language counts them.
 */
import { i18n } from '#i18n';

const spoken = i18n.t('format.language');
const language = navigator.languages.find((tag) => tag === spoken || tag.startsWith(`${spoken}-`)) ?? spoken;
const { hourCycle } = new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions();

const dayIn = (options: Intl.DateTimeFormatOptions): ((day: string) => string) => {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  return (day) => format.format(Date.parse(`${day}T00:00:00Z`));
};

const timeFormat = new Intl.DateTimeFormat(language, {
  hour: 'numeric',
  minute: '2-digit',
  ...(hourCycle === undefined ? {} : { hourCycle }),
});

/** The time of day of an instant (epoch ms), local. */
export function formatTime(at: number): string {
  return timeFormat.format(at);
}

/** A `YYYY-MM-DD` as a date with its year. */
export const formatDay = dayIn({ day: 'numeric', month: 'long', year: 'numeric' });

/** A `YYYY-MM-DD` as weekday, day and month. */
export const formatShortDay = dayIn({ weekday: 'short', day: 'numeric', month: 'short' });

/** A `YYYY-MM-DD` as day and month. */
export const formatDayOfMonth = dayIn({ day: 'numeric', month: 'short' });

const hourFormat = new Intl.DateTimeFormat(language, {
  hour: 'numeric',
  timeZone: 'UTC',
  ...(hourCycle === undefined ? {} : { hourCycle }),
});

const numberFormat = new Intl.NumberFormat(language);

/** A count, with its thousands apart. */
export function formatCount(count: number): string {
  return numberFormat.format(count);
}

/** An hour of the day, 0 to 23, as people say it: `6 PM`, `18`. */
export function formatHour(hour: number): string {
  return hourFormat.format(hour * 3_600_000);
}

const weekdayFormat = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });

/** A day of the week, 0 for Sunday: `Sun`. */
export function formatWeekday(day: number): string {
  // 4 January 1970 was a Sunday.
  return weekdayFormat.format((3 + day) * 86_400_000);
}

const longWeekdayFormat = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });

/** A day of the week, 0 for Sunday: `Sunday`. */
export function formatLongWeekday(day: number): string {
  return longWeekdayFormat.format((3 + day) * 86_400_000);
}

const minuteFormat = new Intl.DateTimeFormat(language, {
  hour: 'numeric',
  minute: '2-digit',
  timeZone: 'UTC',
  ...(hourCycle === undefined ? {} : { hourCycle }),
});

/** A time of day by its minutes since midnight: `5:30 PM`, `17:30`. */
export function formatMinute(minute: number): string {
  return minuteFormat.format(minute * 60_000);
}
