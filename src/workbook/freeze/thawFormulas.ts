import { found, type Outcome, refused } from '../../domain/outcome';
import { runExcel } from '../excel';
import { FROZEN_SHEET } from '../sheetNames';
import { openFrozenSheet } from './frozenSheet';
import { placeOf } from './frozenCells';
import { type LeftFormula, planThaw } from './planThaw';
import { readHeldCells } from './readHeldCells';
import { writeContents } from './writeContents';
import { writeFrozenCells } from './writeFrozenSheet';

export interface FormulasThawed {
  /** Formulas that are back. */
  readonly formulas: number;
  /** Formulas that were not put back, because what stands there now is not what was frozen. */
  readonly left: readonly LeftFormula[];
  /** Formulas that the hidden sheet still keeps. */
  readonly kept: number;
}

/**
 * Puts every frozen formula back into its cell, wherever that is now, with its references as Excel would have kept them. A cell that
 * does not hold exactly what it was given is left alone and named, and its formula stays on the hidden sheet, which goes when nothing is left on
 * it. Refuses, before anything is written, while a sheet concerned or the structure of the workbook is protected.
 */
export function thawFormulas(): Promise<Outcome<FormulasThawed>> {
  return runExcel(async (context) => {
    const opened = await openFrozenSheet(context);
    if (!opened.ok) return opened;
    if (!opened.value) return found({ formulas: 0, left: [], kept: 0 });
    const { sheet, cells } = opened.value;
    const worksheets = context.workbook.worksheets.load('items/name,items/protection/protected');
    const structure = context.workbook.protection.load('protected');
    const tables = context.workbook.tables.load('items/name,items/columns/items/name');
    await context.sync();
    const known = new Set(worksheets.items.map(({ name }) => name));
    const held = await readHeldCells(
      context,
      cells.filter((cell) => known.has(placeOf(cell)?.sheet ?? '')),
    );
    const plan = planThaw(
      cells,
      held,
      new Map(
        tables.items.map(({ name, columns }) => [
          name.toLowerCase(),
          new Set(columns.items.map((column) => column.name.toLowerCase())),
        ]),
      ),
    );

    const touched = new Set([FROZEN_SHEET, ...plan.formulas.map((cell) => cell.sheet)]);
    const locked = worksheets.items.find(({ name, protection }) => protection.protected && touched.has(name));
    if (locked) return refused({ code: 'sheet-protected', sheet: locked.name });
    if (structure.protected && plan.kept.length === 0) return refused({ code: 'workbook-protected' });
    context.application.suspendScreenUpdatingUntilNextSync();
    await writeContents(context, plan.emptied);
    await writeContents(context, plan.formulas);
    if (plan.kept.length === 0) sheet.delete();
    await (plan.kept.length === 0
      ? context.sync()
      : writeFrozenCells(context, sheet, plan.kept, cells.length));
    return found({
      formulas: plan.formulas.length,
      left: plan.left,
      kept: plan.kept.filter(({ filledBy }) => filledBy === '').length,
    });
  });
}
