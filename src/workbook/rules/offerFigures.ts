import { figureLimits, type FigureLimits, limitsText } from '../../domain/figureLimits';
import { HEADING } from '../sheetLook';
import { groupOfHeading, type RulesPlaces } from './layout';
import type { FigureLine } from './sheetRules';

const HEADING_FILL = '#F4F6F9';
const QUIET = '#8A929B';
/** A list that is written out may hold no comma within a word, and no more characters than this. */
const MOST_CHARACTERS = 255;

/**
 * Has the sheet itself refuse what cannot be meant in the cells for a user's own figures, offers words as a list, and says what a
 * cell takes when it is chosen. What only does not fit other figures is told in the remark beside it.
 */
export function offerFigures(
  sheet: Excel.Worksheet,
  { figures }: RulesPlaces,
  lines: readonly FigureLine[],
): void {
  const limits = figureLimits();
  for (const run of runsOf(lines, ({ key }) => ruleText(limits.get(key)))) {
    const limit = limits.get(run.key);
    const { dataValidation } = sheet.getRangeByIndexes(run.row, figures.Yours, run.rows, 1);
    const rule = limit && ruleOf(limit);
    if (!limit || !rule) {
      dataValidation.clear();
      continue;
    }
    const takes = `Enter ${limit.kind === 'word' ? `one of: ${limitsText(limit)}` : limitsText(limit)}.`;
    dataValidation.rule = rule;
    dataValidation.errorAlert = {
      showAlert: true,
      style: 'Stop',
      title: 'This cannot be meant',
      message: `${takes} Empty the cell to have the built-in one.`,
    };
    dataValidation.prompt = { showPrompt: true, title: 'Yours', message: takes };
  }
}

/** Sets headings off from figures, gives long names the lines they need, and sets the keys back, which no reader needs. */
export function dressFigures(
  sheet: Excel.Worksheet,
  { figures }: RulesPlaces,
  lines: readonly FigureLine[],
): void {
  const rows = lines.map(({ row }) => row);
  const first = Math.min(...rows);
  const all = Math.max(...rows) - first + 1;
  const columns = Math.max(...Object.values(figures)) + 1;
  for (const { row, key } of lines) {
    if (groupOfHeading(key) === undefined) continue;
    const line = sheet.getRangeByIndexes(row, 0, 1, columns);
    line.format.fill.color = HEADING_FILL;
    line.format.font.bold = true;
    line.format.font.color = HEADING;
  }
  const keys = sheet.getRangeByIndexes(first, figures.Key, all, 1);
  keys.format.font.color = QUIET;
  keys.format.font.bold = false;
  keys.format.font.size = 8;
  sheet.getRangeByIndexes(first, 0, all, columns).format.verticalAlignment = 'Top';
  sheet.getRangeByIndexes(first, 0, all, 1).getEntireRow().format.autofitRows();
}

const ruleText = (limits: FigureLimits | undefined): string =>
  limits ? limits.kind + limitsText(limits) : '';

function ruleOf(limits: FigureLimits): Excel.DataValidationRule | undefined {
  if (limits.kind === 'number') {
    const between = { formula1: limits.least, formula2: limits.most, operator: 'Between' } as const;
    return limits.whole ? { wholeNumber: between } : { decimal: between };
  }
  const source = limits.accepted.join(',');
  return limits.kind === 'word' && source.length <= MOST_CHARACTERS
    ? { list: { inCellDropDown: true, source } }
    : undefined;
}

/** Lines below each other that are the same by `say`. */
function runsOf(lines: readonly FigureLine[], say: (line: FigureLine) => string) {
  const runs: { readonly key: string; readonly row: number; rows: number; readonly said: string }[] = [];
  for (const line of [...lines].sort((one, other) => one.row - other.row)) {
    const said = say(line);
    const last = runs.at(-1);
    if (last?.said === said && last.row + last.rows === line.row) last.rows += 1;
    else runs.push({ key: line.key, row: line.row, rows: 1, said });
  }
  return runs;
}
