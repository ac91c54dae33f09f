import { expect, it } from 'vitest';
import { moveFormula, renameSheetInFormula, shiftArea, shiftFormula } from '../../../src/host/book/shift';

const rows = (kind: 'insertRows' | 'deleteRows', at: number, count = 1) => ({ kind, at, count });
const columns = (kind: 'insertColumns' | 'deleteColumns', at: number, count = 1) => ({ kind, at, count });

it.each([
  ['rows above move a block down', rows('insertRows', 0, 2), { row: 3, column: 0, rows: 4, columns: 1 }],
  [
    'rows at its first row move it down',
    rows('insertRows', 1, 2),
    { row: 3, column: 0, rows: 4, columns: 1 },
  ],
  ['rows inside make it larger', rows('insertRows', 2, 2), { row: 1, column: 0, rows: 6, columns: 1 }],
  ['rows below leave it alone', rows('insertRows', 5, 2), { row: 1, column: 0, rows: 4, columns: 1 }],
  [
    'rows deleted across its top make it smaller',
    rows('deleteRows', 0, 3),
    { row: 0, column: 0, rows: 2, columns: 1 },
  ],
  [
    'rows deleted across its end make it smaller',
    rows('deleteRows', 3, 9),
    { row: 1, column: 0, rows: 2, columns: 1 },
  ],
  ['all its rows deleted delete it', rows('deleteRows', 1, 4), undefined],
])('%s', (_what, edit, after) => {
  expect(shiftArea(edit, { row: 1, column: 0, rows: 4, columns: 1 })).toEqual(after);
});

it.each([
  ['=$D2>1100', columns('insertColumns', 1), '=$E2>1100'],
  ['=AND($A2="A1",LOG10(B2)>1)', columns('insertColumns', 0), '=AND($B2="A1",LOG10(C2)>1)'],
  ['=SUM(A:A)+SUM(3:4)', rows('insertRows', 0), '=SUM(A:A)+SUM(4:5)'],
  ["='My list'!A1+Other!A1", columns('insertColumns', 0), "='My list'!B1+Other!A1"],
  ['=Table1[A1]+A1', columns('insertColumns', 0), '=Table1[A1]+B1'],
  ['=SUM(B1:D1)', columns('deleteColumns', 2), '=SUM(B1:C1)'],
  ['=C1*2', columns('deleteColumns', 2), '=#REF!*2'],
])('moves the references of %s', (formula, edit, after) => {
  expect(shiftFormula(edit, formula, 'My list', 'my list')).toBe(after);
});

it('leaves references on another sheet alone', () => {
  expect(shiftFormula(rows('insertRows', 0), '=A1', 'Home', 'Other')).toBe('=A1');
});

it('reads a relative formula from another cell', () => {
  expect(moveFormula('=$D2>D$1', 1, 1)).toBe('=$D3>E$1');
});

it('follows a sheet that is renamed or deleted', () => {
  expect(renameSheetInFormula("='My list'!A1+B1", 'My List', "Kid's")).toBe("='Kid''s'!A1+B1");
  expect(renameSheetInFormula('=Sum!A1+B1', 'sum', undefined)).toBe('=#REF!+B1');
});
