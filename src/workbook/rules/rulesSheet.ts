import { type Outcome, found, refused } from '../../domain/outcome';
import { RULE_BOOK, type RuleBook } from '../../domain/rules/ruleBook';
import { RULES, type Rules } from '../../domain/rules/rules';
import { gridOf } from '../cellGrid';
import { loadMark, type SheetMark } from '../ownSheet';
import { RULES_SHEET } from '../sheetNames';
import type { RulesContent } from './layout';
import type { SheetRules } from './sheetRules';

/** What stands on a sheet under our name, and whose it is. */
export type RulesFound = RulesContent & SheetMark;

/** The sheet as it stands. `rules` is undefined when it is not ours. */
export interface OpenRules {
  readonly sheet: Excel.Worksheet;
  readonly content: RulesFound;
  readonly rules: SheetRules | undefined;
}

/** Asks for what stands on the sheet; to be read after the next sync. */
export function loadRules(sheet: Excel.Worksheet): () => RulesFound {
  const used = sheet.getUsedRange(true).load('values,formulas,rowIndex,columnIndex,rowCount,columnCount');
  const markOf = loadMark(sheet, RULES_SHEET);
  return () => {
    const values = gridOf(used.values);
    return {
      area: { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount },
      values,
      formulas: gridOf(used.formulas),
      ...markOf(values),
    };
  };
}

/**
 * The rules in force for an operation that asks for other things as well: call it before the first sync, `load` after it, and
 * `rules` after the second.
 */
export function askForRules(context: Excel.RequestContext): {
  readonly load: () => void;
  readonly rules: () => Promise<RuleBook>;
} {
  const sheet = context.workbook.worksheets.getItemOrNullObject(RULES_SHEET).load('id');
  let content: (() => RulesFound) | undefined;
  return {
    load: () => {
      if (!sheet.isNullObject) content = loadRules(sheet);
    },
    rules: async () => (content && (await sheetRules(content()))?.rules) ?? RULE_BOOK,
  };
}

/** Looks at the sheet in two syncs; undefined when the workbook has none. */
export async function openRules(context: Excel.RequestContext): Promise<OpenRules | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(RULES_SHEET).load('id');
  await context.sync();
  if (sheet.isNullObject) return undefined;
  const content = loadRules(sheet);
  await context.sync();
  return { sheet, content: content(), rules: await sheetRules(content()) };
}

/** The sheet of ours, or the problem that another stands under its name; undefined where there is none. */
export async function openOwnRules(
  context: Excel.RequestContext,
): Promise<Outcome<(OpenRules & { readonly rules: SheetRules }) | undefined>> {
  const open = await openRules(context);
  if (!open) return found(undefined);
  const { rules } = open;
  return rules ? found({ ...open, rules }) : refused({ code: 'sheet-not-ours', sheet: RULES_SHEET });
}

/** Reading is loaded only where there is something to read: it brings the check of a whole rule book with it. */
const sheetRules = async (content: RulesFound): Promise<SheetRules | undefined> =>
  content.ours ? (await import('./sheetRules')).readSheetRules(content) : undefined;

/** The rules in force: the built-in ones without a sheet of ours. */
export const rulesIn = async (content: RulesFound | undefined): Promise<Rules> =>
  (content && (await sheetRules(content))?.rules) ?? RULES;
