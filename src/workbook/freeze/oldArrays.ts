import { formulaTokens } from '../../openxml/formulaTokens';
import { keyOf } from './cellRuns';
import type { FormulaCell } from './findOurFormulas';

/**
 * Cells whose formula is word for word that of the cell beside or below, although filling it there would have changed it: as in an
 * array of the old kind, which has one formula for several cells. A spill in an Excel that shows its formula everywhere looks the same.
 */
export function sharedFormulas<T extends FormulaCell>(cells: readonly T[]): ReadonlySet<T> {
  const byKey = new Map(cells.map((cell) => [keyOf(cell), cell]));
  const shared = new Set<T>();
  for (const cell of cells) {
    const below = byKey.get(keyOf({ ...cell, row: cell.row + 1 }));
    const beside = byKey.get(keyOf({ ...cell, column: cell.column + 1 }));
    for (const [other, part] of [
      [below, 'row'],
      [beside, 'column'],
    ] as const)
      if (other?.formula === cell.formula && isRelative(cell.formula, part)) shared.add(cell).add(other);
  }
  return shared;
}

/** Whether a formula reads another row (or column) when it is filled into the next one. */
function isRelative(formula: string, part: 'row' | 'column'): boolean {
  // `[@Score]` reads the same everywhere in its column, and a table holds no array.
  if (/\[@|\[#This Row\]/i.test(formula)) return false;
  return formulaTokens(formula).some(
    ({ kind, text }) =>
      kind === 'reference' &&
      text.split(':').some((end) => {
        const [, first = '', letters = '', second = '', digits = ''] =
          /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(end) ?? [];
        return part === 'row'
          ? digits !== '' && (letters === '' ? first : second) === ''
          : letters !== '' && first === '';
      }),
  );
}
