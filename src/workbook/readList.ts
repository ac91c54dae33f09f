import { cellOf, type CellValue } from './cellGrid';
import { isTooLarge } from './excel';
import { SHEET_COLUMNS } from './freeColumns';
import { type ColumnLook, loadLooks } from './columnLooks';
import type { ColumnMeaning } from './foundList';
import { type ColumnCells, FORMATTED_MEANINGS, type ListCells, READ_MEANINGS } from './listCells';
import type { LocatedList } from './locateLists';
import {
  ADDED_HEADERS,
  ADDED_PARTS,
  ANSWER_PARTS,
  type AnswerPart,
  OWN_HEADERS,
  type OwnHeader,
} from './ownColumns';
import { evenChunks, jsonBytes, type RowChunk } from './rowChunks';
import type { SurveyedSheet } from './surveySheet';

/** A list as read: its mapped columns, what stands in our own columns, and which columns to its right are taken. */
export interface ListRead {
  readonly cells: ListCells;
  /** Cells of our columns over `rows` rows below the header, where they exist. */
  readonly own?: { readonly rows: number; readonly cells: Readonly<Record<OwnHeader, readonly CellValue[]>> };
  /** Columns to the right of the list that hold anything beside it, and how those look that new columns may come to stand in. */
  readonly filled: ReadonlySet<number>;
  readonly looks: ReadonlyMap<number, ColumnLook>;
}

/** A sentence of ours weighs about so many bytes; the other cells are weighed by their first rows. */
const WHY_BYTES = 230;
const FORMAT_BYTES = 12;
/** Cells further down may be longer than the first ones. */
const MARGIN = 1.4;

/** Columns that can come to stand beside a list at once. */
const MOST_ADDED = Math.max(OWN_HEADERS.length, ADDED_PARTS.length);

interface Wanted {
  readonly key: ColumnMeaning | OwnHeader | AnswerPart;
  readonly column: number;
  readonly formats: boolean;
  readonly bytes: number;
}

/**
 * Reads the mapped columns and our own in one sync, or in several when the answer would be too large. `prepare` may load more in
 * the first of them. `onRows` hears how many rows have been read; `stop` ends the reading between two syncs.
 */
export async function readList(
  context: Excel.RequestContext,
  { sheet, survey }: SurveyedSheet,
  list: LocatedList,
  {
    prepare,
    onRows,
    stop,
  }: { readonly prepare: () => void; readonly onRows: (rows: number) => void; readonly stop: () => boolean },
): Promise<ListRead | undefined> {
  const rows = Math.max(list.rows, list.own?.rows ?? 0);
  const wanted = wantedColumns(list);
  const values = new Map<Wanted, CellValue[]>(wanted.map((column) => [column, []]));
  const formats = new Map<Wanted, string[]>(wanted.map((column) => [column, []]));
  const lastUsed = survey.used.column + survey.used.columns - 1;
  const askBeside = () => {
    prepare();
    return {
      right: list.own ? [] : columnsRightOf(sheet, list, lastUsed),
      looks: list.own ? () => new Map<number, ColumnLook>() : looksRightOf(sheet, list, lastUsed),
    };
  };
  let beside = askBeside();
  let isAnswered = false;

  const pending: RowChunk[] = [
    ...evenChunks(
      rows,
      wanted.reduce((sum, { bytes }) => sum + bytes, 0),
    ),
  ];
  for (let chunk = pending.shift(); chunk; chunk = pending.shift()) {
    if (stop()) return undefined;
    const { from, rows: count } = chunk;
    const ranges = wanted.map((column) => ({
      column,
      range: sheet
        .getRangeByIndexes(list.area.row + 1 + from, column.column, count, 1)
        .load(column.formats ? 'values,numberFormat' : 'values'),
    }));
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync per chunk, and one chunk unless the list is very long
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error) || count === 1) throw error;
      const half = Math.ceil(count / 2);
      pending.unshift({ from, rows: half }, { from: from + half, rows: count - half });
      // What was asked for in a request that was refused never comes.
      if (!isAnswered) beside = askBeside();
      continue;
    }
    isAnswered = true;
    for (const { column, range } of ranges) {
      for (const [cell] of range.values) values.get(column)?.push(cellOf(cell));
      if (column.formats)
        for (const [format] of range.numberFormat) formats.get(column)?.push(String(format));
    }
    onRows(from + count);
  }
  const cellsOf = (key: Wanted['key']): readonly CellValue[] =>
    wanted.filter((column) => column.key === key).flatMap((column) => values.get(column) ?? []);
  const columns: Partial<Record<ColumnMeaning, ColumnCells>> = {};
  for (const column of wanted) {
    const found = list.columns.find(
      ({ meaning, index }) => meaning === column.key && index + list.area.column === column.column,
    );
    if (!found?.meaning) continue;
    const read = { header: found.header, values: values.get(column) ?? [] };
    columns[found.meaning] = column.formats ? { ...read, formats: formats.get(column) ?? [] } : read;
  }
  const answers: Partial<Record<AnswerPart, ColumnCells>> = {};
  for (const part of ANSWER_PARTS)
    if (list.added[part] !== undefined)
      answers[part] = { header: ADDED_HEADERS[part], values: cellsOf(part) };
  return {
    cells: { rows: list.rows, columns, override: cellsOf('Override'), answers },
    ...(list.own
      ? {
          own: {
            rows,
            cells: { Bucket: cellsOf('Bucket'), Why: cellsOf('Why'), Override: cellsOf('Override') },
          },
        }
      : {}),
    filled: new Set(beside.right.flatMap(({ column, used }) => (used.isNullObject ? [] : [column]))),
    looks: beside.looks(),
  };
}

