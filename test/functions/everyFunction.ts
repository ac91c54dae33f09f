import { cell } from '../../src/host/book/book';
import type { BookData, CellData, CellValue } from '../../src/host/book/bookData';
import { FUNCTIONS } from '../../src/functions';
import { callFunction } from '../../src/functions/engine/callFunction';
import type { Block, CellAnswer } from '../../src/functions/engine/cells';
import type { CellFunction } from '../../src/functions/engine/defineFunction';
import { formulaOf } from '../../src/functions/engine/formula';
import { helpOf, type Example } from '../../src/functions/engine/help';
import { score, specialty } from '../../src/functions/engine/kinds';
import { NAMESPACE } from '../../src/functions/engine/namespace';
import { bookOf, sheetOf } from '../workbook/sheetOf';

/** A call of the workbook: its formula, where it stands, and the cells that it must fill. */
export interface Call {
  readonly sheet: string;
  readonly row: number;
  readonly formula: string;
  /** Rows of values; a pattern stands for a sentence. */
  readonly fills: Block<CellAnswer | RegExp>;
}

/** What no argument of a kind can be, and the error that says so. */
const IMPOSSIBLE: readonly {
  readonly takes: (parameter: CellFunction['parameters'][number]) => boolean;
  readonly value: CellAnswer;
  readonly error: string;
}[] = [
  { takes: ({ read }) => read === specialty.read, value: 'Astrology', error: '#N/A' },
  { takes: ({ read }) => read === score.read, value: 1234, error: '#VALUE!' },
  { takes: ({ choices }) => choices !== undefined, value: 'spaceship', error: '#VALUE!' },
];

/** Formulas stand in the first column and spill to the right of it; what they read stands far out. */
const INPUTS = 20;
const FORMULAS = 0;

