import { FormulaJudge } from './formulaVerdict';
import { isLocal } from './localPaths';

/** Judges where links lead. A link to a cell that is empty now may stay: it says nothing. */
export class LinkJudge {
  readonly #judge: FormulaJudge;

  constructor({ gone, book }: FormulaJudge) {
    this.#judge = new FormulaJudge({ ...gone, cells: [] }, new Set(), book);
  }

  /** `place`: what stands after the `#`. */
  isPlaceKept(place: string, sheet: string): boolean {
    return place === '' || this.#judge.verdict(place, sheet) !== 'empty';
  }

  /** As a relationship writes it. */
  isTargetKept(target: string, sheet: string): boolean {
    return target.startsWith('#') ? this.isPlaceKept(plain(target.slice(1)), sheet) : !isLocal(target);
  }
}

/** Spaces and the like are written as `%20`. */
function plain(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch (error) {
    // A lone % is a sign of a sheet's name.
    if (error instanceof URIError) return target;
    throw error;
  }
}
