import { found, type Outcome } from '../../domain/outcome';
import { runExcel } from '../excel';
import { openRules } from './rulesSheet';
import type { SheetRules } from './sheetRules';

/** What the Backstop Rules sheet says; undefined where the workbook has none of ours, and the built-in rules are in force. Writes nothing. */
export function readRules(): Promise<Outcome<SheetRules | undefined>> {
  return runExcel<SheetRules | undefined>(async (context) => found((await openRules(context))?.rules));
}
