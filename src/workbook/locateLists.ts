import { type CellGrid, textAt, textOf } from './cellGrid';
import { filledCells } from './columnContent';
import { findRanges, HEADER_DEPTH } from './findRanges';
import type { FoundColumn, FoundList, Mapping } from './foundList';
import { addressOf, areasMeet, columnLetter, type GridArea } from './gridAddress';
import { plainHeader } from './headerMeaning';
import { mapColumns } from './mapColumns';
import {
  type AddedPart,
  addedPartOf,
  adjacentOwnHeaders,
  ADDED_PARTS,
  headerOf,
  OWN_HEADERS,
  type OwnHeader,
  type OwnNamePart,
} from './ownColumns';

/** What was read of a sheet before its lists are known. Areas are of the sheet, grids begin at their area's corner. */
export interface SheetSurvey {
  readonly sheetId: string;
  readonly sheet: string;
  readonly used: GridArea;
  /** The first rows of the used range. */
  readonly top: CellGrid;
  readonly tables: readonly SurveyedTable[];
  readonly ownNames: readonly OwnNameArea[];
  /** By column of the sheet: the last row that holds anything, where it was asked for. */
  readonly bottoms: ReadonlyMap<number, number>;
  readonly remembered: (fingerprint: string) => Mapping | undefined;
}

export interface SurveyedTable {
  readonly name: string;
  readonly area: GridArea;
  readonly totals: boolean;
  /** Header row and the first rows below it. */
  readonly grid: CellGrid;
}

export interface OwnNameArea {
  readonly part: OwnNamePart | AddedPart;
  readonly list: number;
  readonly area: GridArea;
}

/** Where the three columns of a list stand, by column of the sheet. */
export interface OwnColumns {
  readonly columns: Readonly<Record<OwnHeader, number>>;
  /** Rows of the list body they were last written over; undefined when no name tells. */
  readonly rows?: number;
}

/** A found list and what is needed to read it and to write beside it. */
export interface LocatedList extends FoundList {
  /** 0-based, on the sheet. */
  readonly area: GridArea;
  /** The number in the names of this list's columns; new lists get the next free one. */
  readonly number: number;
  readonly own?: OwnColumns;
  /** The columns of a person's answers, by column of the sheet. */
  readonly added: Readonly<Partial<Record<AddedPart, number>>>;
  readonly fingerprint: string;
}

interface Place {
  readonly kind: FoundList['kind'];
  readonly table?: string;
  readonly headerRow: number;
  readonly from: number;
  readonly to: number;
  readonly bottom?: number;
  readonly grid: CellGrid;
  /** The grid's corner on the sheet. */
  readonly corner: { readonly row: number; readonly column: number };
}

const SAMPLES = 5;
const FIRST_ROWS = 3;

