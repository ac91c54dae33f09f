import { beforeAll, expect, test } from 'vitest';
import type { FunctionsMetadata } from '../../../src/host/functions/functionsMetadata';
import { plain, startExcel, type StartedExcel } from '../startExcel';

const any = (name: string, more: object = {}) => ({ name, type: 'any', ...more });
const block = (name: string) => any(name, { dimensionality: 'matrix' });

const functionsMetadata: FunctionsMetadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: 'ADD',
      name: 'ADD',
      parameters: [
        { name: 'a', type: 'number' },
        { name: 'b', type: 'number', optional: true },
      ],
    },
    { id: 'SEEN', name: 'SEEN', parameters: [any('value'), any('second', { optional: true })] },
    { id: 'SIZE', name: 'SIZE', parameters: [block('values')] },
    { id: 'SQUARE', name: 'SQUARE', parameters: [{ name: 'n', type: 'number' }] },
    { id: 'FAIL', name: 'FAIL', parameters: [{ name: 'how', type: 'string' }] },
    { id: 'ADD.WHY', name: 'ADD.WHY', parameters: [{ name: 'a', type: 'number' }] },
  ],
};

const script = {
  filename: 'functions.js',
  source: `
    window.calls = [];
    const note = (name, work) => CustomFunctions.associate(name, (...given) => {
      calls.push([name, ...given.slice(0, -1)]);
      return work(...given);
    });
    note('ADD', (a, b) => a + (b ?? 100));
    note('SEEN', (value, second) => JSON.stringify([value instanceof CustomFunctions.Error ? value.code : value, second]));
    note('SIZE', (values) => values.length + 'x' + values[0].length + ':' + JSON.stringify(values));
    note('SQUARE', (n) => Array.from({ length: n }, (_, row) => Array.from({ length: n }, (_, column) => row * 10 + column)));
    note('FAIL', (how) => {
      if (how === 'na') throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'nothing there');
      if (how === 'returned') return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber);
      throw new Error('broken');
    });
    note('ADD.WHY', (a) => 'because of ' + a);
  `,
};

let excel: StartedExcel;

beforeAll(async () => {
  excel = await startExcel({ scripts: [script], functionsMetadata, namespace: 'TEST' });
});

/** Values of the block that starts at A1 after writing formulas there. */
const calculate = (formulas: string[][], read: string): Promise<unknown[][]> =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:Z50').clear();
    sheet.getRange('Y1:Y2').values = [[7], ['text']];
    await context.sync();
    sheet.getRange('A1').getResizedRange(formulas.length - 1, (formulas[0]?.length ?? 1) - 1).formulas =
      formulas;
    const range = sheet.getRange(read).load('values');
    await context.sync();
    return plain(range.values);
  });

test('a formula gets what the add-in’s function answers', async () => {
  expect(await calculate([['=TEST.ADD(1,2)']], 'A1')).toEqual([[3]]);
});

test('an omitted optional argument arrives as null', async () => {
  expect(await calculate([['=TEST.ADD(1)']], 'A1')).toEqual([[101]]);
});

test('a name with a dot is a function of its own', async () => {
  expect(await calculate([['=TEST.ADD.WHY(4)']], 'A1')).toEqual([['because of 4']]);
});

test('functions of functions and of cells are calculated level by level', async () => {
  expect(await calculate([['=TEST.ADD(B1,C1)', '=TEST.ADD(1,1)', '=Y1']], 'A1:C1')).toEqual([[9, 2, 7]]);
});

test('a range arrives as a block, with empty cells as null', async () => {
  expect(await calculate([['=TEST.SIZE(Y1:Z2)']], 'A1')).toEqual([['2x2:[[7,null],["text",null]]']]);
});

test('a function that answers a block spills', async () => {
  expect(await calculate([['=TEST.SQUARE(2)']], 'A1:B2')).toEqual([
    [0, 1],
    [10, 11],
  ]);
});

test('errors a function throws, returns or lets happen are cell errors', async () => {
  const formulas = [['=TEST.FAIL("na")', '=TEST.FAIL("returned")', '=TEST.FAIL("other")']];
  expect(await calculate(formulas, 'A1:C1')).toEqual([['#N/A', '#NUM!', '#VALUE!']]);
});

test('an error as an argument reaches a function that takes any value', async () => {
  expect(await calculate([['=TEST.SEEN(NA())']], 'A1')).toEqual([['["#N/A",null]']]);
});

test('an error as an argument of another type is the answer, without a call', async () => {
  excel.evaluate('calls.length = 0');
  expect(await calculate([['=TEST.ADD(NA(),1)']], 'A1')).toEqual([['#N/A']]);
  expect(plain(excel.evaluate('calls'))).toEqual([]);
});

test('text where a number is declared is an error, text that is a number is one', async () => {
  expect(await calculate([['=TEST.ADD("5",1)', '=TEST.ADD(Y2,1)']], 'A1:B1')).toEqual([[6, '#VALUE!']]);
});

test('an empty cell is null for a single value, too', async () => {
  expect(await calculate([['=TEST.SEEN(Z1)']], 'A1')).toEqual([['[null,null]']]);
});

test('all cells of a level are asked in one message', async () => {
  const rows = Array.from({ length: 40 }, (_, row) => [`=TEST.ADD(${row},1)`]);
  const before = excel.log.exchanges.length;
  const values = await calculate(rows, 'A1:A40');
  expect(values.map(([value]) => value)).toEqual(rows.map((_, row) => row + 1));
  const answers = excel.log.exchanges
    .slice(before)
    .filter((exchange) => exchange.called.includes('CustomFunctions.setInvocationArrayResults'));
  expect(answers).toHaveLength(1);
});
