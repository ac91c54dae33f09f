import type { CellReading } from '../book/book';
import type { Area } from '../book/bookData';
import { invalidArgument } from '../engine/apiError';
import type { Cells, Scalar } from '../engine/hostObject';
import { fullAddress } from './address';
import { gridArgument, isUnbounded, writeCells } from './cellWriting';
import { isEntireColumns, isEntireRows } from './geometry';
import type { Session } from './session';
import { uniform } from './uniform';

/** Excel's word for what is in a cell. Numbers are always `Double`. */
function valueType(cell: CellReading): string {
  if (cell.error) return 'Error';
  if (typeof cell.value === 'number') return 'Double';
  if (typeof cell.value === 'boolean') return 'Boolean';
  return cell.value === '' && cell.formula === '' ? 'Empty' : 'String';
}

const largestCount = 2 ** 31 - 1;

export function rangeScalars(session: Session, cells: Cells): Readonly<Record<string, Scalar>> {
  const area = (): Area => session.areaOf(cells);
  const { sheet } = cells;
  const address = (): string => fullAddress(sheet.name, area());
  /** Null for whole rows and columns, as Excel answers for cell properties of an unbounded range. */
  const grid = (of: (cell: CellReading) => unknown): unknown => {
    session.requireCalculated();
    return isUnbounded(area()) ? null : sheet.read(area()).map((row) => row.map(of));
  };
  const formulas: Scalar = {
    get: () => grid((cell) => (cell.formula === '' ? cell.value : cell.formula)),
    set: (value) => writeCells(session, cells, value),
  };
  const numberFormat: Scalar = {
    get: () => grid((cell) => cell.numberFormat),
    set: (value) => {
      const formats = gridArgument(value, area()).map((row) =>
        row.map((format) => {
          if (format === null || typeof format === 'string') return format;
          throw invalidArgument();
        }),
      );
      session.edit(sheet).writeNumberFormat(area(), formats);
    },
  };
  const rowHidden = (): unknown => uniform(area().row, area().rows, (row) => sheet.isRowHidden(row));
  const columnHidden = (): unknown =>
    uniform(area().column, area().columns, (column) => sheet.isColumnHidden(column));
  return {
    address,
    addressLocal: address,
    rowIndex: () => area().row,
    columnIndex: () => area().column,
    rowCount: () => area().rows,
    columnCount: () => area().columns,
    cellCount: () => (area().rows * area().columns > largestCount ? -1 : area().rows * area().columns),
    isEntireRow: () => isEntireRows(area()),
    isEntireColumn: () => isEntireColumns(area()),
    values: { get: () => grid((cell) => cell.value), set: (value) => writeCells(session, cells, value) },
    formulas,
    formulasLocal: formulas,
    text: () => grid((cell) => cell.text),
    valueTypes: () => grid(valueType),
    numberFormat,
    numberFormatLocal: numberFormat,
    rowHidden,
    columnHidden,
    hidden: () => rowHidden() === true || columnHidden() === true,
  };
}
