import { columnNumber, type GridArea } from '../gridAddress';

const ROWS = 1_048_576;
const COLUMNS = 16_384;
const CORNER = /^\$?([A-Z]{1,3})?\$?(\d+)?$/i;

/** Reads `B7`, `$A$3:$H$63`, `B:C` and `2:5`, as formulas and files write them. Undefined for anything else. */
export function readReference(text: string): GridArea | undefined {
  const [from = '', to = from] = text.split(':');
  const first = CORNER.exec(from);
  const last = CORNER.exec(to);
  if (!first || !last || from === '') return undefined;
  const row = first[2] === undefined ? 0 : Number(first[2]) - 1;
  const end = last[2] === undefined ? ROWS - 1 : Number(last[2]) - 1;
  const column = first[1] === undefined ? 0 : columnNumber(first[1]);
  const right = last[1] === undefined ? COLUMNS - 1 : columnNumber(last[1]);
  return {
    row: Math.min(row, end),
    column: Math.min(column, right),
    rows: Math.abs(end - row) + 1,
    columns: Math.abs(right - column) + 1,
  };
}

/** The areas of an `sqref`. */
export const readReferences = (text: string): readonly GridArea[] =>
  text.split(/\s+/).flatMap((part) => readReference(part) ?? []);
