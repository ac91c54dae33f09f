import { found, type Outcome, refused } from '../domain/outcome';
import { runExcel } from './excel';
import { addressOf, readAddress } from './gridAddress';

/** Goes to a cell such as `Sheet1!B7` or `'My list'!B7` and selects it. */
export function showCell(address: string): Promise<Outcome<void>> {
  return runExcel(async (context) => {
    const place = readAddress(address);
    if (!place) throw new Error(`not an address of a cell: ${address}`);
    const { worksheets } = context.workbook;
    const sheets = worksheets.load('items/name');
    const sheet =
      place.sheet === undefined
        ? worksheets.getActiveWorksheet()
        : worksheets.getItemOrNullObject(place.sheet);
    sheet.load('name');
    await context.sync();
    if (sheet.isNullObject) {
      return refused({
        code: 'sheet-missing',
        sheet: place.sheet ?? '',
        sheets: sheets.items.map(({ name }) => name),
      });
    }
    sheet.activate();
    sheet.getRange(addressOf(place.area)).select();
    await context.sync();
    return found(undefined);
  });
}
