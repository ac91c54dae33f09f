import { found, type Outcome } from '../domain/outcome';
import { runExcel } from './excel';
import { OWN_SHEETS } from './sheetNames';

/** The setting of the workbook that says that it has been greeted. */
const GREETED_KEY = 'backstopGreeted';

/** Whether this workbook has never met Backstop: nobody has closed the greeting, and it has no sheet of ours. One sync. */
export function isFirstRun(): Promise<Outcome<boolean>> {
  return runExcel(async (context) => {
    const greeted = context.workbook.settings.getItemOrNullObject(GREETED_KEY).load('key');
    const sheets = OWN_SHEETS.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load('id'));
    await context.sync();
    return found(greeted.isNullObject && sheets.every(({ isNullObject }) => isNullObject));
  });
}

/** Remembers in the workbook that the greeting was closed, so that it never comes again. One sync. */
export function endFirstRun(): Promise<Outcome<void>> {
  return runExcel(async (context) => {
    context.workbook.settings.add(GREETED_KEY, true);
    await context.sync();
    return found(undefined);
  });
}
