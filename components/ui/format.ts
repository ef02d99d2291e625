/** Times and days as the browser's language writes them. */

const timeFormat = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });
const dayFormat = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const shortDayFormat = new Intl.DateTimeFormat(undefined, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});

/** The time of day of an instant (epoch ms), local. */
export function formatTime(at: number): string {
  return timeFormat.format(at);
}

/** A `YYYY-MM-DD` as a date with its year. */
export function formatDay(day: string): string {
  return dayFormat.format(Date.parse(`${day}T00:00:00Z`));
}

/** A `YYYY-MM-DD` as weekday, day and month. */
export function formatShortDay(day: string): string {
  return shortDayFormat.format(Date.parse(`${day}T00:00:00Z`));
}

const dayOfMonthFormat = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});

/** A `YYYY-MM-DD` as day and month, short. */
export function formatDayOfMonth(day: string): string {
  return dayOfMonthFormat.format(Date.parse(`${day}T00:00:00Z`));
}
