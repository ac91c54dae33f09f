import type { Area } from '../book/bookData';
import { accessDenied, invalidArgument, notImplemented, shapeMismatch } from '../engine/apiError';
import type { Cells, Method } from '../engine/hostObject';
import { cellsArgument, choice, flag, wholeNumber } from './argument';
import { clearConditionalFormats } from './conditionalFormats';
import { isUnbounded, writeCells } from './cellWriting';
import { intersection, isEntireColumns, isEntireRows, sameArea } from './geometry';
import { rangeObject } from './rangeObject';
import { resolveCells } from './resolveCells';
import type { Session } from './session';
import { headerArea, settleTableHeaders } from './tableHeaders';

const copyTypes = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const;

/** The methods of a range that change cells, or what is selected. */
export function rangeEdits(session: Session, cells: Cells): Readonly<Record<string, Method>> {
  const { sheet } = cells;
  const area = (): Area => session.areaOf(cells);
  /** Rows or columns, never part of them: the workbook engine cannot shift a block of cells. */
  const structural = (
    shift: string,
    member: string,
  ): { kind: 'rows' | 'columns'; at: number; count: number } => {
    const isVertical = shift === 'Down' || shift === 'Up';
    if (isVertical && isEntireRows(area())) return { kind: 'rows', at: area().row, count: area().rows };
    if (!isVertical && isEntireColumns(area()))
      return { kind: 'columns', at: area().column, count: area().columns };
    throw notImplemented(`Range.${member} of part of a row or column`);
  };
  return {
    select: () => session.book.select(sheet.id, area()),
    calculate: () => session.askForCalculation('changed'),
    clear: (applyTo) => {
      const what =
        applyTo === null || applyTo === undefined ? 'All' : choice(applyTo, ['All', 'Contents', 'Formats']);
      session.edit(sheet).clear(area(), what);
      if (what !== 'Contents') clearConditionalFormats(sheet, area());
      if (what === 'All') sheet.clearValidation(area());
      if (what !== 'Formats') settleTableHeaders(sheet, area());
    },
    insert: (shift) => {
      const { kind, at, count } = structural(choice(shift, ['Down', 'Right']), 'insert');
      const before = area();
      session.edit(sheet).insert(kind, at, count);
      session.followEdits();
      return rangeObject(session, sheet, before);
    },
    delete: (shift) => {
      const { kind, at, count } = structural(choice(shift, ['Up', 'Left']), 'delete');
      // A table keeps its header row as long as it exists.
      const loses = sheet.tables().some((table) => {
        const lost = intersection(headerArea(table), area());
        return (
          kind === 'rows' &&
          lost !== undefined &&
          !sameArea(intersection(table.area, area()) ?? lost, table.area)
        );
      });
      if (loses) throw accessDenied();
      session.edit(sheet).remove(kind, at, count);
      session.followEdits();
    },
    copyFrom: (source, copyType, skipBlanks, transpose) => {
      session.requireCalculated();
      const type = copyType === null || copyType === undefined ? 'All' : choice(copyType, copyTypes);
      if (flag(transpose) || flag(skipBlanks))
        throw notImplemented('Range.copyFrom that skips blanks or transposes');
      const from = typeof source === 'string' ? resolveCells(session, sheet, source) : cellsArgument(source);
      copyCells(session, from, cells, type);
    },
    _ValidateArraySize: (rows, columns) => {
      if (wholeNumber(rows) !== area().rows || wholeNumber(columns) !== area().columns) throw shapeMismatch();
      if (isUnbounded(area())) throw invalidArgument();
    },
  };
}

function copyCells(session: Session, from: Cells, to: Cells, type: (typeof copyTypes)[number]): void {
  const source = session.areaOf(from);
  const target: Area = { ...session.areaOf(to), rows: source.rows, columns: source.columns };
  const readings = from.sheet.read(source);
  const hasFormulas = readings.some((row) => row.some((cell) => cell.formula !== ''));
  if (type === 'Link' || (type !== 'Values' && type !== 'Formats' && hasFormulas)) {
    throw notImplemented('Range.copyFrom of formulas');
  }
  session.edit(to.sheet);
  if (type !== 'Formats') {
    const asText = (value: string): string => (value === '' ? '' : `'${value}`);
    const values = readings.map((row) =>
      row.map(({ value }) => (typeof value === 'string' ? asText(value) : value)),
    );
    writeCells(session, session.cells(to.sheet, target), values);
  }
  if (type === 'All' || type === 'Formats') {
    to.sheet.writeNumberFormat(
      target,
      readings.map((row) => row.map((cell) => cell.numberFormat)),
    );
    for (let row = 0; row < source.rows; row += 1) {
      for (let column = 0; column < source.columns; column += 1) {
        const at = { row: target.row + row, column: target.column + column, rows: 1, columns: 1 };
        to.sheet.writeStyle(at, from.sheet.style(source.row + row, source.column + column));
      }
    }
  }
}
