import { formulaTokens } from '../../openxml/formulaTokens';
import type { Book, CellWrite } from '../book/book';
import type { Area, BookData, CellData, CellStyle, SheetData } from '../book/bookData';

/** Adds a sheet of another workbook at the end of this one and answers its id. */
export function insertSheet(book: Book, data: SheetData, name: string, from: BookData): string {
  const sheet = book.addSheet(name);
  const foreign = new Set(from.sheets.filter(({ id }) => id !== data.id).map((other) => other.name));
  const area = areaOf(data);
  if (area) {
    const block = <T>(of: (cell: CellData) => T): (T | null)[][] =>
      Array.from({ length: area.rows }, (_, row) =>
        Array.from({ length: area.columns }, (__, column) => {
          const cell = data.cells.get(row)?.get(column);
          return cell === undefined ? null : of(cell);
        }),
      );
    sheet.writeNumberFormat(
      area,
      block(({ numberFormat }) => numberFormat ?? null),
    );
    for (const { column, row, rows, style } of styledRuns(data, area))
      sheet.writeStyle({ row, column, rows, columns: 1 }, style);
    sheet.write(
      area,
      block((cell) => written(cell, foreign)),
    );
  }
  for (const [column, points] of data.columnWidths) sheet.setColumnWidth(column, 1, points);
  for (const { id: _id, name: table, ...rest } of data.tables)
    sheet.addTable({ ...rest, name: freeTable(book, table) });
  for (const { id: _id, priority: _priority, fromFile: _file, ...format } of data.conditionalFormats)
    if (format.rule.kind !== 'other') sheet.addConditionalFormat(format);
  for (const { areas, fromFile: _file, ...validation } of data.validations)
    if (validation.rule.kind !== 'other') for (const area of areas) sheet.setValidation(area, validation);
  if (data.frozen) sheet.freeze(data.frozen.rows, data.frozen.columns);
  if (data.page) sheet.setPage(data.page);
  if (data.withoutGridlines) sheet.setGridlines(false);
  if (data.protected) sheet.setProtected(true);
  if (data.visibility !== 'Visible') sheet.setVisibility(data.visibility);
  return sheet.id;
}

/** From A1 to the last cell that holds anything. */
function areaOf({ cells }: SheetData): Area | undefined {
  const rows = Math.max(0, ...[...cells.keys()].map((row) => row + 1));
  const columns = [...cells.values()].reduce(
    (most, row) => Math.max(most, ...[...row.keys()].map((column) => column + 1)),
    0,
  );
  return rows > 0 && columns > 0 ? { row: 0, column: 0, rows, columns } : undefined;
}

/** Cells of one look below each other, so that a long column is dressed in one stroke. */
function styledRuns(
  { cells }: SheetData,
  { rows, columns }: Area,
): readonly { column: number; row: number; rows: number; style: CellStyle }[] {
  const runs: { column: number; row: number; rows: number; style: CellStyle; key: string }[] = [];
  for (let column = 0; column < columns; column += 1)
    for (let row = 0; row < rows; row += 1) {
      const style = cells.get(row)?.get(column)?.style;
      if (!style) continue;
      const key = JSON.stringify(style);
      const last = runs.at(-1);
      if (last?.column === column && last.row + last.rows === row && last.key === key) last.rows += 1;
      else runs.push({ column, row, rows: 1, style, key });
    }
  return runs;
}

/** A formula over other sheets of its workbook keeps its value: Excel would make it a link to a file that is not there. */
function written({ value, formula, error }: CellData, foreign: ReadonlySet<string>): CellWrite {
  if (value === '' && formula === undefined) return null;
  if (formula !== undefined && !looksAbroad(formula, foreign)) return formula;
  return typeof value === 'string' && !error ? `'${value}` : value;
}

const looksAbroad = (formula: string, foreign: ReadonlySet<string>): boolean =>
  formulaTokens(formula).some(
    ({ kind, text }) =>
      kind === 'sheet' && foreign.has(text.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'")),
  );

function freeTable(book: Book, name: string): string {
  const taken = new Set(
    book.sheets().flatMap((sheet) => sheet.tables().map((table) => table.name.toLowerCase())),
  );
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name}_${number}`;
  return free;
}