/** The program lists of a sheet: tables first, then ranges, each in reading order. Chosen corrections apply to the list they name. */
export function locateLists(
  survey: SheetSurvey,
  chosen?: { readonly address?: string; readonly mapping: Mapping },
): readonly LocatedList[] {
  const { used, top } = survey;
  const stray = top.slice(0, HEADER_DEPTH).flatMap((cells, row) => {
    const at = adjacentOwnHeaders(cells.map(textOf));
    return at === undefined ? [] : [{ row: row + used.row, column: at + used.column }];
  });
  const ours = new Set(stray.flatMap(({ column }) => OWN_HEADERS.map((_, offset) => column + offset)));
  for (const cells of top.slice(0, HEADER_DEPTH))
    cells.forEach((cell, column) => {
      if (addedPartOf(textOf(cell))) ours.add(column + used.column);
    });
  for (const { part, area } of survey.ownNames)
    if (part !== 'Program' && headerAgrees(survey, part, area)) ours.add(area.column);
  const tables = survey.tables.map(({ name, area, totals, grid }): Place => {
    const columns = Array.from({ length: area.columns }, (_, offset) => area.column + offset).filter(
      (column) => !ours.has(column),
    );
    return {
      kind: 'table',
      table: name,
      headerRow: area.row,
      from: columns[0] ?? area.column,
      to: columns.at(-1) ?? area.column,
      bottom: area.row + area.rows - 1 - (totals ? 1 : 0),
      grid,
      corner: area,
    };
  });
  const areas = survey.tables.map(({ area }) => ({
    ...area,
    row: area.row - used.row,
    column: area.column - used.column,
  }));
  const ranges = findRanges(top, areas, new Set([...ours].map((column) => column - used.column))).map(
    ({ headerRow, from, to }): Place => ({
      kind: 'range',
      headerRow: headerRow + used.row,
      from: from + used.column,
      to: to + used.column,
      grid: top,
      corner: used,
    }),
  );
  const numbers = survey.ownNames.map(({ list }) => list);
  let next = Math.max(0, ...numbers) + 1;
  const lists: LocatedList[] = [];
  for (const place of [...tables, ...ranges]) {
    const columns = columnsOf(survey, place, ours, chosen);
    const program = columns.found.find(({ meaning }) => meaning === 'program');
    if (!program) continue;
    const programColumn = place.from + program.index;
    const below = ranges.find(
      (other) =>
        place.kind === 'range' &&
        other.headerRow > place.headerRow &&
        other.from <= place.to &&
        other.to >= place.from,
    );
    const bottom =
      place.bottom ??
      Math.min(
        survey.bottoms.get(programColumn) ?? used.row + used.rows - 1,
        (below?.headerRow ?? Infinity) - 1,
      );
    const rows = bottom - place.headerRow;
    if (rows < 1) continue;
    const area = {
      row: place.headerRow,
      column: place.from,
      rows: rows + 1,
      columns: place.to - place.from + 1,
    };
    const number = survey.ownNames.find(
      (name) =>
        name.part === 'Program' && name.area.row === place.headerRow && name.area.column === programColumn,
    )?.list;
    const own = ownColumnsOf(survey, number) ?? strayColumnsOf(survey, stray, place);
    lists.push({
      sheetId: survey.sheetId,
      sheet: survey.sheet,
      address: addressOf(area),
      kind: place.kind,
      ...(place.table === undefined ? {} : { table: place.table }),
      headerRow: place.headerRow + 1,
      rows,
      columns: columns.found,
      classified: own !== undefined,
      area,
      number: number ?? next,
      ...(own ? { own } : {}),
      added: addedColumnsOf(survey, number, place),
      fingerprint: columns.fingerprint,
    });
    if (number === undefined) next += 1;
  }
  return lists.filter(
    (list, index) => !lists.slice(0, index).some((earlier) => areasMeet(earlier.area, list.area)),
  );
}

function columnsOf(
  survey: SheetSurvey,
  place: Place,
  ours: ReadonlySet<number>,
  chosen?: { readonly address?: string; readonly mapping: Mapping },
) {
  const { grid, corner } = place;
  const indexes = Array.from({ length: place.to - place.from + 1 }, (_, index) => index).filter(
    (index) => !ours.has(place.from + index),
  );
  const header = place.headerRow - corner.row;
  const body = grid.slice(header + 1);
  const raw = indexes.map((index) => {
    const column = place.from + index - corner.column;
    return { header: textAt(grid, header, column), cells: body.map((cells) => cells[column] ?? '') };
  });
  const fingerprint = raw.map((column) => plainHeader(column.header)).join('|');
  const applies = chosen && (chosen.address === undefined || startsAt(chosen.address, place));
  const corrections = applies ? chosen.mapping : (survey.remembered(fingerprint) ?? {});
  const byPosition: Record<number, FoundColumn['meaning'] | null> = {};
  indexes.forEach((index, position) => {
    const correction = corrections[index];
    if (correction !== undefined) byPosition[position] = correction;
  });
  const mapped = mapColumns(raw, withoutUndefined(byPosition), applies ? 'chosen' : 'remembered');
  const first = body
    .flatMap((_, row) => (raw.some(({ cells }) => textOf(cells[row] ?? '') !== '') ? [row] : []))
    .slice(0, FIRST_ROWS);
  const found = raw.map(({ header: text, cells }, position): FoundColumn => {
    const index = indexes[position] ?? position;
    return {
      index,
      header: text,
      letter: columnLetter(place.from + index),
      ...mapped[position],
      samples: filledCells(cells).slice(0, SAMPLES).map(textOf),
      firstRows: first.map((row) => textOf(cells[row] ?? '')),
    };
  });
  return { found, fingerprint };
}

