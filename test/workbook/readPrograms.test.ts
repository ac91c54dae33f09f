import { expect, test } from 'vitest';
import type { CellValue } from '../../src/workbook/cellGrid';
import type { ColumnMeaning } from '../../src/workbook/foundList';
import { mapColumns } from '../../src/workbook/mapColumns';
import { readPrograms } from '../../src/workbook/readPrograms';

/** A list as its header maps it, read. */
function read(header: readonly string[], rows: readonly (readonly CellValue[])[]) {
  const columns = header.map((text, index) => ({ header: text, cells: rows.map((row) => row[index] ?? '') }));
  const meanings = mapColumns(columns);
  const mapped: Partial<Record<ColumnMeaning, { header: string; values: readonly CellValue[] }>> = {};
  columns.forEach(({ header: text, cells }, index) => {
    const meaning = meanings[index]?.meaning;
    if (meaning) mapped[meaning] = { header: text, values: cells };
  });
  return readPrograms({ rows: rows.length, columns: mapped, override: [] }, 'IM').rows;
}

test('signal, tie, new and hospital system are read where a list has them', () => {
  const rows = read(
    ['Program', 'Type', 'Signal', 'My tie', 'New program', 'Health system'],
    [
      ['Ashgrove University Program', 'University', 'gold', 'rotated', 'no', 'Ashgrove Health'],
      ['Birch Community Program', 'Community', '', '-', 'yes', ''],
    ],
  );
  expect(rows[0]).toMatchObject({
    signal: true,
    tie: 'rotated',
    newProgram: false,
    hospital: 'Ashgrove Health',
  });
  expect(rows[1]).toMatchObject({ newProgram: true });
  expect(rows[1]?.signal).toBeUndefined();
  expect(rows[1]?.tie).toBeUndefined();
  expect(rows[1]?.hospital).toBeUndefined();
});

test('a list without such columns says nothing of them, and a tie in other words is no cell to look at', () => {
  const [plain] = read(['Program', 'Type'], [['Ashgrove University Program', 'University']]);
  expect(plain).toMatchObject({ signal: undefined, tie: undefined, newProgram: undefined });
  const [wordy] = read(
    ['Program', 'Type', 'Ties'],
    [['Ashgrove University Program', 'University', 'sister in town']],
  );
  expect(wordy).toMatchObject({ tie: undefined, unread: undefined });
});

test('a state is the same by name, by letters, and beside its city', () => {
  const rows = read(
    ['Program', 'State'],
    ['Ohio', 'oh', 'O.H.', 'Ontario', ''].map((state) => ['Birch Hospital', state]),
  );
  expect(rows.map(({ state }) => state)).toEqual(['OH', 'OH', 'OH', 'Ontario', undefined]);
  const [placed] = read(['Program', 'City, State'], [['Birch Hospital', 'Akron, Ohio']]);
  expect(placed).toMatchObject({ city: 'Akron', state: 'OH' });
});

test('whether a program uses signals is not whether one is sent', () => {
  const [row] = read(
    ['Program', 'Type', 'Uses Signals?'],
    [['Ashgrove University Program', 'University', 'Yes']],
  );
  expect(row?.signal).toBeUndefined();
});

test('a name suggests a kind where the kind’s own cell is blank, and never against a cell that could not be read', () => {
  const [blank, unread, said] = read(
    ['Program', 'Type'],
    [
      ['Ashgrove University Program', ''],
      ['Birch University Program', 'tertiary center'],
      ['Cedar University Program', 'Univ-affil'],
    ],
  );
  expect(blank).toMatchObject({ kind: undefined, suggestedKind: 'university', unread: undefined });
  expect(unread).toMatchObject({
    kind: undefined,
    suggestedKind: undefined,
    unread: ['Type “tertiary center”'],
  });
  expect(said).toMatchObject({ kind: 'affiliate', suggestedKind: undefined });
});
