import { formulaTokens } from '../../openxml/formulaTokens';
import { columnName, columnNumber } from './references';

const moveCorner = (corner: string, rows: number, columns: number): string =>
  corner.replace(
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/,
    (_, fixColumn: string, column: string, fixRow: string, row: string) => {
      // `$5` is a fixed row: the one dollar sign then stands where a column's would.
      const rowIsFixed = column === '' ? fixColumn === '$' : fixRow === '$';
      const movedColumn =
        column === '' || fixColumn === '$' ? column : columnName(columnNumber(column) + columns);
      const movedRow = row === '' || rowIsFixed ? row : String(Number(row) + rows);
      return fixColumn + movedColumn + fixRow + movedRow;
    },
  );

/** A formula as it reads when it is filled from one cell to another that many rows and columns on. */
export const moveFormula = (formula: string, rows: number, columns: number): string =>
  formulaTokens(formula)
    .map(({ kind, text }) =>
      kind === 'reference'
        ? text
            .split(':')
            .map((corner) => moveCorner(corner, rows, columns))
            .join(':')
        : text,
    )
    .join('');
