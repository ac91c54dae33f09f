import { afterEach } from 'vitest';
import { openAddin, type OpenAddin } from '../../src/cli/openAddin';
import type { BookData, CellData, SheetData } from '../../src/host/book/bookData';
import type { ClassifyRequest } from '../../src/workbook/classifyList';

const opened: OpenAddin[] = [];
afterEach(() => {
  for (const addin of opened.splice(0)) addin.end();
});

/** A workbook with the add-in over it, until the test is over. */
export async function open(data: BookData, options?: Parameters<typeof openAddin>[1]): Promise<OpenAddin> {
  const addin = await openAddin(data, options);
  opened.push(addin);
  return addin;
}

export const profile = { step2: 240, status: 'first', anchors: false } as const;
export const today = new Date(2026, 10, 23);

/** One run of Classify, computed, as data of the test's own realm. */
export async function classify(addin: OpenAddin, request: Partial<ClassifyRequest> = {}) {
  const outcome = await addin.backstop.classifyList({ profile, today, ...request });
  await addin.book.calculate();
  return structuredClone(outcome);
}

export function sheetIn(addin: OpenAddin, name: string): SheetData {
  const sheet = addin.book.data().sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The values of a column, top to bottom, of the rows that hold anything. */
export const columnIn = (addin: OpenAddin, sheet: string, column: number): readonly CellData['value'][] =>
  [...sheetIn(addin, sheet).cells].map(([, cells]) => cells.get(column)?.value ?? '');
