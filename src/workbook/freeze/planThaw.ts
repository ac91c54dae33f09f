import { quotedSheet, readAddress } from '../gridAddress';
import { withCarried } from './carriedReferences';
import { keyOf, nameOf, type SheetCell } from './cellRuns';
import { type FrozenCell, placeOf, sameContent } from './frozenCells';
import type { HeldCell } from './readHeldCells';
import { type TableColumns, tableWordsHold } from './tableWords';
import type { CellWrite } from './writeContents';

/**
 * Why a formula is not put back: its cell holds something else by now; its cell is gone; cells that it works on are gone; it stands
 * elsewhere and was too long to follow; or it names a table or column that is not there any more.
 */
export type LeftBecause = 'changed' | 'gone' | 'lost' | 'moved' | 'table';

export interface LeftFormula {
  /** `'List'!B7`, where it is now or where it was. */
  readonly address: string;
  readonly because: LeftBecause;
}

export interface ThawPlan {
  /** Cells that a formula had filled, to be emptied before it fills them again. */
  readonly emptied: readonly CellWrite[];
  readonly formulas: readonly CellWrite[];
  readonly left: readonly LeftFormula[];
  /** What stays on the hidden sheet, in order: everything that was left, but for cells that are gone. */
  readonly kept: readonly FrozenCell[];
}

/** A formula, and the cells that it had filled. */
interface Group {
  readonly first: FrozenCell;
  readonly rest: readonly FrozenCell[];
}

/** What a thaw writes: each formula whose cells hold exactly what they were given. Everything else is left alone and named. */
export function planThaw(
  frozen: readonly FrozenCell[],
  held: ReadonlyMap<string, HeldCell>,
  tables: TableColumns,
): ThawPlan {
  const emptied: CellWrite[] = [];
  const formulas: CellWrite[] = [];
  const left: LeftFormula[] = [];
  const kept: FrozenCell[] = [];
  // The last one that claims a cell has it.
  const owners = new Map(frozen.map((cell) => [claimOf(cell), cell]));
  for (const group of groupsOf(frozen)) {
    const because = whyLeft(group, held, tables, owners);
    const place = placeOf(group.first);
    if (typeof because === 'string') {
      left.push({ address: placeName(group.first, place), because });
      if (because !== 'gone') kept.push(group.first, ...group.rest);
      continue;
    }
    if (!place) continue;
    const now = held.get(keyOf(place));
    for (const cell of because.isBack && !isStopped(now) ? [] : group.rest) {
      const at = placeOf(cell);
      if (at && isUntouched(held.get(keyOf(at)), cell)) emptied.push({ ...at, content: '', isText: false });
    }
    if (!because.isBack) formulas.push({ ...place, content: because.formula, isText: now?.isText ?? false });
  }
  return { emptied, formulas, left, kept };
}

const claimOf = (cell: FrozenCell): string => {
  const place = placeOf(cell);
  return place ? keyOf(place) : '';
};

const placeName = ({ sheet, address }: FrozenCell, place: SheetCell | undefined): string =>
  place ? `${quotedSheet(place.sheet)}!${nameOf(place)}` : `${quotedSheet(sheet)}!${address}`;

/** Cells that a formula filled stand below it. */
function groupsOf(frozen: readonly FrozenCell[]): readonly Group[] {
  const groups: { first: FrozenCell; rest: FrozenCell[] }[] = [];
  for (const cell of frozen) {
    const group = groups.at(-1);
    if (cell.filledBy === '') groups.push({ first: cell, rest: [] });
    else if (group?.first.address === cell.filledBy && group.first.sheet === cell.sheet)
      group.rest.push(cell);
  }
  return groups;
}

/** Whether a formula that is back has no room to spill, because the values that it had filled are still there. */
const isStopped = (now: HeldCell | undefined): boolean =>
  now?.content.error === true && now.content.value === '#SPILL!';

/** Whether a cell holds exactly what it was given. */
const isUntouched = (now: HeldCell | undefined, { content }: FrozenCell): boolean =>
  now !== undefined && now.formula === undefined && sameContent(now.content, content);

/** Why a formula stays out; else the formula, and whether its cell has it already. */
function whyLeft(
  { first, rest }: Group,
  held: ReadonlyMap<string, HeldCell>,
  tables: TableColumns,
  owners: ReadonlyMap<string, FrozenCell>,
): LeftBecause | { readonly formula: string; readonly isBack: boolean } {
  const place = placeOf(first);
  if (!place) return 'gone';
  const formula = formulaNow(first, place);
  const now = held.get(keyOf(place));
  // It was put back already, by hand or by a thaw that did not come to its end.
  if (formula.text !== undefined && now?.formula === formula.text)
    return { formula: formula.text, isBack: true };
  const isWhole = [first, ...rest].every((cell) => {
    const at = placeOf(cell);
    if (!at || owners.get(keyOf(at)) !== cell || !standsBeside(first, place, cell, at)) return false;
    const content = held.get(keyOf(at));
    // A value that the formula fills again may be gone: nothing is written over.
    const isEmpty = cell !== first && content?.formula === undefined && content?.content.value === '';
    return isEmpty || isUntouched(content, cell);
  });
  if (!isWhole) return 'changed';
  if (formula.text === undefined) return formula.because;
  return tableWordsHold(formula.text, tables) ? { formula: formula.text, isBack: false } : 'table';
}

function formulaNow(
  { formula, worksOn, sheet, address }: FrozenCell,
  place: SheetCell,
): { readonly text: string } | { readonly text: undefined; readonly because: LeftBecause } {
  if (worksOn === '') return { text: formula };
  if (worksOn === undefined)
    return sheet === place.sheet && address === nameOf(place)
      ? { text: formula }
      : { text: undefined, because: 'moved' };
  const text = withCarried(formula, worksOn, place.sheet);
  return text === undefined ? { text, because: 'lost' } : { text };
}

/** Whether a cell stands to the first of its spill as it did: no row or column has come between. */
function standsBeside(first: FrozenCell, place: SheetCell, cell: FrozenCell, at: SheetCell): boolean {
  const from = readAddress(first.address)?.area;
  const to = readAddress(cell.address)?.area;
  return (
    from !== undefined &&
    to !== undefined &&
    at.sheet === place.sheet &&
    at.row - place.row === to.row - from.row &&
    at.column - place.column === to.column - from.column
  );
}
