import { afterEach, expect, it } from 'vitest';
import type { Book, CustomAnswer, CustomCall, CustomFunction } from '../../../src/host/book/book';
import { bookOf, cellsAt, closeBooks, valuesAt, writeAt } from './bookOf';

afterEach(closeBooks);

const one = { matrix: false, optional: false };
const block = { matrix: true, optional: false };
const seen: CustomCall[][] = [];

const answering =
  (answer: (call: CustomCall) => CustomAnswer): CustomFunction['call'] =>
  async (calls) => {
    seen.push([...calls]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    return calls.map(answer);
  };

const functions: CustomFunction[] = [
  {
    name: 'CONTOSO.ADD',
    parameters: [one, { ...one, optional: true }],
    call: answering(({ args: [a, b] }) => (typeof a === 'number' ? a : 0) + (typeof b === 'number' ? b : 0)),
  },
  { name: 'CONTOSO.ECHO.WHY', parameters: [block], call: answering(({ args }) => JSON.stringify(args)) },
  {
    name: 'CONTOSO.EACH',
    parameters: [block],
    call: answering(({ args: [values] }) =>
      Array.isArray(values)
        ? values.map((row: unknown[]) => row.map((value) => `got ${String(value)}`))
        : 'no block',
    ),
  },
  { name: 'CONTOSO.MISSING', parameters: [], call: answering(() => ({ error: '#N/A' })) },
  {
    name: 'CONTOSO.BROKEN',
    parameters: [],
    call: async () => {
      throw new Error('broken');
    },
  },
];

async function bookWithFunctions(rows: Parameters<typeof bookOf>[0]): Promise<Book> {
  seen.length = 0;
  const book = await bookOf(rows);
  book.registerFunctions(functions);
  await book.calculate();
  return book;
}

it('calculates formulas that were there before the functions were', async () => {
  const book = await bookWithFunctions([[1, '=CONTOSO.ADD(A1,2)', '=B1*10']]);
  expect(valuesAt(book, 'B1:C1')).toEqual([[3, 30]]);
});

it('asks nested calls level by level and gives dependants their final value', async () => {
  const book = await bookWithFunctions([
    [1, '=IF(CONTOSO.ADD(A1,1)>1,CONTOSO.ADD(10,CONTOSO.ADD(1,1)),"no")', '=B1+1'],
  ]);
  expect(valuesAt(book, 'B1:C1')).toEqual([[12, 13]]);
});

it('asks once for the same arguments used twice', async () => {
  await bookWithFunctions([['=CONTOSO.ADD(2,3)+CONTOSO.ADD(2,3)'], ['=CONTOSO.ADD(2,3)']]);
  expect(seen.flat()).toHaveLength(1);
});

it('tells empty cells from 0, hands errors over and says where it was called', async () => {
  const book = await bookWithFunctions([
    [0, '=1/0', 'x', true],
    [],
    ['=CONTOSO.ECHO.WHY(A1:D2)', '=CONTOSO.ECHO.WHY(A2)'],
  ]);
  expect(valuesAt(book, 'A3:B3')).toEqual([
    ['[[[0,{"error":"#DIV/0!"},"x",true],[null,null,null,null]]]', '[[[null]]]'],
  ]);
  expect(seen.flat().map(({ address }) => address)).toEqual(['List!A3', 'List!B3']);
});

it('hands over scalars, single cells and left-out arguments as they are', async () => {
  await bookWithFunctions([[5, '=CONTOSO.ADD(A1)', '=CONTOSO.ADD("t",TRUE)', '=CONTOSO.ADD(A1,)']]);
  expect(seen.flat().map(({ args }) => args)).toEqual([[5], ['t', true], [5, null]]);
});

it('spills a block and feeds it to other formulas', async () => {
  const book = await bookWithFunctions([['a'], ['b'], ['']]);
  writeAt(book, 'C1', [['=CONTOSO.EACH(A1:A3)']]);
  writeAt(book, 'E1', [['=COUNTIF(C1:C3,"got*")']]);
  await book.calculate();
  expect(valuesAt(book, 'C1:C3')).toEqual([['got a'], ['got b'], ['got null']]);
  expect(valuesAt(book, 'E1')).toEqual([[3]]);
});

it('calls a function of single values once per cell of a range', async () => {
  const book = await bookWithFunctions([[1], [2], [3]]);
  writeAt(book, 'C1', [['=CONTOSO.ADD(A1:A3,10)']]);
  await book.calculate();
  expect(valuesAt(book, 'C1:C3')).toEqual([[11], [12], [13]]);
});

it('makes real errors of error answers and of functions that fail', async () => {
  const book = await bookWithFunctions([
    ['=CONTOSO.MISSING()', '=IFERROR(A1,"caught")', '=CONTOSO.BROKEN()', '=ISNA(CONTOSO.MISSING())'],
  ]);
  expect(cellsAt(book, 'A1:D1')[0]?.map(({ value, error }) => [value, error])).toEqual([
    ['#N/A', true],
    ['caught', false],
    ['#VALUE!', true],
    [true, false],
  ]);
});

it('calls again when an argument changes, and not when nothing has', async () => {
  const book = await bookWithFunctions([[1, '=CONTOSO.ADD(A1,1)']]);
  await book.calculate();
  expect(seen).toHaveLength(1);
  writeAt(book, 'A1', [[5]]);
  await book.calculate();
  expect(valuesAt(book, 'B1')).toEqual([[6]]);
  await book.calculate(true);
  expect(seen).toHaveLength(3);
});

it('gives 2,000 formulas their values in one batch', async () => {
  const book = await bookWithFunctions([[]]);
  writeAt(
    book,
    'A1',
    Array.from({ length: 2000 }, (_, row) => [row, `=CONTOSO.ADD(A${row + 1},1)`]),
  );
  await book.calculate();
  expect(valuesAt(book, 'B1:B2000').flat()).toEqual(Array.from({ length: 2000 }, (_, row) => row + 1));
  expect(seen.map((calls) => calls.length)).toEqual([2000]);
});
