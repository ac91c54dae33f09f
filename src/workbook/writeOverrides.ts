import { type Outcome, refused } from '../domain/outcome';
import type { Bucket } from '../domain/words';
import { textOf } from './cellGrid';
import { chooseList } from './chooseList';
import { runExcel } from './excel';
import { surveySheet } from './surveySheet';
import { wasCancelled } from './wasCancelled';
import { type BesideWritten, writeBeside } from './writeBeside';

/** A person's own label for one row. */
export interface OverrideRow {
  /** Position in the list body, 0-based: `RowReading.index`. */
  readonly index: number;
  /** The program cell as it was read, `ClassifyReport.programs`: a list that was sorted since is refused. */
  readonly program: string;
  /** `''` takes the override back, and its note with it. */
  readonly bucket: Bucket | '';
  /** The reason for this row, where it differs from the one for all. */
  readonly why?: string;
}

/** Who overrules, on which day, and why. The reason may be blank, the name may not. */
export interface OverrideNote {
  readonly who: string;
  readonly when: Date;
  readonly why: string;
}

/** Which list: the one at this address of this sheet. Left out: the only list of the active sheet. */
export interface ListPlace {
  readonly sheet?: string;
  readonly address?: string;
}

/**
 * Writes overrides into the list's `Override` column, and who gave them when and why into `Override note (Backstop)`, which is added
 * after our columns the first time: `Dr. Lee, 2026-11-28: knows the program`. Counts follow at once, because the summary's formulas
 * read the column; labels and reasons stay as they were worked out. Refuses a list that has not been classified, or was sorted since.
 * A cancel is heard before the first cell is written, for all is written at once.
 */
export function writeOverrides(
  rows: readonly OverrideRow[],
  note: OverrideNote,
  place: ListPlace = {},
  signal?: AbortSignal,
): Promise<Outcome<BesideWritten>> {
  return runExcel(async (context) => {
    if (textOf(note.who) === '') return refused({ code: 'name-missing' });
    const surveyed = await surveySheet(context, undefined, place.sheet);
    if (!surveyed.ok) return surveyed;
    const list = chooseList(surveyed.value, place.address);
    if (!list.ok) return list;
    if (await wasCancelled(signal)) return refused({ code: 'cancelled' });
    return writeBeside(
      context,
      surveyed.value,
      list.value,
      rows.map(({ index, program, bucket, why = note.why }) => ({
        index,
        program,
        cells: { Override: bucket, Note: bucket === '' ? '' : overrideNote({ ...note, why }) },
      })),
    );
  });
}

/** `Dr. Lee, 2026-11-28: knows the program`. */
export function overrideNote({ who, when, why }: OverrideNote): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = `${when.getFullYear()}-${two(when.getMonth() + 1)}-${two(when.getDate())}`;
  const reason = textOf(why);
  return `${textOf(who)}, ${day}${reason === '' ? '' : `: ${reason}`}`;
}
