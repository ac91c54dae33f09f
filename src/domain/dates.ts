import { found, refused, type Outcome } from './outcome';
import { RULES, type Rules } from './rules/rules';

// A date is a spreadsheet's whole number of days. Arithmetic on days of the calendar is no clock: nothing here asks what day it is.

const DAY = 86_400_000;
/** The spreadsheet's number for the day from which JavaScript counts. */
const EPOCH = 25_569;

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/**
 * A date as a spreadsheet's day number, or as text such as 2026-09-24. Refuses what is no day of the calendar, other
 * spellings (3/4 is two different days) and years in which no application can open.
 */
export function readDate(given: number | string, rules: Rules = RULES): Outcome<number> {
  const text = String(given).trim();
  const serial = typeof given === 'number' ? Math.floor(given) : fromText(text);
  const unreadable = refused({ code: 'date-unreadable', given: text });
  if (serial === undefined || !Number.isFinite(serial)) return unreadable;
  const { first, last } = rules.leads.years;
  const year = calendarDay(serial).getUTCFullYear();
  return year >= first.value && year <= last.value
    ? found(serial)
    : refused({ code: 'date-out-of-range', given: text, first: first.value, last: last.value });
}

function fromText(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const [, year, month, day] = ISO.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const serial = serialOf(year, month - 1, day);
  // A day that its month does not have runs over into the next month, and a month too many into the next year.
  const kept = calendarDay(serial);
  return kept.getUTCDate() === day && kept.getUTCMonth() === month - 1 && kept.getUTCFullYear() === year
    ? serial
    : undefined;
}

const serialOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month, day) / DAY + EPOCH;

const calendarDay = (serial: number): Date => new Date((serial - EPOCH) * DAY);

/** The same day some months later; the last day of a month that is too short for it. */
export function addMonths(serial: number, months: number): number {
  const from = calendarDay(serial);
  const month = from.getUTCMonth() + months;
  const lastDay = serialOf(from.getUTCFullYear(), month + 1, 0);
  return Math.min(serialOf(from.getUTCFullYear(), month, from.getUTCDate()), lastDay);
}

/** `2026-09-24`. */
export const dateText = (serial: number): string => calendarDay(serial).toISOString().slice(0, 10);
