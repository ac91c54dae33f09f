import { readId } from '../domain/cell';
import type { TheirRow } from '../domain/compareReview';
import { found, type Outcome, refused } from '../domain/outcome';
import { REVIEW_HEADERS } from './advisorCopy/reviewColumns';
import { type CellGrid, textAt } from './cellGrid';
import type { LocatedList } from './locateLists';

/** Reads a returned sheet by the headers of the applicant's own list, wherever they stand now, and those of the review columns. */
export function theirList(grid: CellGrid, list: LocatedList): Outcome<readonly TheirRow[]> {
  const headerRow = grid.findIndex((row) => row.some((cell) => isHeader(String(cell), REVIEW_HEADERS[0])));
  const header = grid[headerRow] ?? [];
  const columnOf = (name: string | undefined): number | undefined => {
    const at = name === undefined ? -1 : header.findIndex((cell) => isHeader(String(cell), name));
    return at < 0 ? undefined : at;
  };
  const columnFor = (meaning: string): number | undefined =>
    columnOf(list.columns.find((column) => column.meaning === meaning && column.header !== '')?.header);
  const program = columnFor('program');
  if (headerRow < 0 || program === undefined) return refused({ code: 'review-missing' });
  const columns = {
    id: columnFor('id'),
    city: columnFor('city'),
    cityState: columnFor('cityState'),
    specialty: columnFor('specialty'),
    bucket: columnOf(REVIEW_HEADERS[0]),
    note: columnOf(REVIEW_HEADERS[1]),
  };
  const text = (row: number, column: number | undefined): string =>
    column === undefined ? '' : textAt(grid, row, column);
  const rows: TheirRow[] = [];
  for (let row = headerRow + 1; row < grid.length; row += 1) {
    const name = textAt(grid, row, program);
    const [bucket, note] = [text(row, columns.bucket), text(row, columns.note)];
    if (name === '' && bucket === '' && note === '') continue;
    const city = text(row, columns.city) || text(row, columns.cityState).split(',')[0]?.trim();
    rows.push({
      program: name,
      id: columns.id === undefined ? undefined : readId(grid[row]?.[columns.id] ?? ''),
      city: city === '' ? undefined : city,
      specialty: text(row, columns.specialty) || undefined,
      bucket,
      note,
    });
  }
  return found(rows);
}

const isHeader = (text: string, name: string): boolean =>
  text.trim().toLowerCase() === name.trim().toLowerCase();
