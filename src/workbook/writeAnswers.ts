import { readCutoff, readScoreForm } from '../domain/cell';
import { type Outcome, refused } from '../domain/outcome';
import type { Location, ProgramKind } from '../domain/words';
import { chooseList } from './chooseList';
import { runExcel } from './excel';
import { surveySheet } from './surveySheet';
import { type BesideRow, type BesideWritten, writeBeside } from './writeBeside';
import type { ListPlace } from './writeOverrides';

/** Facts of one program that the list does not say and a person does. */
export interface AnswerRow {
  /** Position in the list body, 0-based: `RowReading.index`. */
  readonly index: number;
  /** The program cell as it was read: a list that was sorted since is refused. */
  readonly program: string;
  readonly kind?: ProgramKind;
  readonly location?: Location;
  /** As typed: one score, a range such as `243-267`, `24x` or `245+`. Points. */
  readonly score?: string;
  /** As typed: one score. Points. */
  readonly cutoff?: string;
}

/**
 * Writes facts into columns of ours beside the list, marked “(Backstop)”, which are added the first time. The next run reads them
 * where the list's own cell is blank or cannot be read; a cell of the user's is never written. Refuses a score that cannot be read,
 * a list that has not been classified, and one that was sorted since.
 */
export function writeAnswers(
  rows: readonly AnswerRow[],
  place: ListPlace = {},
): Promise<Outcome<BesideWritten>> {
  return runExcel(async (context) => {
    for (const { score, cutoff } of rows) {
      if (score !== undefined && readScoreForm(score).state !== 'read')
        return refused({ code: 'program-score-unreadable', given: score });
      if (cutoff !== undefined && readCutoff(cutoff).state !== 'read')
        return refused({ code: 'program-score-unreadable', given: cutoff });
    }
    const surveyed = await surveySheet(context, undefined, place.sheet);
    if (!surveyed.ok) return surveyed;
    const list = chooseList(surveyed.value, place.address);
    if (!list.ok) return list;
    return writeBeside(context, surveyed.value, list.value, rows.map(cellsOf));
  });
}

function cellsOf({ index, program, kind, location, score, cutoff }: AnswerRow): BesideRow {
  return {
    index,
    program,
    cells: {
      ...(kind === undefined ? {} : { Kind: kind }),
      ...(location === undefined ? {} : { Location: location }),
      ...(score === undefined ? {} : { Score: cellOfScore(score) }),
      ...(cutoff === undefined ? {} : { Cutoff: cellOfScore(cutoff) }),
    },
  };
}

/** A plain number stays one, so that the column can be sorted and reckoned with. */
const cellOfScore = (typed: string): string | number =>
  /^\d+$/.test(typed.trim()) ? Number(typed) : typed.trim();
