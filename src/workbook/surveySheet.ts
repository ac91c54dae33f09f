import { found, type Outcome, refused } from '../domain/outcome';
import { gridOf, textOf } from './cellGrid';
import type { Mapping } from './foundList';
import { type GridArea, readAddress } from './gridAddress';
import { type LocatedList, locateLists, type OwnNameArea, type SheetSurvey } from './locateLists';
import { readOwnName } from './ownColumns';
import { isOwnSheet, SHEET_MARK } from './ownSheet';
import { readState, rememberedMapping, STATE_KEY, type StoredState } from './storedState';

/** Rows of the used range that are read to find headers and to see what the columns hold. */
const TOP_ROWS = 60;
/** Rows of each table that are read for the same purpose, header included. */
const TABLE_ROWS = 30;

export interface SurveyedSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly protected: boolean;
  readonly survey: SheetSurvey;
  readonly lists: readonly LocatedList[];
  readonly state: StoredState;
  /** Whether the workbook keeps a state at all. */
  readonly stored: boolean;
  readonly sheetNames: readonly string[];
}

/**
 * Looks over the active sheet, or the one named, in two syncs, whatever its size, and locates its lists. Refuses our own sheets, an
 * empty sheet, and a name that no sheet has.
 */
export async function surveySheet(
  context: Excel.RequestContext,
  chosen?: { readonly address?: string; readonly mapping: Mapping },
  named?: string,
): Promise<Outcome<SurveyedSheet>> {
  const { worksheets } = context.workbook;
  const sheet = named === undefined ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(named);
  const lookCloser = beginSurvey(context, sheet, chosen);
  const sheets = worksheets.load('items/name');
  await context.sync();
  const sheetNames = sheets.items.map((item) => item.name);
  if (sheet.isNullObject) return refused({ code: 'sheet-missing', sheet: named ?? '', sheets: sheetNames });
  const finish = lookCloser();
  if (!finish.ok) return finish;
  await context.sync();
  return found({ ...finish.value(), sheetNames });
}

/**
 * The survey of one sheet without its syncs, so that several sheets can be surveyed in the same two: what it answers is to be called
 * after the first sync, and what that answers after the second.
 */
export function beginSurvey(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  chosen?: { readonly address?: string; readonly mapping: Mapping },
): () => Outcome<() => Omit<SurveyedSheet, 'sheetNames'>> {
  sheet.load('id,name');
  const protection = sheet.protection.load('protected');
  const usedRange = sheet.getUsedRange(true).load('rowIndex,columnIndex,rowCount,columnCount');
  const topRange = usedRange
    .getRow(0)
    .getResizedRange(TOP_ROWS - 1, 0)
    .load('values');
  const tables = sheet.tables.load('items/name,items/showHeaders,items/showTotals');
  const names = sheet.names.load('items/name,items/formula');
  const setting = context.workbook.settings.getItemOrNullObject(STATE_KEY).load('value');
  return () => {
    const used = areaOf(usedRange);
    const top = gridOf(topRange.values.slice(0, used.rows));
    const mark = names.items.find(({ name }) => name === SHEET_MARK);
    if (isOwnSheet(sheet.name, mark && String(mark.formula), top))
      return refused({ code: 'sheet-is-ours', sheet: sheet.name });
    if (used.rows === 1 && used.columns === 1 && textOf(top[0]?.[0] ?? '') === '') {
      return refused({ code: 'sheet-empty', sheet: sheet.name });
    }
    const state = readState(setting.isNullObject ? undefined : setting.value);
    const base: SheetSurvey = {
      sheetId: sheet.id,
      sheet: sheet.name,
      used,
      top,
      tables: [],
      ownNames: names.items.flatMap(({ name, formula }) => ownNameArea(name, String(formula))),
      bottoms: new Map(),
      remembered: (fingerprint) => rememberedMapping(state, sheet.id, fingerprint),
    };

    const headed = tables.items.filter(({ showHeaders }) => showHeaders);
    const tableRanges = headed.map((table) => {
      const range = table.getRange();
      return {
        range: range.load('rowIndex,columnIndex,rowCount,columnCount'),
        top: range
          .getRow(0)
          .getResizedRange(TABLE_ROWS - 1, 0)
          .load('values'),
      };
    });
    const bottomRanges = locateLists(base, chosen).flatMap((list) => {
      const program = list.columns.find(({ meaning }) => meaning === 'program');
      if (!program) return [];
      const column = list.area.column + program.index;
      const below = sheet.getRangeByIndexes(list.area.row, column, used.row + used.rows - list.area.row, 1);
      return [{ column, range: below.getUsedRange(true).load('rowIndex,rowCount') }];
    });
    return found(() => {
      const survey: SheetSurvey = {
        ...base,
        tables: tableRanges.map(({ range, top: first }, index) => ({
          name: headed[index]?.name ?? '',
          area: areaOf(range),
          totals: headed[index]?.showTotals ?? false,
          grid: gridOf(first.values.slice(0, range.rowCount)),
        })),
        bottoms: new Map(
          bottomRanges.map(({ column, range }) => [column, range.rowIndex + range.rowCount - 1]),
        ),
      };
      return {
        sheet,
        name: sheet.name,
        protected: protection.protected,
        survey,
        lists: locateLists(survey, chosen),
        state,
        stored: !setting.isNullObject,
      };
    });
  };
}

function areaOf(range: Excel.Range): GridArea {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

function ownNameArea(name: string, formula: string): readonly OwnNameArea[] {
  const own = readOwnName(name);
  const place = readAddress(formula);
  return own && place ? [{ ...own, area: place.area }] : [];
}
