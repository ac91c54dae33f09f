import type { Outcome } from '../../domain/outcome';
import { found, refused } from '../../domain/outcome';
import type { Problem } from '../../domain/problem';
import type { Rules } from '../../domain/rules/rules';
import { rulesInForce } from '../rulesInForce';
import { cellError } from './cellError';
import type { Block, CellAnswer, CellError, CellInput } from './cells';
import { isCellError, toBlock } from './cells';
import type { CellFunction } from './defineFunction';
import { loadSentences, type Sentences } from './loadSentences';
import type { PlainCell } from './parameter';

type Answer = CellAnswer | CellError;
/** A problem stands for an error whose sentence has not been made yet. */
interface Obstacle {
  readonly problem: Problem;
}
type Unspoken = Answer | Obstacle;

/**
 * Answers a call as Excel makes it: single values, ranges of one shape, or both, one call for a whole range.
 * An error in a cell comes out as that error, a blank where a value is needed as a blank, and neither
 * disturbs the other answers. Where sentences are needed, for a twin or an error, the answer is a promise.
 */
export function callFunction(
  called: CellFunction,
  args: readonly unknown[],
): Block<Answer> | Promise<Block<Answer>> {
  if (called.speaks) return loadSentences().then((say) => spoken(answersTo(called, args, say), say));
  const answers = answersTo(called, args);
  return answers.some((row) => row.some(isObstacle))
    ? loadSentences().then((say) => spoken(answers, say))
    : spoken(answers);
}

const isObstacle = (answer: Unspoken): answer is Obstacle =>
  typeof answer === 'object' && 'problem' in answer;

const spoken = (answers: Block<Unspoken>, say?: Sentences): Block<Answer> =>
  answers.map((row) =>
    row.map((answer) =>
      isObstacle(answer) ? cellError(answer.problem, say?.explain(answer.problem)) : answer,
    ),
  );

function answersTo(called: CellFunction, args: readonly unknown[], say?: Sentences): Block<Unspoken> {
  const blocks = called.parameters.map((_, index) => toBlock(args[index]));
  const shape = sharedShape(blocks.filter((_, index) => called.parameters[index]!.takes === 'cell'));
  if (!shape.ok) return [[shape]];
  const { rows, columns } = shape.value;
  const rules = rulesInForce();

  // A list repeats itself: the same cells are answered once, in every place the same.
  const known = new Map<string, Block<Unspoken>>();
  const answers = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const key = keyOf(called, blocks, row, column);
      const answer = known.get(key) ?? answerAt(called, blocks, row, column, rules, say);
      known.set(key, answer);
      return answer;
    }),
  );
  const width = Math.max(...answers.flatMap((row) => row.map(widthOf)), 1);
  if (rows === 1 && columns === 1) return answers[0]![0]!.map((row) => filled(row, width));
  const given = nameOf(shape.value);
  if (answers.some((row) => row.some((answer) => answer.length > 1)))
    return [[refused({ code: 'single-needed', given })]];
  if (width === 1) return answers.map((row) => row.map(single));
  if (columns > 1) return [[refused({ code: 'column-needed', given })]];
  return answers.map(([answer]) => filled(answer![0]!, width));
}

const single = (answer: Block<Unspoken>): Unspoken => answer[0]![0]!;

const widthOf = (answer: Block<Unspoken>): number =>
  answer.reduce((most, row) => Math.max(most, row.length), 0);

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

const nameOf = ({ rows, columns }: Shape): string => `${rows} × ${columns}`;

/** The one shape of all arguments that are more than a single cell. */
function sharedShape(blocks: readonly Block<CellInput>[]): Outcome<Shape> {
  const shapes = blocks.map((block) => ({ rows: block.length, columns: block[0]?.length ?? 0 }));
  const ranges = shapes.filter(({ rows, columns }) => rows !== 1 || columns !== 1);
  const distinct = [...new Set(ranges.map(nameOf))];
  if (distinct.length > 1) return refused({ code: 'shapes-differ', shapes: distinct });
  return found(ranges[0] ?? { rows: 1, columns: 1 });
}

/** What the cells of a place hold, so that equal keys mean equal answers. A list as a whole is the same for all. */
function keyOf(
  called: CellFunction,
  blocks: readonly Block<CellInput>[],
  row: number,
  column: number,
): string {
  let key = '';
  for (const [index, { takes }] of called.parameters.entries()) {
    if (takes === 'block') continue;
    const cell = cellAt(blocks[index]!, row, column);
    key += `${typeof cell} ${isCellError(cell) ? cell.code : String(cell)}\0`;
  }
  return key;
}

function answerAt(
  called: CellFunction,
  blocks: readonly Block<CellInput>[],
  row: number,
  column: number,
  rules: Rules,
  say: Sentences | undefined,
): Block<Unspoken> {
  const values: unknown[] = [];
  let blank = false;
  let obstacle: Obstacle | undefined;
  for (const [index, parameter] of called.parameters.entries()) {
    const reading = readArgument(parameter, blocks[index]!, row, column, rules);
    if (isCellError(reading)) return [[reading]];
    if (reading === undefined) blank ||= parameter.needed;
    else if (!reading.ok) obstacle ??= reading;
    values.push(reading?.ok ? reading.value : undefined);
  }
  if (blank) return [['']];
  if (obstacle) return [[obstacle]];
  const answer = called.answer(values, rules, say);
  return answer.ok ? answer.value : [[answer]];
}

/** The value of an argument for one place; the error that its cell holds; or undefined for a blank. */
function readArgument(
  parameter: CellFunction['parameters'][number],
  block: Block<CellInput>,
  row: number,
  column: number,
  rules: Rules,
): Outcome<unknown> | CellError | undefined {
  if (parameter.takes === 'cell') {
    const cell = cellAt(block, row, column);
    return isCellError(cell) ? cell : parameter.read(cell, parameter.name, rules);
  }
  const cells = block.flat();
  return cells.find(isCellError) ?? parameter.read(cells.filter(isPlain), parameter.name, rules);
}

const isPlain = (cell: CellInput): cell is PlainCell => !isCellError(cell);

/** A single cell stands for every place. */
const cellAt = (block: Block<CellInput>, row: number, column: number): CellInput =>
  (block.length === 1 && block[0]!.length === 1 ? block[0]![0] : block[row]?.[column]) ?? null;

/** A blank or an error speaks for its whole row; a shorter answer leaves the rest blank. */
function filled(answer: readonly Unspoken[], width: number): readonly Unspoken[] {
  const [first] = answer;
  const rest = answer.length === 1 && (typeof first === 'object' || first === '') ? first : '';
  return Array.from({ length: width }, (_, index) => answer[index] ?? rest);
}