function wantedColumns(list: LocatedList): readonly Wanted[] {
  const mapped = list.columns.flatMap(({ meaning, index, samples }): readonly Wanted[] => {
    if (!meaning || !READ_MEANINGS.has(meaning)) return [];
    const formats = FORMATTED_MEANINGS.has(meaning);
    const usual = samples.reduce((sum, sample) => sum + jsonBytes(sample), 0) / Math.max(1, samples.length);
    const bytes = Math.max(8, usual * MARGIN) + (formats ? FORMAT_BYTES : 0);
    return [{ key: meaning, column: list.area.column + index, formats, bytes }];
  });
  const { own, added } = list;
  const answers = ANSWER_PARTS.flatMap((key) => {
    const column = added[key];
    return column === undefined ? [] : [{ key, column, formats: false, bytes: FORMAT_BYTES }];
  });
  if (!own) return [...mapped, ...answers];
  return [
    ...mapped,
    ...answers,
    ...OWN_HEADERS.map((key) => ({
      key,
      column: own.columns[key],
      formats: false,
      bytes: key === 'Why' ? WHY_BYTES : FORMAT_BYTES,
    })),
  ];
}

/** Asks how the columns look in which new ones of ours may come to stand; to be read after the next sync. */
export function looksRightOf(
  sheet: Excel.Worksheet,
  list: LocatedList,
  lastUsed: number,
): () => ReadonlyMap<number, ColumnLook> {
  const first = list.area.column + list.area.columns;
  const count = Math.max(0, lastUsed - first + 1) + MOST_ADDED;
  return loadLooks(sheet, list.area.row, first, Math.min(count, SHEET_COLUMNS - first));
}

/** Asks which columns to the right of a list hold anything beside it; to be read after the next sync. */
export function columnsRightOf(
  sheet: Excel.Worksheet,
  list: LocatedList,
  lastUsed: number,
): readonly { readonly column: number; readonly used: Excel.Range }[] {
  const first = list.area.column + list.area.columns;
  return Array.from({ length: Math.max(0, lastUsed - first + 1) }, (_, offset) => {
    const column = first + offset;
    const beside = sheet.getRangeByIndexes(list.area.row, column, list.area.rows + 1, 1);
    return { column, used: beside.getUsedRangeOrNullObject(true).load('rowIndex') };
  });
}
