import { explain } from '../../domain/explain';
import { findNormSet, withNormSet } from '../../domain/chosenNorms';
import { isThin, type NormCells, readNormSets, type NormSetsReading } from '../../domain/normSets';
import type { Problem } from '../../domain/problem';
import { type RuleFigure, ruleFigures } from '../../domain/ruleFigures';
import type { NormSet } from '../../domain/rules/norms';
import type { RuleBook } from '../../domain/rules/ruleBook';
import type { Rules } from '../../domain/rules/rules';
import { withFigures } from '../../domain/withFigures';
import type { CellValue } from '../cellGrid';
import { textOf } from '../cellGrid';
import { builtInNorms, normKey } from './builtInNorms';
import { findPlaces, type NormColumn, type RulesContent, type RulesPlaces } from './layout';

/** A line of the table of figures: the figure it is about, where known, and what the user has put there. */
export interface FigureLine {
  readonly row: number;
  readonly key: string;
  readonly figure: RuleFigure | undefined;
  readonly remark: string;
}

/** A row of the table of norm sets: the user's own, or the one of the built-in set with this key. */
export interface NormLine {
  readonly row: number;
  readonly builtIn: string | undefined;
  readonly remark: string;
}

/** Something on the sheet that is not in force, and where. */
export interface RulesRefusal {
  readonly row: number;
  readonly column: number;
  readonly problem: Problem;
}

/** What the Backstop Rules sheet says. */
export interface SheetRules {
  readonly places: RulesPlaces;
  /** With every figure of the user's that can be meant, and the norm set that was chosen. */
  readonly rules: RuleBook;
  /** The same without the norm set. */
  readonly figures: RuleBook;
  readonly changed: readonly RuleFigure[];
  readonly sets: readonly NormSet[];
  readonly refused: readonly RulesRefusal[];
  readonly figureLines: readonly FigureLine[];
  readonly normLines: readonly NormLine[];
  readonly choiceRemark: string;
}

/** Reads the sheet; undefined when it is not ours. What cannot be meant is refused with its place, and the built-in stays in force. */
export function readSheetRules(content: RulesContent): SheetRules | undefined {
  const places = findPlaces(content);
  if (!places) return undefined;
  const known = new Map(ruleFigures().map((figure) => [figure.key, figure]));
  const lines = figureRows(content, places);
  const given = lines.filter(({ yours }) => textOf(yours) !== '');
  const twice = new Set(
    given.filter(({ key }, index) => given.findIndex((other) => other.key === key) < index),
  );
  const edits = given.filter((line) => !twice.has(line)).map(({ key, yours }) => ({ key, given: yours }));
  const edited = withFigures(edits);
  const problemOf = (line: (typeof lines)[number]): Problem | undefined => {
    if (twice.has(line)) return { code: 'figure-twice', name: line.key };
    return textOf(line.yours) === '' ? undefined : edited.refused.get(line.key);
  };

  const table = places.norms ? normRows(content, places, places.norms) : [];
  const own = table.filter(({ builtIn }) => builtIn === undefined);
  const norms = readNormSets(
    own.map(({ cells }) => cells),
    edited.rules,
  );
  const normOf = (line: (typeof table)[number]) => norms.rows[own.indexOf(line)];
  const { choice } = places;
  const chosen = findNormSet(choice ? textOf(valueAt(content, choice.row, choice.column)) : '', norms.sets);
  const set = chosen.ok ? chosen.value : undefined;
  return {
    places,
    rules: withNormSet(edited.rules, set, norms.sets),
    figures: edited.rules,
    changed: edited.changed,
    sets: norms.sets,
    refused: [
      ...(choice && !chosen.ok ? [{ ...choice, problem: chosen.problem }] : []),
      ...lines.flatMap((line) => {
        const problem = problemOf(line);
        return problem ? [{ row: line.row, column: places.figures.Yours, problem }] : [];
      }),
      ...own.flatMap((line) => {
        const norm = normOf(line);
        const { row } = line;
        return norm?.ok === false ? [{ row, column: places.norms?.Low ?? 0, problem: norm.problem }] : [];
      }),
    ],
    figureLines: lines.map((line) => {
      const problem = problemOf(line);
      return { ...line, figure: known.get(line.key), remark: problem ? explain(problem) : '' };
    }),
    normLines: table.map((line) => ({
      row: line.row,
      builtIn: line.builtIn,
      remark: normRemark(normOf(line), edited.rules),
    })),
    choiceRemark: chosen.ok ? setRemark(set, edited.rules) : explain(chosen.problem),
  };
}

/** What is said beside the choice of a set. */
function setRemark(set: NormSet | undefined, rules: Rules): string {
  if (!set) return '';
  const thin = set.norms.filter((norm) => isThin(norm, rules)).length;
  const rows = set.norms.length === 1 ? '1 norm' : `${set.norms.length} norms`;
  const warning = thin === 0 ? '' : ` ${thin} of them thin (${rules.norms.thinUnder.rule}).`;
  return `In force with ${rows}; every other field keeps that of the articles.${warning}`;
}

function normRemark(norm: NormSetsReading['rows'][number] | undefined, rules: Rules): string {
  if (!norm) return '';
  if (!norm.ok) return `Not used. ${explain(norm.problem)}`;
  const { thinUnder } = rules.norms;
  return norm.value && isThin(norm.value, rules)
    ? `Thin: fewer than ${thinUnder.value} people were counted (${thinUnder.rule}).`
    : '';
}

const valueAt = (content: RulesContent, row: number, column: number): CellValue =>
  content.values[row - content.area.row]?.[column - content.area.column] ?? '';

/** Lines below the header that name a figure. */
function figureRows(content: RulesContent, { header, figures }: RulesPlaces) {
  return rowsBelow(content, header).flatMap((row) => {
    const key = textOf(valueAt(content, row, figures.Key));
    return key === '' ? [] : [{ row, key, yours: valueAt(content, row, figures.Yours) }];
  });
}

/** The rows of the table of norm sets, each marked when it is the first of a row of the built-in set. */
function normRows(
  content: RulesContent,
  { header }: RulesPlaces,
  columns: NonNullable<RulesPlaces['norms']>,
): readonly { readonly row: number; readonly cells: NormCells; readonly builtIn: string | undefined }[] {
  const missing = new Set(builtInNorms().map(({ key }) => key));
  return rowsBelow(content, header).flatMap((row) => {
    const at = (name: NormColumn): CellValue => valueAt(content, row, columns[name]);
    const cells: NormCells = {
      set: at('Norm set'),
      year: at('Year'),
      population: at('Population'),
      n: at('n'),
      specialty: at('Specialty'),
      setting: at('Setting'),
      low: at('Low'),
      median: at('Median'),
      high: at('High'),
    };
    if (Object.values<CellValue>({ ...cells }).every((cell) => textOf(cell) === '')) return [];
    const key = normKey(textOf(cells.set), textOf(cells.specialty), textOf(cells.setting));
    return [{ row, cells, builtIn: missing.delete(key) ? key : undefined }];
  });
}

const rowsBelow = ({ area }: RulesContent, header: number): readonly number[] =>
  Array.from({ length: Math.max(0, area.row + area.rows - header - 1) }, (_, index) => header + 1 + index);
