import type { Area, StructuralEdit } from '../book/bookData';
import { plainSheetName } from './cellsAt';
import { formulaTokens } from '../../openxml/formulaTokens';
import { columnName, columnNumber } from './references';

/** A row or column edit on the sheet of that name. */
export interface NamedEdit extends Pick<StructuralEdit, 'kind' | 'at' | 'count'> {
  readonly sheet: string;
}

type Edit = Pick<StructuralEdit, 'kind' | 'at' | 'count'>;

const isDeletion = ({ kind }: Edit): boolean => kind === 'deleteRows' || kind === 'deleteColumns';
const isOfRows = ({ kind }: Edit): boolean => kind === 'insertRows' || kind === 'deleteRows';

/** Where a row or column goes; undefined for one that is deleted. */
export const shiftIndex = (index: number, edit: Edit): number | undefined => {
  if (index < edit.at) return index;
  if (!isDeletion(edit)) return index + edit.count;
  return index < edit.at + edit.count ? undefined : index - edit.count;
};

/** Where a run of rows or columns goes; undefined when all of it is deleted. */
const shiftRun = (first: number, last: number, edit: Edit): readonly [number, number] | undefined => {
  if (!isDeletion(edit)) return [shiftIndex(first, edit) ?? first, shiftIndex(last, edit) ?? last];
  const end = edit.at + edit.count;
  const start = first < edit.at ? first : first < end ? edit.at : first - edit.count;
  const stop = last < edit.at ? last : last < end ? edit.at - 1 : last - edit.count;
  return stop < start ? undefined : [start, stop];
};

/** Where a block goes; undefined when all of it is deleted. */
export const shiftArea = (area: Area, edit: Edit): Area | undefined => {
  const [first, size] = isOfRows(edit) ? [area.row, area.rows] : [area.column, area.columns];
  const run = shiftRun(first, first + size - 1, edit);
  if (run === undefined) return undefined;
  const length = run[1] - run[0] + 1;
  return isOfRows(edit)
    ? { ...area, row: run[0], rows: length }
    : { ...area, column: run[0], columns: length };
};

const corner = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/;

const shiftReference = (reference: string, edit: Edit): string => {
  const ends = reference.split(':').map((text) => corner.exec(text));
  const indexes = ends.map((end) => {
    if (end === null) return undefined;
    const [, , column = '', , row = ''] = end;
    if (isOfRows(edit)) return row === '' ? undefined : Number(row) - 1;
    return column === '' ? undefined : columnNumber(column);
  });
  const [first, last = first] = indexes;
  if (first === undefined || last === undefined) return reference;
  const run = shiftRun(Math.min(first, last), Math.max(first, last), edit);
  if (run === undefined) return '#REF!';
  return ends
    .map((end, index) => {
      const [, fixColumn = '', column = '', fixRow = '', row = ''] = end ?? [];
      const moved = (indexes[index] === Math.min(first, last) ? run[0] : run[1]) + (isOfRows(edit) ? 1 : 0);
      return isOfRows(edit)
        ? `${fixColumn}${column}${fixRow}${moved}`
        : `${fixColumn}${columnName(moved)}${fixRow}${row}`;
    })
    .join(':');
};

/** A formula as it reads after an edit. References without a sheet are to `home`, the sheet the formula is on. */
export const shiftReferences = (formula: string, home: string | undefined, edit: NamedEdit): string => {
  let sheet = home;
  return formulaTokens(formula)
    .map(({ kind, text }) => {
      if (kind === 'sheet') {
        sheet = plainSheetName(text.slice(0, -1));
        return text;
      }
      const of = sheet;
      sheet = home;
      return kind === 'reference' && of?.toLowerCase() === edit.sheet.toLowerCase()
        ? shiftReference(text, edit)
        : text;
    })
    .join('');
};
