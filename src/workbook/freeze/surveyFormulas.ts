import { found, type Outcome, refused } from '../../domain/outcome';
import { FormulaJudge, NOTHING_GONE } from '../advisorCopy/formulaVerdict';
import { type DefinedName, judgeNames } from '../advisorCopy/freezeNames';
import { FROZEN_SHEET } from '../sheetNames';
import { keyOf } from './cellRuns';
import { findOurFormulas } from './findOurFormulas';
import { type FrozenSheet, openFrozenSheet } from './frozenSheet';
import { readShownFormulas, type ShownFormulas } from './readShownFormulas';

/** Everything that a freeze has to know of a workbook. */
export interface FormulaSurvey {
  readonly shown: ShownFormulas;
  /** Keys of the cells whose formula calls us. */
  readonly ours: ReadonlySet<string>;
  /** Defined names that call us. */
  readonly names: readonly string[];
  readonly sheets: readonly {
    readonly name: string;
    readonly protected: boolean;
    /** Whether a conditional format on it calls us. */
    readonly formatsCall: boolean;
  }[];
  readonly structureProtected: boolean;
  /** What is frozen already. */
  readonly frozen: FrozenSheet | undefined;
}

/** Looks over every sheet, hidden ones too. Refuses while Excel is calculating, and a sheet that only has the name of ours. */
export async function surveyFormulas(context: Excel.RequestContext): Promise<Outcome<FormulaSurvey>> {
  const { workbook } = context;
  const worksheets = workbook.worksheets.load('items/name');
  const bookNames = workbook.names.load('items/name,items/formula');
  const application = workbook.application.load('calculationState');
  const structure = workbook.protection.load('protected');
  await context.sync();
  if (application.calculationState !== 'Done') return refused({ code: 'still-calculating' });
  const sheets = worksheets.items
    .filter(({ name }) => name !== FROZEN_SHEET)
    .map((sheet) => ({
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
  const judge = new FormulaJudge(NOTHING_GONE, ourNames);
  const finds = await findOurFormulas(
    context,
    sheets.map(({ name }) => name),
    judge,
  );
  const shown = await readShownFormulas(context, [...finds.ours, ...finds.spillReaders]);
  return found({
    shown,
    ours: new Set(finds.ours.map(keyOf)),
    names: names.flatMap(({ name }) => (ourNames.has(name.toLowerCase()) ? [name] : [])),
    sheets: sheets.map(({ name, protection, formats }) => ({
      name,
      protected: protection.protected,
      formatsCall: formulasOf(formats).some((formula) => judge.verdict(formula, name) === 'value'),
    })),
    structureProtected: structure.protected,
    frozen: opened.value,
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
