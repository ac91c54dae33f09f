import { cell } from '../../src/host/book/book';
import { saveWorkbook } from '../../src/host/files/saveWorkbook';
import { openAddin, functionNames } from '../../src/cli/openAddin';
import { sampleList } from '../workbench/sampleList';
import { makeCopy } from '../../src/workbook/advisorCopy/makeCopy';
import type { CellValue } from '../../src/workbook/cellGrid';

const HEADERS = ['Program', 'Specialty', 'State', 'Type', '% IMG', 'Typical Step 2'];

/** Milliseconds for one advisor copy of a classified list of these rows, and for saving the same workbook as a new file. */
export async function advisorCopyTimes(
  rows: readonly (readonly CellValue[])[],
): Promise<{ readonly copy: number; readonly save: number }> {
  const [sheet] = sampleList().sheets;
  if (sheet === undefined) throw new Error('the sample holds no sheet');
  const cells = new Map(
    [HEADERS, ...rows].map(
      (values, row) => [row, new Map(values.map((value, column) => [column, cell(value)]))] as const,
    ),
  );
  const addin = await openAddin({ ...sampleList(), sheets: [{ ...sheet, cells }] });
  const report = await addin.backstop.classifyList({
    profile: { step2: 238, dream: 'Ortho', backup: 'PM&R', status: 'first', anchors: false },
    acceptSuggestions: true,
  });
  if (!report.ok) throw new Error(`the benchmark's list was refused: ${report.problem.code}`);
  await addin.book.calculate();
  const data = addin.book.data();
  const functions = await functionNames();
  let bytes = new Uint8Array();
  let save = Infinity;
  for (let run = 0; run < 3; run += 1) {
    const start = performance.now();
    bytes = new Uint8Array(await saveWorkbook(undefined, undefined, data, [], functions));
    save = Math.min(save, performance.now() - start);
  }
  const used = Math.max(...[...(data.sheets[0]?.cells.get(0)?.keys() ?? [])]) + 1;
  const request = {
    leftOut: { sheets: [], cells: [], comments: false, person: false },
    reviews: [{ sheet: sheet.name, headerRow: 0, rows: rows.length, column: used }],
  };
  let copy = Infinity;
  for (let run = 0; run < 3; run += 1) {
    const start = performance.now();
    const made = await makeCopy(bytes, request);
    copy = Math.min(copy, performance.now() - start);
    if (!made.ok) throw new Error(`no copy was made: ${made.problem.code}`);
  }
  addin.end();
  return { copy, save };
}
