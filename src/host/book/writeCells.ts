import type { Area } from './bookData';
import { BlockEdit, contentOf, noContent } from './blockEdit';
import type { CellWrite } from './book';
import { growSheet } from './growSheet';
import { typedValue } from './typedValue';
import type { UniverCell } from './univerCell';
import { cellTypes, univerValueOf } from './univerCell';
import type { UniverModel } from './univerModel';
import { numberFormatOf } from './univerStyle';

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
): UniverCell & { numberFormat?: string } {
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
