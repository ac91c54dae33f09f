import { expect, test } from 'vitest';
import { copyFileName } from '../../../src/workbook/advisorCopy/copyFileName';

test.each([
  ['My list.xlsx', 'My list for an advisor.xlsx'],
  ['My list.v2.XLSM', 'My list.v2 for an advisor.xlsx'],
  ['programs.csv', 'programs for an advisor.xlsx'],
  // A workbook that was never saved has no ending.
  ['Book1', 'Book1 for an advisor.xlsx'],
  ['', 'advisor-copy.xlsx'],
])('a copy of “%s” is saved as “%s”', (workbook, name) => {
  expect(copyFileName(workbook)).toBe(name);
});
