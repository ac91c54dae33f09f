import { BUILT_IN_SET } from '../../domain/chosenNorms';
import { found, type Outcome, refused } from '../../domain/outcome';
import { SPECIALTIES } from '../../domain/rules/specialties';
import { type CellValue, textOf } from '../cellGrid';
import { cellText } from '../cellText';
import { runExcel } from '../excel';
import { RULES_SHEET } from '../sheetNames';
import { NORM_COLUMNS, type NormColumn } from './layout';
import { type OpenRules, openOwnRules } from './rulesSheet';
import type { SheetRules } from './sheetRules';
import { firstFreeRow } from './wantedCells';
import { writeRules } from './writeRules';

type OwnRules = OpenRules & { readonly rules: SheetRules };

/** A set of norms that is to be filled in. */
export interface NewNormSet {
  readonly name: string;
  readonly year: number;
  readonly population: string;
}

/** Puts another norm set in force, by its name. Refuses a name that no set has. */
export const chooseNormSet = (name: string): Promise<Outcome<SheetRules | undefined>> =>
  changeInputs(({ sheet, rules: { places, sets } }) => {
    const known = [BUILT_IN_SET, ...sets.map((set) => set.name)];
    if (!places.choice || !known.includes(name))
      return refused({ code: 'norm-set-unknown', given: name, known });
    sheet.getRangeByIndexes(places.choice.row, places.choice.column, 1, 1).values = [[cellText(name)]];
    return found(undefined);
  });

/**
 * Adds a row for every specialty below the table of norm sets, for somebody to fill in; rows that stay empty are used for nothing.
 * Refuses a set without a name, and the built-in one's.
 */
export const addNormSet = ({
  name,
  year,
  population,
}: NewNormSet): Promise<Outcome<SheetRules | undefined>> =>
  changeInputs(({ sheet, content, rules: { places, normLines } }) => {
    if (name.trim() === '') return refused({ code: 'norm-set-unnamed' });
    if (name.trim().toLowerCase() === BUILT_IN_SET.toLowerCase())
      return refused({ code: 'norm-set-built-in', name });
    const { norms } = places;
    if (!norms) return refused({ code: 'list-missing', sheet: RULES_SHEET });
    const first = firstFreeRow(content, places, normLines, Object.values(norms));
    const fixed: Readonly<Partial<Record<NormColumn, CellValue>>> = {
      'Norm set': cellText(name.trim()),
      Year: year,
      Population: cellText(population.trim()),
    };
    for (const column of NORM_COLUMNS) {
      const block = SPECIALTIES.map((specialty) => [
        column === 'Specialty' ? cellText(specialty) : (fixed[column] ?? null),
      ]);
      sheet.getRangeByIndexes(first, norms[column], block.length, 1).values = block;
    }
    return found(undefined);
  });

/** Empties every figure of the user's and puts the articles' norms in force. Their norm sets stay, to be chosen again. */
export const resetRules = (): Promise<Outcome<SheetRules | undefined>> =>
  changeInputs(({ sheet, content, rules: { places, figureLines } }) => {
    const { Yours } = places.figures;
    for (const { row } of figureLines) {
      if (textOf(content.values[row - content.area.row]?.[Yours - content.area.column] ?? '') !== '')
        sheet.getRangeByIndexes(row, Yours, 1, 1).values = [['']];
    }
    if (places.choice)
      sheet.getRangeByIndexes(places.choice.row, places.choice.column, 1, 1).values = [
        [cellText(BUILT_IN_SET)],
      ];
    return found(undefined);
  });

/** Changes what is the user's on the sheet, then brings ours up to date with it. */
async function changeInputs(
  change: (open: OwnRules) => Outcome<undefined> | Promise<Outcome<undefined>>,
): Promise<Outcome<SheetRules | undefined>> {
  const changed = await runExcel<undefined>(async (context) => {
    const opened = await openOwnRules(context);
    if (!opened.ok) return opened;
    if (!opened.value) return refused({ code: 'sheet-missing', sheet: RULES_SHEET, sheets: [] });
    const outcome = await change(opened.value);
    if (outcome.ok) await context.sync();
    return outcome;
  });
  return changed.ok ? writeRules({ create: false }) : changed;
}
