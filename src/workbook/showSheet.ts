import { found, type Outcome, refused } from '../domain/outcome';
import { runExcel } from './excel';

/** Brings a sheet to the front, by its name without regard to case. */
export function showSheet(name: string): Promise<Outcome<void>> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const sheet = sheets.items.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (!sheet)
      return refused({ code: 'sheet-missing', sheet: name, sheets: sheets.items.map((item) => item.name) });
    sheet.activate();
    await context.sync();
    return found(undefined);
  });
}
