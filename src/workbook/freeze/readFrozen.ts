import { found, type Outcome } from '../../domain/outcome';
import { runExcel } from '../excel';
import { openFrozenSheet } from './frozenSheet';

/** What is frozen in the workbook. */
export interface FrozenStatus {
  readonly formulas: number;
  /** The day of the last freeze, `2026-11-28`. */
  readonly when: string;
}

/** How many formulas are frozen, and since when; undefined when none are. Reads only. */
export function readFrozen(): Promise<Outcome<FrozenStatus | undefined>> {
  return runExcel(async (context) => {
    const opened = await openFrozenSheet(context);
    if (!opened.ok) return opened;
    const formulas = (opened.value?.cells ?? []).filter(({ filledBy }) => filledBy === '');
    if (formulas.length === 0) return found(undefined);
    const when = formulas.reduce((latest, cell) => (cell.when > latest ? cell.when : latest), '');
    return found({ formulas: formulas.length, when });
  });
}
