import { areaHolds, maxColumns, maxRows } from './areas';
import type { Area, CellStyle } from './bookData';
import { BlockEdit, contentOf, lookOnly, noContent } from './blockEdit';
import { growSheet } from './growSheet';
import { raiseRows } from './sheetLayout';
import type { UniverModel } from './univerModel';
import type { UniverStyle } from './univerStyle';
import { univerStyleOf } from './univerStyle';

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
  model.asOneStep(() => {
    restyle(model, sheetId, area, () => look);
    if (style.fontSize !== undefined)
      raiseRows(model, sheetId, heldPart(model, sheetId, area), style.fontSize);
  });
}

function restyle(
  model: UniverModel,
  sheetId: string,
  area: Area,
  lookAt: (down: number, right: number) => UniverStyle | undefined,
): void {
  const { rows, columns } = heldPart(model, sheetId, area);
  growSheet(model, sheetId, { ...area, rows, columns });
  const stored = model.worksheet(sheetId).getCellMatrix().getMatrix();
  const styles = model.workbook.getStyles();
  const edit = new BlockEdit(model, sheetId);
  for (let down = 0; down < rows; down++)
    for (let right = 0; right < columns; right++) {
      const look = lookAt(down, right);
      if (!look) continue;
      const before = stored[area.row + down]?.[area.column + right];
      const old = before?.s ? styles.getStyleByCell(before) : undefined;
      edit.set(area.row + down, area.column + right, { s: look }, { s: inverse(look, old ?? {}) });
    }
  edit.run(lookOnly);
}

/** Whole rows and columns as far as Univer's sheet reaches; cells beyond it cannot be seen. */
function heldPart(model: UniverModel, sheetId: string, area: Area): Area {
  const worksheet = model.worksheet(sheetId);
  return {
    ...area,
    rows: area.rows < maxRows ? area.rows : worksheet.getRowCount(),
    columns: area.columns < maxColumns ? area.columns : worksheet.getColumnCount(),
  };
}

// A merged style is taken back by merging what each of its properties was, or nothing.
const inverse = (look: UniverStyle, old: UniverStyle): UniverStyle =>
  Object.fromEntries(Object.keys(look).map((key) => [key, old[key as keyof UniverStyle] ?? null]));

/** Empties cells that hold something; others are not touched, so whole columns cost nothing. */
export function clearCells(
  model: UniverModel,
  sheetId: string,
  area: Area,
  what: 'All' | 'Contents' | 'Formats',
): void {
  const styles = model.workbook.getStyles();
  const edit = new BlockEdit(model, sheetId);
  const content = what !== 'Formats';
  const look = what !== 'Contents';
  model
    .worksheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell || !areaHolds(area, row, column)) return;
      edit.set(
        row,
        column,
        { ...(content && noContent), ...(look && { s: null }) },
        { ...(content && contentOf(cell)), ...(look && { s: styles.getStyleByCell(cell) ?? null }) },
      );
    });
  edit.run(content ? {} : lookOnly);
}