const reason = /R-\d{3}|section 14/;
const columnName = (column: number): string =>
  (column < 26 ? '' : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
const isBlock = (given: Example['given'][number]): given is Block<CellAnswer | null> => Array.isArray(given);

/** Sheets of calls: what is documented of every function, typed and from cells, with blanks and with errors. */
export async function everyFunction(): Promise<{
  readonly book: BookData;
  readonly calls: readonly Call[];
}> {
  const calls: Call[] = [];
  const reasonsOf = await shapesOfReasons();
  const sheets = [
    written('Typed', calls, (sheet) => {
      for (const [called, example] of documented())
        sheet.add(formulaOf(called, example), rowsOf(example.gives));
    }),
    written('From cells', calls, (sheet) => {
      for (const [called, example] of documented()) sheet.fromCells(called, example, rowsOf(example.gives));
    }),
    written('Reasons', calls, (sheet) => {
      for (const [called, example] of documented()) {
        const twin = twinOf(called);
        const reasons = reasonsOf.get(twin)?.get(example) ?? [];
        sheet.fromCells(
          twin,
          example,
          reasons.map((line) => line.map(() => reason)),
        );
      }
    }),
    written('Blanks', calls, (sheet) => {
      for (const called of FUNCTIONS) {
        if (!called.parameters.some(({ needed }) => needed)) continue;
        const blanks = called.parameters.filter(({ optional }) => !optional).map(() => [[null]]);
        sheet.fromCells(called, { given: blanks, gives: '' }, [['']]);
      }
    }),
    written('Errors', calls, (sheet) => {
      for (const [called, example] of documented()) {
        if (example !== helpOf(called).examples[0]) continue;
        sheet.add(
          `=${NAMESPACE}.${called.id}(${called.parameters
            .filter(({ optional }) => !optional)
            .map(() => '1/0')
            .join(',')})`,
          [['#DIV/0!']],
        );
        for (const { takes, value, error } of IMPOSSIBLE) {
          const at = called.parameters.findIndex(takes);
          if (at < 0) continue;
          const given = called.parameters.slice(0, Math.max(example.given.length, at + 1)).map((_, index) => {
            const one = example.given[index] ?? null;
            return index === at ? value : isBlock(one) ? (one[0]?.[0] ?? null) : one;
          });
          sheet.fromCells(called, { given, gives: '' }, [[error]]);
        }
      }
    }),
  ];
  return { book: bookOf(...sheets), calls };
}

/** How many cells the reasons behind each example fill. */
async function shapesOfReasons(): Promise<Map<CellFunction, Map<Example, Block<unknown>>>> {
  const shapes = new Map<CellFunction, Map<Example, Block<unknown>>>();
  for (const [called, example] of documented()) {
    const twin = twinOf(called);
    const known = shapes.get(twin) ?? new Map<Example, Block<unknown>>();
    shapes.set(twin, known.set(example, await callFunction(twin, example.given)));
  }
  return shapes;
}

function twinOf({ id }: CellFunction): CellFunction {
  const twin = FUNCTIONS.find((called) => called.id === `${id}.WHY`);
  if (!twin) throw new Error(`${id} has no twin`);
  return twin;
}

/** Every function with every example of its help. */
const documented = (): readonly (readonly [CellFunction, Example])[] =>
  FUNCTIONS.flatMap((called) => helpOf(called).examples.map((example) => [called, example] as const));

const rowsOf = (gives: Example['gives']): Block<CellAnswer> =>
  Array.isArray(gives) ? (gives as Block<CellAnswer>) : [[gives as CellAnswer]];

interface SheetWriter {
  add(formula: string, fills: Call['fills']): void;
  /** The same call with every argument in cells, a left-out one as an empty cell. */
  fromCells(called: CellFunction, example: Example, fills: Call['fills']): void;
}

function written(name: string, calls: Call[], write: (sheet: SheetWriter) => void) {
  const cells = new Map<number, Map<number, CellData>>();
  const put = (row: number, column: number, data: CellData) =>
    cells.set(row, (cells.get(row) ?? new Map<number, CellData>()).set(column, data));
  let row = 0;
  let free = 0;
  const sheet: SheetWriter = {
    add(formula, fills) {
      row = free;
      put(row, FORMULAS, cell('', { formula }));
      calls.push({ sheet: name, row, formula, fills });
      free = row + fills.length + 1;
    },
    fromCells(called, example, fills) {
      row = free;
      let column = INPUTS;
      let height = fills.length;
      const references = example.given.map((given) => {
        const block = isBlock(given) ? given : [[given]];
        const width = Math.max(...block.map((line) => line.length));
        block.forEach((line, down) =>
          line.forEach((value, across) => {
            if (value !== null && value !== '') put(row + down, column + across, cell(value));
          }),
        );
        const corner = (down: number, across: number) => `${columnName(column + across)}${row + down + 1}`;
        const reference = isBlock(given)
          ? `${corner(0, 0)}:${corner(block.length - 1, width - 1)}`
          : corner(0, 0);
        height = Math.max(height, block.length);
        column += width + 1;
        return reference;
      });
      sheet.add(`=${NAMESPACE}.${called.id}(${references.join(',')})`, fills);
      free = row + height + 1;
    },
  };
  write(sheet);
  return sheetOf(name, [], { cells });
}

/** What a call filled instead, when it is not what it must fill; `shown` reads a cell. */
export function wrongly(
  { sheet, row, formula, fills }: Call,
  shown: (sheet: string, row: number, column: number) => CellValue,
): string | undefined {
  const seen = fills.map((line, down) =>
    line.map((_, across) => shown(sheet, row + down, FORMULAS + across)),
  );
  const right = fills.every((line, down) =>
    line.every((wanted, across) => {
      const value = seen[down]?.[across] ?? '';
      return wanted instanceof RegExp ? wanted.test(String(value)) : String(wanted) === String(value);
    }),
  );
  return right
    ? undefined
    : `${sheet}!${row + 1}: ${formula} fills ${JSON.stringify(seen)}, not ${JSON.stringify(fills)}`;
}