function withoutUndefined(mapping: Readonly<Record<number, FoundColumn['meaning'] | null>>): Mapping {
  return Object.fromEntries(
    Object.entries(mapping).flatMap(([index, meaning]) => (meaning === undefined ? [] : [[index, meaning]])),
  );
}

function startsAt(address: string, place: Place): boolean {
  return address.replace(/:.*$/, '').toUpperCase() === `${columnLetter(place.from)}${place.headerRow + 1}`;
}

/** A name whose column has lost our header is not believed; one below what was read is. */
export function headerAgrees(survey: SheetSurvey, part: OwnNamePart | AddedPart, area: GridArea): boolean {
  const { used, top, tables } = survey;
  const table = tables.find(
    ({ area: place }) =>
      place.row === area.row && area.column >= place.column && area.column < place.column + place.columns,
  );
  const grid = table?.grid ?? top;
  const corner = table?.area ?? used;
  if (area.row - corner.row >= grid.length) return true;
  return textAt(grid, area.row - corner.row, area.column - corner.column) === headerOf(part);
}

function ownColumnsOf(survey: SheetSurvey, number: number | undefined): OwnColumns | undefined {
  const columnOf = (header: OwnHeader): OwnNameArea | undefined =>
    survey.ownNames.find(
      ({ part, list, area }) => list === number && part === header && headerAgrees(survey, header, area),
    );
  const [bucket, why, override] = OWN_HEADERS.map(columnOf);
  if (!bucket || !why || !override) return undefined;
  return {
    columns: { Bucket: bucket.area.column, Why: why.area.column, Override: override.area.column },
    rows: bucket.area.rows - 1,
  };
}

/** Our columns when their names are lost: the three headers side by side in the list's header row, after the list, spoken for by no name. */
function strayColumnsOf(
  survey: SheetSurvey,
  stray: readonly { readonly row: number; readonly column: number }[],
  place: Place,
): OwnColumns | undefined {
  const named = new Set(
    survey.ownNames.filter(({ part }) => part !== 'Program').map(({ area }) => area.column),
  );
  const at = stray.find(
    ({ row, column }) => row === place.headerRow && column > place.to && !named.has(column),
  )?.column;
  return at === undefined ? undefined : { columns: { Bucket: at, Why: at + 1, Override: at + 2 } };
}

/** The columns of a person's answers: by their names, or by their marked headers in the list's header row when the names are lost. */
function addedColumnsOf(survey: SheetSurvey, number: number | undefined, place: Place): LocatedList['added'] {
  const { used, top, ownNames } = survey;
  const believed = ownNames.filter(
    ({ part, area }) => part !== 'Program' && headerAgrees(survey, part, area),
  );
  const named = new Set(believed.map(({ area }) => area.column));
  const headers = top[place.headerRow - used.row] ?? [];
  const added: Partial<Record<AddedPart, number>> = {};
  for (const part of ADDED_PARTS) {
    const byName = believed.find((name) => name.list === number && name.part === part)?.area.column;
    const stray = headers.findIndex(
      (cell, at) =>
        at + used.column > place.to && !named.has(at + used.column) && addedPartOf(textOf(cell)) === part,
    );
    const column = byName ?? (stray < 0 ? undefined : stray + used.column);
    if (column !== undefined) added[part] = column;
  }
  return added;
}
