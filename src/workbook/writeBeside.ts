import { found, type Outcome, refused } from '../domain/outcome';
import { LOCATIONS, PROGRAM_KINDS } from '../domain/words';
import { cellOf, type CellValue, textOf } from './cellGrid';
import { cellText } from './cellText';
import { rememberedLooks, withLooks } from './columnLooks';
import { addressOf } from './gridAddress';
import type { LocatedList } from './locateLists';
import { ADDED_HEADERS, ADDED_PARTS, type AddedPart, ownName } from './ownColumns';
import { type PlacedColumns, placeColumns, RESIZE_SET, tableAreaOf } from './placeColumns';
import { columnsRightOf, looksRightOf } from './readList';
import { STATE_KEY } from './storedState';
import type { SurveyedSheet } from './surveySheet';
import type { BesideStep, UndoStep } from './undoSteps';

/** What a person said of one row: a text or a number for a column of ours, `''` to take it back. */
export interface BesideRow {
  /** Position in the list body, 0-based. */
  readonly index: number;
  /** The program cell as it was read, so that a list that was sorted since is refused. */
  readonly program: string;
  readonly cells: Readonly<Partial<Record<'Override' | AddedPart, string | number>>>;
}

export interface BesideWritten {
  /** What takes it back. */
  readonly undo: UndoStep;
  /** Cells whose content changed. */
  readonly cells: number;
  readonly columnsAdded: readonly AddedPart[];
}

/** Points. */
const WIDTHS: Readonly<Record<AddedPart, number>> = {
  Note: 220,
  Kind: 110,
  Location: 110,
  Score: 110,
  Cutoff: 90,
};

/** What the drop-down list of a column offers. */
const CHOICES: Readonly<Partial<Record<AddedPart, readonly string[]>>> = {
  Kind: PROGRAM_KINDS,
  Location: LOCATIONS,
};

/**
 * Writes what a person said beside a classified list in two syncs. Columns that are not there yet come after everything that stands
 * beside the list. Refuses, before anything is written, a list without our columns and rows that are not where they were.
 */
export async function writeBeside(
  context: Excel.RequestContext,
  { sheet, name, survey, state }: SurveyedSheet,
  list: LocatedList,
  rows: readonly BesideRow[],
): Promise<Outcome<BesideWritten>> {
  const { own } = list;
  if (!own) return refused({ code: 'list-unlabeled', sheet: name });
  if (rows.some(({ index }) => index < 0 || index >= list.rows))
    return refused({ code: 'list-changed', sheet: name });
  const body = (column: number): Excel.Range =>
    sheet.getRangeByIndexes(list.area.row + 1, column, list.rows, 1);
  const missing = ADDED_PARTS.filter(
    (part) => list.added[part] === undefined && rows.some(({ cells }) => (cells[part] ?? '') !== ''),
  );
  const programColumn = list.columns.find(({ meaning }) => meaning === 'program')?.index ?? 0;
  const programs = body(list.area.column + programColumn).load('values');
  const present = { Override: own.columns.Override, ...list.added };
  const current = Object.entries(present).map(([part, column]) => ({
    part,
    range: body(column).load('values'),
  }));
  const lastUsed = survey.used.column + survey.used.columns - 1;
  const right = missing.length === 0 ? [] : columnsRightOf(sheet, list, lastUsed);
  const looks = missing.length === 0 ? undefined : looksRightOf(sheet, list, lastUsed);
  await context.sync();

  const moved = rows.some(
    ({ index, program }) => textOf(cellOf(programs.values[index]?.[0])) !== textOf(program),
  );
  if (moved) return refused({ code: 'list-changed', sheet: name });
  const filled = new Set(right.flatMap(({ column, used }) => (used.isNullObject ? [] : [column])));
  const canResize = Office.context.requirements.isSetSupported(RESIZE_SET.name, RESIZE_SET.version);
  const placed = placeColumns(survey, list, missing.length, filled, canResize);
  if (missing.length > 0 && !placed)
    return refused({ code: 'no-room', sheet: name, columns: missing.length });
  const columns: Partial<Record<string, number>> = { ...present };
  if (placed && missing.length > 0) {
    addPlacedColumns(sheet, list, tableAreaOf(survey, list), placed, missing);
    const added = Object.fromEntries(missing.map((part, offset) => [part, placed.first + offset]));
    Object.assign(columns, added);
    const remembered = rememberedLooks(survey.sheetId, list.number, added, looks?.() ?? new Map());
    context.workbook.settings.add(STATE_KEY, withLooks(state, remembered));
  }

  let cells = missing.length;
  const before: BesideStep['rows'][number][] = [];
  const changed = new Map<number, Map<number, string | number>>();
  for (const { index, program, cells: said } of rows) {
    const stood: Partial<Record<string, CellValue>> = {};
    for (const [part, content] of Object.entries(said)) {
      const column = columns[part];
      const there = cellOf(current.find((each) => each.part === part)?.range.values[index]?.[0]);
      if (column === undefined || String(there) === String(content)) continue;
      const changes = changed.get(column) ?? new Map<number, string | number>();
      changed.set(column, changes.set(index, content));
      stood[part] = there;
      cells += 1;
    }
    if (Object.keys(stood).length > 0) before.push({ index, program, cells: stood });
  }
  for (const [column, changes] of changed) writeChanges(sheet, list, column, changes);
  await context.sync();
  const undo = { kind: 'beside', list, added: missing, rows: before } as const;
  return found({ cells, columnsAdded: missing, undo });
}

/** Writes the changed cells of one column as one block in which the others are left alone. */
function writeChanges(
  sheet: Excel.Worksheet,
  list: LocatedList,
  column: number,
  changes: ReadonlyMap<number, string | number>,
): void {
  const rows = [...changes.keys()];
  const first = Math.min(...rows);
  const block: (string | number | null)[][] = Array.from({ length: Math.max(...rows) - first + 1 }, () => [
    null,
  ]);
  for (const [row, content] of changes)
    block[row - first] = [typeof content === 'string' ? cellText(content) : content];
  sheet.getRangeByIndexes(list.area.row + 1 + first, column, block.length, 1).values = block;
}

function addPlacedColumns(
  sheet: Excel.Worksheet,
  list: LocatedList,
  table: ReturnType<typeof tableAreaOf>,
  { placement, first }: PlacedColumns,
  parts: readonly AddedPart[],
): void {
  const header = sheet.getRangeByIndexes(list.area.row, first, 1, parts.length);
  if (placement === 'table') {
    const { columns } = sheet.tables.getItem(list.table ?? '');
    for (const part of parts) columns.add(undefined, undefined, ADDED_HEADERS[part]);
  } else {
    header.values = [parts.map((part) => ADDED_HEADERS[part])];
    if (placement === 'grown-table' && table) {
      const columns = first - table.column + parts.length;
      sheet.tables.getItem(list.table ?? '').resize(addressOf({ ...table, columns }));
    } else header.format.font.bold = true;
  }
  parts.forEach((part, offset) => {
    sheet.getRangeByIndexes(list.area.row, first + offset, 1, 1).format.columnWidth = WIDTHS[part];
    const choices = CHOICES[part];
    if (choices)
      sheet.getRangeByIndexes(list.area.row + 1, first + offset, list.rows, 1).dataValidation.rule = {
        list: { inCellDropDown: true, source: choices.join(',') },
      };
    sheet.names.add(
      ownName(part, list.number),
      sheet.getRangeByIndexes(list.area.row, first + offset, list.rows + 1, 1),
    );
  });
}
