import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { Area, CellStyle } from './bookData';
import type { CellWrite } from './book';
import { maxColumns, maxRows } from './areas';
import { typedValue } from './typedValue';
import { cellTypes, univerValueOf } from './univerCell';
import type { Mutation, UniverModel } from './univerModel';
import { numberFormatOf, univerStyleOf } from './univerStyle';

type Change = Record<number, Record<number, ICellData>>;

const setValues = 'sheet.mutation.set-range-values';
// Univer recalculates after a change of values unless it is told that only the look changed.
const lookOnly = { trigger: 'sheet.command.set-style' };
const noContent = { v: null, t: null, f: null, si: null, p: null };

/** Makes a sheet large enough for the block. Univer's sheets have the size they need, not Excel's. */
export function growSheet(model: UniverModel, sheetId: string, area: Area): void {
  const rows = area.row + area.rows;
  const columns = area.column + area.columns;
  if (rows > maxRows || columns > maxColumns)
    throw new Error('The block reaches beyond the last cell of a sheet.');
  const worksheet = model.worksheet(sheetId);
  if (rows > worksheet.getRowCount())
    model.run('sheet.mutation.set-worksheet-row-count', {
      subUnitId: sheetId,
      rowCount: Math.min(maxRows, rows + 50),
    });
  if (columns > worksheet.getColumnCount())
    model.run('sheet.mutation.set-worksheet-column-count', {
      subUnitId: sheetId,
      columnCount: Math.min(maxColumns, columns + 4),
    });
}

/** Collects the change of a block cell by cell together with what takes it back, and runs both as one mutation each. */
class BlockEdit {
  private readonly redo: Change = {};
  private readonly undo: Change = {};
  private any = false;

  constructor(
    private readonly model: UniverModel,
    private readonly sheetId: string,
  ) {}

  set(row: number, column: number, cell: ICellData, before: ICellData): void {
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

const contentOf = (cell: Nullable<ICellData>): ICellData =>
  cell
    ? { v: cell.v ?? null, t: cell.t ?? null, f: cell.f ?? null, si: cell.si ?? null, p: cell.p ?? null }
    : noContent;

/** Writes values and formulas as a person types them; `null` leaves a cell as it is. */
export function writeCells(
  model: UniverModel,
  sheetId: string,
  area: Area,
  cells: readonly (readonly CellWrite[])[],
): void {
  growSheet(model, sheetId, area);
  const stored = model.worksheet(sheetId).getCellMatrix().getMatrix();
  const styles = model.workbook.getStyles();
  const edit = new BlockEdit(model, sheetId);
  for (let down = 0; down < area.rows; down++)
    for (let right = 0; right < area.columns; right++) {
      const write = cells[down]?.[right] ?? null;
      if (write === null) continue;
      const row = area.row + down;
      const column = area.column + right;
      const before = stored[row]?.[column];
      const format = before?.s ? numberFormatOf(styles.getStyleByCell(before)) : 'General';
      const { numberFormat, ...content } = contentToWrite(model, write, format);
      if (numberFormat === undefined) edit.set(row, column, content, contentOf(before));
      else
        edit.set(
          row,
          column,
          { ...content, s: { n: { pattern: numberFormat } } },
          { ...contentOf(before), s: { n: null } },
        );
    }
  edit.run();
}

function contentToWrite(
  model: UniverModel,
  write: Exclude<CellWrite, null>,
  format: string,
): ICellData & { numberFormat?: string } {
  if (write === '') return { ...noContent };
  if (typeof write !== 'string') return { ...noContent, ...univerValueOf(write) };
  if (write.startsWith("'")) return { ...noContent, v: write.slice(1), t: cellTypes.forcedText };
  if (write.startsWith('=') && write.length > 1) return { ...noContent, f: write };
  if (format.includes('@')) return { ...noContent, ...univerValueOf(write) };
  const typed = typedValue(model.parts.core, write);
  const keepFormat = format !== 'General' || typed.numberFormat === undefined;
  return {
    ...noContent,
    ...univerValueOf(typed.value, typed.error),
    ...(!keepFormat && { numberFormat: typed.numberFormat }),
  };
}

/** Sets number formats; `null` leaves a cell's as it is. */
export function writeNumberFormats(
  model: UniverModel,
  sheetId: string,
  area: Area,
  formats: readonly (readonly (string | null)[])[],
): void {
  restyle(model, sheetId, area, (down, right) => {
    const format = formats[down]?.[right] ?? null;
    return format === null ? undefined : univerStyleOf({}, format);
  });
}

/** Merges a look into every cell of a block. */
export function writeStyles(
  model: UniverModel,
  sheetId: string,
  area: Area,
  style: Partial<CellStyle>,
): void {
  const look = univerStyleOf(style);
  restyle(model, sheetId, area, () => look);
}

function restyle(
  model: UniverModel,
  sheetId: string,
  area: Area,
  lookAt: (down: number, right: number) => IStyleData | undefined,
): void {
  growSheet(model, sheetId, area);
  const stored = model.worksheet(sheetId).getCellMatrix().getMatrix();
  const styles = model.workbook.getStyles();
  const edit = new BlockEdit(model, sheetId);
  for (let down = 0; down < area.rows; down++)
    for (let right = 0; right < area.columns; right++) {
      const look = lookAt(down, right);
      if (!look) continue;
      const before = stored[area.row + down]?.[area.column + right];
      const old = before?.s ? styles.getStyleByCell(before) : undefined;
      edit.set(area.row + down, area.column + right, { s: look }, { s: inverse(look, old ?? {}) });
    }
  edit.run(lookOnly);
}

// A merged style is taken back by merging what each of its properties was, or nothing.
const inverse = (look: IStyleData, old: IStyleData): IStyleData =>
  Object.fromEntries(Object.keys(look).map((key) => [key, old[key as keyof IStyleData] ?? null]));

/** Empties cells that hold something; others are not touched, so whole columns cost nothing. */
export function clearCells(
  model: UniverModel,
  sheetId: string,
  area: Area,
  what: 'All' | 'Contents' | 'Formats',
): void {
  const stored = model.worksheet(sheetId).getCellMatrix().getMatrix();
  const styles = model.workbook.getStyles();
  const edit = new BlockEdit(model, sheetId);
  const content = what !== 'Formats';
  const look = what !== 'Contents';
  for (const rowKey in stored) {
    const row = Number(rowKey);
    if (row < area.row || row >= area.row + area.rows) continue;
    for (const columnKey in stored[row]) {
      const column = Number(columnKey);
      const cell = stored[row]?.[column];
      if (column < area.column || column >= area.column + area.columns || !cell) continue;
      edit.set(
        row,
        column,
        { ...(content && noContent), ...(look && { s: null }) },
        { ...(content && contentOf(cell)), ...(look && { s: styles.getStyleByCell(cell) ?? null }) },
      );
    }
  }
  edit.run(content ? {} : lookOnly);
}
