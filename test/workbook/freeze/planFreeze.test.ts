import { expect, test } from 'vitest';
import { sharedFormulas } from '../../../src/workbook/freeze/oldArrays';
import { planFreeze } from '../../../src/workbook/freeze/planFreeze';
import type { ShownCell, ShownFormula } from '../../../src/workbook/freeze/readShownFormulas';

const at = (row: number, column = 2) => ({ sheet: 'List', row, column });
const shown = (row: number, formula: string, more: Partial<ShownFormula> = {}): ShownFormula => ({
  ...at(row),
  formula,
  value: 'Green',
  type: 'String',
  isText: false,
  isPartOfArray: false,
  ...more,
});
const filled = (row: number, value = 'Red'): ShownCell => ({
  ...at(row),
  value,
  type: 'String',
  isText: false,
});
const planned = (formulas: readonly ShownFormula[], beside: readonly ShownCell[] = []) =>
  planFreeze({ formulas, filled: beside }, ({ formula }) => formula.includes('BACKSTOP'), '2026-11-28');
const spill = { row: 0, column: 2, rows: 3, columns: 1 };

test('the cells of a spill are kept once, also where Excel shows its formula in each of them', () => {
  const formula = '=BACKSTOP.RISKZONE(A1:A3,"IM")';
  const cells = [
    shown(0, formula, { fills: spill }),
    shown(1, formula, { value: 'Red', isPartOfArray: true }),
    shown(2, formula, { value: 'Red', isPartOfArray: true }),
  ];
  const { cells: plan, arrays } = planned(cells, [filled(1), filled(2)]);
  expect(
    plan.map(({ frozen }) => [frozen.address, frozen.formula, frozen.filledBy, frozen.content.value]),
  ).toEqual([
    ['C1', formula, '', 'Green'],
    ['C2', '', 'C1', 'Red'],
    ['C3', '', 'C1', 'Red'],
  ]);
  expect(arrays).toEqual([]);
});

test('whatever points at a spill that becomes values becomes a value, one after the other; whatever points at another stays', () => {
  const { cells } = planned(
    [
      shown(8, '=COUNTA(C6#)', { value: 3, type: 'Double' }),
      shown(5, '=SORT(C1#)', { fills: { ...spill, row: 5 } }),
      shown(0, '=BACKSTOP.RISKZONE(A1:A3,"IM")', { fills: spill }),
      shown(20, '=COUNTA(F1#)', { value: 3, type: 'Double' }),
    ],
    [filled(1), filled(2), filled(6), filled(7)],
  );
  expect(cells.flatMap(({ frozen }) => frozen.formula || []).sort()).toEqual([
    '=BACKSTOP.RISKZONE(A1:A3,"IM")',
    '=COUNTA(C6#)',
    '=SORT(C1#)',
  ]);
});

test('a formula without an answer is named, and so is a part of a spill', () => {
  const errors = ['#BUSY!', '#NAME?', '#SPILL!', '#CALC!', '#N/A', '#VALUE!'];
  const { withoutValue } = planned(
    [
      ...errors.map((value, row) => shown(10 + row, '=BACKSTOP.F()', { value, type: 'Error' })),
      shown(20, '=BACKSTOP.F()', { value: 'a card', type: 'RichValue' }),
      shown(0, '=BACKSTOP.F()', { fills: { ...spill, rows: 2 } }),
    ],
    [{ ...filled(1), value: '#GETTING_DATA', type: 'Error' }],
  );
  expect(withoutValue).toEqual(['C11', 'C12', 'C13', 'C14', 'C21', 'C2'].map((cell) => `'List'!${cell}`));
});

test('an array of the old kind is left and named', () => {
  const part = { isPartOfArray: true };
  const plan = planned([shown(0, '=BACKSTOP.F(A1:A2)', part), shown(1, '=BACKSTOP.F(A1:A2)', part)]);
  expect(plan).toMatchObject({ cells: [], arrays: ["'List'!C1", "'List'!C2"] });
});

test('only a formula that filling would have changed looks like an array', () => {
  const column = (formula: string) => [0, 1].map((row) => ({ ...at(row), formula }));
  const line = (formula: string) => [0, 1].map((right) => ({ ...at(0, right), formula }));
  const looks = (cells: readonly { sheet: string; row: number; column: number; formula: string }[]) =>
    sharedFormulas(cells).size > 0;
  for (const formula of [
    '=F($B$2)',
    '=F(B$2)',
    '=F(240)',
    '=F([@Score])',
    '=F(B:B)',
    '=F(T[[#This Row],[S]],B2)',
  ])
    expect(looks(column(formula)), formula).toBe(false);
  for (const formula of ['=F(B2)', '=F($B2:$B9)', '=F(2:5)'])
    expect(looks(column(formula)), formula).toBe(true);
  for (const formula of ['=F($B2)', '=F($2:$5)']) expect(looks(line(formula)), formula).toBe(false);
  for (const formula of ['=F(B$2)', '=F(B:B)']) expect(looks(line(formula)), formula).toBe(true);
  expect(
    looks([
      { ...at(0), formula: '=F(B2)' },
      { ...at(2), formula: '=F(B2)' },
    ]),
  ).toBe(false);
});
