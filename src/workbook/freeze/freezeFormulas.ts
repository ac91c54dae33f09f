import { found, type Outcome, refused } from '../../domain/outcome';
import { runExcel } from '../excel';
import { FROZEN_SHEET } from '../sheetNames';
import { keyOf } from './cellRuns';
import { contentToWrite, type FrozenCell, placeOf } from './frozenCells';
import type { FrozenSheet } from './frozenSheet';
import { type FreezePlan, planFreeze } from './planFreeze';
import { type FormulaSurvey, surveyFormulas } from './surveyFormulas';
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
 * while a sheet concerned or the structure of the workbook is protected, and where Excel cannot say how far a formula spills.
 * Drop-downs cannot be looked through.
 */
export function freezeFormulas({ today = new Date() }: { readonly today?: Date } = {}): Promise<
  Outcome<FormulasFrozen>
> {
  return runExcel(async (context) => {
    if (!Office.context.requirements.isSetSupported(SPILL_SET.name, SPILL_SET.version))
      return refused({ code: 'spills-unknown' });
    const surveyed = await surveyFormulas(context);
    if (!surveyed.ok) return surveyed;
    const { shown, ours, names, sheets, frozen } = surveyed.value;
    const plan = planFreeze(shown, (cell) => ours.has(keyOf(cell)), dateText(today));
    const free = mayFreeze(surveyed.value, plan);
    if (!free.ok) return free;
    if (plan.cells.length > 0) await writePlan(context, plan, frozen);
    return found({
      formulas: plan.cells.filter(({ frozen: { formula } }) => formula !== '').length,
      left: {
        arrays: plan.arrays,
        names,
        formats: sheets.flatMap(({ name, formatsCall }) => (formatsCall ? [name] : [])),
      },
    });
  });
}

/** Whether nothing stands in the way of a plan: everything has a value, and whatever is to be written can be. */
function mayFreeze(
  { sheets, frozen, structureProtected }: FormulaSurvey,
  { cells, withoutValue }: FreezePlan,
): Outcome<void> {
  if (withoutValue.length > 0)
    return refused({
      code: 'formulas-not-calculated',
      places: withoutValue.slice(0, NAMED),
      count: withoutValue.length,
    });
  if (cells.length === 0) return found(undefined);
  const touched = new Set(cells.map(({ sheet }) => sheet));
  const locked = sheets.find((sheet) => sheet.protected && touched.has(sheet.name));
  if (locked) return refused({ code: 'sheet-protected', sheet: locked.name });
  if (frozen?.protected) return refused({ code: 'sheet-protected', sheet: FROZEN_SHEET });
  return structureProtected && !frozen ? refused({ code: 'workbook-protected' }) : found(undefined);
}

async function writePlan(
  context: Excel.RequestContext,
  plan: FreezePlan,
  frozen: FrozenSheet | undefined,
): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  const before = frozen?.cells ?? [];
  // Kept first: whatever happens while values are written, every formula is there to be put back.
  await writeFrozenCells(
    context,
    frozen?.sheet ?? addFrozenSheet(context),
    [...withoutReplaced(before, plan), ...plan.cells.map((cell) => cell.frozen)],
    before.length,
  );
  const writes = plan.cells.map((cell) => ({ ...cell, content: contentToWrite(cell.frozen.content) }));
  const hasFormula = (cell: (typeof writes)[number]): boolean => cell.frozen.formula !== '';
  // What a formula fills goes first: it would be gone with the formula.
  await writeContents(
    context,
    writes.filter((cell) => !hasFormula(cell)),
  );
  await writeContents(context, writes.filter(hasFormula));
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
