import { expect, test } from 'vitest';
import { tableWordsHold } from '../../../src/workbook/freeze/tableWords';

const tables = new Map([
  ['scores', new Set(['score', 'my score', "it's [one]"])],
  ['fees', new Set(['fee'])],
]);

test.each([
  ['=F([@Score])', true],
  ['=F(Scores[@[My score]])', true],
  ['=F(Scores[[#This Row],[Score]])', true],
  ['=F(Scores[[Score]:[My score]],Fees[])', true],
  ["=F(Scores[It''s '[one']])", true],
  ['=F([Book2.xlsx]Sheet1!A1)', true],
  ['=F(A1,"[@Gone]")', true],
  ['=F([@Gone])', false],
  ['=F(Scores[Fee])', false],
  ['=F(Gone[Score])', false],
])('%s names only what is there: %s', (formula, holds) => {
  expect(tableWordsHold(formula, tables)).toBe(holds);
});
