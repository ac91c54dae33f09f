import type { Nullable } from '@univerjs/core';
import type { UniverCell } from './univerCell';
import type { Mutation, UniverModel } from './univerModel';

type Change = Record<number, Record<number, UniverCell>>;

const setValues = 'sheet.mutation.set-range-values';
// Univer recalculates after a change of values unless it is told that only the look changed.
export const lookOnly = { trigger: 'sheet.command.set-style' };
/** Empties a cell and leaves its look. */
export const noContent = { v: null, t: null, f: null, si: null, p: null };

/** Collects the change of a block cell by cell together with what takes it back, and runs both as one mutation each. */
export class BlockEdit {
  private readonly redo: Change = {};
  private readonly undo: Change = {};
  private any = false;

  constructor(
    private readonly model: UniverModel,
    private readonly sheetId: string,
  ) {}

  set(row: number, column: number, cell: UniverCell, before: UniverCell): void {
    (this.redo[row] ??= {})[column] = cell;
    (this.undo[row] ??= {})[column] = before;
    this.any = true;
  }

  run(more: object = {}): void {
    if (!this.any) return;
    const step = (cellValue: Change): Mutation => ({
      id: setValues,
      params: { subUnitId: this.sheetId, cellValue, ...more },
    });
    this.model.edit([step(this.redo)], [step(this.undo)]);
  }
}

/** What a cell holds, to put it back. */
export const contentOf = (cell: Nullable<UniverCell>): UniverCell =>
  cell
    ? { v: cell.v ?? null, t: cell.t ?? null, f: cell.f ?? null, si: cell.si ?? null, p: cell.p ?? null }
    : noContent;
