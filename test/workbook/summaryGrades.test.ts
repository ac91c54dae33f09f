import { expect, it } from 'vitest';
import type { OpenAddin } from '../../src/cli/openAddin';
import { LIST_GRADES } from '../../src/domain/rules/grades';
import { summaryBlocks } from '../../src/workbook/summaryBlocks';
import { open, classify, sheetIn } from './openList';
import { bookOf, sheetOf } from './sheetOf';

const rows = [
  ...Array.from({ length: 6 }, (_, row) => [`Upper ${row}`, 'IM', 'University', 258, row % 2 ? 'OH' : 'MI']),
  ...Array.from({ length: 14 }, (_, row) => [`Even ${row}`, 'IM', 'Community', 240, 'OH']),
  ...Array.from({ length: 5 }, (_, row) => [`Lower ${row}`, 'Psych', 'Community', 225, 'OH']),
];
const list = () => bookOf(sheetOf('List', [['Program', 'Specialty', 'Type', 'Step 2', 'State'], ...rows]));

/** The rows below the header of a block of the summary, by its title. */
function block(addin: OpenAddin, title: RegExp, lines: number): readonly (readonly unknown[])[] {
  const cells = sheetIn(addin, 'Backstop Summary').cells;
  const at = [...cells].find(([, row]) => title.test(String(row.get(0)?.value ?? '')))?.[0] ?? -1;
  return Array.from({ length: lines }, (_, line) =>
    Array.from({ length: 8 }, (__, column) => cells.get(at + 2 + line)?.get(column)?.value ?? ''),
  );
}
const grades = (addin: OpenAddin) => block(addin, /^Grade of the list/, 3);

it('grades each specialty, adds up the fees, and follows an override without a run', async () => {
  const addin = await open(list());
  await classify(addin);
  const [medicine, psychiatry, all] = grades(addin);
  expect(medicine).toEqual([
    'Internal Medicine',
    expect.any(String),
    expect.any(Number),
    220,
    'ERAS',
    2026,
    '',
    0,
  ]);
  expect(psychiatry?.slice(3, 6)).toEqual([55, 'ERAS', 2026]);
  expect(all).toEqual(['All specialties', '', '', 275, '', '', '', '']);
  const before = LIST_GRADES.indexOf(String(medicine?.[1]) as (typeof LIST_GRADES)[number]);
  expect(before).toBeGreaterThanOrEqual(0);

  addin.book.sheet('List')?.write(
    { row: 7, column: 7, rows: 6, columns: 1 },
    Array.from({ length: 6 }, () => ['Safety']),
  );
  await addin.book.calculate();
  expect(Number(grades(addin)[0]?.[2])).toBeGreaterThan(Number(medicine?.[2]));
});

it('writes the pressure tests in the words that LISTGRADE reads', async () => {
  const addin = await open(list());
  await classify(addin);
  const [medicine] = block(addin, /^Pressure tests/, 2);
  expect(medicine).toEqual([
    'Internal Medicine',
    'not known',
    'pass',
    'fail',
    'alarm',
    'not known',
    'pass',
    '',
  ]);
});

it('takes the service and the programs that exist from what was entered on the Balance screen', async () => {
  const addin = await open(list());
  await addin.backstop.writeEntries({
    Psychiatry: { service: 'ResidencyCAS', existing: 20, signals: 5 },
  });
  await classify(addin);
  const psychiatry = grades(addin)[1];
  expect(psychiatry?.slice(3)).toEqual([99, 'ResidencyCAS', 2025, 20, '0 of 5']);
  const [, count] = block(addin, /^How many programs/, 2);
  expect(count?.slice(1, 5)).toEqual([5, 20, 20, 20]);
});

it('knows where the blocks of a summary from before grades stand, so that they are taken for ours', () => {
  const older = summaryBlocks({ top: 0, charted: 2, specialties: 2, spellings: 3, notes: 5 });
  const places = Object.entries(older).flatMap(([name, { row, rows }]) =>
    rows > 0 ? [[name, row, rows]] : [],
  );
  expect(places).toEqual([
    ['head', 0, 9],
    ['labels', 28, 5],
    ['shares', 34, 5],
    ['articles', 40, 4],
    ['counts', 45, 4],
    ['chart', 50, 5],
    ['spellings', 56, 5],
    ['figures', 62, 15],
    ['notes', 78, 6],
  ]);
});
