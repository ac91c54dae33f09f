import type { Area } from '../book/bookData';
import { invalidOperation, itemNotFound } from '../engine/apiError';
import type { Cells, HostObject, Method, Scalar } from '../engine/hostObject';
import { intersection } from './geometry';
import { rangeObject } from './rangeObject';
import type { Session } from './session';

/** What a range says of formulas that fill more than their own cell. Arrays of the old kind are not modelled. */
export function spillScalars(session: Session, cells: Cells): Readonly<Record<string, Scalar>> {
  /** Whether all cells are part of a spill, or none; null when only some are. */
  const hasSpill = (): boolean | null => {
    session.requireCalculated();
    const area = session.areaOf(cells);
    const common = cells.sheet.spills().flatMap((spill) => intersection(spill, area) ?? []);
    const spilled = common.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    return spilled === 0 ? false : spilled === area.rows * area.columns || null;
  };
  return { hasSpill, savedAsArray: hasSpill };
}

/** The methods of one cell that lead from a formula to the cells it fills, and back. */
export function spillMethods(session: Session, cells: Cells): Readonly<Record<string, Method>> {
  const { sheet } = cells;
  const spillWhere = (holds: (spill: Area, cell: Area) => boolean): Area | undefined => {
    session.requireCalculated();
    const cell = session.areaOf(cells);
    if (cell.rows * cell.columns !== 1) return undefined;
    return sheet.spills().find((spill) => holds(spill, cell));
  };
  const isFirst = (spill: Area, cell: Area): boolean =>
    spill.row === cell.row && spill.column === cell.column;
  const spilling = (): HostObject | null => {
    const spill = spillWhere(isFirst);
    return spill ? rangeObject(session, sheet, spill) : null;
  };
  const parent = (): HostObject | null => {
    const spill = spillWhere((each, cell) => intersection(each, cell) !== undefined);
    return spill ? rangeObject(session, sheet, { ...spill, rows: 1, columns: 1 }) : null;
  };
  const found = (range: HostObject | null): HostObject => {
    if (!range) throw itemNotFound();
    return range;
  };
  return {
    getSpillingToRange: () => found(spilling()),
    getSpillingToRangeOrNullObject: spilling,
    getSpillParent: () => {
      const { rows, columns } = session.areaOf(cells);
      if (rows * columns !== 1) throw invalidOperation();
      return found(parent());
    },
    getSpillParentOrNullObject: parent,
  };
}
