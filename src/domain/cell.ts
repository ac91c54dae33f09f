import type { ScoreForm } from './list';
import { RULES, type Rules } from './rules/rules';

/** What one cell of a list says: nothing, a value, or something that cannot be read and is shown to a person. */
export type CellReading<T> =
  | { readonly state: 'missing' }
  | { readonly state: 'read'; readonly value: T }
  | { readonly state: 'unreadable' };

/** A cell as the workbook gives it: a number, text (an error is its text), or a truth value. */
export type CellInput = string | number | boolean;

const MISSING = { state: 'missing' } as const;
const UNREADABLE = { state: 'unreadable' } as const;
const read = <T>(value: T): CellReading<T> => ({ state: 'read', value });

const ABSENT = new Set([
  'n/a',
  'na',
  'n.a.',
  'none',
  'nil',
  'null',
  'unknown',
  'unk',
  'not available',
  'not listed',
  'not reported',
  'not stated',
  'tbd',
  'tba',
  '?',
  '??',
  '???',
  '.',
  '..',
  '...',
  '…',
]);
const DASHES = /^[-‐‑‒–—―_\s]*$/;
const ERROR =
  /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!)$/i;

/** True for blanks, dashes, `n/a`, `unknown` and error cells: the sheet says nothing here. */
export function isMissing(value: CellInput): boolean {
  if (typeof value !== 'string') return false;
  const text = value.trim();
  return DASHES.test(text) || ABSENT.has(text.toLowerCase()) || ERROR.test(text);
}

const LEAD =
  /^(?:~|≈|about|approx\.?|approximately|ca\.?|circa|avg\.?|average|mean|median|step\s*2(?:\s*ck)?)\s*[:=]?\s*/i;
const TAIL = /\s*(?:\([^)]*\)|points?|pts?\.?|average|avg\.?|mean|median)$/i;

/** A score cell without the words around the number: "~245 (mean)" is "245". */
function bare(text: string): string {
  let rest = text.trim();
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(LEAD, '').replace(TAIL, '');
  }
  return rest;
}

