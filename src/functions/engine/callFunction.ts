import type { Outcome } from '../../domain/outcome';
import { found, refused } from '../../domain/outcome';
import type { Problem } from '../../domain/problem';
import { cellError } from './cellError';
import type { Block, CellAnswer, CellError, CellInput } from './cells';
import { isCellError, toBlock } from './cells';
import type { CellFunction } from './defineFunction';
import type { PlainCell } from './parameter';

type Answers = readonly (CellAnswer | CellError)[];

/**
 * Answers a call as Excel makes it: single values, ranges of one shape, or both, one call for a whole range.
 * An error in a cell comes out as that error, a blank where a value is needed as a blank, and neither
 * disturbs the other answers.
 */
export function callFunction(called: CellFunction, args: readonly unknown[]): Block<CellAnswer | CellError> {
  const blocks = called.parameters.map((_, index) => toBlock(args[index]));
  const shape = sharedShape(blocks.filter((_, index) => called.parameters[index]!.takes === 'cell'));
  if (!shape.ok) return [[cellError(shape.problem)]];
  const { rows, columns } = shape.value;

  // A list repeats itself: the same cells are answered once, in every place the same.
  const known = new Map<string, Answers>();
  const answers = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const key = keyOf(called, blocks, row, column);
      const answer = known.get(key) ?? answerAt(called, blocks, row, column);
      known.set(key, answer);
      return answer;
    }),
  );
  const width = answers.reduce(
    (most, row) => row.reduce((wide, answer) => Math.max(wide, answer.length), most),
    1,
  );
  if (width === 1) return answers.map((row) => row.map(([answer]) => answer!));
  if (columns > 1) return [[cellError({ code: 'column-needed', given: nameOf(shape.value) })]];
  return answers.map(([answer]) => filled(answer!, width));
}

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
): Answers {
  const values: unknown[] = [];
  let blank = false;
  let obstacle: Problem | undefined;
  for (const [index, parameter] of called.parameters.entries()) {
    const reading = readArgument(parameter, blocks[index]!, row, column);
    if (isCellError(reading)) return [reading];
    if (reading === undefined) blank ||= parameter.needed;
    else if (!reading.ok) obstacle ??= reading.problem;
    values.push(reading?.ok ? reading.value : undefined);
  }
  if (blank) return [''];
  if (obstacle) return [cellError(obstacle)];
  const answer = called.answer(values);
  return answer.ok ? answer.value : [cellError(answer.problem)];
}

/** The value of an argument for one place; the error that its cell holds; or undefined for a blank. */
function readArgument(
  parameter: CellFunction['parameters'][number],
  block: Block<CellInput>,
  row: number,
  column: number,
): Outcome<unknown> | CellError | undefined {
  if (parameter.takes === 'cell') {
    const cell = cellAt(block, row, column);
    return isCellError(cell) ? cell : parameter.read(cell, parameter.name);
  }
  const cells = block.flat();
  return cells.find(isCellError) ?? parameter.read(cells.filter(isPlain), parameter.name);
}

const isPlain = (cell: CellInput): cell is PlainCell => !isCellError(cell);

/** A single cell stands for every place. */
const cellAt = (block: Block<CellInput>, row: number, column: number): CellInput =>
  (block.length === 1 && block[0]!.length === 1 ? block[0]![0] : block[row]?.[column]) ?? null;

/** A blank or an error speaks for its whole row; a shorter answer leaves the rest blank. */
function filled(answer: Answers, width: number): Answers {
  const [first] = answer;
  const rest = answer.length === 1 && (isCellError(first) || first === '') ? first : '';
  return Array.from({ length: width }, (_, index) => answer[index] ?? rest);
}
