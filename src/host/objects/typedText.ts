import type { CellValue } from '../book/bookData';

/** What a text becomes when it is typed into a cell that has no format of its own. */
export interface Typed {
  readonly value: CellValue;
  readonly numberFormat?: string;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const dayMilliseconds = 86_400_000;

/** Excel's serial number of a day; undefined for a day that does not exist. Two-digit years up to 29 are of this century. */
function serial(year: number, month: number, day: number): number | undefined {
  const fullYear = year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year;
  const date = new Date(Date.UTC(fullYear, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && fullYear >= 1900;
  return exists ? (date.getTime() - Date.UTC(1899, 11, 30)) / dayMilliseconds : undefined;
}

function typedDate(text: string): Typed | undefined {
  const slashes = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/.exec(text);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const named = /^(\d{1,2})-([A-Za-z]{3})-(\d{4}|\d{2})$/.exec(text);
  const shortForm = /^(\d{1,2})[/-](\d{1,2})$/.exec(text);
  const dated = (value: number | undefined, numberFormat: string): Typed | undefined =>
    value === undefined ? undefined : { value, numberFormat };
  if (slashes) return dated(serial(Number(slashes[3]), Number(slashes[1]), Number(slashes[2])), 'm/d/yyyy');
  if (iso) return dated(serial(Number(iso[1]), Number(iso[2]), Number(iso[3])), 'm/d/yyyy');
  if (named) {
    const month = months.indexOf((named[2] ?? '').toLowerCase()) + 1;
    return month === 0 ? undefined : dated(serial(Number(named[3]), month, Number(named[1])), 'd-mmm-yy');
  }
  // A day without a year is one of this year, as in Excel.
  if (shortForm)
    return dated(serial(new Date().getFullYear(), Number(shortForm[1]), Number(shortForm[2])), 'd-mmm');
  return undefined;
}

function typedNumber(text: string): Typed | undefined {
  const match = /^([-+]?)(\$?)((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][-+]?\d+)?)(%?)$/.exec(text);
  const digits = match?.[3]?.replaceAll(',', '') ?? '';
  if (!match || !/\d/.test(digits)) return undefined;
  const size = Number(digits) * (match[1] === '-' ? -1 : 1);
  const decimals = digits.includes('.');
  if (match[4]) return { value: size / 100, numberFormat: decimals ? '0.00%' : '0%' };
  if (match[2]) return { value: size, numberFormat: decimals ? '$#,##0.00' : '$#,##0' };
  return { value: size };
}

/**
 * Reads text as Excel reads what is typed under US English: numbers, percentages, dates and truth values stop being text.
 * The formats that real Excel chooses are a guess.
 */
export function typedText(text: string): Typed {
  const trimmed = text.trim();
  if (/^true$/i.test(trimmed)) return { value: true };
  if (/^false$/i.test(trimmed)) return { value: false };
  return typedNumber(trimmed) ?? typedDate(trimmed) ?? { value: text };
}
