import type { CellValue } from './cellGrid';
import type { ColumnMeaning } from './foundList';
import type { AnswerPart } from './ownColumns';

/** One column of a list body, top to bottom. */
export interface ColumnCells {
  readonly header: string;
  readonly values: readonly CellValue[];
  /** Number formats, where a date must be told from a number. */
  readonly formats?: readonly string[];
}

/** The body of a list as far as it is read: the mapped columns and the column in which people overrule us. */
export interface ListCells {
  readonly rows: number;
  readonly columns: Partial<Record<ColumnMeaning, ColumnCells>>;
  readonly override: readonly CellValue[];
  /** What people answered in the pane, in columns of ours. */
  readonly answers?: Readonly<Partial<Record<AnswerPart, ColumnCells>>>;
}

/** Meanings whose cells may be dates by accident, so that their number formats are read too. */
export const FORMATTED_MEANINGS: ReadonlySet<ColumnMeaning> = new Set(['score', 'cutoff', 'imgShare']);

/** Meanings that say something of a row to the rules. The others are shown in the mapping and not read. */
export const READ_MEANINGS: ReadonlySet<ColumnMeaning> = new Set([
  'program',
  'id',
  'specialty',
  'city',
  'state',
  'cityState',
  'kind',
  'location',
  'score',
  'cutoff',
  'imgShare',
  'friendly',
  'withdrawn',
  'signal',
  'tie',
  'newProgram',
  'hospital',
]);
