import { found, type Outcome, refused } from '../../domain/outcome';
import { FormulaJudge, NOTHING_GONE } from '../advisorCopy/formulaVerdict';
import { type DefinedName, judgeNames } from '../advisorCopy/freezeNames';
import { runExcel } from '../excel';
import { FROZEN_SHEET } from '../sheetNames';
import { findOurFormulas } from './findOurFormulas';
import { keyOf } from './cellRuns';
import { contentToWrite, type FrozenCell, placeOf } from './frozenCells';
import { openFrozenSheet } from './frozenSheet';
import { type FreezePlan, planFreeze } from './planFreeze';
import { readShownFormulas } from './readShownFormulas';
import { writeContents } from './writeContents';
import { addFrozenSheet, writeFrozenCells } from './writeFrozenSheet';

/** What says how far a formula spills; older Excels cannot be asked. */
export const SPILL_SET = { name: 'ExcelApi', version: '1.12' } as const;

export interface FormulasFrozen {
  /** Formulas that are values now. */
  readonly formulas: number;
  /** What still calls us and could not be frozen in place. */
  readonly left: {
    /** Cells of arrays of the old kind, as `'List'!B7`. */
    readonly arrays: readonly string[];
    readonly names: readonly string[];
    /** Sheets with conditional formats that call us. */
    readonly formats: readonly string[];
  };
}

/** Cells named in a refusal. */
const NAMED = 3;

/**
 * Makes every formula that calls us its value, on every sheet, hidden ones too, and keeps the formulas on a hidden sheet, from which
 * Thaw puts them back. Formulas frozen before stay there. Refuses, before anything is written, while a formula has no value to keep,
 * while a sheet concerned or the structure of the workbook is protected, and where Excel cannot say how far a formula spills. Drop-downs cannot be looked through.
 */
export function freezeFormulas({ today = new Date() }: { readonly today?: Date } = {}): Promise<
  Outcome<FormulasFrozen>
> {
  return runExcel(async (context) => {
    if (!Office.context.requirements.isSetSupported(SPILL_SET.name, SPILL_SET.version))
      return refused({ code: 'spills-unknown' });
    const { workbook } = context;
    const worksheets = workbook.worksheets.load('items/name');
    const bookNames = workbook.names.load('items/name,items/formula');
    const application = workbook.application.load('calculationState');
    const structure = workbook.protection.load('protected');
    await context.sync();
    if (application.calculationState !== 'Done') return refused({ code: 'still-calculating' });
    const items = worksheets.items.filter(({ name }) => name !== FROZEN_SHEET);
    const sheets = items.map((sheet) => ({
      name: sheet.name,
      protection: sheet.protection.load('protected'),
      names: sheet.names.load('items/name,items/formula'),
      formats: sheet
        .getRange()
        .conditionalFormats.load(
          'items/type,items/customOrNullObject/rule/formula,items/cellValueOrNullObject/rule',
        ),
    }));
    const opened = await openFrozenSheet(context);
    if (!opened.ok) return opened;
    const names: readonly DefinedName[] = [
      ...bookNames.items.map(({ name, formula }) => ({ name, formula: String(formula), home: '' })),
      ...sheets.flatMap(({ name: home, names: own }) =>
        own.items.map(({ name, formula }) => ({ name, formula: String(formula), home })),
      ),
    ];
    const ourNames = judgeNames(names, NOTHING_GONE).ours;
    const finds = await findOurFormulas(
      context,
      items.map(({ name }) => name),
      names,
    );
    const ours = new Set(finds.ours.map(keyOf));
    const shown = await readShownFormulas(context, [...finds.ours, ...finds.spillReaders]);
    const plan = planFreeze(shown, (cell) => ours.has(keyOf(cell)), dateText(today));

    if (plan.withoutValue.length > 0)
      return refused({
        code: 'formulas-not-calculated',
        places: plan.withoutValue.slice(0, NAMED),
        count: plan.withoutValue.length,
      });
    const touched = new Set(plan.cells.map(({ sheet }) => sheet));
    const locked = sheets.find(({ name, protection }) => protection.protected && touched.has(name));
    if (locked) return refused({ code: 'sheet-protected', sheet: locked.name });
    if (opened.value?.protected) return refused({ code: 'sheet-protected', sheet: FROZEN_SHEET });
    if (structure.protected && !opened.value && plan.cells.length > 0)
      return refused({ code: 'workbook-protected' });
    const judge = new FormulaJudge(NOTHING_GONE, ourNames);
    if (plan.cells.length > 0) {
      context.application.suspendScreenUpdatingUntilNextSync();
      const before = opened.value?.cells ?? [];
      // Kept first: whatever happens while values are written, every formula is there to be put back.
      await writeFrozenCells(
        context,
        opened.value?.sheet ?? addFrozenSheet(context),
        [...withoutReplaced(before, plan), ...plan.cells.map(({ frozen }) => frozen)],
        before.length,
      );
      const writes = plan.cells.map((cell) => ({ ...cell, content: contentToWrite(cell.frozen.content) }));
      // What a formula fills goes first: it would be gone with the formula.
      await writeContents(
        context,
        writes.filter(({ frozen }) => frozen.formula === ''),
      );
      await writeContents(
        context,
        writes.filter(({ frozen }) => frozen.formula !== ''),
      );
    }
    return found({
      formulas: plan.cells.filter(({ frozen }) => frozen.formula !== '').length,
      left: {
        arrays: plan.arrays,
        names: names.filter(({ name }) => ourNames.has(name.toLowerCase())).map(({ name }) => name),
        formats: sheets
          .filter(({ name, formats }) =>
            formulasOf(formats).some((each) => judge.verdict(each, name) !== 'keep'),
          )
          .map(({ name }) => name),
      },
    });
  });
}

/** The formulas of conditional formats: their own, and the ends between which a cell's value is looked for. */
function formulasOf(formats: Excel.ConditionalFormatCollection): readonly string[] {
  return formats.items.flatMap(({ customOrNullObject: custom, cellValueOrNullObject: cellValue }) => {
    if (!custom.isNullObject) return [custom.rule.formula];
    if (cellValue.isNullObject) return [];
    const { formula1, formula2 } = cellValue.rule;
    return formula2 ? [formula1, formula2] : [formula1];
  });
}

/** What was kept before, without the formulas in whose cells a person has typed those that are frozen now. */
function withoutReplaced(before: readonly FrozenCell[], plan: FreezePlan): readonly FrozenCell[] {
  const now = new Set(plan.cells.map(keyOf));
  let replaced = false;
  return before.filter((cell) => {
    const place = placeOf(cell);
    if (cell.filledBy === '') replaced = place !== undefined && now.has(keyOf(place));
    return !replaced;
  });
}

/** `2026-11-28`, as the calendar on the wall has it. */
const dateText = (day: Date): string =>
  `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
