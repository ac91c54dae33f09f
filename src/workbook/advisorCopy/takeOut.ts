import { found, type Outcome, refused } from '../../domain/outcome';
import type { XmlElement } from '../../openxml/xml';
import { FROZEN_SHEET, PLAN_SHEET } from '../sheetNames';
import { CellSet } from './cellSet';
import { isOurSheet } from './isOurSheet';
import { type CopyFile, type CopySheet, sharedTexts, sheetsOf } from './copyFile';
import type { BookMap, Gone } from './formulaVerdict';
import { type DefinedName, definedNames } from './freezeNames';
import { frozenFormulas, type FrozenFormula } from './frozenFormulas';
import { keptTexts, leaveOutCells, type LeftOutCells } from './leaveOutCells';
import type { LeftOut } from './makeCopy';
import { richCellAmong } from './richCells';
import { isInside } from './sheetCells';
import { tablePlaces } from './tablePlaces';

/** A file from which sheets and cells are taken, and what has to be known to take out what rests on them. */
export interface TakenOut {
  readonly kept: readonly CopySheet[];
  /** In lower case; sheets of the file only. */
  readonly goneSheets: ReadonlySet<string>;
  readonly cells: readonly LeftOutCells[];
  readonly gone: Gone;
  readonly isAnythingGone: boolean;
  /** Whether it may stand elsewhere too, in whatever object of the file: not what nothing is worked out from, such as rows of the plan. */
  readonly mayBeElsewhere: boolean;
  /** Cells that work on what is left out, and those that pivot tables over it had filled: found later. */
  readonly emptied: CellSet;
  readonly book: BookMap;
  readonly defined: readonly DefinedName[];
  readonly frozen: readonly FrozenFormula[];
  /** Every text that was taken out. */
  readonly secrets: Set<string>;
  readonly shared: readonly XmlElement[];
}

/**
 * Empties what is left out of the sheets. `replaced` is a sheet of ours that is written anew. Refuses a sheet that is not there, one of that name that is not ours, a copy in which nothing would be seen,
 * and one of a workbook with a data model, which keeps tables of its own where we cannot look, and cells to be left out whose picture or data type stays elsewhere.
 */
export function takeOut(file: CopyFile, leftOut: LeftOut, replaced: string | undefined): Outcome<TakenOut> {
  const { workbook, parts } = file;
  const sheets = sheetsOf(file);
  const isThere = (name: string): boolean =>
    [...workbook.sheets, ...workbook.chartSheets].some((sheet) => lower(sheet.name) === lower(name));
  const missing = leftOut.sheets.find((name) => !isThere(name));
  if (missing !== undefined)
    return refused({
      code: 'sheet-missing',
      sheet: missing,
      sheets: [...workbook.sheets, ...workbook.chartSheets].map(({ name }) => name),
    });
  const shared = sharedTexts(file).items;
  if (replaced !== undefined && isThere(replaced) && !isOurSheet(file, replaced, shared))
    return refused({ code: 'sheet-not-ours', sheet: replaced });
  const isFrozen = isOurSheet(file, FROZEN_SHEET, shared);
  const goneSheets = new Set(
    [
      ...leftOut.sheets,
      ...(isFrozen ? [FROZEN_SHEET] : []),
      ...(replaced !== undefined && isThere(replaced) ? [replaced] : []),
    ].map(lower),
  );
  const isAnythingGone = leftOut.cells.length > 0 || leftOut.sheets.length > 0;
  const kept = sheets.filter(({ name }) => !goneSheets.has(lower(name)));
  const isSeen = [...workbook.sheets, ...workbook.chartSheets].some(
    ({ name, element }) => !goneSheets.has(lower(name)) && (element.get('state') ?? 'visible') === 'visible',
  );
  if (replaced === undefined && !isSeen) return refused({ code: 'copy-empty' });
  // Nothing is worked out from rows of the plan.
  const mayBeWorkedOn =
    leftOut.sheets.length > 0 || leftOut.cells.some(({ sheet }) => lower(sheet) !== lower(PLAN_SHEET));
  const mayBeElsewhere = mayBeWorkedOn || leftOut.comments || leftOut.person;
  const model = parts.paths.find((path) => path.startsWith('xl/model/'));
  if (mayBeWorkedOn && model !== undefined) return refused({ code: 'copy-of-model', part: model });

  const rich = richCellAmong(
    file,
    sheets,
    (name, row, column) =>
      leftOut.sheets.some((each) => lower(each) === lower(name)) ||
      leftOut.cells.some(({ sheet, area }) => lower(sheet) === lower(name) && isInside(area, row, column)),
  );
  if (rich) return refused({ code: 'copy-holds-left-out', ...rich });

  const secrets = new Set<string>();
  for (const sheet of sheets)
    if (leftOut.sheets.some((name) => lower(name) === lower(sheet.name))) keptTexts(sheet, shared, secrets);
  // Before headers of columns that are left out are written over.
  const tables = tablePlaces(file, sheets);
  const order = workbook.sheets.map(({ name }) => name);
  const cells = kept.flatMap((sheet) => leaveOutCells(file, sheet, leftOut.cells, shared, secrets));
  const own = new CellSet();
  for (const { sheet, area } of cells) own.add(sheet, area);
  const goneTables = [...tables].flatMap(([name, { sheet }]) => (goneSheets.has(lower(sheet)) ? [name] : []));
  const gone: Gone = {
    sheets: goneSheets,
    words: new Set(goneTables),
    cells: [own],
    person: leftOut.person,
  };
  return found({
    kept,
    goneSheets,
    cells,
    gone,
    isAnythingGone,
    mayBeElsewhere,
    emptied: new CellSet(),
    book: { tables, order: order.map(lower) },
    defined: definedNames(workbook.root, order),
    frozen: sheets
      .filter(({ name }) => isFrozen && lower(name) === lower(FROZEN_SHEET))
      .flatMap((sheet) => frozenFormulas(sheet, shared)),
    secrets,
    shared,
  });
}

const lower = (text: string): string => text.toLowerCase();
