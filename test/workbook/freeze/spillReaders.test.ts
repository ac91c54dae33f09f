import { expect, test } from 'vitest';
import { spillsReadBy } from '../../../src/workbook/freeze/spillReaders';

test.each([
  ['=COUNTA(C5#)', ['list!C5']],
  ["=SUM('My list'!$C$5#,D1)", ['my list!C5']],
  ['=COUNTA(_xlfn.ANCHORARRAY(C5))+SUM(ANCHORARRAY(Other!B1))', ['list!C5', 'other!B1']],
  ['=IF(A1="C5#",1,#N/A)', []],
  ['=Scores[#Totals]+C5', []],
])('%s points at the spills %j', (formula, spills) => {
  expect(spillsReadBy(formula, 'List')).toEqual(spills);
});
