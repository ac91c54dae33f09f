import type { Area } from '../book/bookData';
import { invalidArgument, itemAlreadyExists } from '../engine/apiError';
import type { Cells, HostObject } from '../engine/hostObject';
import { parseArea } from './address';
import { booleanArgument, textArgument } from './argument';
import { intersection } from './geometry';
import { findName } from './names';
import type { Session } from './session';
import { allTables, findTable } from './structuredReference';
import { headerNames } from './tableHeaders';
import { tableObject } from './tableObject';
import { usedWithin } from './usedWithin';

/** A table name Excel would take and nobody else has. */
export function checkTableName(session: Session, value: unknown, ownId?: string): string {
  const name = textArgument(value);
  const isLegal =
    /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) &&
    name.length <= 255 &&
    !parseArea(name) &&
    !/^[rc]$/i.test(name);
  if (!isLegal) throw invalidArgument();
  const other = findTable(session.book, name);
  if ((other && other.table.id !== ownId) || findName(session.book, name, undefined))
    throw itemAlreadyExists();
  return name;
}

function freeName(session: Session): string {
  for (let number = allTables(session.book).length + 1; ; number += 1) {
    const name = `Table${number}`;
    if (!findTable(session.book, name) && !findName(session.book, name, undefined)) return name;
  }
}

/** `tables.add`: header cells become unique text; without headers a header row is put above the data. */
export function createTable(session: Session, cells: Cells, hasHeaders: unknown): HostObject {
  const { sheet } = cells;
  const given = session.areaOf(cells);
  session.edit(sheet);
  const isHeaded = booleanArgument(hasHeaders);
  const area: Area = { ...given, rows: isHeaded ? Math.max(2, given.rows) : given.rows + 1 };
  const isTaken = sheet.tables().some((table) => intersection(table.area, area));
  const isMerged = sheet.merges().some((merge) => intersection(merge, area));
  if (isTaken || isMerged) throw invalidArgument();
  if (!isHeaded) makeRoom(session, cells, given);
  const header: Area = { ...area, rows: 1 };
  const columns = headerNames(sheet.read(header)[0]?.map((cell) => cell.text) ?? []);
  sheet.write(header, [columns.map((name) => `'${name}`)]);
  const table = sheet.addTable({ name: freeName(session), area, columns, style: 'TableStyleMedium2' });
  return tableObject(session, sheet, table.id);
}

/** Moves the data down by one row for the header. Excel shifts whatever is below; this host wants that row to be free. */
function makeRoom(session: Session, { sheet }: Cells, data: Area): void {
  const below: Area = { ...data, row: data.row + data.rows, rows: 1 };
  if (usedWithin(sheet, below, true)) throw invalidArgument();
  session.requireCalculated();
  const contents = sheet
    .read(data)
    .map((row) => row.map((cell) => (cell.formula === '' ? cell.value : cell.formula)));
  sheet.write({ ...data, row: data.row + 1 }, contents);
  sheet.write({ ...data, rows: 1 }, [Array.from({ length: data.columns }, () => '')]);
}
