/**
 * The log as a file. In it stands when, on which site and how it ended; no address, no handle, no name that the user gave
 * anyone: persons are numbers, in the order of the list.
 */
import type { DayTotal } from './history.ts';
import { dayOf } from './day.ts';
import type { Attempt } from './model.ts';

export type ExportFormat = 'csv' | 'json';

/** What to write. */
export interface Exported {
  readonly attempts: readonly Attempt[];
  readonly totals: readonly DayTotal[];
  /** Ids of the people on the list, in its order. */
  readonly personIds: readonly string[];
}

const two = (number: number) => String(number).padStart(2, '0');

const timeOf = (at: number) => {
  const local = new Date(at);
  return `${two(local.getHours())}:${two(local.getMinutes())}`;
};

/** 1 for the first on the list; null for someone who isn't on it any more. */
function numbers(personIds: readonly string[]): (personId: string) => number | null {
  const byId = new Map(personIds.map((id, index) => [id, index + 1]));
  return (personId) => byId.get(personId) ?? null;
}

function visitsOf({ attempts, personIds }: Exported) {
  const numberOf = numbers(personIds);
  return attempts
    .toSorted((a, b) => a.at - b.at)
    .map((attempt) => ({
      date: dayOf(attempt.at),
      time: timeOf(attempt.at),
      person: numberOf(attempt.personId),
      site: attempt.platform,
      page: attempt.form,
      came: attempt.met,
      outcome: attempt.outcome,
      secondsWaited: attempt.secondsWaited,
    }));
}

const COLUMNS = ['date', 'time', 'person', 'site', 'page', 'came', 'outcome', 'secondsWaited'] as const;

/** As RFC 4180 has it. A spreadsheet takes what begins with these for a formula: it gets an apostrophe. */
function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The visits as a table, oldest first; a JSON file has the totals of days without details too. */
export function writeExport(format: ExportFormat, exported: Exported): string {
  const visits = visitsOf(exported);
  if (format === 'csv') {
    const lines = visits.map((visit) => COLUMNS.map((column) => cell(visit[column])).join(','));
    return [COLUMNS.join(','), ...lines, ''].join('\r\n');
  }
  const numberOf = numbers(exported.personIds);
  const days = exported.totals
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ day, personId, urges, looked }) => ({ date: day, person: numberOf(personId), urges, looked }));
  return `${JSON.stringify({ version: 1, visits, days }, null, 2)}\n`;
}
