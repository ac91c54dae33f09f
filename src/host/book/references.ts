import { columnLetters, columnOf, maxColumns, maxRows } from './areas';

/** One end of a reference; a whole column has no row, a whole row no column. */
export interface ReferenceEnd {
  readonly row?: number;
  readonly column?: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

/** A reference in a formula, such as `'My list'!$A2:$C9`. */
export interface Reference {
  /** Without quotes; absent when the formula names no sheet. */
  readonly sheet?: string;
  readonly start: ReferenceEnd;
  /** Absent for a single cell. */
  readonly end?: ReferenceEnd;
}

const sheetPrefix = String.raw`(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)`;
const cellEnd = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const body = String.raw`(${cellEnd}(?::${cellEnd})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})`;
const text = String.raw`"(?:[^"]|"")*"`;
const brackets = String.raw`\[(?:[^[\]]|\[[^\]]*\])*\]`;
const word = String.raw`[\p{L}_\\$][\p{L}\p{N}_.$]*`;
const token = new RegExp(
  `${text}|${brackets}|${sheetPrefix}?${body}(?![\\p{L}\\p{N}_.(!])|${word}|\\d+`,
  'gu',
);

/** A sheet name as it stands before `!` in a formula. */
export const quotedSheetName = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

/**
 * The formula with every reference replaced; `change` answers the new one, undefined for one that is lost (`#REF!`).
 * Texts, function names, names and structured references are left alone.
 */
export function mapReferences(
  formula: string,
  change: (reference: Reference) => Reference | undefined,
): string {
  return formula.replace(token, (whole: string, sheet: string | undefined, cells: string | undefined) => {
    const reference = cells === undefined ? undefined : readReference(sheet, cells);
    if (!reference) return whole;
    const changed = change(reference);
    if (changed === reference) return whole;
    return changed ? referenceText(changed) : '#REF!';
  });
}

/** Reads a formula that is one reference and nothing else; undefined otherwise. */
export function singleReference(formula: string): Reference | undefined {
  const match = new RegExp(`^=?${sheetPrefix}?${body}$`, 'u').exec(formula.trim());
  return match?.[2] === undefined ? undefined : readReference(match[1], match[2]);
}

export function referenceText({ sheet, start, end }: Reference): string {
  const prefix = sheet === undefined ? '' : `${quotedSheetName(sheet)}!`;
  return `${prefix}${endText(start)}${end ? `:${endText(end)}` : ''}`;
}

function readReference(sheet: string | undefined, cells: string): Reference | undefined {
  const [first = '', second] = cells.split(':');
  const start = readEnd(first);
  const end = second === undefined ? undefined : readEnd(second);
  if (!start || (second !== undefined && !end)) return undefined;
  const name = sheet?.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { ...(name !== undefined && { sheet: name }), start, ...(end && { end }) };
}

function readEnd(end: string): ReferenceEnd | undefined {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(end);
  const [, first = '', letters = '', second = '', digits = ''] = match ?? [];
  const column = letters === '' ? undefined : columnOf(letters);
  const row = digits === '' ? undefined : Number(digits) - 1;
  if ((column ?? 0) >= maxColumns || (row ?? 0) >= maxRows || row === -1) return undefined;
  return {
    ...(column !== undefined && { column }),
    ...(row !== undefined && { row }),
    fixedColumn: letters !== '' && first === '$',
    fixedRow: letters === '' ? first === '$' : second === '$',
  };
}

function endText({ row, column, fixedRow, fixedColumn }: ReferenceEnd): string {
  const letters = column === undefined ? '' : `${fixedColumn ? '$' : ''}${columnLetters(column)}`;
  return letters + (row === undefined ? '' : `${fixedRow ? '$' : ''}${row + 1}`);
}
