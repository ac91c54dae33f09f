import { figureText, type RuleFigure } from '../../domain/ruleFigures';
import type { CellValue } from '../cellGrid';
import { cellText } from '../cellText';
import { columnLetter } from '../gridAddress';
import { builtInNorms } from './builtInNorms';
import type { WantedCell } from './cellWrites';
import { addedLines } from './figureOrder';
import {
  CHOICE_LABEL,
  CHOICE_ROW,
  FIGURE_COLUMNS,
  groupOfHeading,
  HEADER_ROW,
  NORM_COLUMNS,
  NORM_START,
  type FigureColumn,
  type RulesContent,
  type RulesPlaces,
} from './layout';
import type { SheetRules } from './sheetRules';

const TITLE = 'Backstop Rules';
const HELP =
  'Every threshold in force. Type your own under Yours; empty the cell to have the built-in one back. A cell says what it takes when you choose it. Functions, labels, summary and plan follow.';
const SOURCES =
  'Sources: D0 to D4 are the five articles with their lines, page: a public page. stated: a source says it; proposed: how Backstop reads it. To use norms of your own, add rows to the table on the right under a name of your own, then name it here:';

/** The head of a sheet that we make. */
export const headCells = (chosen: string): readonly WantedCell[] => [
  ...[TITLE, HELP, SOURCES].map((content, row) => ({ row, column: 0, content })),
  { row: CHOICE_ROW, column: 0, content: CHOICE_LABEL },
  { row: CHOICE_ROW, column: 1, content: cellText(chosen) },
  ...FIGURE_COLUMNS.map((content, column) => ({ row: HEADER_ROW, column, content })),
  ...NORM_COLUMNS.map((content, index) => ({ row: HEADER_ROW, column: NORM_START + index, content })),
];

type LineCells = Readonly<Partial<Record<FigureColumn, CellValue>>>;

/** What every cell of ours is to hold. Nothing of the user's is among them: their figures, their norms, their choice. */
export function wantedCells(sheet: SheetRules, content: RulesContent): readonly WantedCell[] {
  const { places, figureLines, normLines, choiceRemark } = sheet;
  const cells: WantedCell[] = [];
  if (places.choice)
    cells.push({ row: places.choice.row, column: places.choice.column + 1, content: cellText(choiceRemark) });

  const below = firstFreeRow(content, places, figureLines, Object.values(places.figures));
  for (const { row, key, figure, remark } of [...figureLines, ...addedLines(figureLines, below)]) {
    const group = groupOfHeading(key);
    const heading: LineCells = group === undefined ? {} : { Figure: cellText(group), Key: cellText(key) };
    const values = figure ? figureCells(figure, row, places) : heading;
    for (const [name, value] of Object.entries<CellValue>({ ...values, Remark: cellText(remark) })) {
      const column = places.figures[name as FigureColumn]; // the names are those of `figureCells`
      if (column !== undefined) cells.push({ row, column, content: value });
    }
  }

  const { norms } = places;
  if (!norms) return cells;
  const builtIn = builtInNorms(sheet.figures);
  const own = normLines.filter((line) => line.builtIn === undefined);
  for (const { row, remark } of own) cells.push({ row, column: norms.Remark, content: cellText(remark) });
  const free = firstFreeRow(content, places, normLines, Object.values(norms));
  let next = free;
  for (const { key, cells: values } of builtIn) {
    const row = normLines.find((line) => line.builtIn === key)?.row ?? next++;
    for (const name of NORM_COLUMNS) {
      const value = values[name];
      cells.push({ row, column: norms[name], content: typeof value === 'string' ? cellText(value) : value });
    }
  }
  return cells;
}

function figureCells(
  { name, value, rule, source, standing, asOf, key }: RuleFigure,
  row: number,
  { figures }: RulesPlaces,
): LineCells {
  const at = (column: number | undefined): string => `${columnLetter(column ?? 0)}${row + 1}`;
  const [yours, remark, builtIn] = [at(figures.Yours), at(figures.Remark), at(figures['Built in'])];
  return {
    Figure: cellText(name),
    'In force': `=IF(OR(${yours}="",${remark}<>""),IF(${builtIn}="","",${builtIn}),${yours})`,
    'Built in': typeof value === 'number' ? value : cellText(figureText(value)),
    Rule: cellText(rule),
    Source: cellText(source),
    Standing: standing,
    'As of': cellText(asOf),
    Key: cellText(key),
  };
}

/** The row below everything that these columns hold. */
export function firstFreeRow(
  { area, values }: RulesContent,
  { header }: RulesPlaces,
  lines: readonly { readonly row: number }[],
  columns: readonly number[],
): number {
  const filled = values.flatMap((cells, index) =>
    columns.some((column) => String(cells[column - area.column] ?? '') !== '') ? [area.row + index] : [],
  );
  return Math.max(header, ...lines.map(({ row }) => row), ...filled) + 1;
}
