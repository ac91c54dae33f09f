import { type RuleFigure, ruleFigures } from '../../domain/ruleFigures';
import { headingKey } from './layout';
import type { FigureLine } from './sheetRules';

/** A line of the table as we write it: a figure, or the heading of those that follow. */
interface OrderedLine {
  readonly key: string;
  readonly figure: RuleFigure | undefined;
}

/** All lines in our order, each group under its heading. */
export function orderedLines(): readonly OrderedLine[] {
  const figures = ruleFigures();
  return figures.flatMap((figure, at) => {
    const line: OrderedLine = { key: figure.key, figure };
    return figure.group === figures[at - 1]?.group
      ? [line]
      : [{ key: headingKey(figure.group), figure: undefined }, line];
  });
}

/** The lines that a sheet does not have yet, from this row on. */
export function addedLines(there: readonly FigureLine[], below: number): readonly FigureLine[] {
  const keys = new Set(there.map(({ key }) => key));
  return orderedLines()
    .filter(({ key }) => !keys.has(key))
    .map((line, index) => ({ ...line, row: below + index, remark: '' }));
}

/** Whether somebody has moved lines apart from their order, as sorting does: what goes with a cell then lies beside another line. */
export function isOutOfOrder(lines: readonly FigureLine[]): boolean {
  const order = new Map(orderedLines().map(({ key }, at) => [key, at]));
  const places = [...lines]
    .sort((one, other) => one.row - other.row)
    .flatMap(({ key }) => order.get(key) ?? []);
  return places.some((place, at) => at > 0 && place < (places[at - 1] ?? place));
}
