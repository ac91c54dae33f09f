import { expect, test } from 'vitest';
import { csvWorkbook, isCsv, workbookName } from '../../../src/host/files/csvWorkbook';
import { readWorkbook } from '../../../src/host/files/readWorkbook';

async function sheetFrom(bytes: Uint8Array | string, name = 'my list.csv') {
  const given = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  const reading = await readWorkbook(await csvWorkbook(given, name), 'list.xlsx');
  if (!reading.ok) throw new Error(reading.reason);
  const [sheet] = reading.data.sheets;
  const values = [...(sheet?.cells ?? [])].map(([, row]) => [...row].map(([, { value }]) => value));
  return { name: sheet?.name, values, cells: sheet?.cells };
}

test('numbers become numbers, and everything else stays as it is written', async () => {
  const { name, values, cells } = await sheetFrom(
    'Program,ID,Score,Note\r\n"Lakeshore, University",0012,243.5,=1+1\r\n"He said ""yes""",7,-3,#N/A\r\n',
  );
  expect(name).toBe('my list');
  expect(values).toEqual([
    ['Program', 'ID', 'Score', 'Note'],
    ['Lakeshore, University', '0012', 243.5, '=1+1'],
    ['He said "yes"', 7, -3, '#N/A'],
  ]);
  expect(cells?.get(1)?.get(3)?.formula).toBeUndefined();
  expect(cells?.get(2)?.get(3)?.error).toBe(true);
});

test('semicolons, a byte order mark and letters of an older code page are read', async () => {
  expect((await sheetFrom('\ufeffProgram;City\nA;B\n')).values).toEqual([
    ['Program', 'City'],
    ['A', 'B'],
  ]);
  const older = Uint8Array.from(Buffer.from('Program\nMayagüez', 'latin1'));
  expect((await sheetFrom(older)).values).toEqual([['Program'], ['Mayagüez']]);
});

test('a sheet is named after the file, without what Excel refuses', async () => {
  expect((await sheetFrom('A\n', 'folder/[2024]: a very long name of a list of programs.CSV')).name).toBe(
    '2024   a very long name of a li',
  );
  expect((await sheetFrom('A\n', '.csv')).name).toBe('Sheet1');
});

test('a name tells what is a CSV file, and what its workbook is called', () => {
  expect(['a.csv', 'a.CSV', 'a.xlsx', 'csv'].map(isCsv)).toEqual([true, true, false, false]);
  expect(workbookName('a.csv')).toBe('a.xlsx');
});
