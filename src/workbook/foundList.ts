/** What a column of a program list says about each program. */
export const COLUMN_MEANINGS = [
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
] as const;
export type ColumnMeaning = (typeof COLUMN_MEANINGS)[number];

export interface FoundColumn {
  /** Position in the list, 0-based from its first column. */
  readonly index: number;
  /** The header as written; `''` when the cell is blank. */
  readonly header: string;
  /** Column letter on the sheet. */
  readonly letter: string;
  /** What the column is taken for; undefined when Backstop does not use it. */
  readonly meaning?: ColumnMeaning;
  /** Why it is taken for that. */
  readonly because?: 'name' | 'content' | 'remembered' | 'chosen';
  /** The first few filled cells below the header, as displayed. */
  readonly samples: readonly string[];
  /** The cells of the first three rows that hold anything, so that columns can be shown side by side. */
  readonly firstRows: readonly string[];
}

/** A program list on a sheet: where it is and which column says what. Nothing has been written yet. */
export interface FoundList {
  readonly sheetId: string;
  readonly sheet: string;
  /** Header row and body, without the sheet name: `A3:H63`. */
  readonly address: string;
  readonly kind: 'table' | 'range';
  /** The table's name, for a table. */
  readonly table?: string;
  /** 1-based row of the header on the sheet. */
  readonly headerRow: number;
  /** Rows below the header, section and aggregate rows included. */
  readonly rows: number;
  readonly columns: readonly FoundColumn[];
  /** True when Backstop's own columns already stand beside it. */
  readonly classified: boolean;
}

/** Corrections by the user: column index to meaning, or to `null` for "use it for nothing". */
export type Mapping = Readonly<Record<number, ColumnMeaning | null>>;
