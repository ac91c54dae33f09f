import { expect, it } from 'vitest';
import { findRanges } from '../../src/workbook/findRanges';

const body = [
  ['Lakeshore University', 'IM', 'OH'],
  ['Bluewater Community Hospital', 'FM', 'TX'],
];

it('finds a header below banners, blank rows and group headings', () => {
  const grid = [['My list for 2026'], [], ['Program', '', 'Where'], ['Name', 'Specialty', 'State'], ...body];
  expect(findRanges(grid)).toEqual([{ headerRow: 3, from: 0, to: 2 }]);
});

it('finds a header in the twenty-fifth row and none below it', () => {
  const banner = Array.from({ length: 24 }, (_, row) => [`line ${row}`]);
  expect(findRanges([...banner, ['Program', 'Specialty', 'State'], ...body])).toHaveLength(1);
  expect(findRanges([...banner, ['one more'], ['Program', 'Specialty', 'State'], ...body])).toEqual([]);
});

it('tells two lists side by side apart, with a blank column between them and without', () => {
  const header = ['Program Name', 'Date'];
  const rows = ['Lakeshore University', '1 May'];
  expect(
    findRanges([
      [...header, '', ...header],
      [...rows, '', ...rows],
    ]),
  ).toEqual([
    { headerRow: 0, from: 0, to: 1 },
    { headerRow: 0, from: 3, to: 4 },
  ]);
  expect(
    findRanges([
      [...header, ...header],
      [...rows, ...rows],
    ]),
  ).toHaveLength(2);
});

it('tells two different lists below each other apart, and takes a repeated header for the same list', () => {
  const first = [['Program', 'Specialty', 'State'], ...body, []];
  expect(findRanges([...first, ['Hospital program', 'City'], ['Mesa Valley Clinic', 'Ashby']])).toEqual([
    { headerRow: 0, from: 0, to: 2 },
    { headerRow: 4, from: 0, to: 1 },
  ]);
  expect(findRanges([...first, ...first])).toHaveLength(1);
});

it('leaves out tables and our own columns, and what stands apart to the right', () => {
  const grid = [
    ['Program', 'State', 'Bucket', 'Why', 'Override', '', '', 'To do'],
    ['Lakeshore University', 'OH', 'Reach', 'because', '', '', '', 'call'],
  ];
  expect(findRanges(grid, [], new Set([2, 3, 4]))).toEqual([{ headerRow: 0, from: 0, to: 1 }]);
  expect(findRanges(grid, [{ row: 0, column: 0, rows: 2, columns: 5 }])).toEqual([]);
});

it('does not take a header with nothing below it for a list', () => {
  expect(findRanges([['Program', 'State']])).toEqual([]);
  expect(findRanges([])).toEqual([]);
});
