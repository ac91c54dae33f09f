import type { Area, StructuralEdit } from './bookData';
import type { Reference, ReferenceEnd } from './references';
import { mapReferences } from './references';

type Shape = Pick<StructuralEdit, 'kind' | 'at' | 'count'>;

const isRows = (edit: Shape): boolean => edit.kind === 'insertRows' || edit.kind === 'deleteRows';
const isInsert = (edit: Shape): boolean => edit.kind === 'insertRows' || edit.kind === 'insertColumns';

/** Where the cells from `first` to `last` (both included) are after the edit; undefined when they are all deleted. */
export function shiftSpan(edit: Shape, first: number, last: number): [number, number] | undefined {
  const { at, count } = edit;
  if (isInsert(edit)) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const end = at + count;
  if (first >= at && last < end) return undefined;
  const before = (position: number): number => (position < at ? position : position - count);
  return [first >= at && first < end ? at : before(first), last >= at && last < end ? at - 1 : before(last)];
}

/** Where a block is after the edit; undefined when it is deleted. A block grows when the edit is inside it. */
export function shiftArea(edit: Shape, area: Area): Area | undefined {
  const rows = isRows(edit);
  const first = rows ? area.row : area.column;
  const span = shiftSpan(edit, first, first + (rows ? area.rows : area.columns) - 1);
  if (!span) return undefined;
  const size = span[1] - span[0] + 1;
  return rows ? { ...area, row: span[0], rows: size } : { ...area, column: span[0], columns: size };
}

/** A formula after rows or columns were inserted or deleted on the sheet `edited`; it stands on the sheet `home`. */
export function shiftFormula(edit: Shape, formula: string, home: string, edited: string): string {
  return mapReferences(formula, (reference) =>
    isSame(reference.sheet ?? home, edited) ? shiftReference(edit, reference) : reference,
  );
}

function shiftReference(edit: Shape, reference: Reference): Reference | undefined {
  const rows = isRows(edit);
  const of = (end: ReferenceEnd): number | undefined => (rows ? end.row : end.column);
  const first = of(reference.start);
  const last = of(reference.end ?? reference.start);
  if (first === undefined || last === undefined) return reference;
  const span = shiftSpan(edit, Math.min(first, last), Math.max(first, last));
  if (!span) return undefined;
  if (span[0] === first && span[1] === last) return reference;
  const moved = (end: ReferenceEnd, to: number): ReferenceEnd =>
    rows ? { ...end, row: to } : { ...end, column: to };
  return {
    ...reference,
    start: moved(reference.start, span[0]),
    ...(reference.end && { end: moved(reference.end, span[1]) }),
  };
}

/** The formula as it reads from a cell further down and right: references that are not fixed move along. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  const moved = (end: ReferenceEnd): ReferenceEnd => ({
    ...end,
    ...(end.row !== undefined && !end.fixedRow && { row: end.row + rows }),
    ...(end.column !== undefined && !end.fixedColumn && { column: end.column + columns }),
  });
  return mapReferences(formula, (reference) => ({
    ...reference,
    start: moved(reference.start),
    ...(reference.end && { end: moved(reference.end) }),
  }));
}

/** The formula after a sheet got another name, or (`to` undefined) was deleted. */
export function renameSheetInFormula(formula: string, from: string, to: string | undefined): string {
  return mapReferences(formula, (reference) => {
    if (reference.sheet === undefined || !isSame(reference.sheet, from)) return reference;
    return to === undefined ? undefined : { ...reference, sheet: to };
  });
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
