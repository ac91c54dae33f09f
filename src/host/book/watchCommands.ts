import type { ICommandInfo, IDisposable, IExecutionOptions, Nullable } from '@univerjs/core';
import type { EndsRange } from './areas';
import { areaOf } from './areas';
import type { Area, StructuralEdit } from './bookData';
import type { UniverModel } from './univerModel';

/** What happened to the workbook, in the model's terms, whoever did it: the add-in, a person in the grid, or undo. */
export interface Happenings {
  structure(edit: StructuralEdit): void;
  /** Cells have new contents; `calculated` when a formula gave them. */
  cells(sheetId: string, area: Area, calculated: boolean): void;
  selected(sheetId: string, area: Area): void;
  activated(sheetId: string): void;
  sheets(): void;
  renamed(sheetId: string, name: string): void;
  removed(sheetId: string): void;
  /** A name was made, changed or deleted in Univer; the formula is undefined for a deleted one. */
  named(id: string, name: string, formula: string | undefined, sheetId: string | undefined): void;
  filtered(sheetId: string, area: Area | undefined, filtered: boolean): void;
  /** An undo or redo begins; until `moved` the workbook is on its way to another state. */
  undoing(): void;
  /** A command that moves Univer's own rules, or an undo, is over. */
  moved(): void;
}

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: EndsRange;
  readonly cellValue?: Record<number, Record<number, Nullable<object>>>;
  readonly selections?: readonly { readonly range: EndsRange }[];
  readonly name?: string;
  readonly id?: string;
  readonly formulaOrRefString?: string;
  readonly localSheetId?: string;
  readonly sheet?: { readonly id: string };
  readonly criteria?: object | null;
  readonly from?: { readonly subUnitId: string; readonly value: Params['cellValue'] };
  readonly to?: { readonly subUnitId: string; readonly value: Params['cellValue'] };
}

type Handler = (happenings: Happenings, params: Params, sheetId: string, options?: IExecutionOptions) => void;

const structure =
  (kind: StructuralEdit['kind']): Handler =>
  (happenings, { range }, sheetId) => {
    if (!range) return;
    const area = areaOf(range);
    const rows = kind === 'insertRows' || kind === 'deleteRows';
    happenings.structure({
      sheetId,
      kind,
      at: rows ? area.row : area.column,
      count: rows ? area.rows : area.columns,
    });
  };

const sheets: Handler = (happenings) => happenings.sheets();
const moved: Handler = (happenings) => happenings.moved();

const handlers: Readonly<Record<string, Handler>> = {
  'sheet.mutation.insert-row': structure('insertRows'),
  'sheet.mutation.remove-rows': structure('deleteRows'),
  'sheet.mutation.insert-col': structure('insertColumns'),
  'sheet.mutation.remove-col': structure('deleteColumns'),
  'sheet.mutation.set-range-values': (happenings, { cellValue }, sheetId, options) => {
    const area = contentArea(cellValue ?? {});
    if (area) happenings.cells(sheetId, area, options?.fromFormula === true);
  },
  'sheet.mutation.move-range': (happenings, { from, to }) => {
    for (const end of [from, to]) {
      const area = contentArea(end?.value ?? {});
      if (end && area) happenings.cells(end.subUnitId, area, false);
    }
  },
  'sheet.mutation.reorder-range': (happenings, { range }, sheetId) => {
    if (range) happenings.cells(sheetId, areaOf(range), false);
  },
  'sheet.operation.set-selections': (happenings, { selections }, sheetId) => {
    const range = selections?.at(-1)?.range;
    if (range) happenings.selected(sheetId, areaOf(range));
  },
  'sheet.operation.set-worksheet-active': (happenings, _params, sheetId) => happenings.activated(sheetId),
  'sheet.mutation.insert-sheet': sheets,
  'sheet.mutation.set-worksheet-order': sheets,
  'sheet.mutation.set-worksheet-hidden': sheets,
  'sheet.mutation.remove-sheet': (happenings, _params, sheetId) => happenings.removed(sheetId),
  'sheet.mutation.set-worksheet-name': (happenings, { name }, sheetId) =>
    happenings.renamed(sheetId, name ?? ''),
  'formula.mutation.set-defined-name': (happenings, { id, name, formulaOrRefString, localSheetId }) =>
    happenings.named(id ?? '', name ?? '', formulaOrRefString ?? '', sheetOfName(localSheetId)),
  'formula.mutation.remove-defined-name': (happenings, { id, name, localSheetId }) =>
    happenings.named(id ?? '', name ?? '', undefined, sheetOfName(localSheetId)),
  'sheet.mutation.set-filter-range': (happenings, { range }, sheetId) => {
    if (range) happenings.filtered(sheetId, areaOf(range), false);
  },
  'sheet.mutation.set-filter-criteria': (happenings, { criteria }, sheetId) =>
    happenings.filtered(sheetId, undefined, criteria !== null && criteria !== undefined),
  'sheet.mutation.remove-filter': (happenings, _params, sheetId) =>
    happenings.filtered(sheetId, undefined, false),
  'sheet.command.insert-row-by-range': moved,
  'sheet.command.insert-col-by-range': moved,
  'sheet.command.remove-row': moved,
  'sheet.command.remove-row-by-range': moved,
  'sheet.command.remove-col': moved,
  'sheet.command.remove-col-by-range': moved,
  'univer.command.undo': moved,
  'univer.command.redo': moved,
};

const sheetOfName = (scope: string | undefined): string | undefined =>
  scope === undefined || scope === 'AllDefaultWorkbook' ? undefined : scope;

/** Translates what Univer does to one workbook. */
export function watchCommands(model: UniverModel, happenings: Happenings): IDisposable[] {
  return [
    model.commands.beforeCommandExecuted(({ id }) => {
      if (id === 'univer.command.undo' || id === 'univer.command.redo') happenings.undoing();
    }),
    model.commands.onCommandExecuted((command: Readonly<ICommandInfo>, options) => {
      const params: Params = command.params ?? {};
      if (params.unitId !== undefined && params.unitId !== model.unitId) return;
      handlers[command.id]?.(happenings, params, params.subUnitId ?? '', options);
    }),
  ];
}

/** The block around the cells whose contents, and not only looks, were set. */
function contentArea(cells: NonNullable<Params['cellValue']>): Area | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const row of Object.keys(cells).map(Number))
    for (const column of Object.keys(cells[row] ?? {}).map(Number)) {
      const cell = cells[row]?.[column];
      if (cell && !('v' in cell || 'f' in cell || 'p' in cell || 'si' in cell)) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  return bottom < 0
    ? undefined
    : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
