import { afterEach, expect, it } from 'vitest';
import { emptyBookData } from '../../../src/host/book/emptyBookData';
import { cellsAt, closeBooks, opened, sheetOf } from './bookOf';

afterEach(closeBooks);

const list = [
  ['Program', 'Specialty', 'Bucket', 'Override', 'Score'],
  ['a', 'IM', 'Reach', '', 230],
  ['b', 'IM', 'Safety', 'Reach', 250],
  ['c', 'FM', '?', '', 240],
  ['d', 'IM', 'Reach', '', 210],
  ['e', 'FM', '', 'Safety', ''],
];
const columns = ['Program', 'Specialty', 'Bucket', 'Override', 'Score'];
const sheet = "'My list'!";

it.each([
  [`=COUNTIFS(${sheet}B2:B6,"IM",${sheet}C2:C6,"Reach")`, 2],
  [`=COUNTIFS(${sheet}C2:C6,"~?")`, 1],
  [`=COUNTIFS(${sheet}D2:D6,"",${sheet}C2:C6,"Reach")`, 2],
  [`=COUNTIFS(${sheet}C2:C6,"Reach",${sheet}D2:D6,"")+COUNTIFS(${sheet}D2:D6,"Reach")`, 3],
  [`=COUNTIFS(${sheet}C2:C6,"<>")`, 4],
  [`=SUM(COUNTIFS(${sheet}C2:C6,{"Reach","Safety"},${sheet}B2:B6,"IM"))`, 3],
  [`=SUMPRODUCT(COUNTIFS(${sheet}C2:C6,A2:A3,${sheet}B2:B6,"IM"))`, 3],
  [`=SUMPRODUCT((${sheet}C2:C6="Reach")*(${sheet}B2:B6="IM"))`, 2],
  ['=COUNTIFS(Programs[Bucket],"Reach",Programs[Override],"")', 2],
  ['=COUNTA(Programs[Program])', 5],
  [`=COUNTA(${sheet}A2:A6)`, 5],
  [`=MAX(${sheet}E2:E6)-MIN(${sheet}E2:E6)`, 40],
  ['=IF(Step2>240,"above","below")', 'above'],
  ['=IFERROR(1/0,"none")', 'none'],
  ['=ROUND(2/3,2)', 0.67],
  ['=TEXT(2/3,"0%")', '67%'],
  ['=IF(COUNTA(Programs[Program])=0,0,COUNTIFS(Programs[Bucket],"Reach")/COUNTA(Programs[Program]))', 0.4],
  ['=AND(Step2>=240,NOT(Step2>260))', true],
  ['=B9&" programs"', ' programs'],
])('calculates %s', async (formula, value) => {
  const book = await opened({
    ...emptyBookData('Test'),
    sheets: [
      sheetOf('list', 'My list', list, {
        tables: [{ id: 't', name: 'Programs', area: { row: 0, column: 0, rows: 6, columns: 5 }, columns }],
      }),
      sheetOf('sum', 'Summary', [[formula], ['Reach'], ['Safety'], [251]]),
    ],
    names: [{ name: 'Step2', formula: '=Summary!$A$4', visible: true }],
  });
  expect(cellsAt(book, 'A1', 'Summary')[0]?.[0]).toMatchObject({ value, error: false });
});
