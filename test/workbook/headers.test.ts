import { expect, it } from 'vitest';
import { textAt } from '../../src/workbook/cellGrid';
import { findRanges } from '../../src/workbook/findRanges';
import { mapColumns } from '../../src/workbook/mapColumns';
import { HEADER_FIXTURES } from '../fixtures/lists/headerFixtures';

it.each(HEADER_FIXTURES)(
  'the header of $id is found and each column taken for what it is',
  ({ grid, headerRow, expected }) => {
    const lists = findRanges(grid);
    if (!expected) {
      expect(lists).toEqual([]);
      return;
    }
    expect(lists.map((list) => list.headerRow + 1)).toEqual([headerRow]);
    const [list] = lists;
    const header = headerRow - 1;
    const from = list?.from ?? 0;
    const columns = Array.from({ length: (list?.to ?? -1) - from + 1 }, (_, index) => ({
      header: textAt(grid, header, from + index),
      cells: grid.slice(headerRow).map((row) => row[from + index] ?? ''),
    }));
    const meanings = mapColumns(columns).flatMap((taken, index) =>
      taken ? [[taken.meaning, from + index]] : [],
    );
    expect(Object.fromEntries(meanings)).toEqual(expected);
  },
);
