import { quotedSheet } from '../gridAddress';
import { carrierOf } from './carriedReferences';
import { keyOf, nameOf } from './cellRuns';
import { contentToKeep, type FrozenCell } from './frozenCells';
import { cellsBeside, type ShownCell, type ShownFormula, type ShownFormulas } from './readShownFormulas';
import { spillsReadBy } from './spillReaders';

/** A cell to be written with what it shows. */
export interface FreezingCell extends ShownCell {
  readonly frozen: FrozenCell;
}

export interface FreezePlan {
  readonly cells: readonly FreezingCell[];
  /** Formulas that would become values but show none, as `'List'!B7`. */
  readonly withoutValue: readonly string[];
  /** Parts of arrays of the old kind, which Excel lets nobody change in part. */
  readonly arrays: readonly string[];
}

/**
 * What a freeze writes: values for the formulas that call us, with all the cells they fill, and for those that point at such a spill
 * by its first cell, since a value spills no more. `ours` says which formulas call us.
 */
export function planFreeze(
  shown: ShownFormulas,
  ours: (cell: ShownFormula) => boolean,
  when: string,
): FreezePlan {
  const filled = new Map(shown.filled.map((cell) => [keyOf(cell), cell]));
  // Some Excels show the formula of a spill in every cell that it fills.
  const own = shown.formulas.filter((cell) => !filled.has(keyOf(cell)));
  const arrays = own.filter((cell) => ours(cell) && cell.isPartOfArray);
  const freezing = own.filter((cell) => ours(cell) && !arrays.includes(cell));
  const spills = new Set(freezing.filter(({ fills }) => fills).map(keyOf));
  const readers = new Set(own.filter((cell) => !ours(cell)));
  for (let before = -1; before !== freezing.length;) {
    before = freezing.length;
    for (const reader of readers) {
      if (!spillsReadBy(reader.formula, reader.sheet).some((key) => spills.has(key))) continue;
      readers.delete(reader);
      freezing.push(reader);
      if (reader.fills) spills.add(keyOf(reader));
    }
  }
  const cells: FreezingCell[] = [];
  const withoutValue: string[] = [];
  for (const formula of freezing) {
    const beside = formula.fills ? cellsBeside(formula.sheet, formula.fills) : [];
    for (const cell of [formula, ...beside.flatMap((each) => filled.get(keyOf(each)) ?? [])]) {
      const content = contentToKeep(cell.value, cell.type);
      const address = nameOf(cell);
      const place = `${quotedSheet(cell.sheet)}!${address}`;
      if (!content) {
        withoutValue.push(place);
        continue;
      }
      const isFirst = cell === formula;
      const frozen = {
        sheet: cell.sheet,
        address,
        formula: isFirst ? formula.formula : '',
        content,
        filledBy: isFirst ? '' : nameOf(formula),
        when,
        standsAt: `=${place}`,
        worksOn: isFirst ? carrierOf(formula.formula, cell.sheet) : '',
      };
      cells.push({ ...cell, frozen });
    }
  }
  return {
    cells,
    withoutValue,
    arrays: arrays.map((cell) => `${quotedSheet(cell.sheet)}!${nameOf(cell)}`),
  };
}