const PLAIN = /^\d+(?:\.\d+)?$/;
const DECADE = /^(\d{2})(?:x|\*|0s|0'?s)$/i;
const OPEN =
  /^(?:(?:>=?|≥|over|above|at least|min(?:imum)?\.?)\s*(\d+(?:\.\d+)?)|(\d+(?:\.\d+)?)\s*(?:\+|and up|or (?:more|above|higher)))$/i;
const RANGE = /^(\S+)\s*(?:-|‐|‑|–|—|to|through)\s*(\S+)$/i;

/** One end of a range, as the scores it covers. */
function end(text: string): { low: number; high: number } | undefined {
  if (PLAIN.test(text)) return { low: Number(text), high: Number(text) };
  const decade = DECADE.exec(text)?.[1];
  return decade === undefined ? undefined : { low: Number(decade) * 10, high: Number(decade) * 10 + 9 };
}

/**
 * A program's typical score: `247`, `246.5`, `24x` (240 to 249), `245+`, `243-267`, with or without words around it.
 * Unreadable when it is no score: out of the scale, a date, a range upside down, other text.
 */
export function readScoreForm(value: CellInput, rules: Rules = RULES): CellReading<ScoreForm> {
  if (isMissing(value)) return MISSING;
  if (typeof value === 'boolean') return UNREADABLE;
  const text = typeof value === 'number' ? String(value) : bare(value);
  const form = scoreForm(text, rules.scores.highest.value);
  const fits = form && form.low >= rules.scores.lowest.value && form.high <= rules.scores.highest.value;
  return form && fits && form.low <= form.high ? read(form) : UNREADABLE;
}

function scoreForm(text: string, highest: number): ScoreForm | undefined {
  const whole = end(text);
  if (whole) return { ...whole, open: false };
  const opened = OPEN.exec(text);
  const from = opened?.[1] ?? opened?.[2];
  if (from !== undefined) return { low: Number(from), high: highest, open: true };
  const parts = RANGE.exec(text);
  const low = parts && end(parts[1] ?? '');
  const high = parts && end(parts[2] ?? '');
  return low && high ? { low: low.low, high: high.high, open: false } : undefined;
}

/** A program's lowest accepted score: one number, or `220+`. A range is no cutoff and is unreadable. */
export function readCutoff(value: CellInput, rules: Rules = RULES): CellReading<number> {
  if (typeof value === 'string' && /^no(?: (?:cut-?off|minimum|min))?\.?$/i.test(value.trim()))
    return MISSING;
  const form = readScoreForm(value, rules);
  if (form.state !== 'read') return form;
  return form.value.open || form.value.low === form.value.high ? read(form.value.low) : UNREADABLE;
}

const PERCENT = /^(\d+(?:\.\d+)?)\s*%$/;
const FRACTION = /^(\d+)\s*(?:\/|of|out of)\s*(\d+)$/i;

/**
 * A share, 0 to 1: `67%`, `0.67`, `67`, `~90% (roster 38/42)`, `38/42`. `percents` says that the column's bare numbers
 * are percent, which alone tells 1 from 1 %. A number over 100 or a date (a fraction that the spreadsheet turned into
 * one) is unreadable.
 */
export function readShare(value: CellInput, percents = false): CellReading<number> {
  if (isMissing(value)) return MISSING;
  if (typeof value === 'boolean') return UNREADABLE;
  const text = typeof value === 'number' ? String(value) : bare(value);
  const percent = PERCENT.exec(text)?.[1];
  if (percent !== undefined) return share(Number(percent) / 100);
  const fraction = FRACTION.exec(text);
  if (fraction) return share(Number(fraction[1]) / Number(fraction[2]));
  if (!PLAIN.test(text)) return UNREADABLE;
  const number = Number(text);
  return share(number > 1 || percents ? number / 100 : number);
}

const share = (value: number): CellReading<number> => (value >= 0 && value <= 1 ? read(value) : UNREADABLE);

/** True when the bare numbers of a share column are percent: one of them is over 1. Text with its own % sign says nothing. */
export const sharesArePercents = (values: readonly CellInput[]): boolean =>
  values.some((value) => {
    const number =
      typeof value === 'number'
        ? value
        : typeof value === 'string' && PLAIN.test(value.trim())
          ? Number(value)
          : 0;
    return number > 1;
  });

const DATE_FORMAT = /(?:^|[^a-z])(?:d{1,4}|m{3,5}|y{2,4})(?:[^a-z]|$)/i;

/** True for a number format that shows dates: a typed `3/4` in such a cell is no fraction any more. */
export const isDateFormat = (numberFormat: string): boolean =>
  DATE_FORMAT.test(numberFormat.replace(/\[[^\]]*\]|"[^"]*"|\\./g, ' '));

const ACGME_ID_LENGTH = 10;

/**
 * A program id in the form in which ids are compared: text without spaces and hyphens. Nine digits are an ACGME id whose
 * leading zero the spreadsheet dropped. `undefined` when the cell says nothing.
 */
export function readId(value: CellInput): string | undefined {
  if (typeof value === 'boolean' || isMissing(value)) return undefined;
  const id = String(value)
    .replace(/[\s\-‐‑–—]+/g, '')
    .toUpperCase();
  return /^\d+$/.test(id) && id.length === ACGME_ID_LENGTH - 1 ? `0${id}` : id;
}

const YES = new Set([
  'yes',
  'y',
  'true',
  'x',
  '✓',
  '✔',
  '☑',
  '✅',
  '1',
  'friendly',
  'withdrawn',
  'withdrew',
  'withdraw',
]);
const NO = new Set([
  'no',
  'n',
  'false',
  '0',
  '✗',
  '✘',
  '☐',
  '❌',
  'not friendly',
  'active',
  'applied',
  'applying',
]);

/** A yes or no as sheets write it, for the friendly and withdrawn columns. */
export function readYesNo(value: CellInput): CellReading<boolean> {
  if (typeof value === 'boolean') return read(value);
  if (isMissing(value)) return MISSING;
  const word = String(value).trim().toLowerCase();
  if (YES.has(word)) return read(true);
  return NO.has(word) ? read(false) : UNREADABLE;
}

const WITHDRAWN = /^(?:i )?(?:withdr[ae]w|withdrawn|declined|not applying|dropped|removed)\b/i;
const STANDING =
  /^(?:apply|applying|applied|planned|planning|to apply|submitted|pending|in progress|waiting|wait ?list|invited|interview|accepted|rejected|ranked|matched|active|open)/i;

/** Whether a row is withdrawn: yes or no, or the word of a status column (`Withdrawn`, `Applied`, `Interview`). */
export function readWithdrawn(value: CellInput): CellReading<boolean> {
  if (typeof value === 'string') {
    const text = value.trim();
    if (WITHDRAWN.test(text)) return read(true);
    if (STANDING.test(text)) return read(false);
  }
  return readYesNo(value);
}
